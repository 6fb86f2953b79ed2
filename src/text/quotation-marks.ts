// Which quotation marks of a text lack a partner. Apostrophes, inches and seconds are not quotation marks.

import { shippedLanguages } from "../languages/index.ts";
import type { Range } from "../model/location.ts";
import { rangeSet } from "../strings/range-set.ts";

const closings: Readonly<Record<string, string>> = { "«": "»", "“": "”", "‘": "’", '"': '"' };
const openings = new Map(Object.entries(closings).map(([open, close]) => [close, open]));

export interface QuotationMark {
  /** The opening mark of its kind, even for a closing one: `«`, `“`, `‘`, `"`. */
  readonly kind: string;
  /** As written. */
  readonly mark: string;
  readonly offset: number;
}

/** What is left once all other marks are paired: first the closing ones, then the opening ones. */
export interface LoneMarks {
  readonly closing: readonly QuotationMark[];
  readonly opening: readonly QuotationMark[];
}

const marks = /[«»“”‘’"]/gu;
const elided = new RegExp(
  String.raw`^‘(?:\d|(?:${shippedLanguages.flatMap(({ elisions }) => [...elisions]).join("|")})\b)`,
  "iu",
);
const wordCharacter = /[\p{L}\p{N}]/u;
// Before an opening mark: nothing, space, another opening mark.
const beforeOpening = /[\s([{«“‘"¿¡—–/_*-]/u;
// After a closing one: nothing, space, punctuation, another closing mark.
const afterClosing = /[\s)\]}».,;:!?”’"…—–/_*-]/u;

export function loneQuotationMarks(text: string, opaque: readonly Range[] = []): LoneMarks {
  const closing: QuotationMark[] = [];
  const open = new Set<QuotationMark>();
  const openOfKind = new Map<string, QuotationMark[]>();
  const isOpaque = rangeSet(opaque);
  for (const match of text.matchAll(marks)) {
    const offset = match.index;
    const mark = match[0];
    if (isOpaque(offset)) continue;
    const kind = openings.get(mark) ?? mark;
    if (mark === "“" && isGermanClosing(text, offset)) {
      closing.push({ kind, mark, offset });
      continue;
    }
    const alike = openOfKind.get(kind) ?? [];
    openOfKind.set(kind, alike);
    const partner = alike.at(-1);
    if (isOpening(text, offset, mark, partner !== undefined)) {
      const opened = { kind, mark, offset };
      alike.push(opened);
      open.add(opened);
    } else if (partner !== undefined) {
      alike.pop();
      open.delete(partner);
    } else if (!isOther(text, offset, mark)) {
      closing.push({ kind, mark, offset });
    }
  }
  return { closing, opening: [...open].filter((mark) => !isElision(text, mark)) };
}

/** Straight marks are told by their neighbours; if those allow both or neither, they alternate. */
function isOpening(text: string, offset: number, mark: string, hasPartner: boolean): boolean {
  if (mark !== '"') return mark in closings;
  // `\"`: escaped for a program, and left alone.
  const before = text[offset - 1] === "\\" ? text[offset - 2] : text[offset - 1];
  const after = text[offset + 1] === "\\" ? text[offset + 2] : text[offset + 1];
  // Separated from its sentence by the preceding mark: `… ? "`.
  if (before === undefined && after === undefined) return false;
  const mayOpen = before === undefined || beforeOpening.test(before);
  const mayClose = after === undefined || afterClosing.test(after);
  // `[10]"Pentagon …"`, `</b>"Pentagon …"`: directly after a note mark or a tag.
  if ((before === "]" || before === ">") && !mayClose) return !hasPartner;
  return mayOpen === mayClose ? !hasPartner && mayOpen : mayOpen;
}

/** `farsa“ y`: the mark that closes in German cannot open anything here. */
function isGermanClosing(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? " ";
  return (
    !beforeOpening.test(before) && before !== ">" && afterClosing.test(text[offset + 1] ?? " ")
  );
}

/** An apostrophe, or the inches of `5"`. */
function isOther(text: string, offset: number, mark: string): boolean {
  const before = text[offset - 1] ?? "";
  if (mark === "’") return true;
  return mark === '"' && /\p{N}/u.test(before);
}

/** ‘90s, ‘n’, ‘tis: an apostrophe turned the wrong way by a word processor, or a lone single mark before a word. */
function isElision(text: string, { mark, offset }: QuotationMark): boolean {
  if (mark !== "‘") return false;
  const before = text[offset - 1] ?? " ";
  return wordCharacter.test(before) || elided.test(text.slice(offset));
}
