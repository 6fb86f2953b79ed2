// An approved term with one wrong letter: where there is no correct one, and around a shorter one.

import { nothing } from "../../../model/nothing.ts";
import { matchOpen, mayBeOpen } from "../../ladder/match-joined.ts";
import { mayBeNear, nearTerm, type NearTerm } from "../../ladder/match-near.ts";
import { matchPlural } from "../../ladder/target-ladder.ts";
import type { TargetMatch } from "../../ladder/target-match.ts";
import type { TermPattern } from "../../patterns/term-pattern.ts";
import type { TermGroup } from "../unit-reading.ts";
import type { Attempt, Judgement } from "../verdict.ts";

/** Outside what is already accounted for. */
function findNearly({ reading, patterns }: TermGroup): Judgement | undefined {
  const taken = reading.taken();
  const { target, source } = reading;
  const plural = matchPlural(patterns.approved, target);
  if (plural !== undefined) return { outcome: "nearly", at: plural };
  for (const pattern of patterns.approved) {
    const near = nearTerm(pattern, target, source, (index) => !taken.has(index));
    if (near !== undefined) return nearTo(pattern, near);
    const open = matchOpen(pattern, target);
    if (open !== undefined) return { outcome: "nearly", at: open, cue: "spelling" };
  }
  return undefined;
}

function nearTo(pattern: TermPattern, { start, end, isSpelling }: NearTerm): Judgement {
  const at = { pattern, start, end };
  return { outcome: "nearly", at, ...(isSpelling ? { cue: "spelling" } : {}) };
}

const isWanted = ({ patterns, reading: { target } }: TermGroup): boolean =>
  patterns.approved.some((pattern) => mayBeNear(pattern) || mayBeOpen(pattern, target));

export const nearly: Attempt = {
  looksFor: (group) => (isWanted(group) ? ["nearly"] : nothing),
  find: findNearly,
};

/** For an occurrence without an approved term of its own, next to those of others. */
export const nearlyAgain: Attempt = {
  looksFor: (group, { approved, isLacking }) =>
    approved !== undefined && isLacking && isWanted(group) ? ["nearly"] : nothing,
  find: (group, { approved, isLacking }) =>
    approved !== undefined && isLacking ? findNearly(group) : undefined,
};

function hasLonger({ patterns }: TermGroup, { pattern }: TargetMatch): boolean {
  return patterns.approved.some(({ words }) => words.length > pattern.words.length);
}

/** A longer approved term around the shorter one that was found: "rondas camkesinas" for "rondas". */
export const longerNearly: Attempt = {
  looksFor: (group, { approved }) =>
    approved !== undefined && hasLonger(group, approved) ? ["longer-nearly"] : nothing,
  find: (group, { approved }) =>
    approved !== undefined && hasLonger(group, approved) ? findLonger(group, approved) : undefined,
};

function findLonger({ reading, patterns }: TermGroup, match: TargetMatch): Judgement | undefined {
  const longest = match.pattern.words.length;
  const { target, source } = reading;
  const isFree = (index: number): boolean =>
    (index >= match.start && index < match.end) || !reading.taken().has(index);
  for (const pattern of patterns.approved) {
    if (pattern.words.length <= longest) continue;
    const first = match.start - pattern.words.length + 1;
    const near = nearTerm(pattern, target, source, isFree, first, match.end - 1);
    if (near !== undefined) return nearTo(pattern, near);
  }
  return undefined;
}
