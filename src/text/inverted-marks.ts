// Pairs ¿ and ¡ with the marks that close them.

import type { Range } from "../model/location.ts";

/** A run of marks, `?`, `!!`, `¿¡`. */
export type MarkRun = Range & { readonly marks: string };

export interface LoneInvertedMarks {
  /** Closing runs that nothing opened. */
  readonly closing: readonly MarkRun[];
  /** Opening runs that nothing closed. */
  readonly opening: readonly MarkRun[];
}

const longestAttribute = 24;
const runs = /[¿¡]+|[?!]+/gu;
// `?id=`, `Bent?-Box`.
const insideWord = /^-?[\p{L}\p{N}=&/]/u;
// `len != 0`, `cond ? a : b`, '!': a sign that is spoken of, or of a program.
const comparison = /^==?/u;
const setOff = /^\s(?:[\p{Ll}\p{N}:('"]|$)/u;
const quotesAround = /^["'”»’`].*["'“«‘`]$/u;
// What a closing mark can follow: a word, a closing mark, an ellipsis, sometimes after a space.
// After a space it ends a sentence only if this has not ended: "de Pidgin. ! imagen" is markup.
const closable = /(?:[\p{L}\p{M}\p{N}»”’"')\]….%*_]|[\p{L}\p{M}\p{N}»”’"')\]…%*_]\s)$/u;
// A header cell of a wiki's table: `! scope="col"| Votos`.
const wikiCell = /^\s\p{Ll}+="/u;

/** `¿…!` is a pair: a question may be cried (RAE, Ortografía, 3.4.9.3). */
export function loneInvertedMarks(text: string, opaque: readonly Range[] = []): LoneInvertedMarks {
  const closing: MarkRun[] = [];
  const open: MarkRun[] = [];
  for (const match of text.matchAll(runs)) {
    const run = { start: match.index, end: match.index + match[0].length, marks: match[0] };
    if (opaque.some((range) => run.start >= range.start && run.start < range.end)) continue;
    if (/[¿¡]/u.test(run.marks)) open.push(run);
    // `¿Quién dijo ¡basta!?` closes two.
    else if (open.length > 0) open.splice(-new Set(run.marks).size);
    else if (closesWords(text, run)) closing.push(run);
  }
  return { closing, opening: open };
}

/** Not the `?` of an address, of `(?)`, of a mark that is spoken of. */
function closesWords(text: string, run: MarkRun): boolean {
  const before = text.slice(Math.max(run.start - 2, 0), run.start);
  const after = text.slice(run.end, run.end + 2);
  if (wikiCell.test(text.slice(run.end, run.end + longestAttribute))) return false;
  if (comparison.test(after) || quotesAround.test(after.charAt(0) + before.slice(-1))) return false;
  if (/\s$/u.test(before) && setOff.test(after) && run.end < text.length) return false;
  if (insideWord.test(after) && /\S$/u.test(before)) return false;
  return closable.test(before) && /[\p{L}\p{N}]/u.test(text.slice(0, run.start));
}
