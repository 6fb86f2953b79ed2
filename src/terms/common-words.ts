// Common words in a glossary that is too large for each of its terms to have been chosen for the texts at hand:
// a thesaurus or a term bank, where "plan" is the drawing and "vote" the act of voting.

import type { Concept, Glossary } from "../model/concept.ts";
import type { Draft } from "./judge-unit.ts";
import type { RecognisedTerm } from "./recognise-terms.ts";

// House glossaries have some dozens to some hundreds of concepts; term banks have thousands.
const large = 2000;

/** One word in small letters: neither a name nor an acronym. */
export function isCommonWord({ pattern }: RecognisedTerm): boolean {
  const [word] = pattern.words;
  return pattern.words.length === 1 && pattern.termClass !== "name" && word?.hasCapital === false;
}

/** For each concept of a large glossary the share of its occurrences that are rendered as approved; else empty. */
export function sharesOfCommonWords(
  drafts: readonly Draft[],
  { concepts }: Glossary,
): ReadonlyMap<Concept, number> {
  const shares = new Map<Concept, number>();
  if (concepts.length < large) return shares;
  const counts = new Map<Concept, { all: number; approved: number }>();
  for (const { recognised, outcome } of drafts) {
    const { concept } = recognised.occurrence;
    const count = counts.get(concept) ?? { all: 0, approved: 0 };
    count.all++;
    if (outcome === "approved" || outcome === "elliptic") count.approved++;
    counts.set(concept, count);
  }
  for (const [concept, { all, approved }] of counts) shares.set(concept, approved / all);
  return shares;
}
