// What Pandoc and site generators add to Markdown is no prose.

import { describe, expect, it } from "vitest";
import {
  pandocSyntaxIn,
  withoutPandocBlocks,
} from "../../../src/formats/markdown/pandoc-syntax.ts";
import { pieceProblems } from "../piece-problems.ts";
import { opaqueTexts, readMarkdown } from "./reading.ts";

const texts = (source: string): string[] => readMarkdown(source).blocks.map(({ text }) => text);

describe("a formula", () => {
  it.each([
    ["La mayoría es $n/2 + 1$ del Congreso.", ["$n/2 + 1$"]],
    ["Si $x$ vota y $y$ no, gana $x_1 > 2$.", ["$x$", "$y$", "$x_1 > 2$"]],
    ["Con $2^n$ votos y $\\frac{2}{3}$.", ["$2^n$", "$\\frac{2}{3}$"]],
    ["Se cumple $$a = b$$ siempre.", ["$$a = b$$"]],
  ])("in a sentence is no prose: %s", (source, expected) => {
    expect(opaqueTexts(source)).toEqual(expected);
    expect(pieceProblems(readMarkdown(source))).toEqual([]);
  });

  it.each([
    "Entre $5 and $10 por voto.",
    "Costó $5-$10 millones.",
    "De US$5 a US$10 en un año.",
    "Pagó $5 (US$) y $3 (US$).",
    "Un billete de $ y otro de $ más.",
    "Escriba \\$5 y \\$6.",
    "Subió de $1,000 (5 %) a $2,000.",
  ])("is not money: %s", (source) => {
    expect(opaqueTexts(source)).toEqual([]);
  });

  it("that stands alone is no block, whatever its lines begin with", () => {
    const source = "Antes.\n\n$$\nx = y\n- 30\n+ 4 &= 8\n$$ {#eq-1}\n\nDespués.\n";
    expect(texts(source)).toEqual(["Antes.", "Después."]);
    expect(texts("Antes.\n\n$$x^2 = 4$$\n\nDespués.")).toEqual(["Antes.", "Después."]);
  });

  it("does not take the text between two paragraphs", () => {
    expect(texts("Dos $$ sueltos.\n\nLa vacancia.\n\n$$ otra vez.")).toHaveLength(3);
  });

  it("in code is code", () => {
    const source = "`$x$` es código.\n\n```\n$$\nx\n$$\n::: note\n```\n";
    expect(texts(source)).toEqual(["$x$ es código."]);
  });
});

describe("the marks of a division", () => {
  it.each([
    ["::: {.note #a}\nLas rondas.\n:::\n"],
    [":::: note ::::\nLas rondas.\n::::\n"],
    [":::tip\n\nLas rondas.\n\n:::\n"],
    ["::: warning\r\nLas rondas.\r\n:::\r\n"],
  ])("are no prose: %j", (source) => {
    expect(texts(source)).toEqual(["Las rondas."]);
    expect(pieceProblems(readMarkdown(source))).toEqual([]);
  });

  it("leave a title as it is, beside a name that is no prose", () => {
    const source = ":::note Para saber\n\nLas rondas.\n\n:::\n";
    expect(texts(source)).toEqual([":::note Para saber", "Las rondas."]);
    expect(opaqueTexts(source)).toEqual([":::note"]);
  });
});

it("takes no longer for marks without end", () => {
  const parts = [":".repeat(100_000), "::: ", " ".repeat(100_000), "$$\n".repeat(30_000), "$a "];
  const text = `${parts.join("x\n")}${"$a ".repeat(30_000)}`;
  const before = process.cpuUsage().user;
  pandocSyntaxIn(withoutPandocBlocks(text, []));
  expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
});

describe("a fence with a caption", () => {
  it("that has backticks in it begins code, and the one behind it ends it", () => {
    const source = 'Antes.\n\n```{r voto, fig.cap = "El `voto`"}\nx <- 1\n```\n\nDespués.\n';
    expect(texts(source)).toEqual(["Antes.", "Después."]);
    expect(texts("```{r}`x`\n\nDespués.")).toEqual(["```{r}x", "Después."]);
  });
});

describe("sentences that are indented like code", () => {
  it("are prose, with their places", () => {
    const source =
      "1. Un voto.\n\n```r\nx <- 1\n```\n\n        El Congreso cuenta `votos` otra vez.\n\n        Luego vota el pleno\n        de nuevo.\n";
    expect(texts(source)).toEqual([
      "Un voto.",
      "El Congreso cuenta `votos` otra vez.",
      "Luego vota el pleno de nuevo.",
    ]);
    expect(opaqueTexts(source)).toEqual(["`votos`"]);
    expect(pieceProblems(readMarkdown(source))).toEqual([]);
  });

  it("are not what a program is made of", () => {
    expect(texts("Antes.\n\n    votos = contar(urnas)\n    print(votos)\n")).toEqual(["Antes."]);
    expect(texts("Antes.\n\n    Votar(x, y) hace z = 1;\n\n    Fin.\n")).toEqual(["Antes."]);
  });
});
