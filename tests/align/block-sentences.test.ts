import { describe, expect, it } from "vitest";
import { blockSentences } from "../../src/align/block-sentences.ts";
import { readMarkdown } from "../formats/markdown/reading.ts";

const opaque = (content: string, language: string): readonly string[] =>
  blockSentences(readMarkdown(content), language).flatMap(({ block }) =>
    block.opaque.map(({ start, end }) => block.text.slice(start, end)),
  );

describe("a part that the markup says is in another language", () => {
  const quoted = 'It is `ls`, or <q lang="es-PE">la mina `rm` cerró</q>, he said.';
  it("is no prose of the article", () => {
    expect(opaque(quoted, "en")).toEqual(["ls", "la mina rm cerró"]);
  });

  it("is prose in an article of that language", () => {
    expect(opaque(quoted, "es")).toEqual(["ls", "rm"]);
  });
});
