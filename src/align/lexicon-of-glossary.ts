// The glossary as anchors for the alignment: terms that translate each other.

import { isApproved, type Concept, type Glossary } from "../model/concept.ts";
import { primaryLanguage, type LanguageTag } from "../model/language.ts";
import { isPattern } from "../model/written-pattern.ts";
import { tokenize } from "../text/tokenize.ts";
import type { LexiconPair } from "./bead.ts";

// A term may have several renderings and be inflected, so it says less than a name or number that both sides share.
const termWeight = 0.7;

/** Every approved term of the source with every approved one of the target. */
export function lexiconOfGlossary(
  glossary: Glossary,
  { source, target }: { readonly source: LanguageTag; readonly target: LanguageTag },
): readonly LexiconPair[] {
  return glossary.concepts.flatMap((concept) =>
    approvedTokens(concept, source).flatMap((left) =>
      approvedTokens(concept, target).map((right): LexiconPair => {
        const sameName = left.join(" ") === right.join(" ");
        return { source: left, target: right, weight: sameName ? 1 : termWeight };
      }),
    ),
  );
}

function approvedTokens(concept: Concept, language: LanguageTag): readonly (readonly string[])[] {
  return concept.terms
    .filter((term) => isApproved(term) && !isPattern(term))
    .filter((term) => primaryLanguage(term.language) === primaryLanguage(language))
    .map((term) => tokenize(term.text).map((token) => token.fold));
}
