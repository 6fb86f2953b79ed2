import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.ts";
import { RootRows } from "../../../src/terms/renderings/root-rows.ts";
import { wordGroups } from "../../../src/terms/renderings/word-groups.ts";
import { readText } from "../../../src/text/read-text.ts";

const word = fc.constantFrom(
  "piquete",
  "piquetes",
  "camino",
  "de",
  "la",
  "ronda",
  "campesina",
  "campesinas",
  "⟦x⟧",
);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(" ", ", ", ". ")), { maxLength: 12 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(""));

const read = (text: string) =>
  readText(
    text,
    "es",
    [...text.matchAll(/⟦x⟧/gu)].map(({ index }) => ({ start: index, end: index + 3 })),
  );

describe("RootRows", () => {
  it("finds each group in the texts that have it, as reading their groups would", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        const texts = sentences.map((text) => read(text));
        const expected = new Map<string, number[]>();
        for (const [number, text] of texts.entries())
          for (const key of new Set([...wordGroups(text)].map((group) => group.key)))
            expected.set(key, [...(expected.get(key) ?? []), number]);
        const rows = new RootRows(languageOf("es"));
        for (const text of texts) rows.add(text);
        expect(rows.find([...expected.keys(), "nadie", "ronda nadie"])).toEqual(expected);
      }),
    );
  });

  it("keeps the number of a text that is not there", () => {
    const rows = new RootRows(languageOf("es"));
    rows.add(read("Un piquete."));
    rows.add(undefined);
    rows.add(read("Otro piquete, otro camino."));
    const [{ key } = { key: "" }] = wordGroups(read("piquetes"));
    expect(rows.find([key])).toEqual(new Map([[key, [0, 2]]]));
  });

  it("finds a group in more words than it had room for at first", () => {
    const rows = new RootRows(languageOf("es"));
    for (let number = 0; number < 3000; number++) rows.add(read("Llovió en el altiplano."));
    const [{ key } = { key: "" }] = wordGroups(read("altiplano"));
    expect(rows.find([key]).get(key)).toHaveLength(3000);
  });
});
