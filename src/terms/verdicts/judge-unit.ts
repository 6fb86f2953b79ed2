// First verdicts on the terms of one unit, from the unit alone and its neighbours.

import type { Concept } from "../../model/concept.ts";
import type { CompiledGlossary } from "../patterns/compile-glossary.ts";
import { draftOf, type Draft } from "./draft.ts";
import { foreignModifier } from "./foreign-modifier.ts";
import { foundAt } from "./found-at.ts";
import { withoutApproved, type Neighbours } from "./judge-unapproved.ts";
import { longerNearly, nearlyThere } from "./nearly-approved.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";
import { countStandIns } from "./stand-ins.ts";
import { deprecatedIn, groupOf, type TermGroup } from "./term-group.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { uncoveredOccurrences } from "./uncovered-occurrences.ts";
import { takenTokens, type UnitReading } from "./unit-reading.ts";

/** The occurrences for which no approved match is left; `undefined`: none. */
function whichLack({ reading, terms, approved }: TermGroup): readonly boolean[] | undefined {
  if (approved.length >= terms.length) return undefined;
  const { source, target } = reading;
  return uncoveredOccurrences(
    terms.map(({ start }) => start / source.tokens.length),
    approved.map(({ start }) => start / target.tokens.length).toSorted((a, b) => a - b),
  );
}

/** Whether more occurrences lack an approved term than something else may stand for, or are doubtful themselves. */
function isUnexplained(
  { reading, terms, patterns }: TermGroup,
  lacking: readonly boolean[],
): boolean {
  // Who or what country is meant is said once: then comes "el presidente", "chino", or nothing.
  if (terms.every(({ pattern }) => isProperName(pattern))) return false;
  const without = terms.filter((_, index) => lacking[index] === true);
  const doubtful = terms.filter(({ occurrence }) => occurrence.how.demotions.length > 0).length;
  if (without.length <= doubtful) return false;
  const taken = takenTokens(reading);
  const standIns = countStandIns(reading, without, patterns.approved, (index) => !taken.has(index));
  return without.length > standIns + doubtful;
}

function isProperName({ termClass, words }: TermPattern): boolean {
  return termClass === "name" && !words.some(({ isAcronym }) => isAcronym);
}

/** Adds a draft for each term of the group, in source order. */
function judgeGroup(group: TermGroup, neighbours: Neighbours, drafts: Draft[]): void {
  const { reading, terms, approved, patterns } = group;
  const { target, unit } = reading;
  const deprecated = deprecatedIn(group);
  if (patterns.approved.length === 0 && deprecated.length === 0) return;
  const lacking = approved.length > 0 ? whichLack(group) : undefined;
  let unexplained: boolean | undefined;
  let accused = 0;
  for (let index = 0; index < terms.length; index++) {
    const recognised = terms[index];
    if (recognised === undefined) break;
    const isUncovered = lacking?.[index] ?? approved.length === 0;
    const bad = deprecated[accused];
    const match = approved[Math.min(index, approved.length - 1)];
    const accusedHere = bad !== undefined && (isUncovered || index === terms.length - 1);
    if (accusedHere) accused++;
    const standing = accusedHere ? bad : (match ?? deprecated[0]);
    const isMatch = standing !== undefined && standing === match;
    const near = isMatch
      ? ((isUncovered ? nearlyThere(group) : undefined) ??
        longerNearly(group, standing) ??
        foreignModifier(group, recognised, standing))
      : undefined;
    if (near !== undefined) {
      drafts.push(draftOf(reading, recognised, near));
      continue;
    }
    const fewer = isMatch && isUncovered;
    if (fewer) unexplained ??= isUnexplained(group, lacking ?? []);
    if (standing === undefined) {
      const verdict = withoutApproved(group, recognised, neighbours);
      drafts.push(draftOf(reading, recognised, verdict));
      continue;
    }
    const outcome = standing === match ? "approved" : "deprecated";
    const found = foundAt(target, unit, standing.pattern, standing);
    const alsoApproved = accusedHere && !isUncovered;
    const count = { alsoApproved, fewer, unexplained: fewer && unexplained === true };
    drafts.push(draftOf(reading, recognised, { outcome, found }, count));
  }
}

/** A draft for each recognised term, in source order. */
export function judgeUnit(
  reading: UnitReading,
  compiled: CompiledGlossary,
  neighbours: Neighbours,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const judge = (terms: readonly RecognisedTerm[]): void => {
    judgeGroup(groupOf(reading, terms, compiled), neighbours, drafts);
  };
  if (reading.terms.length === 1) {
    judge(reading.terms);
    return drafts;
  }
  const groups = new Map<Concept, RecognisedTerm[]>();
  for (const term of reading.terms) {
    const known = groups.get(term.occurrence.concept);
    if (known === undefined) groups.set(term.occurrence.concept, [term]);
    else known.push(term);
  }
  for (const terms of groups.values()) judge(terms);
  // Concepts that stand once each are in order already.
  if (groups.size === reading.terms.length) return drafts;
  return drafts.sort((a, b) => a.recognised.start - b.recognised.start);
}
