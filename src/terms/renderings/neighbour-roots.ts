// The words that may form a set expression with a noun: "toque de queda", "tax shelter".

import { nothing } from "../../model/nothing.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";

/** Whether expressions around the term can be recognised: those of a one-word noun. */
export function isExpressive({ pattern }: RecognisedTerm): boolean {
  return pattern.termClass === "noun" && pattern.words.length === 1;
}

/** Roots of the content words attached to the noun. */
export function neighbourRoots(term: RecognisedTerm, source: ReadText): readonly string[] {
  if (!isExpressive(term)) return nothing;
  const { language, tokens } = source;
  return language.neighbours(source, { start: term.start, end: term.end }).flatMap((index) => {
    const token = tokens[index];
    return token === undefined ? [] : [language.root(token.fold)];
  });
}
