// The names of a text: words with capitals that stand together.

import { barrier, type ReadText } from "../../text/read-text.ts";

/** Half-open token indices. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
}

const digit = /\d/u;
const shortestWord = 3;
const longestAcronym = 6;

/** Whether a word with capitals alone may be an acronym; a longer one is rather shouted. */
export function isAcronymAt({ tokens }: ReadText, at: number): boolean {
  const word = tokens[at];
  return (
    word !== undefined &&
    word.inCapitals &&
    !digit.test(word.surface) &&
    word.surface.length >= 2 &&
    word.surface.length <= longestAcronym
  );
}

/** Whether a word is written like one of a name: its capital may still be that of a sentence. */
export function isNameWord(text: ReadText, at: number): boolean {
  const word = text.tokens[at];
  return (
    word !== undefined &&
    word.hasCapital &&
    text.functionWords[at] === 0 &&
    text.opaque[at] === 0 &&
    !digit.test(word.surface) &&
    (word.inCapitals ? isAcronymAt(text, at) : word.surface.length >= shortestWord)
  );
}

/** In order. An acronym is a name of its own, whatever stands beside it. */
export function nameRuns(text: ReadText): NameRun[] {
  const runs: NameRun[] = [];
  for (let start = 0; start < text.tokens.length; start++) {
    // Nearly every word.
    if (text.tokens[start]?.isLower !== false || !isNameWord(text, start)) continue;
    let end = start + 1;
    if (!isAcronymAt(text, start))
      while (
        text.barriers[end] === barrier.none &&
        isNameWord(text, end) &&
        !isAcronymAt(text, end)
      )
        end++;
    runs.push({ start, end });
    start = end - 1;
  }
  return runs;
}

/** Whether a word has its capital for another reason than the start of a sentence. */
export function isWithinSentence({ barriers }: ReadText, at: number): boolean {
  return at > 0 && barriers[at] !== barrier.stop;
}
