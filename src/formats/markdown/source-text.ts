// The decoded text of a Markdown node matched with its source: escapes, character references and line
// breaks are longer in the file than in the text.

import type { Range } from "../../model/location.ts";
import type { BlockBuilder } from "../block-builder.ts";
import { commentMask } from "./mdx-comments.ts";

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy;
const ampersand = /^&(?:amp|AMP|#0*38|#[Xx]0*26);$/u;
// The second character of the named references for two characters: &NotEqualTilde;, &fjlig;
const secondCharacter = /^(?:fj|.(?:\u0331|\u0333|\u0338|\u20D2|\u20E5|\u200A|\uFE00))/u;
const softBreak = /[ \t]*(?:\r\n|\n|\r)/uy;
// Indentation and the marks of quotations before the text of a line.
const lineMark = /[ \t>]/u;
const lookAhead = 8;
const punctuation = /[!-/:-@[-`{-~]/u;

/** Adds `value` as it is in `range` of the file. A line break is one space. */
export function addSourceText(
  value: string,
  range: Range,
  builder: BlockBuilder,
  file: string,
): void {
  // Around a comment there are two spaces, of which a reader sees one.
  const skipped = builder.endsInSpace() ? leadingSpaces(value, file, range.start) : 0;
  let at = range.start + skipped;
  let index = skipped;
  while (index < value.length && at < range.end) {
    const run = plainRun(value, index, file, at, range.end);
    if (run > 0) {
      builder.addCopy(value.slice(index, index + run), at);
      index += run;
      at += run;
      continue;
    }
    const step = rewritten(value, index, file, at);
    builder.addAs(step.text, at, step.length);
    index += step.taken;
    at += step.length;
  }
}

function leadingSpaces(value: string, file: string, at: number): number {
  let length = 0;
  while (/[ \t]/u.test(value[length] ?? "") && value[length] === file[at + length]) length += 1;
  return length;
}

// Characters up to the next that may be written otherwise in the file.
function plainRun(value: string, index: number, file: string, at: number, end: number): number {
  let length = 0;
  while (at + length < end) {
    const character = file[at + length];
    if (character !== value[index + length]) break;
    if (character === "\n" || character === "\r" || character === "&") break;
    if (character === commentMask) break;
    if (character === "\\" && punctuation.test(file[at + length + 1] ?? "")) break;
    length += 1;
  }
  // Spaces before a line break belong to the break.
  const next = file[at + length];
  if (next !== "\n" && next !== "\r") return length;
  while (length > 0 && /[ \t]/u.test(file[at + length - 1] ?? "")) length -= 1;
  return length;
}

interface Step {
  readonly text: string;
  /** Characters of the value that it stands for. */
  readonly taken: number;
  /** Characters of the file. */
  readonly length: number;
}

/** Characters of line marks at `at`; `> ` may also be the text itself, in a line that only goes on. */
function marks(file: string, at: number, next: string): number {
  let length = 0;
  while (lineMark.test(file[at + length] ?? "")) {
    if (next !== "" && file.startsWith(next, at + length)) break;
    length += 1;
  }
  return length;
}

function rewritten(value: string, index: number, file: string, at: number): Step {
  softBreak.lastIndex = at;
  const lineBreak = softBreak.exec(file)?.[0];
  if (lineBreak !== undefined) {
    const inValue = /^[ \t]*(?:\r\n|\n|\r)?/u.exec(value.slice(index, index + 64))?.[0] ?? "";
    const taken = Math.max(1, inValue.length);
    const next = value.slice(index + taken, index + taken + lookAhead);
    return {
      text: " ",
      taken,
      length: lineBreak.length + marks(file, at + lineBreak.length, next),
    };
  }
  reference.lastIndex = at;
  const written = reference.exec(file)?.[0];
  if (written !== undefined) {
    const text = decoded(written, value, index);
    if (text !== "&" || ampersand.test(written))
      return { text, taken: text.length, length: written.length };
  }
  if (file[at] === commentMask) {
    let length = 1;
    while (file[at + length] === commentMask) length += 1;
    if (/\s/u.test(file[at - 1] ?? " "))
      length += leadingSpaces(value.slice(index + length), file, at + length);
    return { text: "", taken: length, length };
  }
  if (file[at] === "\\") return { text: value[index] ?? "", taken: 1, length: 2 };
  // Indentation that the parser took away, or a character that it replaced.
  if (file[at] === value[index]) return { text: value[index] ?? "", taken: 1, length: 1 };
  return /[ \t>]/u.test(file[at] ?? "")
    ? { text: "", taken: 0, length: 1 }
    : { text: value[index] ?? "", taken: 1, length: 1 };
}

// What the value has for a reference: one code point, or two for a few that have a name.
function decoded(written: string, value: string, index: number): string {
  const first = String.fromCodePoint(value.codePointAt(index) ?? 32);
  if (written.startsWith("&#")) return first;
  const two = secondCharacter.exec(value.slice(index, index + 2))?.[0];
  return two !== undefined && (two !== "fj" || written === "&fjlig;") ? two : first;
}
