import { describe, expect, it } from "vitest";
import { createTranslator, interfaceLanguages } from "../../src/messages/translator.ts";
import { evidenceTrail } from "../../src/terms/evidence-trail.ts";
import { steps } from "../../src/terms/verdicts/term-assessment.ts";
import { assess, type ConceptSketch, type TermSketch } from "./glossary-of.ts";

/** What was looked for in vain, as the trail tells it. */
function tried(concept: ConceptSketch, source: string, target: string): string[] {
  const [assessment] = assess([concept], [[source, target]]);
  if (assessment === undefined) return [];
  return evidenceTrail(assessment)
    .map(({ messageId }) => messageId)
    .filter((messageId) => messageId.startsWith("tried-"))
    .map((messageId) => messageId.slice("tried-".length));
}

const strike = (flags: readonly string[] = []): TermSketch => ({
  text: "huelga de hambre",
  pos: "noun",
  flags,
});

describe("the trail of a verdict", () => {
  it("tells everything that was looked for, in order", () => {
    expect(
      tried(
        ["hunger strike", strike()],
        "The miners ended their hunger strike.",
        "Los mineros pusieron fin a su protesta.",
      ),
    ).toEqual([
      ...["contiguous", "function-words", "gap", "coordination", "reordered", "joined"],
      ...["untranslated", "nearly", "derived", "other-modifier", "head", "abbreviated"],
      "other-head",
    ]);
  });

  it("tells nothing of what a single word gives no reason to look for", () => {
    expect(
      tried(["mayor", { text: "alcalde", pos: "noun" }], "The mayor left.", "Se fue."),
    ).toEqual([
      "contiguous",
      "joined",
      "untranslated",
      "relational",
      "nearly",
      "derived",
      "abbreviated",
    ]);
  });

  it("leaves out what a flag forbids", () => {
    const found = tried(
      ["hunger strike", strike(["gap=0", "order=fixed", "func=off"])],
      "The miners ended their hunger strike.",
      "Los mineros pusieron fin a su protesta.",
    );
    expect(found).toContain("contiguous");
    expect(found).not.toContain("function-words");
    expect(found).not.toContain("gap");
    expect(found).not.toContain("reordered");
  });

  it("ends where something was found", () => {
    const found = tried(
      ["hunger strike", strike()],
      "The hunger strike began.",
      "La huelga general empezó.",
    );
    expect(found.at(-1)).toBe("derived");
  });

  it("asks the sentences beside one that may be aligned wrongly, and says so", () => {
    const units = [
      ["The miners ended their hunger strike.", "Los mineros volvieron."],
      ["Then it rained.", "Luego llovió."],
    ] as const;
    const triedAt = (certainty: number): readonly string[] =>
      assess([["hunger strike", strike()]], units, { certainty })[0]?.tried ?? [];
    expect(triedAt(0.5)).toContain("neighbour");
    expect(triedAt(1)).not.toContain("neighbour");
  });

  it.each(interfaceLanguages)("has a sentence for every step (%s)", (language) => {
    const translate = createTranslator(language);
    for (const step of steps) {
      const key = `evidence.tried-${step}`;
      expect(translate.dynamic(key)).not.toBe(key);
    }
  });
});
