// The terms of a unit by concept, each with its share of the matches in the translation.

import type { Concept } from "../../model/concept.ts";
import { nothing } from "../../model/nothing.ts";
import { matchDeprecated, withoutApproved } from "../ladder/target-ladder.ts";
import { withoutOverlap, type TargetMatch } from "../ladder/target-match.ts";
import type { TargetPatterns, TermPattern } from "../patterns/term-pattern.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";
import { countStandIns } from "./stand-ins.ts";
import { uncoveredOccurrences } from "./uncovered-occurrences.ts";
import type { SoughtTerm, TermGroup, Translation, UnitReading } from "./unit-reading.ts";

type Targets = (concept: Concept) => TargetPatterns;

/** The terms of a unit by concept; groups for which the glossary says nothing on the target side are left out. */
export function groupsOf(
  reading: UnitReading,
  targets: Targets,
  neighbours: readonly Translation[],
): TermGroup[] {
  const groups: TermGroup[] = [];
  for (const terms of byConcept(reading.terms)) {
    const concepts = conceptsOf(terms);
    const patterns = patternsOf(concepts, targets);
    const standing = withoutOverlap(matchesOf(concepts, reading));
    const deprecated = deprecatedIn(reading, patterns);
    const approved = withoutWorse(standing, deprecated);
    if (patterns.approved.length === 0 && deprecated.length === 0) continue;
    const shares = shareOut(reading, terms, approved, deprecated, patterns.approved);
    groups.push({ reading, terms: shares, patterns, neighbours });
  }
  return groups;
}

function byConcept(terms: readonly RecognisedTerm[]): Iterable<readonly RecognisedTerm[]> {
  if (terms.length === 1) return [terms];
  const groups = new Map<Concept, RecognisedTerm[]>();
  for (const term of terms) {
    const known = groups.get(term.occurrence.concept);
    if (known === undefined) groups.set(term.occurrence.concept, [term]);
    else known.push(term);
  }
  return groups.values();
}

/** The concepts that share the words of a term: nearly always one. */
function conceptsOf([first]: readonly RecognisedTerm[]): readonly Concept[] {
  return first === undefined ? [] : [first.occurrence.concept, ...first.occurrence.alternatives];
}

function patternsOf(concepts: readonly Concept[], targets: Targets): TargetPatterns {
  const [first] = concepts;
  if (first !== undefined && concepts.length === 1) return targets(first);
  const sets = concepts.map((concept) => targets(concept));
  return {
    approved: sets.flatMap((set) => set.approved),
    deprecated: sets.flatMap((set) => set.deprecated),
    terms: sets.flatMap((set) => set.terms),
  };
}

function matchesOf(
  concepts: readonly Concept[],
  { approved }: UnitReading,
): readonly TargetMatch[] {
  const [first] = concepts;
  if (first !== undefined && concepts.length === 1) return approved.get(first) ?? nothing;
  return concepts.flatMap((concept) => approved.get(concept) ?? nothing);
}

function deprecatedIn(
  { target, approved }: UnitReading,
  patterns: TargetPatterns,
): readonly TargetMatch[] {
  if (patterns.deprecated.length === 0) return nothing;
  const matches = matchDeprecated(patterns.deprecated, target);
  return matches.length === 0
    ? nothing
    : withoutOverlap(withoutApproved(matches, [...approved.values()].flat(), target));
}

/** Approved terms, except where a deprecated one is the closer spelling of the same words. */
function withoutWorse(
  approved: readonly TargetMatch[],
  deprecated: readonly TargetMatch[],
): readonly TargetMatch[] {
  if (approved.length === 0 || deprecated.length === 0) return approved;
  const places = new Set(deprecated.map(({ start, end }) => `${start} ${end}`));
  return approved.filter(({ start, end }) => !places.has(`${start} ${end}`));
}

/** One match per occurrence, while there are any. */
function shareOut(
  reading: UnitReading,
  terms: readonly RecognisedTerm[],
  approved: readonly TargetMatch[],
  deprecated: readonly TargetMatch[],
  patterns: readonly TermPattern[],
): SoughtTerm[] {
  const isThere = approved.length > 0;
  const lacking = isThere ? whichLack(reading, terms, approved) : undefined;
  const isUnexplained = lacking !== undefined && nothingExplains(reading, terms, lacking, patterns);
  let accused = 0;
  return terms.map((recognised, index) => {
    const isLacking = lacking?.[index] ?? !isThere;
    let bad: TargetMatch | undefined;
    // If there are more occurrences than deprecated terms, the first stands for the rest.
    if (isLacking || index === terms.length - 1) bad = deprecated[accused++];
    if (!isThere) bad ??= deprecated[0];
    return {
      recognised,
      approved: approved[Math.min(index, approved.length - 1)],
      isLacking,
      isUnexplained,
      deprecated: bad,
    };
  });
}

/** The occurrences for which no approved match is left; `undefined` if there are none. */
function whichLack(
  { source, target }: UnitReading,
  terms: readonly RecognisedTerm[],
  approved: readonly TargetMatch[],
): readonly boolean[] | undefined {
  if (approved.length >= terms.length) return undefined;
  return uncoveredOccurrences(
    terms.map(({ start }) => start / source.tokens.length),
    approved.map(({ start }) => start / target.tokens.length).toSorted((a, b) => a - b),
  );
}

/**
 * Whether the occurrences without an approved term outnumber those that something else may stand for or that are
 * doubtful themselves.
 */
function nothingExplains(
  reading: UnitReading,
  terms: readonly RecognisedTerm[],
  lacking: readonly boolean[],
  patterns: readonly TermPattern[],
): boolean {
  // A person or country is named once; after that comes "el presidente", "chino", or nothing.
  if (terms.every(({ pattern }) => isProperName(pattern))) return false;
  const without = terms.filter((_, index) => lacking[index] === true);
  const doubtful = terms.filter(({ occurrence }) => occurrence.how.demotions.length > 0).length;
  if (without.length <= doubtful) return false;
  const taken = reading.taken();
  const standIns = countStandIns(reading, without, patterns, (index) => !taken.has(index));
  return without.length > standIns + doubtful;
}

function isProperName({ termClass, words }: TermPattern): boolean {
  return termClass === "name" && !words.some(({ isAcronym }) => isAcronym);
}
