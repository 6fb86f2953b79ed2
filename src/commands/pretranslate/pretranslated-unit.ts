// A sentence of an article as a unit for a CAT tool, with what the memory and glossary offer for it.

import type { RewritableSentence } from "../../formats/rewriting/rewritable-sentence.ts";
import { substituteNumbers } from "../../memory/compare/substitute-numbers.ts";
import type { MemoryMatch } from "../../memory/memory-store.ts";
import { isApproved, type Concept } from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { documentProperty, makeUnit } from "../../model/make-unit.ts";
import type { OfferedMatch, OfferedTerm, TranslationUnit } from "../../model/unit.ts";
import { isPattern } from "../../model/written-pattern.ts";
import { placeCodes } from "../../session/memory/place-codes.ts";

export interface SentenceToTranslate {
  readonly text: string;
  /** With its codes, and where they are. */
  readonly rewritable: RewritableSentence;
  /** The path of the article, and the number of the sentence in it, from 1. */
  readonly path: string;
  readonly number: number;
  /** The best first. */
  readonly matches: readonly MemoryMatch[];
  /** Concepts with terms in it, and the words found; in text order. */
  readonly terms: readonly { readonly concept: Concept; readonly surface: string }[];
}

/**
 * Filled in if the memory has exactly this text without a penalty and it is certain where its codes belong; otherwise
 * it has no translation, and no state, which is `initial` until a tool says something else.
 */
export function pretranslatedUnit(
  { text, rewritable, path, number, matches, terms }: SentenceToTranslate,
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
): TranslationUnit {
  const [best] = matches;
  const isExact = best !== undefined && best.kind !== "fuzzy" && best.similarity === 1;
  const target = isExact ? placeCodes(rewritable, best.target) : undefined;
  const unit = makeUnit({
    id: String(number),
    source: rewritable.segment,
    target: target ?? [],
    sourceLanguage: languages.source,
    targetLanguage: languages.target,
    props: [{ type: documentProperty, value: path }],
  });
  return {
    ...unit,
    target,
    targetInfo: target === undefined ? undefined : unit.targetInfo,
    state: target === undefined ? undefined : "translated",
    matches: matches.flatMap((match) => offered(text, match, languages)),
    terms: terms.flatMap((term) => offeredTerm(term, languages.target)),
  };
}

// A translation with corrected numbers is offered before the memory's own.
function offered(
  text: string,
  match: MemoryMatch,
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
): readonly OfferedMatch[] {
  const { location } = match.origin;
  const origin = location.line === 0 ? location.path : `${location.path}:${location.line}`;
  const asIs: OfferedMatch = {
    source: [match.source],
    target: [match.target],
    similarity: match.similarity,
    origin,
  };
  const substituted = substituteNumbers(text, match, languages);
  if (substituted === undefined) return [asIs];
  return [{ ...asIs, source: [text], target: [substituted.text] }, asIs];
}

function offeredTerm(
  { concept, surface }: SentenceToTranslate["terms"][number],
  target: LanguageTag,
): readonly OfferedTerm[] {
  const targets = concept.terms
    .filter((term) => isApproved(term) && !isPattern(term))
    .filter((term) => languageServes(term.language, target))
    .toSorted((a, b) => Number(b.status === "preferred") - Number(a.status === "preferred"))
    .map((term) => term.text);
  if (targets.length === 0) return [];
  return [{ id: concept.id, source: surface, targets, definition: concept.definition }];
}
