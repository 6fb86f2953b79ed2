// The words that may make one expression with a noun: "toque de queda", "palabra clave", "barra lateral".

import { nothing } from "../../model/nothing.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";

/** Whether the expressions around the term can be told: a noun of one word, in a language that joins the words after it. */
export function isExpressive({ pattern }: RecognisedTerm): boolean {
  return (
    pattern.language.modifiers === "after" &&
    pattern.termClass === "noun" &&
    pattern.words.length === 1
  );
}

/** Roots of the content words that are joined to the noun, at most one on either side. */
export function neighbourRoots(term: RecognisedTerm, source: ReadText): readonly string[] {
  if (!isExpressive(term)) return nothing;
  const { language, tokens } = source;
  return language.neighbours(source, { start: term.start, end: term.end }).flatMap((index) => {
    const token = tokens[index];
    return token === undefined ? [] : [language.root(token.fold)];
  });
}
