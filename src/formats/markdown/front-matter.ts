// YAML front matter: the title and description of an article are prose, the other keys are not.
// Only plain and quoted one-line values are read; anything more is data for a site generator.

import type { Block } from "../../model/article.ts";
import { BlockBuilder } from "../block-builder.ts";
import { addHtmlText } from "../html/source-text.ts";
import { decodeReference } from "./decode-reference.ts";

export interface FrontMatter {
  /** Offset where the article itself starts; 0 without front matter. */
  readonly end: number;
  readonly blocks: readonly Block[];
}

const fence = /^---[ \t]*(?:\r\n|\n|\r)/u;
const closing = /^(?:---|\.\.\.)[ \t]*$/u;
const prose =
  /^(title|subtitle|description|summary|excerpt|título|titulo|descripción|descripcion)([ \t]*:[ \t]*)(.*)$/iu;
const doubleQuoted = /^"((?:[^"\\]|\\.)*)"[ \t]*(?:#.*)?$/u;
const singleQuoted = /^'((?:[^']|'')*)'[ \t]*(?:#.*)?$/u;
// Lists, block scalars, anchors and quotes that go on in the next line are not read.
const notPlain = /^["'|>&*!#%@`{[]/u;
const plainComment = /(?<=[ \t])#.*$/u;
// Inside double quotes; inside single quotes only the quote is written twice.
const doubleEscape = /\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/giu;
const singleEscape = /''/gu;
const lineBreak = /\r\n|\n|\r/gu;

export function findFrontMatter(text: string): FrontMatter {
  const start = fence.exec(text)?.[0].length;
  if (start === undefined) return { end: 0, blocks: [] };
  const blocks: Block[] = [];
  let offset = start;
  for (const line of linesFrom(text, start)) {
    if (closing.test(line.text)) return { end: offset + line.text.length, blocks };
    const found = prose.exec(line.text);
    if (found !== null) {
      const [, key = "", colon = "", value = ""] = found;
      const block = titleBlock(text, value, offset + key.length + colon.length);
      if (block.text !== "") blocks.push(block);
    }
    offset += line.length;
  }
  // Never closed: a thematic break at the start of an ordinary text.
  return { end: 0, blocks: [] };
}

/** `origin`: where the value stands in the file. */
function titleBlock(file: string, value: string, origin: number): Block {
  const builder = new BlockBuilder();
  // A site generator puts a title into a page as it stands: "c&oacute;digo abierto" is read as HTML.
  const add = (from: number, length: number): void =>
    addHtmlText(file, { start: from, end: from + length }, builder, decodeReference);
  const double = doubleQuoted.exec(value)?.[1];
  const single = singleQuoted.exec(value)?.[1];
  const inner = double ?? single;
  if (inner === undefined) {
    if (!notPlain.test(value)) add(origin, value.replace(plainComment, "").length);
    return builder.block("title", 0);
  }
  let last = 0;
  for (const match of inner.matchAll(double === undefined ? singleEscape : doubleEscape)) {
    add(origin + 1 + last, match.index - last);
    const character = double === undefined ? "'" : unescaped(match);
    builder.addAs(character, origin + 1 + match.index, match[0].length);
    last = match.index + match[0].length;
  }
  add(origin + 1 + last, inner.length - last);
  return builder.block("title", 0);
}

function unescaped([, twoDigits, fourDigits, character = ""]: RegExpMatchArray): string {
  const digits = twoDigits ?? fourDigits;
  if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
  // YAML 1.2, 5.7: a line break, a line separator or a tab, which in a title is a space; and the space that does not break.
  if (character === "_") return "\u00A0";
  return /[nrtvNLP]/u.test(character) ? " " : character;
}

function* linesFrom(text: string, start: number): Generator<{ text: string; length: number }> {
  let offset = start;
  for (const match of text.slice(start).matchAll(lineBreak)) {
    const end = start + match.index;
    yield { text: text.slice(offset, end), length: end + match[0].length - offset };
    offset = end + match[0].length;
  }
  if (offset < text.length) yield { text: text.slice(offset), length: text.length - offset };
}
