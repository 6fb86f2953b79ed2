// The capitalised words around a term: a name that is kept ("Journal of Travel Medicine"), or a button label or
// page title, which is translated like any other text.

import { barrier, type ReadText } from "../../text/read-text.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The capitalised words in an unbroken run on one side of the place, in the direction of `step`. */
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
 * Whether the words around a term are capitalised and none of them is in the target as in the source. Not every
 * language capitalises labels: in a Spanish sentence, capitals mark a name.
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
