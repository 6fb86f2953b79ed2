// Text that is the same on both sides and was left so on purpose: values of a program in quotation marks ("set the type to
// 'arrangement'"), whole sentences and titles in them, what the markup says is in another language, and what brackets
// behind it translate.

import type { Range } from "../../model/location.ts";
import { nothing } from "../../model/nothing.ts";
import { copiedRuns, isGlossed, proseWords } from "../../text/copied-words.ts";
import type { ReadText } from "../../text/read-text.ts";

export interface KeptQuotations {
  readonly source: readonly Range[];
  readonly target: readonly Range[];
}

const none: KeptQuotations = { source: nothing, target: nothing };
const mark = /["'`“‘«]/u;
// Within one line; an apostrophe is preceded by a letter.
const quoted =
  /(?<![\p{L}\p{N}])(?:"([^"\n]{1,200})"|'([^'\n]{1,60})'|`([^`\n]{1,60})`|“([^”\n]{1,200})”|‘([^’\n]{1,60})’|«([^»\n]{1,200})»)/gu;
// With a capital it may be a title or label to translate: "the “Save” button".
const value =
  /^(?:\p{Ll}[\p{L}\p{N}_.:/-]*(?: \p{Ll}[\p{L}\p{N}_.:/-]*){0,3}|[\p{Ll}\p{N}_./-]+)$/u;
// Nobody forgets to translate so much between two marks: the title of a book, a slogan.
const title = /^\P{L}*\p{L}+(?:\P{L}+\p{L}+){4}/u;

function quotations(text: string): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  for (const match of text.matchAll(quoted)) {
    const content = match.slice(1).find((each) => each !== undefined) ?? "";
    if (!value.test(content) && !title.test(content)) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    const known = found.get(content);
    if (known === undefined) found.set(content, [range]);
    else known.push(range);
  }
  return found;
}

/** Where both texts have the same on purpose. */
export function keptQuotations(source: ReadText, target: ReadText): KeptQuotations {
  const kept: { source: Range[]; target: Range[] } = { source: [], target: [] };
  if (mark.test(source.text) && mark.test(target.text))
    addQuotations(source.text, target.text, kept);
  if (target.opaque.includes(inOpaqueRange)) addOpaque(source, target, kept);
  if (/[([]/u.test(target.text)) addGlossed(source.text, target.text, kept);
  return kept.source.length === 0 ? none : kept;
}

interface Kept {
  readonly source: Range[];
  readonly target: Range[];
}

function addQuotations(source: string, target: string, kept: Kept): void {
  const there = quotations(target);
  if (there.size === 0) return;
  for (const [content, ranges] of quotations(source)) {
    const others = there.get(content);
    if (others === undefined) continue;
    kept.source.push(...ranges);
    kept.target.push(...others);
  }
}

const inOpaqueRange = 2;

/** A tweet that stands in the translation as it was written is no prose there; then it is none to translate either. */
function addOpaque(source: ReadText, target: ReadText, kept: Kept): void {
  const { opaque, starts, ends, text } = target;
  for (let from = 0; from < opaque.length; from++) {
    if (opaque[from] !== inOpaqueRange) continue;
    let to = from;
    while (opaque[to + 1] === inOpaqueRange) to++;
    const words = text.slice(starts[from], ends[to]);
    const start = to > from ? source.text.indexOf(words) : -1;
    if (start >= 0) kept.source.push({ start, end: start + words.length });
    from = to;
  }
}

function addGlossed(source: string, target: string, kept: Kept): void {
  const theirs = proseWords(source, nothing);
  for (const run of copiedRuns(proseWords(target, nothing), theirs)) {
    const range = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    const words = target.slice(range.start, range.end);
    const start = source.indexOf(words);
    if (start < 0 || !isGlossed(target, range.end, source)) continue;
    kept.source.push({ start, end: start + words.length });
    kept.target.push(range);
  }
}

/** Whether a character is inside one of the ranges. */
export function isInside(offset: number, ranges: readonly Range[]): boolean {
  return ranges.some(({ start, end }) => offset >= start && offset < end);
}
