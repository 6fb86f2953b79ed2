import { expect, it } from "vitest";
import { bandOf } from "../../src/align/band.ts";
import { reachOf } from "../../src/align/bead-scores.ts";
import type { AlignSentence } from "../../src/align/bead.ts";
import { sharedFeatures } from "../../src/align/features.ts";
import { slabsOf } from "../../src/align/slabs.ts";

function cellsOf(count: number, textOf: (index: number) => string): number {
  const sentences = Array.from({ length: count }, (_, index): AlignSentence => ({
    text: textOf(index),
    startsParagraph: true,
  }));
  const { source, target } = sharedFeatures(sentences, sentences, []);
  const reach = reachOf(sentences);
  const band = bandOf(source, target, { source: reach, target: reach });
  for (let row = 1; row < band.low.length; row++) {
    expect(band.low[row]).toBeLessThanOrEqual(band.high[row - 1] ?? -1);
  }
  const slabs = slabsOf(band);
  expect(slabs.map(({ from }) => from)).toEqual([0, ...slabs.slice(0, -1).map(({ to }) => to)]);
  return band.cells;
}

it.each([
  ["nothing to tell them apart", (): string => "Sí."],
  ["one number each", (index: number): string => `Párrafo ${index} del libro.`],
  ["each number twice", (index: number): string => `Celda ${index >> 1}.`],
  [
    "lengths that leap",
    (index: number): string => "ay ".repeat(1 + (index % 997 === 0 ? 5000 : 0)),
  ],
])("grows with the text, not with its square: %s", (_, textOf) => {
  const small = cellsOf(8000, textOf);
  const large = cellsOf(16_000, textOf);
  expect(large / small).toBeLessThan(2.3);
  expect(large).toBeLessThan(16_000 * 400);
});
