// knitr and Quarto run a block of code whatever its fences are indented by; a parser of CommonMark must not swallow what follows.

import { expect, it } from "vitest";
import { readMarkdown } from "../../../src/formats/markdown/read-markdown.ts";
import { pieceProblems } from "../piece-problems.ts";

function textsOf(lines: readonly string[], path = "informe.Rmd"): readonly string[] {
  const bytes = [new TextEncoder().encode(lines.join("\n"))];
  const article = readMarkdown(bytes, { path, warn: () => undefined });
  expect(pieceProblems(article)).toEqual([]);
  return article.blocks.map(({ text }) => text);
}

it.each([
  ["a closing fence that is indented too far", ["```{r}", "x <- 1", "      ```"]],
  ["an opening fence that is indented too far", ["    ```{r, echo=FALSE}", "x <- 1", "```"]],
  ["both", ["     ```{r}", "x <- 1", "      ```"]],
  ["fences with tabs", ["\t```{python}", "x = 1", "\t\t```"]],
  ["tildes", ["~~~", "x", "        ~~~"]],
])("prose after %s is prose", (_, code) => {
  const texts = textsOf(["Antes.", "", ...code, "", "Después.", "", ...code, "", "Al final."]);
  expect(texts).toEqual(["Antes.", "Después.", "Al final."]);
});

it("a fence in a list ends where its author ended it", () => {
  const lines = ["1. Uno:", "", "   ```{r}", "   x <- 1", "          ```", "", "2. Dos."];
  expect(textsOf(lines)).toEqual(["Uno:", "Dos."]);
});

it("blocks of knitr and its inline code are no prose", () => {
  const lines = [
    "---",
    "title: El paro",
    "output: html_document",
    "---",
    "",
    "```{r setup, include=FALSE}",
    "knitr::opts_chunk$set(echo = TRUE)",
    "```",
    "",
    "Hubo `r nrow(x)` marchas.",
    "",
    "::: {.callout-note}",
    "Una nota.",
    ":::",
  ];
  expect(textsOf(lines)).toEqual(["El paro", "Hubo r nrow(x) marchas.", "Una nota."]);
});

it("well-formed fences stay as CommonMark has them", () => {
  const shown = ["````", "```", "a", "```", "````", "", "Fin."];
  expect(textsOf(shown, "a.md")).toEqual(["Fin."]);
  expect(textsOf(["```", "nunca cerrada", "", "más"], "a.md")).toEqual([]);
});
