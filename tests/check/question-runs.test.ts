import { describe, expect, it } from "vitest";
import { checkBitexts } from "../../src/check/check-bitexts.ts";
import { createTranslator } from "../../src/messages/translator.ts";
import type { Question } from "../../src/model/finding.ts";
import { rules } from "../../src/rules/index.ts";
import { bitextOf } from "../bitext-of.ts";
import { glossaryOf } from "../terms/glossary-of.ts";

type Pair = readonly [source: string | null, target: string | null];

const compiled = glossaryOf([
  ["curfew", "toque de queda"],
  ["roadblock", "bloqueo de carreteras"],
  ["self-coup", "autogolpe"],
]);

function ask(...pairs: readonly Pair[]): readonly Question[] {
  return checkBitexts([bitextOf(pairs)], {
    glossaryFor: () => compiled,
    rules,
    translate: createTranslator("en"),
    tool: { name: "glosa", version: "0.0.0" },
  }).questions;
}

const shape = (questions: readonly Question[]): readonly (readonly [string, number])[] =>
  questions.map(({ kind, findings }) => [kind, findings.length]);

const met: Pair = [
  "The members of Congress met on Monday.",
  "Los congresistas se reunieron el lunes.",
];
const lost = (name: string): Pair => [
  `${name} asked the government to send a helicopter before the road was closed again.`,
  null,
];

describe("places side by side", () => {
  it("are one doubt about the alignment where sentences in a row have no counterpart", () => {
    expect(shape(ask(met, lost("Rosa"), lost("Elena"), lost("Pedro"), met))).toEqual([
      ["omissions", 3],
    ]);
  });

  it("are as many doubts as there are gaps", () => {
    expect(shape(ask(met, lost("Rosa"), met, lost("Elena"), met))).toEqual([
      ["same", 1],
      ["same", 1],
    ]);
    const two = ask(met, lost("Rosa"), lost("Elena"), met, lost("Pedro"), lost("Luz"), met);
    expect(shape(two)).toEqual([
      ["omissions", 2],
      ["omissions", 2],
    ]);
    expect(new Set(two.map(({ id }) => id)).size).toBe(2);
  });

  it("are one question where a list of labels is still in the source language", () => {
    const labels: readonly Pair[] = ["Curfew", "Roadblock", "Prices", "Self-coup"].map((label) => [
      label,
      label,
    ]);
    expect(shape(ask(met, ...labels, met))).toEqual([["labels", 3]]);
  });

  it("are questions of their own where the list is translated but for a label", () => {
    const labels: readonly Pair[] = [
      ["Curfew", "Curfew"],
      ["Prices", "Precios"],
      ["Roadblock", "Roadblock"],
      ["Roads", "Caminos"],
    ];
    expect(shape(ask(met, ...labels, met))).toEqual([
      ["untranslated", 1],
      ["untranslated", 1],
    ]);
  });
});

describe("what is asked once", () => {
  const sentences: readonly Pair[] = [
    ["The curfew began at dawn.", "La queda empezó al amanecer."],
    ["After the self-coup he governed alone.", "Tras el self-coup gobernó solo."],
    ["The self-coup failed.", "El self-coup fracasó."],
    ["Self-coups fail.", "Los self-coups fracasan."],
  ];

  it("is a term left as it was, in any form", () => {
    expect(ask(...sentences).map(({ kind, findings }) => [kind, findings.length])).toContainEqual([
      "untranslated",
      3,
    ]);
  });

  it("has the same id whatever else is asked, and in whatever order", () => {
    const idOf = (questions: readonly Question[]): string | undefined =>
      questions.find(({ kind }) => kind === "untranslated")?.id;
    expect(idOf(ask(...sentences))).toMatch(/^[0-9a-f]{16}$/u);
    expect(idOf(ask(...sentences.slice(2)))).toBe(idOf(ask(...sentences)));
    expect(idOf(ask(...sentences.toReversed()))).toBe(idOf(ask(...sentences)));
  });
});
