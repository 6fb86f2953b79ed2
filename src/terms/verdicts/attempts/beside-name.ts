// A noun that says what the adjacent name is: "el virus de la COVID-19". A translation may use the name alone.

import type { ReadText } from "../../../text/read-text.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";

/** Whether the noun is next to a name that the translation keeps. */
export function isBesideName(term: RecognisedTerm, source: ReadText, target: ReadText): boolean {
  if (term.pattern.termClass !== "noun" || term.pattern.words.length !== 1) return false;
  if (source.titleCase || source.allCaps) return false;
  const name = source.tokens[source.language.nameBeside(source, term.end)];
  return name !== undefined && target.tokens.some(({ fold }) => fold === name.fold);
}
