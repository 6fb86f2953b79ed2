import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectQuestions } from "../../src/check/collect-questions.ts";
import { levelOfConfidence } from "../../src/check/levels.ts";
import { reportWithout } from "../../src/check/report-without.ts";
import type { Finding, QuestionKind } from "../../src/model/finding.ts";
import { sampleReport } from "../reporters/sample-report.ts";

function findingAt(
  question: string,
  file: string,
  line: number,
  confidence: number,
  kind: QuestionKind = "instead",
): Finding {
  const place = { path: file, line, column: 1, endLine: line, endColumn: 2, text: "x" };
  return {
    ...{ ruleId: "term-missing", level: levelOfConfidence(confidence), confidence },
    ...{ message: "", messageId: "instead", data: {}, target: place, suggestions: [] },
    asked: { id: question, kind, key: "x" },
    fingerprint: `${question}${file}${line}`,
  };
}

const anyFinding = fc
  .tuple(
    fc.constantFrom("a", "b", "c"),
    fc.constantFrom("es/1.md", "es/2.md", "es/3.md"),
    fc.nat({ max: 99 }),
    fc.nat({ max: 100 }),
  )
  .map(([question, file, line, percent]) => findingAt(question, file, line, percent / 100));

describe("questions", () => {
  it("have every finding once, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const questions = collectQuestions(findings);
        expect(new Set(questions.flatMap((question) => question.findings))).toEqual(
          new Set(findings),
        );
        expect(questions.reduce((sum, question) => sum + question.findings.length, 0)).toBe(
          findings.length,
        );
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      }),
    );
  });

  it("are as sure and as loud as the surest of their places, which comes first", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        for (const question of collectQuestions(findings)) {
          const most = Math.max(...question.findings.map(({ confidence }) => confidence));
          expect(question.confidence).toBe(most);
          expect(question.findings[0].confidence).toBe(most);
          expect(question.level).toBe(levelOfConfidence(most));
        }
      }),
    );
  });

  it("show a place of each file before a second one of any", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        for (const { findings: places } of collectQuestions(findings)) {
          const paths = places.map(({ target }) => target?.path);
          const files = new Set(paths).size;
          expect(new Set(paths.slice(0, files)).size).toBe(files);
        }
      }),
    );
  });

  it("keep a run in its own order", () => {
    const run = [0.4, 0.8, 0.6].map((confidence, index) =>
      findingAt("run", "es/1.md", index, confidence, "omissions"),
    );
    expect(collectQuestions(run)[0]?.findings).toEqual(run);
  });

  it("follow when findings are taken out of a report", () => {
    const left = reportWithout(
      sampleReport,
      ({ target }) => target?.path !== "articles/es/a, b.md",
    );
    expect(left.questions.map(({ id, findings }) => [id, findings.length])).toEqual([
      ["9c3f00d1e2b3a4f5", 3],
    ]);
  });

  it("offer the singular of what stands there, and nothing where it is no phrase", () => {
    expect(sampleReport.questions.map(({ rendering }) => rendering)).toEqual([
      undefined,
      "patrulla",
      undefined,
    ]);
    const none = sampleReport.findings.map((finding) => ({
      ...finding,
      asked: { ...finding.asked, offered: false },
    }));
    expect(collectQuestions(none).map(({ rendering }) => rendering)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
