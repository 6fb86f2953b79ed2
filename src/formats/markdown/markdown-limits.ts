// What the Markdown parser takes quadratic time or endless depth for, told before it is tried: CommonMark sets no limits.

import { ParseError } from "../../model/errors.ts";
import { blockElements } from "../html/element-kinds.ts";

/** Marks of one paragraph, above all that people write: the parser looks back over them for each one that closes. */
const mostMarks = 5000;
/** Quotations and lists begun in one line. */
export const deepestNesting = 100;

const lineBreak = /\r\n|\n|\r/gu;
const marks = /[*_~[\]`<@]/gu;
const containerMarks = /^(?:[ \t]{0,8}(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/u;
const containerMark = />|[-+*]|\d{1,9}[.)]/gu;
// `* * *`, `- - -`: a thematic break, however long.
const thematicBreak = /^[ \t]{0,3}([-*_])(?:[ \t]*\1)*[ \t]*$/u;
const fence = /^[ \t>]*(`{3,}|~{3,})/u;
// A row of a table, a heading or an item ends the paragraph before it.
const newBlock = /^[ \t>]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t])|\|/u;
const htmlStart = /^[ \t]{0,3}<(?:!--|[!?]|\/?([a-z][a-z\d-]*)[\s/>])/iu;
const rawElements = new Set(["script", "style", "pre", "svg", "textarea"]);

/** Throws `ParseError` `markdownTooDeep` or `markdownTooManyMarks` with the line. */
export function checkMarkdownLimits(text: string, path: string): void {
  let line = 0;
  let start = 0;
  let found = 0;
  let fenced: string | undefined;
  let inHtml = false;
  const readLine = (written: string): void => {
    line += 1;
    const mark = fence.exec(written)?.[1];
    if (mark !== undefined) {
      if (fenced === undefined) fenced = mark;
      else if (mark.startsWith(fenced)) fenced = undefined;
    }
    if (fenced !== undefined || mark !== undefined) return;
    if (written.trim() === "") {
      found = 0;
      inHtml = false;
      return;
    }
    if (newBlock.test(written)) found = 0;
    if (found === 0 && isHtmlBlock(written)) inHtml = true;
    if (inHtml) return;
    found += count(written, marks);
    const fault = { path, line, column: 1 };
    if (found > mostMarks)
      throw new ParseError("markdownTooManyMarks", { ...fault, data: { limit: mostMarks } });
    if (depthOf(written) > deepestNesting)
      throw new ParseError("markdownTooDeep", { ...fault, data: { limit: deepestNesting } });
  };
  for (const { index, 0: written } of text.matchAll(lineBreak)) {
    readLine(text.slice(start, index));
    start = index + written.length;
  }
  readLine(text.slice(start));
}

function isHtmlBlock(written: string): boolean {
  const match = htmlStart.exec(written);
  if (match === null) return false;
  const name = match[1]?.toLowerCase();
  return name === undefined || blockElements.has(name) || rawElements.has(name);
}

function depthOf(written: string): number {
  if (thematicBreak.test(written)) return 0;
  return count(containerMarks.exec(written)?.[0] ?? "", containerMark);
}

function count(written: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(written)) found += 1;
  return found;
}
