import { expect, it } from "vitest";
import { readMarkdown } from "../../../src/formats/markdown/read-markdown.ts";
import type { Article } from "../../../src/model/article.ts";
import type { BitextUnit, LocatedText } from "../../../src/model/bitext.ts";
import {
  hasPlaceForSentences,
  placeOfSentence,
} from "../../../src/session/edits/place-of-sentence.ts";

const article = (text: string): Article =>
  readMarkdown([new TextEncoder().encode(text)], { path: "a.md", warn: () => undefined });

function located({ text }: Article, words: string): LocatedText | undefined {
  if (words === "") return undefined;
  const origin = text.indexOf(words);
  const piece = { start: 0, length: words.length, origin, originLength: words.length };
  return { text: words, pieces: [piece], opaque: [] };
}

function put(
  source: Article,
  target: Article,
  pairs: readonly (readonly [string, string])[],
): string | undefined {
  const units = pairs.map(([left, right], index): BitextUnit => ({
    ...{ index, id: "", source: located(source, left), target: located(target, right) },
    ...{ shape: [1, 1], certainty: 1, heading: false },
  }));
  const missing = units.find((unit) => unit.target === undefined);
  if (missing === undefined) throw new Error("every sentence is translated");
  const place = placeOfSentence(missing, { format: "markdown", source, target, units });
  if (place === undefined) return undefined;
  const { at, before, after } = place;
  return `${target.text.slice(0, at)}${before}Nuevo.${after}${target.text.slice(at)}`;
}

it("puts a sentence in front of the next one of its paragraph, and of the emphasis that begins there", () => {
  const source = article("One.\n\nTwo. Three.\n");
  const target = article("Uno.\n\n**Tres**.\n");
  const pairs = [
    ["One.", "Uno."],
    ["Two.", ""],
    ["Three.", "Tres"],
  ] as const;
  expect(put(source, target, pairs)).toBe("Uno.\n\nNuevo. **Tres**.\n");
});

it("puts it behind a sentence that only the translation has", () => {
  const source = article("One. Two.\n");
  const target = article("Uno. Además.\n");
  const pairs = [
    ["One.", "Uno."],
    ["", "Además."],
    ["Two.", ""],
  ] as const;
  expect(put(source, target, pairs)).toBe("Uno. Además. Nuevo.\n");
});

it("makes a heading of a heading", () => {
  const source = article("One.\n\n## Two\n\nThree.\n");
  const target = article("Uno.\n\nTres.\n");
  const pairs = [
    ["One.", "Uno."],
    ["Two", ""],
    ["Three.", "Tres."],
  ] as const;
  expect(put(source, target, pairs)).toBe("Uno.\n\n## Nuevo.\n\nTres.\n");
});

it("finds no place behind a quotation, or a heading that is underlined", () => {
  const pairs = [
    ["One", "Uno"],
    ["Two.", ""],
  ] as const;
  const source = article("# One\n\nTwo.\n");
  expect(put(source, article("> Uno\n"), pairs)).toBeUndefined();
  expect(put(source, article("Uno\n===\n"), pairs)).toBeUndefined();
});

it("knows the formats in which sentences have a place", () => {
  const formats = ["text", "markdown", "html", "docx", "subrip", "constructor"];
  expect(formats.filter(hasPlaceForSentences)).toEqual(["text", "markdown", "html"]);
});
