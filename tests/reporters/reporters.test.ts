import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTranslator, interfaceLanguages } from "../../src/messages/translator.ts";
import type { Report } from "../../src/model/finding.ts";
import { renderExcerpt } from "../../src/reporters/excerpt.ts";
import { reporters } from "../../src/reporters/index.ts";
import { painter } from "../../src/reporters/paint.ts";
import { sampleReport } from "./sample-report.ts";

const goldens = join(import.meta.dirname, "..", "fixtures", "reporters");

const emptyReport: Report = {
  ...sampleReport,
  summary: { units: 8, errors: 0, warnings: 0, notes: 0 },
  findings: [],
  questions: [],
  pairs: sampleReport.pairs.slice(2),
  suppressed: 0,
  answered: 0,
  renderings: [],
};

function render(
  name: string,
  report: Report,
  language: "en" | "es" = "en",
  colour = false,
): string {
  const reporter = reporters.find((candidate) => candidate.name === name);
  const translate = createTranslator(language);
  const advice = [translate("report.next.html")];
  return [...(reporter?.render(report, { translate, colour, width: 72, advice }) ?? [])].join("");
}

describe("reporters", () => {
  it.each(reporters.map((reporter) => reporter.name))("%s writes its golden", async (name) => {
    for (const language of interfaceLanguages) {
      await expect(render(name, sampleReport, language)).toMatchFileSnapshot(
        join(goldens, `${name}.${language}.golden`),
      );
    }
    await expect(render(name, emptyReport)).toMatchFileSnapshot(
      join(goldens, `${name}.clean.golden`),
    );
  });

  it.each(reporters.map((reporter) => reporter.name))(
    "%s says that no term was checked",
    (name) => {
      const said = (
        uncheckedTerms: Report["uncheckedTerms"] & object,
        language: "en" | "es",
      ): string => render(name, { ...emptyReport, uncheckedTerms }, language);
      expect(said({ reason: "noGlossary" }, "en")).toContain(
        "Terms were not checked: no glossary.",
      );
      expect(said({ reason: "noTerms", source: "en", target: "pt" }, "es")).toContain(
        "No se han revisado los términos: el glosario no tiene ninguno en «en» y «pt».",
      );
      expect(render(name, emptyReport)).not.toContain("Terms were not checked");
    },
  );

  it("have goldens for no one else", () => {
    const names = new Set(readdirSync(goldens).map((file) => file.split(".", 1)[0]));
    expect(names).toEqual(new Set(reporters.map((reporter) => reporter.name)));
  });

  it.each(["text", "markdown", "github", "junit", "sarif"])(
    "%s asks once what several files ask, with every place",
    (name) => {
      const rendered = render(name, sampleReport);
      const asked = rendered.match(/Correct them all, or take “patrulla” in\?/gu) ?? [];
      expect(asked).toHaveLength(1);
      const places = name === "sarif" ? /"startLine": (\d+)/gu : /(?:^|[ :,])(\d+):\d+/gmu;
      const lines = [...rendered.matchAll(places)].map((match) => match[1]);
      expect(lines).toEqual(expect.arrayContaining(["5", "3", "8"]));
    },
  );

  it("count notes in the text, and show them where they are wanted", () => {
    expect(render("text", sampleReport)).toContain("1 note is not shown; show it with --notes.");
    expect(render("text", sampleReport)).not.toContain("Nobody spoke.");
    const translate = createTranslator("en");
    const [text] = reporters;
    const shown = [
      ...(text?.render(sampleReport, { translate, colour: false, notes: true }) ?? []),
    ].join("");
    expect(shown).toContain("Nobody spoke.");
    expect(shown).not.toContain("--notes");
  });

  it("colour the text without changing its words", () => {
    // eslint-disable-next-line no-control-regex
    const plain = render("text", sampleReport, "en", true).replaceAll(/\u001B\[\d+m/gu, "");
    const uncoloured = render("text", sampleReport)
      .split("\n")
      .filter((line) => !/^ *~+$/u.test(line))
      .join("\n");
    expect(plain).toBe(uncoloured);
  });
});

describe("renderExcerpt", () => {
  const sentence = `${"The patrol walked on. ".repeat(8)}It met Congress${" and went home.".repeat(8)}`;
  const start = sentence.indexOf("Congress");

  it("keeps the marked words in sight", () => {
    for (const width of [30, 40, 60, 100]) {
      const lines = renderExcerpt(
        { text: sentence, range: { start, end: start + 8 } },
        { width, paint: painter(false), colour: false },
      );
      expect(lines[0]).toContain("Congress");
      expect(lines[0]?.length).toBeLessThanOrEqual(width);
      expect(lines[1]?.indexOf("~")).toBe(lines[0]?.indexOf("Congress"));
    }
  });
});
