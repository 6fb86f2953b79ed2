import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../src/formats/markdown/read-markdown.ts";
import { ParseError } from "../../../src/model/errors.ts";

function faultOf(text: string): unknown {
  try {
    readMarkdown([new TextEncoder().encode(text)], { path: "a.md", warn: () => undefined });
    return undefined;
  } catch (error) {
    return error instanceof ParseError ? [error.code, error.line] : error;
  }
}

describe("is refused in one sentence", () => {
  it.each([
    "**a",
    "_a_ ",
    "[^1]",
    "[",
    "![",
    "`a",
    "~~a",
    "a <!--",
    "<a ",
    "a@",
    "> **a\n",
    "*a **b ",
  ])("%j twenty thousand times", (mark) => {
    expect(faultOf(`Uno.\n\n${mark.repeat(20_000)}`)).toEqual([
      "markdownTooManyMarks",
      expect.any(Number),
    ]);
  });

  it.each([">", "> ", "1. ", "- ", "* > "])("%j four thousand times", (mark) => {
    expect(faultOf(`Uno.\n\n${mark.repeat(4000)}a`)).toEqual(["markdownTooDeep", 3]);
  });
});

describe("is read", () => {
  it.each([
    ["a list of ten thousand emphasized items", "- *Ana* y **Luis**\n".repeat(10_000)],
    [
      "a table of five thousand rows with links",
      `| a | b |\n| - | - |\n${"| [a](b) | *c* |\n".repeat(5000)}`,
    ],
    ["a block of code full of brackets", `\`\`\`\n${"[[1], [2]],\n".repeat(3000)}\`\`\`\n`],
    ["a script full of brackets", `<script>\n${"[[1], [2]],\n".repeat(3000)}</script>\n`],
    ["a very long line of stars", "* ".repeat(3000)],
    ["a quotation ten deep", `${"> ".repeat(10)}Uno.`],
  ])("%s", (_, text) => {
    expect(faultOf(text)).toBeUndefined();
  });
});
