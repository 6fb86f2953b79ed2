// The words that may form a set expression with a noun: "toque de queda", "palabra clave", "barra lateral".

import { nothing } from "../../model/nothing.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";

/**
 * Whether expressions around the term can be recognised: a one-word noun in a language that attaches words after
 * it.
 */
export function isExpressive({ pattern }: RecognisedTerm): boolean {
  return (
    pattern.termClass === "noun" &&
    pattern.words.length === 1
  );
}

/** Roots of the content words attached to the noun, at most one on either side. */
export function neighbourRoots(term: RecognisedTerm, source: ReadText): readonly string[] {
  if (!isExpressive(term)) return nothing;
  const { language, tokens } = source;
  return language.neighbours(source, { start: term.start, end: term.end }).flatMap((index) => {
    const token = tokens[index];
    return token === undefined ? [] : [language.root(token.fold)];
  });
}
