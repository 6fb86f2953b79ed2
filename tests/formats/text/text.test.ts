import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText as readBytes } from "../../../src/formats/text/read-text.ts";
import type { Article } from "../../../src/model/article.ts";
import { pieceProblems } from "../piece-problems.ts";

function readPlainText(content: string): Article {
  const bytes = new TextEncoder().encode(content);
  return readBytes([bytes], { path: "articles/es/lima.txt", warn: () => undefined });
}

const lines = (content: string): readonly string[] =>
  readPlainText(content).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe("plain text", () => {
  it("has paragraphs between blank lines, and a first line that is a heading", () => {
    expect(lines("La toma de Lima\n\nUna marcha\nhacia la capital.\n \n\nY otra.\n")).toEqual([
      "heading: La toma de Lima",
      "paragraph: Una marcha hacia la capital.",
      "paragraph: Y otra.",
    ]);
  });

  it("has a paragraph on each line where no line is blank", () => {
    expect(lines("\r\nUna marcha.\r\nY otra.\r\n")).toEqual([
      "paragraph: Una marcha.",
      "paragraph: Y otra.",
    ]);
  });

  it.each([
    ["a sentence", "Llegaron a Lima.\n\nY se fueron."],
    ["a sentence in quotes", "«Llegamos a Lima.»\n\nY se fueron."],
    ["a lone line", "La toma de Lima"],
    ["a long line", `${"Lima ".repeat(30)}\n\nY se fueron.`],
  ])("takes %s for no heading", (_, content) => {
    expect(readPlainText(content).blocks[0]?.kind).toBe("paragraph");
  });

  it("takes a question for a heading", () => {
    expect(readPlainText("¿Quién gobierna?\n\nNadie lo sabe.").blocks[0]?.kind).toBe("heading");
  });

  it.each(["", "\n\n \n", "\uFEFF"])("has no blocks in %j", (content) => {
    expect(lines(content)).toEqual([]);
  });

  it("knows where every character stands", () => {
    const part = fc.constantFrom(
      "ley",
      " ",
      "  ",
      "\t",
      "\n",
      "\r\n",
      "\r",
      "\n\n",
      "é.",
      "😀",
      "\u00A0",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const article = readPlainText(parts.join(""));
        const seen = article.blocks.map((block) => block.text).join("");
        expect(seen.replaceAll(/\s/gu, "")).toBe(parts.join("").replaceAll(/\s/gu, ""));
        const spaces = /is not "(?:\s|\\[rnt]|\\u00a0)*"$/iu;
        expect(pieceProblems(article).filter((problem) => !spaces.test(problem))).toEqual([]);
      }),
    );
  });
});
