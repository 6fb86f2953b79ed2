// A noun of the glossary at the start of a text whose translation starts with a verb: "Review settings" is told to do
// something, by "Revisar ajustes" and "Revisa los ajustes" alike, whatever "review" is elsewhere.

import type { ReadText } from "../../../text/read-text.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";

/** Whether the translation says that the first word of the source is a verb, where the glossary has a noun. */
export function isOpeningVerb(term: RecognisedTerm, source: ReadText, target: ReadText): boolean {
  const { pattern, start } = term;
  const [first] = target.tokens;
  return (
    start === 0 &&
    pattern.termClass === "noun" &&
    pattern.words.length === 1 &&
    source.opaque[0] === 0 &&
    // "Linking entities" is a verb as much as "enlazar" is.
    !source.language.isParticiple(source.tokens[0]?.fold ?? "") &&
    first !== undefined &&
    (target.language.isVerbForm(first.lower) || target.language.opensWithVerb(target))
  );
}
