// The decoded text of a Markdown node matched with its source: escapes, character references and line
// breaks are longer in the file than in the text.

import type { Range } from "../../model/location.ts";
import type { BlockBuilder } from "../block-builder.ts";

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy;
const softBreak = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/uy;
const punctuation = /[!-/:-@[-`{-~]/u;

/** Adds `value` as it stands in `range` of the file. A line break is one space. */
export function addSourceText(
  value: string,
  range: Range,
  builder: BlockBuilder,
  file: string,
): void {
  let at = range.start;
  let index = 0;
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

// Characters up to the next that may be written otherwise in the file.
function plainRun(value: string, index: number, file: string, at: number, end: number): number {
  let length = 0;
  while (at + length < end) {
    const character = file[at + length];
    if (character !== value[index + length]) break;
    if (character === "\n" || character === "\r" || character === "&") break;
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

function rewritten(value: string, index: number, file: string, at: number): Step {
  softBreak.lastIndex = at;
  const lineBreak = softBreak.exec(file)?.[0];
  if (lineBreak !== undefined) {
    const inValue = /^[ \t]*(?:\r\n|\n|\r)?/u.exec(value.slice(index, index + 64))?.[0] ?? "";
    return { text: " ", taken: Math.max(1, inValue.length), length: lineBreak.length };
  }
  reference.lastIndex = at;
  const written = reference.exec(file)?.[0];
  if (written !== undefined) {
    // The value has the character, one code point (two for a few named references, of which one is enough).
    const text = String.fromCodePoint(value.codePointAt(index) ?? 32);
    if (text !== "&" || written.toLowerCase().startsWith("&amp") || written.startsWith("&#")) {
      return { text, taken: text.length, length: written.length };
    }
  }
  if (file[at] === "\\") return { text: value[index] ?? "", taken: 1, length: 2 };
  // Indentation that the parser took away, or a character that it replaced.
  if (file[at] === value[index]) return { text: value[index] ?? "", taken: 1, length: 1 };
  return /[ \t>]/u.test(file[at] ?? "")
    ? { text: "", taken: 0, length: 1 }
    : { text: value[index] ?? "", taken: 1, length: 1 };
}
