// What MDX adds to Markdown and is not prose: imports and exports, and tags of components, for which a Markdown parser
// sees text or an HTML block that swallows the text beside it (mdxjs.com, "What is MDX").

import type { Range } from "../../model/location.ts";
import { rangeSet } from "../../strings/range-set.ts";
import { commentMask } from "./mdx-comments.ts";

// At the start of a paragraph, and up to its end; an export may hold blank lines in its braces.
const moduleLine = /^(?:import|export)(?=[\s{*])/gmu;
// <Chart data={…} />, </Chart>, <>; not 3 < 4.
const tagStart = /<\/?(?:[A-Za-z][\w.:-]*(?=[\s/>])|(?=>))/gu;
/** What is not closed by then is text: nothing is looked for to the end of the file. */
const longestTag = 2000;
const longestModule = 20_000;
const blankLine = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/gu;

/** The text without them, offsets and lines unchanged; `code` is left as it is. */
export function withoutMdxSyntax(text: string, code: readonly Range[]): string {
  const isCode = rangeSet(code);
  return maskTags(maskModules(text, isCode), isCode);
}

function maskModules(text: string, isCode: (offset: number) => boolean): string {
  let output = "";
  let last = 0;
  for (const match of text.matchAll(moduleLine)) {
    const { index } = match;
    if (index < last || isCode(index) || !startsParagraph(text, index)) continue;
    const end = moduleEnd(text, index);
    output += text.slice(last, index) + blanked(text.slice(index, end));
    last = end;
  }
  return output + text.slice(last);
}

/** Whether the line before is blank, or there is none. */
function startsParagraph(text: string, index: number): boolean {
  const lineEnd = text[index - 2] === "\r" && text[index - 1] === "\n" ? index - 2 : index - 1;
  const before = Math.max(text.lastIndexOf("\n", lineEnd - 1), text.lastIndexOf("\r", lineEnd - 1));
  return text.slice(before + 1, Math.max(0, lineEnd)).trim() === "";
}

/** The first blank line with every brace closed, or the end of the text; the very first if none are closed. */
function moduleEnd(text: string, start: number): number {
  const within = text.slice(start, start + longestModule);
  const blank = [...within.matchAll(blankLine)].map((match) => start + match.index);
  let open = 0;
  let at = start;
  for (const end of [...blank, start + within.length]) {
    for (; at < end; at += 1) {
      if (text[at] === "{") open += 1;
      else if (text[at] === "}") open -= 1;
    }
    if (open <= 0) return end;
  }
  return blank[0] ?? text.length;
}

/** Expressions, `{year}`: part of the sentence, but with an unknown value. */
export function expressionsIn(text: string): readonly Range[] {
  return [...text.matchAll(/\{[^{}]*\}/gu)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
}

function maskTags(text: string, isCode: (offset: number) => boolean): string {
  let output = "";
  let last = 0;
  for (const match of text.matchAll(tagStart)) {
    const { index } = match;
    const end = tagEnd(text, index + match[0].length);
    if (index < last || end === undefined || isCode(index)) continue;
    const tag = text.slice(index, end);
    // Alone on its lines it is a block, and the Markdown around it stays what it is.
    output += text.slice(last, index);
    output += isAlone(text, index, end) ? blanked(tag) : tag.replaceAll(/[^\n\r]/gu, maskOf);
    last = end;
  }
  return output + text.slice(last);
}

/** The offset after the `>` that ends the tag: quotes and braces are passed over. */
function tagEnd(text: string, start: number): number | undefined {
  let braces = 0;
  let quote = "";
  for (let at = start; at < Math.min(text.length, start + longestTag); at += 1) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{") braces += 1;
    else if (character === "}") braces -= 1;
    else if (braces === 0 && character === "<") return undefined;
    else if (braces === 0 && character === ">") return at + 1;
  }
  return undefined;
}

function isAlone(text: string, start: number, end: number): boolean {
  const before = /[^\n\r]*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? "";
  const after = /^[^\n\r]*/u.exec(text.slice(end, end + 200))?.[0] ?? "";
  return before.trim() === "" && after.trim() === "";
}

function blanked(text: string): string {
  return text.replaceAll(/[^\n\r]/gu, (character) => " ".repeat(character.length));
}

function maskOf(character: string): string {
  return commentMask.repeat(character.length);
}
