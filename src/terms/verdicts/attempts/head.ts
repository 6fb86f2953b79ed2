// The head of a term of several words, with another modifier or alone.

import { nothing } from "../../../model/nothing.ts";
import {
  hasForeignComplement,
  matchBareHead,
  matchHeadWithModifier,
  mayStandByHead,
} from "../../ladder/match-head.ts";
import { firstWhole, isAnyWhole } from "../../ladder/target-ladder.ts";
import type { Attempt } from "../verdict.ts";
import { hasOwnModifier } from "./own-modifier.ts";

/**
 * "byte string" / "cadena de bytes": if the other modifier is the source's own, the head counts as standing alone.
 */
export const otherModifier: Attempt = {
  looksFor: ({ patterns }) =>
    isAnyWhole(patterns.approved, mayStandByHead) ? ["other-modifier"] : nothing,
  find: ({ reading: { source, target }, patterns }, { recognised }) => {
    const at = firstWhole(patterns.approved, target, matchHeadWithModifier);
    if (at === undefined) return undefined;
    const isOwn = hasOwnModifier(source, recognised, at.pattern);
    return { outcome: isOwn ? "head-only" : "other-modifier", at };
  },
};

export const headOnly: Attempt = {
  looksFor: ({ patterns }) => (isAnyWhole(patterns.approved, mayStandByHead) ? ["head"] : nothing),
  find: ({ reading: { source, target }, patterns }, { recognised }) => {
    const at = firstWhole(patterns.approved, target, matchBareHead);
    if (at === undefined) return undefined;
    if (at.pattern.flags.head === "always")
      return { outcome: "approved", at, scarce: false, unexplained: false };
    return hasForeignComplement(at, target, source, recognised)
      ? { outcome: "other-modifier", at: { ...at, end: at.end + 2 } }
      : { outcome: "head-only", at };
  },
};
