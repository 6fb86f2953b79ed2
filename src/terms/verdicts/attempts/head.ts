// The head of a term of several words, with another modifier or alone.

import {
  hasForeignComplement,
  matchBareHead,
  matchHeadWithModifier,
} from "../../ladder/match-head.ts";
import { firstWhole } from "../../ladder/target-ladder.ts";
import type { Attempt } from "../verdict.ts";
import { hasOwnModifier } from "./own-modifier.ts";

/** "byte string" / "cadena de bytes": where the other modifier is the source's own, the head stands alone. */
export const otherModifier: Attempt = ({ reading, patterns }, { recognised }) => {
  const at = firstWhole(patterns.approved, reading.target, matchHeadWithModifier);
  if (at === undefined) return undefined;
  const isOwn = hasOwnModifier(reading.source, recognised, at.pattern);
  return { outcome: isOwn ? "head-only" : "other-modifier", at };
};

export const headOnly: Attempt = ({ reading: { source, target }, patterns }, { recognised }) => {
  const at = firstWhole(patterns.approved, target, matchBareHead);
  if (at === undefined) return undefined;
  if (at.pattern.flags.head === "always")
    return { outcome: "approved", at, scarce: false, unexplained: false };
  return hasForeignComplement(at, target, source, recognised)
    ? { outcome: "other-modifier", at: { ...at, end: at.end + 2 } }
    : { outcome: "head-only", at };
};
