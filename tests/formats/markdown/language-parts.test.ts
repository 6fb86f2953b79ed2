import { describe, expect, it } from "vitest";
import { readMarkdown } from "./reading.ts";

const parts = (content: string): readonly string[] =>
  readMarkdown(content).blocks.flatMap(({ text, languages = [] }) =>
    languages.map(({ range, language }) => `${language}: ${text.slice(range.start, range.end)}`),
  );

describe("an element that names its language", () => {
  it.each([
    [
      "in a sentence",
      'She said <q lang="fr">la mine est à nous</q> twice.',
      ["fr: la mine est à nous"],
    ],
    [
      "in single quotes or none",
      "A <i lang='es'>ronda</i> or <i lang=es>faena</i>.",
      ["es: ronda", "es: faena"],
    ],
    [
      "in a block",
      '<blockquote><p lang="es">Cerró la mina.</p>By a miner</blockquote>\n',
      ["es: Cerró la mina."],
    ],
    [
      "over several blocks",
      '<div lang="es"><p>Uno.</p><p>Dos.</p></div>\n',
      ["es: Uno.", "es: Dos."],
    ],
    [
      "within another",
      '<div lang="es"><p>Dijo <q lang="en">no way</q>.</p></div>\n',
      ["en: no way", "es: Dijo no way."],
    ],
    [
      "with elements of its own name",
      '<span lang="es">una <span>mina</span> más</span> here\n',
      ["es: una mina más"],
    ],
    ["as XHTML", '<p xml:lang="es-PE">Cerró.</p>\n', ["es-PE: Cerró."]],
    ["that is none", '<p lang="english language">It shut.</p>\n', []],
    ["that is empty", '<p lang="es"></p>\n', []],
  ])("%s", (_, content, expected) => {
    expect(parts(content)).toEqual(expected);
  });

  it("holds to the end where it is never closed", () => {
    expect(parts('A <i lang="es">ronda and more.\n\nAnother paragraph.')).toEqual([
      "es: ronda and more.",
    ]);
  });
});
