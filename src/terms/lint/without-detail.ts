// The terms that do not say what at least half of the others of their file and language say.

import { isApproved, type Concept, type Term } from "../../model/concept.ts";
import { isPattern } from "../../model/written-pattern.ts";
import type { LintFault } from "./glossary-lint.ts";

export function* withoutDetail(
  concepts: readonly Concept[],
  isMeant: (term: Term) => boolean,
  detailOf: (term: Term) => string | undefined,
): Generator<LintFault> {
  const all = new Map<string, number>();
  const told = new Map<string, number>();
  const groupOf = ({ language, location }: Term): string => `${location?.path ?? ""} ${language}`;
  const meant = concepts.flatMap((concept) =>
    concept.terms
      .filter((term) => isApproved(term) && !isPattern(term) && isMeant(term))
      .map((term) => ({ concept, term })),
  );
  for (const { term } of meant) {
    const group = groupOf(term);
    all.set(group, (all.get(group) ?? 0) + 1);
    if (detailOf(term) !== undefined) told.set(group, (told.get(group) ?? 0) + 1);
  }
  for (const { concept, term } of meant) {
    const group = groupOf(term);
    if (detailOf(term) !== undefined || (told.get(group) ?? 0) < (all.get(group) ?? 0) / 2)
      continue;
    yield { concept, term, data: { term: term.text, id: concept.id } };
  }
}
