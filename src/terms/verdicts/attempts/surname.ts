// The surname alone for the full name of a person: "Vargas Llosa" for "Mario Vargas Llosa".

import { nothing } from "../../../model/nothing.ts";
import type { ReadText } from "../../../text/read-text.ts";
import type { TermPattern } from "../../patterns/term-pattern.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";
import type { Attempt } from "../verdict.ts";

/**
 * A name of several words that is the same in both languages: persons' names are, those of bodies mostly are not.
 */
function isPerson(
  { pattern: { termClass } }: RecognisedTerm,
  target: TermPattern,
  words: string,
): boolean {
  return (
    termClass === "name" &&
    target.kind === "whole" &&
    target.content.length > 1 &&
    target.words.map(({ fold }) => fold).join(" ") === words
  );
}

const wordsOf = ({ pattern }: RecognisedTerm): string =>
  pattern.words.map(({ fold }) => fold).join(" ");

/** Where words of the name other than the first occur with their capitals. */
function surnameIn(
  { words }: TermPattern,
  { tokens }: ReadText,
): { start: number; end: number } | undefined {
  for (let start = 0; start < tokens.length; start++)
    for (let from = 1; from < words.length; from++) {
      let length = 0;
      while (
        from + length < words.length &&
        words[from + length]?.fold === tokens[start + length]?.fold
      )
        length++;
      if (length > 0 && words[from]?.isFunction === false && tokens[start]?.hasCapital === true)
        return { start, end: start + length };
    }
  return undefined;
}

export const surname: Attempt = {
  looksFor: () => nothing,
  find: ({ reading: { target }, patterns }, { recognised }) => {
    if (recognised.pattern.content.length < 2) return undefined;
    for (const pattern of patterns.approved) {
      if (!isPerson(recognised, pattern, wordsOf(recognised))) continue;
      const place = surnameIn(pattern, target);
      if (place !== undefined)
        return { outcome: "head-only", at: { pattern, rung: "head", ...place } };
    }
    return undefined;
  },
};
