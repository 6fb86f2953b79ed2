// Looks for one approved term in a translation, from the surest rung down.

import { nothing } from "../../model/nothing.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { matchInOrder, mayStandOn } from "./match-in-order.ts";
import { matchJoined, mayBeJoined } from "./match-joined.ts";
import { matchReordered, mayBeReordered } from "./match-reordered.ts";
import { matchSigns } from "./match-sign.ts";
import { spellingDistance } from "./nearest-spelling.ts";
import { firstPlural, withoutPlurals } from "./plural-acronym.ts";
import { rungRank, type Rung, type TargetMatch } from "./target-match.ts";

const byRung = (a: TargetMatch, b: TargetMatch): number =>
  rungRank(a.rung) - rungRank(b.rung) || a.start - b.start;

/** Every place where one of the terms occurs, best first; they overlap only where two terms share words. */
export function matchApproved(patterns: readonly TermPattern[], text: ReadText): TargetMatch[] {
  const found = withoutPlurals(matchInOrder(patterns, text), text);
  found.push(...matchSigns(patterns, text));
  if (found.length === 0)
    for (const pattern of patterns) {
      const match = matchReordered(pattern, text) ?? matchJoined(pattern, text);
      if (match !== undefined) found.push(match);
    }
  return found.length > 1 ? found.sort(byRung) : found;
}

const inOrder = ["contiguous", "function-words", "gap", "coordination"] as const;

/**
 * The rungs on which `matchApproved` looks for the terms: those of the upper six that their words and flags allow.
 */
export function rungsFor(patterns: readonly TermPattern[]): Rung[] {
  const found: Rung[] = inOrder.filter((rung) =>
    patterns.some((pattern) => mayStandOn(rung, pattern)),
  );
  if (patterns.some(mayBeReordered)) found.push("reordered");
  if (patterns.some(mayBeJoined)) found.push("joined");
  return found;
}

/** The first place where a rung finds one of the terms; at the same place, the better term wins. */
export function firstWhole(
  patterns: readonly TermPattern[],
  text: ReadText,
  rung: (pattern: TermPattern, text: ReadText) => TargetMatch | undefined,
): TargetMatch | undefined {
  let first: TargetMatch | undefined;
  for (const pattern of patterns) {
    const match = pattern.kind === "whole" ? rung(pattern, text) : undefined;
    if (match !== undefined && (first === undefined || match.start < first.start)) first = match;
  }
  return first;
}

/** Whether `firstWhole` has anything to look for on a rung. */
export function isAnyWhole(
  patterns: readonly TermPattern[],
  isOnRung: (pattern: TermPattern) => boolean,
): boolean {
  return patterns.some((pattern) => pattern.kind === "whole" && isOnRung(pattern));
}

/**
 * Deprecated terms as written, with nothing but function words between; looser rungs would produce false alarms.
 */
export function matchDeprecated(patterns: readonly TermPattern[], text: ReadText): TargetMatch[] {
  const signs = patterns.filter(({ kind }) => kind === "sign");
  return matchInOrder(patterns, text)
    .filter(({ rung }) => rung === "contiguous" || rung === "function-words")
    .concat(matchSigns(signs, text))
    .sort(byRung);
}

/**
 * Deprecated terms, except those inside an approved one: "juicio político" is deprecated for vacancia, and fine
 * within the approved "juicio político sumario". If both match the same words, the closer spelling wins.
 */
export function withoutApproved(
  deprecated: readonly TargetMatch[],
  approved: readonly TargetMatch[],
  text: ReadText,
): readonly TargetMatch[] {
  if (deprecated.length === 0 || approved.length === 0) return deprecated;
  const covering = new Map<number, TargetMatch[]>();
  for (const match of approved)
    for (let at = match.start; at < match.end; at++) {
      const known = covering.get(at);
      if (known === undefined) covering.set(at, [match]);
      else known.push(match);
    }
  return deprecated.filter((match) => {
    const { start, end } = match;
    return !(covering.get(start) ?? nothing).some(
      (other) =>
        end <= other.end &&
        (other.end - other.start > end - start ||
          spellingDistance(other, text) <= spellingDistance(match, text)),
    );
  });
}

/** Where an acronym has a plural that the language does not: "ONGs". */
export function matchPlural(
  patterns: readonly TermPattern[],
  text: ReadText,
): ReturnType<typeof firstPlural> {
  if (text.language.pluralisesAcronyms) return undefined;
  return firstPlural(matchInOrder(patterns, text), text);
}
