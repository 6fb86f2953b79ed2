import { describe, expect, it } from "vitest";
import { collectQuestions } from "../../src/check/collect-questions.ts";
import { createTranslator } from "../../src/messages/translator.ts";
import type { Finding, Report } from "../../src/model/finding.ts";
import { markdown } from "../../src/reporters/markdown.ts";
import { sampleReport } from "./sample-report.ts";

const [model] = sampleReport.findings;
if (model === undefined) throw new Error("the sample is empty");

function render(findings: readonly Finding[], notes = false): string {
  const report: Report = { ...sampleReport, findings, questions: collectQuestions(findings) };
  const context = { translate: createTranslator("en"), colour: false, notes };
  return [...markdown.render(report, context)].join("");
}

const numbered = (index: number, level: Finding["level"]): Finding => ({
  ...model,
  level,
  message: `${level} ${index}`,
  asked: { ...model.asked, id: `question${index}` },
});

describe("markdown", () => {
  it("fits in a comment, errors first, and counts what does not", () => {
    const findings = Array.from({ length: 2000 }, (_, index) =>
      numbered(index, index % 4 === 3 ? "error" : "warning"),
    ).filter(({ level }, index) => level === "warning" || index < 200);
    const rendered = render(findings);
    expect(rendered.length).toBeLessThan(65_536);
    const shown = [...rendered.matchAll(/\*\*(?<level>error|warning)\*\* (?:error|warning) \d+/gu)];
    const errors = shown.filter(({ groups }) => groups?.["level"] === "error");
    expect(errors).toHaveLength(50);
    expect(shown.length).toBeGreaterThan(errors.length);
    const left = (findings.length - shown.length).toLocaleString("en");
    expect(rendered).toContain(`${left} more questions are not shown`);
  });

  it("shows notes where they are wanted", () => {
    const notes = [numbered(1, "note")];
    expect(render(notes)).not.toContain("note 1");
    expect(render(notes)).toContain("1 note is not shown; show it with --notes.");
    expect(render(notes, true)).toContain("note 1");
  });

  it("keeps the words in question in sight of a long sentence", () => {
    const text = `${"The patrol walked on. ".repeat(60)}It met Congress${" and went home.".repeat(60)}`;
    const start = text.indexOf("Congress");
    const excerpts = { target: { text, range: { start, end: start + 8 } } };
    const rendered = render([{ ...numbered(1, "error"), excerpts }]);
    expect(rendered).toContain("…");
    expect(rendered).toContain("It met <b>Congress</b> and went home.");
    expect(rendered.length).toBeLessThan(1000);
  });
});
