// A glossary as pairs, for tools without concepts: each source term with each target term.

import {
  isApproved,
  isAvoided,
  type Concept,
  type Glossary,
  type Term,
} from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { withoutPatterns } from "../concepts/without-patterns.ts";
import type { WriteContext } from "../format.ts";

export interface TermPair {
  readonly concept: Concept;
  readonly source: Term;
  readonly target: Term;
  /** The target is not to be used. */
  readonly forbidden: boolean;
}

/** The preferred first. */
export function termsIn(concept: Concept, language: LanguageTag): readonly Term[] {
  const rank = ({ status }: Term): number => (status === "preferred" ? 0 : 1);
  return concept.terms
    .filter((term) => languageServes(term.language, language))
    .toSorted((left, right) => rank(left) - rank(right));
}

/**
 * The pairs of approved terms in the order of the concepts and, `withForbidden`, of the first source term with
 * each target term to avoid. A concept without a pair is warned about, as are terms that stand in none.
 */
export function termPairs(
  glossary: Glossary,
  context: WriteContext,
  { withForbidden }: { readonly withForbidden: boolean },
): readonly TermPair[] {
  const { sourceLanguage = "en", targetLanguage = "es" } = context;
  return glossary.concepts.flatMap((concept) => {
    const all = withoutPatterns(termsIn(concept, sourceLanguage), concept.id, context);
    const sources = all.filter(isApproved);
    const targets = withoutPatterns(termsIn(concept, targetLanguage), concept.id, context);
    const [first] = sources;
    const approved = targets.filter(isApproved);
    const avoided = targets.filter(isAvoided);
    const proposed = targets.filter((term) => !isApproved(term) && !isAvoided(term));
    const dropped = [
      ...all.filter((term) => !isApproved(term)),
      ...(withForbidden ? [] : avoided),
      ...proposed,
    ];
    if (
      first === undefined ||
      (approved.length === 0 && (!withForbidden || avoided.length === 0))
    ) {
      const code = first === undefined ? "conceptWithoutSource" : "conceptWithoutTarget";
      warnOf(context, code, { id: concept.id });
      return [];
    }
    for (const term of dropped)
      warnOf(context, isAvoided(term) ? "avoidedNotCarried" : "proposedNotCarried", {
        id: concept.id,
        term: term.text,
      });
    return [
      ...sources.flatMap((source) =>
        approved.map((target) => ({ concept, source, target, forbidden: false })),
      ),
      ...(withForbidden ? avoided : []).map((target) => ({
        concept,
        source: first,
        target,
        forbidden: true,
      })),
    ];
  });
}

export function warnOf(
  context: WriteContext,
  code: string,
  data: Readonly<Record<string, string | number>>,
): void {
  context.warn({ code, data, path: context.path ?? "", line: undefined, column: undefined });
}
