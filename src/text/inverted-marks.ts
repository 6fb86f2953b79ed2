// Pairs ¿ and ¡ with their closing marks.

import type { Range } from "../model/location.ts";
import { rangeSet } from "../strings/range-set.ts";

/** A run of marks, `?`, `!!`, `¿¡`. */
export type MarkRun = Range & { readonly marks: string };

export interface LoneInvertedMarks {
  /** Closing runs without an opening mark. */
  readonly closing: readonly MarkRun[];
  /** Opening runs without a closing mark. */
  readonly opening: readonly MarkRun[];
}

const longestAttribute = 24;
const longestToken = 120;
/** A space, a mark and another space, or a mark and a letter. */
const longestOpening = 4;
const runs = /[¿¡]+|[?!]+/gu;
// `?id=`, `Bent?-Box`, `!important`.
const insideWord = /^-?[\p{L}\p{N}=&/]/u;
// `len != 0`, `cond ? a : b`, '!': a mark that is quoted, or part of a program.
const comparison = /^\s?==?/u;
const setOff = /^(?:\s[\p{Ll}\p{N}:('"]|\s$|\S)/u;
const quotesAround = /^["'”»’`].*["'“«‘`]$/u;
// What a closing mark can follow: a word, a closing mark, an ellipsis, sometimes after a space. After a space it
// ends a sentence only if the sentence has not ended yet: "de Pidgin. ! imagen" is markup.
const closable = /(?:[\p{L}\p{M}\p{N}»”’"')\]….%*_]|[\p{L}\p{M}\p{N}»”’"')\]…%*_]\s)$/u;
// "! B38": a quotation mark that opens.
const afterOpening = /(?:^|\s)["'”’]\s?$/u;
// A header cell of a wiki's table: `! scope="col"| Votos`.
const wikiCell = /^\s\p{Ll}+="/u;
// `#DIV/0!`, `:q!`, `N/A!`: the mark is part of a value or a command.
const lastToken = /(?:^|\s)[«“"'‘([{¿¡*_—–-]*(\S+)$/u;
const codeToken = /^[#:/\\$]|(?:^|\/)[\p{Lu}\p{N}]+\/[\p{Lu}\p{N}]+$/u;
// «A?»: a letter with a wildcard.
const quotedLetter = /["'“«‘`][\p{L}\p{N}]$/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const closingQuotation = /^["'”»’`]/u;

/** `¿…!` is a pair: a question may be exclaimed (RAE, Ortografía, 3.4.9.3). */
export function loneInvertedMarks(text: string, opaque: readonly Range[] = []): LoneInvertedMarks {
  const closing: MarkRun[] = [];
  const open: MarkRun[] = [];
  const isOpaque = rangeSet(opaque);
  const firstLetter = text.search(letterOrDigit);
  for (const match of text.matchAll(runs)) {
    const run = { start: match.index, end: match.index + match[0].length, marks: match[0] };
    if (isOpaque(run.start)) continue;
    if (/[¿¡]/u.test(run.marks)) open.push(run);
    // `¿Quién dijo ¡basta!?` closes two.
    else if (open.length > 0) open.splice(-new Set(run.marks).size);
    else if (closesWords(text, run, firstLetter)) closing.push(run);
  }
  return { closing, opening: open };
}

/** Not the `?` of an address, of `(?)`, of a quoted mark, of a value or a command. */
function closesWords(text: string, run: MarkRun, firstLetter: number): boolean {
  const before = text.slice(Math.max(run.start - 2, 0), run.start);
  const after = text.slice(run.end, run.end + 3);
  if (wikiCell.test(text.slice(run.end, run.end + longestAttribute))) return false;
  if (comparison.test(after) || quotesAround.test(after.charAt(0) + before.slice(-1))) return false;
  if (/\s$/u.test(before) ? setOff.test(after.slice(0, 2)) : insideWord.test(after)) return false;
  if (!closable.test(before) || firstLetter < 0 || firstLetter >= run.start) return false;
  return !isOfCode(text.slice(0, run.start), after);
}

/** Whether the mark is the end of a program token. */
function isOfCode(before: string, after: string): boolean {
  const last = before.slice(-longestOpening);
  if (afterOpening.test(last)) return true;
  if (quotedLetter.test(last) && closingQuotation.test(after)) return true;
  const next = after.charAt(0);
  if ((next === "_" || next === "*") && !isEmphasized(before, next)) return true;
  return codeToken.test(lastToken.exec(before.slice(-longestToken).trimEnd())?.[1] ?? "");
}

/** `_Qué pregunta!_`, `*Basta!*`; underscores around a single word mark a name. */
function isEmphasized(before: string, mark: "_" | "*"): boolean {
  const start = before.lastIndexOf(mark);
  if (start < 0 || /[\p{L}\p{N}]/u.test(before.charAt(start - 1))) return false;
  return mark === "*" || /\s/u.test(before.slice(start));
}
