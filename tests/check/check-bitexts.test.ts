import { describe, expect, it } from "vitest";
import { checkBitexts, type CheckOptions } from "../../src/check/check-bitexts.ts";
import { createTranslator } from "../../src/messages/translator.ts";
import type { Suppression } from "../../src/model/bitext.ts";
import type { UnitRule } from "../../src/rules/rule.ts";
import { compileGlossary } from "../../src/terms/patterns/compile-glossary.ts";
import { bitextOf } from "../bitext-of.ts";

const english = createTranslator("en");
const translate = Object.assign((key: Parameters<typeof english>[0]) => english(key), {
  language: english.language,
  has: () => true,
  dynamic: (key: string) => key,
});

/** Points at every "vacancia" of the target and at every source sentence without one. */
const rule: UnitRule = {
  on: "unit",
  meta: { id: "sample", issueType: "terminology", level: "confidence" },
  options: { confidence: { type: "number", minimum: 0, maximum: 1, default: 0.9 } },
  examples: [],
  *check(unit, _document, options) {
    const confidence = Number(options["confidence"]);
    if (unit.target === undefined) {
      yield { messageId: "missing", unit, data: {}, confidence };
    }
    for (const match of unit.target?.text.matchAll(/vacancia/gu) ?? []) {
      const target = { start: match.index, end: match.index + match[0].length };
      yield { messageId: "found", unit, target, data: {}, confidence, replacement: "destitución" };
    }
  },
};

const options: CheckOptions = {
  glossaryFor: (pair) => compileGlossary({ kind: "glossary", concepts: [] }, pair),
  rules: [rule],
  translate,
  tool: { name: "glosa", version: "0.0.0" },
};

const sentences = [
  ["Congress met.", "El Congreso se reunió."],
  ["It debated the vacancy.", "Debatió la vacancia."],
  ["Nobody spoke.", null],
] as const;

function suppression(ruleId: string): Suppression {
  return {
    ruleIds: [ruleId],
    reason: "quotation",
    side: "target",
    location: { path: "article.es.txt", line: 2, column: 1 },
    range: { start: 23, end: 43 },
  };
}

describe("checkBitexts", () => {
  it("places findings in both files", () => {
    const [gap, found] = checkBitexts([bitextOf(sentences)], options).findings.toSorted((a, b) =>
      b.messageId.localeCompare(a.messageId),
    );
    expect(found?.target).toEqual({
      path: "article.es.txt",
      line: 2,
      column: 12,
      endLine: 2,
      endColumn: 20,
      text: "vacancia",
    });
    expect(found?.source).toMatchObject({ line: 2, column: 1, text: "It debated the vacancy." });
    expect(found?.fix?.replacement).toBe("destitución");
    expect(gap?.target).toMatchObject({ line: 2, column: 21, endColumn: 21, text: "" });
  });

  it("takes the level from the confidence unless the configuration names one", () => {
    const levelOf = (changes: Partial<CheckOptions>): string | undefined =>
      checkBitexts([bitextOf(sentences)], { ...options, ...changes }).findings[0]?.level;
    expect(levelOf({})).toBe("error");
    expect(levelOf({ options: { sample: { confidence: 0.6 } } })).toBe("warning");
    expect(levelOf({ options: { sample: { confidence: 0.5 } } })).toBe("note");
    expect(levelOf({ levels: { sample: "note" } })).toBe("note");
    expect(levelOf({ levels: { sample: "off" } })).toBeUndefined();
  });

  it("keeps fingerprints when lines move and tells repetitions apart", () => {
    const repeated = [
      ["Vacancy, vacancy.", "La vacancia, la vacancia."],
      ["Vacancy, vacancy.", "La vacancia, la vacancia."],
    ] as const;
    const names = (units: readonly (readonly [string, string])[]): string[] =>
      checkBitexts([bitextOf(units)], options)
        .findings.map((finding) => finding.fingerprint)
        .sort();
    expect(new Set(names(repeated)).size).toBe(4);
    expect(names([["New.", "Nuevo."], ...repeated])).toEqual(names(repeated));
    expect(names(repeated)[0]).toMatch(/^[0-9a-f]{16}$/u);
  });

  it("obeys suppressions and reports the idle ones", () => {
    const suppressions = [suppression("sample"), suppression("smaple"), suppression("other")];
    const report = checkBitexts([bitextOf(sentences, { suppressions })], {
      ...options,
      levels: { other: "off" },
    });
    expect(report.findings.map((finding) => [finding.ruleId, finding.messageId])).toEqual([
      ["suppression-unused", "unknownRule"],
    ]);
    expect(report.suppressed).toBe(2);
    const idle = checkBitexts(
      [bitextOf(sentences.slice(0, 1), { suppressions: [suppression("sample")] })],
      options,
    );
    expect(idle.findings.map((finding) => finding.messageId)).toEqual(["unused"]);
    expect(idle.findings[0]?.target?.line).toBe(2);
  });

  it("counts units and levels", () => {
    const report = checkBitexts([bitextOf(sentences)], options);
    expect(report.summary).toEqual({ units: 3, errors: 2, warnings: 0, notes: 0 });
    expect(report.rules.map((entry) => entry.id)).toEqual(["sample", "suppression-unused"]);
  });
});
