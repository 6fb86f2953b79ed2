// An approved term with a letter wrong: where there is none, and around a shorter one.

import { matchOpen } from "../../ladder/match-joined.ts";
import { nearTerm, type NearTerm } from "../../ladder/match-near.ts";
import type { TermPattern } from "../../patterns/term-pattern.ts";
import type { Attempt, Found } from "../verdict.ts";

/** Outside what is accounted for. */
export const nearly: Attempt = ({ reading, patterns }) => {
  const taken = reading.taken();
  const { target, source } = reading;
  for (const pattern of patterns.approved) {
    const near = nearTerm(pattern, target, source, (index) => !taken.has(index));
    if (near !== undefined) return nearTo(pattern, near);
    const open = matchOpen(pattern, target);
    if (open !== undefined) return { outcome: "nearly", at: open, cue: "spelling" };
  }
  return undefined;
};

/** For an occurrence that has no approved term of its own, beside those of others. */
export const nearlyAgain: Attempt = (group, term) =>
  term.approved !== undefined && term.isLacking ? nearly(group, term) : undefined;

/** A longer approved term around the shorter one that was found: "rondas camkesinas" for "rondas". */
export const longerNearly: Attempt = ({ reading, patterns }, { approved: match }) => {
  if (match === undefined) return undefined;
  const longest = match.pattern.words.length;
  if (patterns.approved.every(({ words }) => words.length <= longest)) return undefined;
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
};

function nearTo(pattern: TermPattern, { start, end, isSpelling }: NearTerm): Found {
  const at = { pattern, start, end };
  return { outcome: "nearly", at, ...(isSpelling ? { cue: "spelling" } : {}) };
}
