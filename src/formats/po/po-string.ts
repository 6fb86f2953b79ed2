// The strings of PO files: C literals between double quotes, often one on each line.

import type { Piece } from "../../model/article.ts";
import { closingQuote } from "../closing-quote.ts";

const escape = /\\(?:([0-7]{1,3})|x([\da-fA-F]+)|([\s\S]))/gu;
const named: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  a: "\u0007",
};

/** The characters that an escape stands for; `\"` and `\\` for themselves. */
function unescaped(octal?: string, hexadecimal?: string, character = ""): string {
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  // As in C, as many digits as follow: msgfmt takes the last eight bits.
  if (hexadecimal !== undefined)
    return String.fromCharCode(Number.parseInt(hexadecimal.slice(-2), 16));
  return named[character] ?? character;
}

/** What is between the quotes of one literal -> the text. */
export function unescapeLiteral(literal: string): string {
  if (!literal.includes("\\")) return literal;
  return literal.replaceAll(
    escape,
    (_whole, octal: string | undefined, hexadecimal: string | undefined, character = "") =>
      unescaped(octal, hexadecimal, character),
  );
}

// Between two literals of one string: white space, and the mark of an obsolete line.
const between = /[^\S\n]*\r?(?:\n[^\S\n]*(?:#~[^\S\n]*)?)*/uy;

/** Where the characters of a string are, from the quote at `offset` that opens its first literal. */
export function locatePoString(
  content: string,
  offset: number,
): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let text = "";
  let open = offset;
  while (content[open] === '"') {
    const lineEnd = content.indexOf("\n", open);
    const close = closingQuote(content, open, lineEnd < 0 ? content.length : lineEnd);
    if (close < 0) break;
    let at = open + 1;
    const add = (written: string, length: number): void => {
      if (written !== "")
        pieces.push({
          start: text.length,
          length: written.length,
          origin: at,
          originLength: length,
        });
      text += written;
      at += length;
    };
    for (const match of content.slice(open + 1, close).matchAll(escape)) {
      const start = open + 1 + match.index;
      add(content.slice(at, start), start - at);
      add(unescaped(match[1], match[2], match[3]), match[0].length);
    }
    add(content.slice(at, close), close - at);
    between.lastIndex = close + 1;
    open = close + 1 + (between.exec(content)?.[0].length ?? 0);
  }
  return { text, pieces };
}

const letters: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\t": "\\t",
  "\r": "\\r",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
  "\u0007": "\\a",
  '"': '\\"',
  "\\": "\\\\",
};

// Control characters are what this looks for.
// oxlint-disable-next-line no-control-regex
const special = /["\\\0-\x1F\x7F]/gu;

// oxlint-disable-next-line no-control-regex
const anySpecial = /["\\\0-\x1F\x7F]/u;

export function escapeLiteral(text: string): string {
  if (!anySpecial.test(text)) return text;
  return text.replaceAll(
    special,
    (character) =>
      letters[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
}

export interface PoStringStyle {
  /** Before each line but the first: `#~ ` in obsolete messages. */
  readonly prefix: string;
  readonly lineEnd: string;
  /** Columns of a line; `undefined` if lines are not wrapped. */
  readonly width: number | undefined;
}

/**
 * The text as literals, as gettext's own tools lay them out: on the line of the keyword where it fits, else after an
 * empty literal, a line for each line of the text.
 */
export function writePoString(text: string, keyword: string, style: PoStringStyle): string {
  const lines = text.split(/(?<=\n)/u);
  const { width = Number.POSITIVE_INFINITY } = style;
  const first = escapeLiteral(text);
  const fits = keyword.length + 3 + style.prefix.length + first.length <= width;
  if (lines.length <= 1 && fits) return `"${first}"`;
  const wrapped = lines.flatMap((line) => wrapLine(line, width - 2 - style.prefix.length));
  return ['""', ...wrapped.map((line) => `${style.prefix}"${line}"`)].join(style.lineEnd);
}

/** Broken after spaces; a word that is too long stays whole. */
function wrapLine(line: string, width: number): string[] {
  const result: string[] = [];
  let current = "";
  for (const word of line.split(/(?<=[ -])(?=[^\s-])/u).map(escapeLiteral)) {
    if (current !== "" && current.length + word.length > width) {
      result.push(current);
      current = "";
    }
    current += word;
  }
  return [...result, current];
}
