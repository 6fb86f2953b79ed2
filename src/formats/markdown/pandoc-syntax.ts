// What Pandoc, and site generators after it, add to Markdown and is not prose: formulas (`$x^2$`, `$$…$$`) and the marks of
// divisions (`::: note`). Pandoc User's Guide: tex_math_dollars, fenced_divs.

import type { Range } from "../../model/location.ts";
import { rangeSet } from "../../strings/range-set.ts";

const displayMath =
  /^[ \t]{0,3}\$\$(?:(?!\$\$)[^]){1,5000}\$\$[ \t]{0,20}(?:\{#[^{}\s]{0,200}\})?[ \t]{0,20}$/gmu;
// ":::", "::: {.note #a}", ":::note"
const divisionMark =
  /^[ \t]{0,3}:{3,50}[ \t]{0,20}(?:\{[^{}\n\r]{0,500}\}|[\w-]{1,100})?[ \t]{0,20}(?::{3,50}[ \t]{0,20})?$/gmu;
// Before a title, in Docusaurus and VitePress: ":::note Para saber". Blanked, it would leave indented code.
const divisionName = /^:{3,}[ \t]*(?:\{[^{}]{0,500}\}|[\w-]+)/u;
const blankLine = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/u;

// As Pandoc: no space inside the dollars, no digit after the second. "$5 to US$10" is no formula.
const inlineMath = /(?<![\p{L}\p{N}\\$])\$(?!\s|\$)([^$]{1,300}?)(?<![\s\\])\$(?![\p{N}$])/gu;
const displayWithin = /\$\$[^$]{1,5000}\$\$/gu;
/** "$5 (US$" is two prices; a formula that begins with a number goes on with a sign. */
const amount = /^[\d.,]+(?:\s|$)/u;
const mathSign = /[\\^_=+<>{}]/u;

// knitr and Quarto take any caption in the braces of a fence; CommonMark takes a fence with a backtick behind it for none,
// so that the fence that closes it would open one and swallow the prose that follows.
const captionedFence = /^([ \t>]{0,40}`{3,20}[ \t]{0,10})(\{[^\n\r]*`[^\n\r]*\}[ \t]*)$/gmu;

/** The text with fences that the parser knows as such; offsets and lines are unchanged. */
export function withPlainFences(text: string): string {
  return text.replaceAll(
    captionedFence,
    (_, fence: string, braces: string) => `${fence}${braces.replaceAll("`", "'")}`,
  );
}

export function mayHoldPandocBlocks(text: string): boolean {
  return text.includes("$$") || text.includes(":::");
}

/** The text without display formulas and division marks; offsets and lines are unchanged. */
export function withoutPandocBlocks(text: string, code: readonly Range[]): string {
  const isCode = rangeSet(code);
  const blank = (written: string, offset: number): string =>
    isCode(offset) || blankLine.test(written) ? written : blanked(written);
  return text
    .replaceAll(displayMath, (written: string, offset: number) => blank(written, offset))
    .replaceAll(divisionMark, (written: string, offset: number) => blank(written, offset));
}

/** Formulas in the text of a block, and the name of the division that its title begins. */
export function pandocSyntaxIn(text: string): readonly Range[] {
  const found = text.includes("$") ? [...formulas(text)] : [];
  const name = divisionName.exec(text);
  return name === null ? found : [...found, rangeOf(name)];
}

function* formulas(text: string): Generator<Range> {
  for (const match of text.matchAll(displayWithin)) yield rangeOf(match);
  for (const match of text.matchAll(inlineMath)) {
    const [, formula = ""] = match;
    if (!amount.test(formula) || mathSign.test(formula)) yield rangeOf(match);
  }
}

function rangeOf({ index, 0: written }: RegExpExecArray): Range {
  return { start: index, end: index + written.length };
}

function blanked(text: string): string {
  return text.replaceAll(/[^\n\r]/gu, (character) => " ".repeat(character.length));
}
