// A changed text as changes of the file that it stands in: the markup between its words stays.

import { rangeInFile } from "../../check/places.ts";
import type { Piece } from "../../model/article.ts";
import type { LocatedText } from "../../model/bitext.ts";
import type { Range } from "../../model/location.ts";
import { changedWords, type TextChangeAt } from "./changed-words.ts";

/**
 * In the order of the file; `undefined` for a text that is in none. Words on both sides of markup are replaced by what stands
 * before it.
 */
export function changesInFile(
  located: LocatedText,
  after: string,
  content: string,
): readonly TextChangeAt[] | undefined {
  if (located.pieces.length === 0) return undefined;
  return changedWords(located.text, after).flatMap((change) => inFile(change, located, content));
}

function inFile(
  written: TextChangeAt,
  located: LocatedText,
  content: string,
): readonly TextChangeAt[] {
  const { start, end, inserted } = wholeReferences(written, located);
  if (start === end) {
    // Behind a word rather than before what follows: words are added to what stands there.
    const before = located.pieces.find((piece) => piece.start + piece.length === start);
    const point =
      before === undefined
        ? rangeInFile(located, { start, end })?.start
        : before.origin + before.originLength;
    return point === undefined ? [] : [{ start: point, end: point, inserted }];
  }
  const ranges: Range[] = [];
  for (const piece of located.pieces) {
    const own = {
      start: Math.max(start, piece.start),
      end: Math.min(end, piece.start + piece.length),
    };
    if (own.start >= own.end) continue;
    const range = rangeInFile(located, own);
    if (range === undefined) continue;
    const last = ranges.at(-1);
    if (last !== undefined && /^\s*$/u.test(content.slice(last.end, range.start)))
      ranges[ranges.length - 1] = { start: last.start, end: range.end };
    else ranges.push(range);
  }
  return ranges.map((range, index) => ({ ...range, inserted: index === 0 ? inserted : "" }));
}

/** What the file writes otherwise (`&amp;`) is replaced as a whole, and what the change leaves of it put back. */
function wholeReferences(
  { start, end, inserted }: TextChangeAt,
  { pieces, text }: LocatedText,
): TextChangeAt {
  const cut = (offset: number): Piece | undefined =>
    pieces.find(
      (piece) =>
        piece.length !== piece.originLength &&
        piece.start < offset &&
        offset < piece.start + piece.length,
    );
  const from = cut(start)?.start ?? start;
  const last = cut(end);
  const to = last === undefined ? end : last.start + last.length;
  return {
    start: from,
    end: to,
    inserted: text.slice(from, start) + inserted + text.slice(end, to),
  };
}
