// Where the translation of a sentence that has none would stand: behind that of the sentence before it in the same paragraph,
// in front of that of the next one, or as a paragraph of its own.

import { wholeOrigin } from "../../check/places.ts";
import type { Article, Block } from "../../model/article.ts";
import type { BitextUnit, LocatedText } from "../../model/bitext.ts";

export interface SentencePlace {
  /** An offset of the text of the translation's file. */
  readonly at: number;
  /** Written as it is around the sentence. */
  readonly before: string;
  readonly after: string;
  /** Whether it is a block of its own. */
  readonly isBlock: boolean;
}

interface Texts {
  /** The name of the format of both articles. */
  readonly format: string;
  readonly source: Article;
  readonly target: Article;
  readonly units: readonly BitextUnit[];
}

interface Marks {
  /** What still belongs to the sentence that it follows: emphasis that ends, a note. */
  readonly closing: RegExp;
  /** What already belongs to the sentence that it precedes. */
  readonly opening: RegExp;
}

const inline = "a|abbr|b|cite|em|i|mark|q|small|span|strong|sub|sup|u";
const marks: Readonly<Record<string, Marks>> = {
  text: { closing: /^/u, opening: /$/u },
  markdown: { closing: /^(?:[*_~]|\[\^[^\]\n]+\])+/u, opening: /[*_~]+$/u },
  html: {
    closing: new RegExp(`^(?:<sup\\b[^>]*>[^\\n]*?</sup>|</(?:${inline})\\s*>)+`, "iu"),
    opening: new RegExp(`(?:<(?:${inline})\\b[^>]*>)+$`, "iu"),
  },
};

/** Whether sentences may be added to files of the format. */
export function hasPlaceForSentences(format: string): boolean {
  return Object.hasOwn(marks, format);
}

/** `undefined` where nothing tells: in a list, a table, before the first translated sentence. */
export function placeOfSentence(unit: BitextUnit, texts: Texts): SentencePlace | undefined {
  const { format, source, target, units } = texts;
  const own = marks[format];
  const at = units.indexOf(unit);
  const block = blockOf(source, unit.source);
  if (own === undefined || at === -1 || block === undefined) return undefined;
  const isBeside = (other: BitextUnit): boolean => blockOf(source, other.source) === block;
  const before = units.slice(0, at).findLast((each) => each.target !== undefined);
  const beforeBoth = units.slice(0, at).findLast((each) => each.target && each.source);
  const after = units.slice(at + 1).find((each) => each.target !== undefined);
  const end = before?.target && wholeOrigin(before.target)?.end;
  if (end !== undefined && beforeBoth !== undefined && isBeside(beforeBoth)) {
    const closed = end + (own.closing.exec(target.text.slice(end))?.[0].length ?? 0);
    return { at: closed, before: " ", after: "", isBlock: false };
  }
  const start = after?.target && wholeOrigin(after.target)?.start;
  if (start !== undefined && after !== undefined && isBeside(after)) {
    const opened = start - (own.opening.exec(target.text.slice(0, start))?.[0].length ?? 0);
    return { at: opened, before: "", after: " ", isBlock: false };
  }
  const previous = before && blockOf(target, before.target);
  return previous === undefined ? undefined : ownBlock(block, previous, target.text, format);
}

function blockOf({ blocks }: Article, text: LocatedText | undefined): Block | undefined {
  const start = text && wholeOrigin(text)?.start;
  if (start === undefined) return undefined;
  return blocks.find(({ pieces }) => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) return false;
    return first.origin <= start && start < last.origin + last.originLength;
  });
}

const plainKinds: ReadonlySet<string> = new Set(["paragraph", "heading"]);

/** Behind a paragraph or a heading, which end where they seem to; not in what is nested. */
function ownBlock(
  { kind, depth }: Block,
  previous: Block,
  text: string,
  format: string,
): SentencePlace | undefined {
  const [first, last] = [previous.pieces[0], previous.pieces.at(-1)];
  if (!plainKinds.has(kind) || !plainKinds.has(previous.kind)) return undefined;
  if (first === undefined || last === undefined) return undefined;
  const end = last.origin + last.originLength;
  if (format === "html") {
    const closed = new RegExp(`^(?:\\s*</(?:${inline})\\s*>)*\\s*</(?:p|h[1-6])\\s*>`, "iu").exec(
      text.slice(end),
    );
    const tag = kind === "heading" ? `h${depth}` : "p";
    return closed === null
      ? undefined
      : { at: end + closed[0].length, before: `\n<${tag}>`, after: `</${tag}>`, isBlock: true };
  }
  const newline = /\r?\n/u.exec(text)?.[0] ?? "\n";
  const rest = /^[^\r\n]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const at = end + rest;
  const isFollowed = /^\r?\n[^\S\r\n]*\S/u.test(text.slice(at));
  if (format === "text") {
    const hasBlankLines = /\S[^\S\r\n]*\r?\n[^\S\r\n]*\r?\n\s*\S/u.test(text);
    if (hasBlankLines && isFollowed) return undefined;
    return { at, before: hasBlankLines ? newline.repeat(2) : newline, after: "", isBlock: true };
  }
  const lineStart = text.lastIndexOf("\n", first.origin - 1) + 1;
  const lead = text.slice(lineStart, first.origin);
  const isPlain = /^ {0,3}(?:#{1,6} +)?[*_~]*$/u.test(lead);
  if (!isPlain || isFollowed) return undefined;
  const mark = kind === "heading" ? `${"#".repeat(depth)} ` : "";
  return { at, before: newline.repeat(2) + mark, after: "", isBlock: true };
}
