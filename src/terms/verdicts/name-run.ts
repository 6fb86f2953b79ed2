// The words with capitals around a term: a name that stays as it is ("Journal of Travel Medicine"), or the label of
// a button and the title of a page, which are translated like any other text.

import { barrier, type ReadText } from "../../text/read-text.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The words with capitals that stand in one run with the place, on the side that `step` goes to. */
function runOf(text: ReadText, from: number, step: 1 | -1): string[] {
  const run: string[] = [];
  for (let at = from; at >= 0 && at < text.tokens.length; at += step) {
    const token = text.tokens[at];
    const gap = step === 1 ? at : at + 1;
    if (token === undefined || text.barriers[gap] !== barrier.none) break;
    if (token.hasCapital) run.push(token.surface);
    else if (text.functionWords[at] === 0) break;
  }
  return run;
}

/**
 * Whether the words around a term have capitals, and none of them is in the target as it stands in the source.
 * Not every language writes labels so: capitals in the middle of a Spanish sentence are those of a name.
 */
export function isTranslatedRun(
  source: ReadText,
  { start, end }: Place,
  target: ReadText,
): boolean {
  if (!source.language.capitalisesLabels) return false;
  const run = [...runOf(source, start - 1, -1), ...runOf(source, end, 1)];
  const kept = new Set(target.tokens.map((token) => token.surface));
  return run.length > 0 && !run.some((word) => kept.has(word));
}
