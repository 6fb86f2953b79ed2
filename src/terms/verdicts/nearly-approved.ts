// An approved term with a letter wrong: where there is none, and around a shorter one.

import type { Verdict } from "./draft.ts";
import { foundAt } from "./found-at.ts";
import { matchOpen } from "../ladder/match-joined.ts";
import { nearTerm, type NearTerm } from "../ladder/match-near.ts";
import type { TargetMatch } from "../ladder/target-match.ts";
import type { FoundTerm } from "./term-assessment.ts";
import type { TermGroup } from "./term-group.ts";
import { takenTokens } from "./unit-reading.ts";

/** An approved term with a letter wrong, outside what is accounted for. */
export function nearlyThere({ reading, patterns }: TermGroup): Verdict | undefined {
  const taken = takenTokens(reading);
  const { target, source, unit } = reading;
  for (const pattern of patterns.approved) {
    const near = nearTerm(pattern, target, source, (index) => !taken.has(index));
    if (near !== undefined) return nearly(foundAt(target, unit, pattern, near), near);
    const open = matchOpen(pattern, target);
    if (open !== undefined)
      return nearly(foundAt(target, unit, pattern, open), { isSpelling: true });
  }
  return undefined;
}

/** A longer approved term with a letter wrong around the shorter one that was found: "rondas camkesinas" for "rondas". */
export function longerNearly(
  { reading, patterns }: TermGroup,
  match: TargetMatch,
): Verdict | undefined {
  const longest = match.pattern.words.length;
  if (patterns.approved.every(({ words }) => words.length <= longest)) return undefined;
  const { target, source, unit } = reading;
  let taken: ReadonlySet<number> | undefined;
  const isFree = (index: number): boolean =>
    (index >= match.start && index < match.end) || !(taken ??= takenTokens(reading)).has(index);
  for (const pattern of patterns.approved) {
    if (pattern.words.length <= longest) continue;
    const first = match.start - pattern.words.length + 1;
    const near = nearTerm(pattern, target, source, isFree, first, match.end - 1);
    if (near !== undefined) return nearly(foundAt(target, unit, pattern, near), near);
  }
  return undefined;
}

function nearly(found: FoundTerm, { isSpelling }: Pick<NearTerm, "isSpelling">): Verdict {
  return { outcome: "nearly", found, ...(isSpelling ? { cue: "spelling" } : {}) };
}
