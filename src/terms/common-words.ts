// Common words in a glossary that is too large for each of its terms to have been chosen for the texts at hand:
// a thesaurus or a term bank, where "plan" is the drawing and "vote" the act of voting.

import type { Concept, Glossary } from "../model/concept.ts";
import type { Draft } from "./judge-unit.ts";
import type { RecognisedTerm } from "./recognise-terms.ts";

// House glossaries have some dozens to some hundreds of concepts; term banks have thousands.
const large = 2000;

/** One word in small letters: neither a name nor an acronym. */
function isCommonWord({ pattern }: RecognisedTerm): boolean {
  const [word] = pattern.words;
  return pattern.words.length === 1 && pattern.termClass !== "name" && word?.hasCapital === false;
}

/** How often each concept of a large glossary occurred in a run, and how often it was rendered as approved. */
export type UseCounts = Map<Concept, { all: number; approved: number }>;

/** Counts on; nothing where the glossary is small enough to have been chosen for the texts. */
export function countUses(
  drafts: readonly Draft[],
  { concepts }: Glossary,
  counts: UseCounts,
): void {
  if (concepts.length < large) return;
  for (const { recognised, outcome } of drafts) {
    const { concept } = recognised.occurrence;
    const count = counts.get(concept) ?? { all: 0, approved: 0 };
    count.all++;
    if (outcome === "approved" || outcome === "elliptic") count.approved++;
    counts.set(concept, count);
  }
}

/** The share of a common word's occurrences that are rendered as approved; `undefined` for any other term. */
export function shareOfCommonWord(
  recognised: RecognisedTerm,
  counts: UseCounts,
): number | undefined {
  const count = counts.get(recognised.occurrence.concept);
  return count !== undefined && isCommonWord(recognised) ? count.approved / count.all : undefined;
}
