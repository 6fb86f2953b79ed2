// The quotations of a text, one inside the other, across its sentences.

import type { Range } from "../model/location.ts";
import { rangeSet } from "../strings/range-set.ts";

export interface Quotation<Place> {
  /** The opening mark: `«`, `“` or `"`. */
  readonly mark: string;
  readonly offset: number;
  /** Of the sentence in which it opens. */
  readonly place: Place;
  /** The mark of the quotation around it; `undefined` for an outer one. */
  readonly within: string | undefined;
}

interface Sentence<Place> {
  readonly text: string;
  readonly opaque: readonly Range[];
  readonly place: Place;
}

const marks = /[«»“”"]/gu;
const closings: Readonly<Record<string, string>> = { "»": "«", "”": "“" };
// A mark that is not closed for so long was never closed, or is closed at the end of the paragraph alone.
const longest = 8;

/** Those that are closed, in the order in which they open. Single marks are left out: most are apostrophes. */
export function quotationsOf<Place>(
  sentences: Iterable<Sentence<Place>>,
): readonly Quotation<Place>[] {
  const found: Quotation<Place>[] = [];
  let open: { readonly quotation: Quotation<Place>; readonly sentence: number }[] = [];
  const closed = new Set<Quotation<Place>>();
  let sentence = 0;
  for (const { text, opaque, place } of sentences) {
    sentence += 1;
    const at = sentence;
    if (open.length > 0) open = open.filter((each) => at - each.sentence <= longest);
    if (!/[«»“”"]/u.test(text)) continue;
    const isOpaque = rangeSet(opaque);
    for (const { 0: mark, index: offset } of text.matchAll(marks)) {
      if (isOpaque(offset) || isInches(text, offset)) continue;
      const last = open.at(-1);
      const kind =
        closings[mark] ?? (mark === '"' && last?.quotation.mark === '"' ? '"' : undefined);
      if (kind === undefined) {
        const quotation = { mark, offset, place, within: last?.quotation.mark };
        open.push({ quotation, sentence: at });
        found.push(quotation);
      } else if (last?.quotation.mark === kind) {
        closed.add(last.quotation);
        open.pop();
      }
    }
  }
  return found.filter((quotation) => closed.has(quotation));
}

/** 5" */
function isInches(text: string, offset: number): boolean {
  return text[offset] === '"' && /\d/u.test(text[offset - 1] ?? "");
}
