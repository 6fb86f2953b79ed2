// The cell of a term <-> its text and flags. A bar in the cell may mark the end of a stem (`vacan|cia`), which the
// flag `stem=` says elsewhere; bars that are letters of the term get a backslash where they would be taken for marks.

import { hasStemMarks, withoutStemMarks } from "../../strings/stem-marks.ts";

interface Marked {
  readonly text: string;
  readonly flags: readonly string[];
}

const name = "stem=";

/** Whether the flag says how the term's stems are marked. */
export function isStemFlag(flag: string): boolean {
  return flag.startsWith(name);
}

const unguardedBar = /(?<!\\)\|/u;
const guardedBar = /\p{L}\p{M}*\\+\|/u;

/** Whether the flag is such a one, of a term with this text. */
export function marksStemsOf(flag: string, text: string): boolean {
  const marked = flag.slice(name.length);
  return isStemFlag(flag) && hasStemMarks(marked) && withoutStemMarks(marked) === text;
}

/** The term of a cell: its text without marks, what it was written like the last of its flags. */
export function fromStemCell({ text: cell, flags }: Marked): Marked {
  // There every bar is literal: a letter, or part of an expression.
  if (!cell.includes("|") || flags.includes("literal") || flags.includes("regex"))
    return { text: cell, flags };
  if (hasStemMarks(cell)) return { text: withoutStemMarks(cell), flags: [...flags, name + cell] };
  const isGuarded = guardedBar.test(cell) && !unguardedBar.test(cell);
  return { text: isGuarded ? cell.replaceAll("\\|", "|") : cell, flags };
}

/** The text is that of the cell. `fromStemCell(toStemCell(term))` has the text and flags of `term`. */
export function toStemCell<Term extends Marked>(term: Term): Term {
  const marked = withMarks(term);
  if (marked !== undefined) return marked;
  const { text } = fromStemCell(term);
  return text === term.text ? term : { ...term, text: term.text.replaceAll("|", "\\|") };
}

/** A flag that marks another text than the term's stays a flag, and so does one that would not be read the same. */
function withMarks<Term extends Marked>(term: Term): Term | undefined {
  const flag = term.flags.at(-1);
  if (flag === undefined || !isStemFlag(flag)) return undefined;
  const cell = { text: flag.slice(name.length), flags: term.flags.slice(0, -1) };
  const read = fromStemCell(cell);
  const isSame = read.text === term.text && read.flags.length === term.flags.length;
  return isSame ? { ...term, ...cell } : undefined;
}
