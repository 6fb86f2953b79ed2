// Terms that modify another noun, rendered as an adjective or prefix: "campaña electoral" for "election campaign",
// "exministro" for "ex-minister".

import { nothing } from "../../../model/nothing.ts";
import { barrier } from "../../../text/read-text.ts";
import { matchPrefixed, matchRelational, relationalForms } from "../../ladder/match-relational.ts";
import type { TargetMatch } from "../../ladder/target-match.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";
import type { UnitReading } from "../unit-reading.ts";
import type { Attempt, Judgement } from "../verdict.ts";

/** What the translation has for the prefix before a term; empty if there is no prefix. */
function prefixesBefore(
  { source, target }: UnitReading,
  { start }: RecognisedTerm,
): readonly string[] {
  const before = source.tokens[start - 1];
  if (before === undefined || source.barriers[start] !== barrier.none) return nothing;
  return target.language.prefixesFor(before.fold);
}

const isSingle = ({ pattern }: RecognisedTerm): boolean => pattern.content.length === 1;

/** A derived word that may stand for the term; the glossary says to what extent. */
function derivedAs(at: TargetMatch): Judgement {
  const { derived } = at.pattern.flags;
  return derived === "ok"
    ? { outcome: "approved", at, scarce: false, unexplained: false }
    : {
        outcome: "derived",
        at,
        keepsClasses: false,
        isRival: false,
        isStrict: derived === "error",
      };
}

export const prefixed: Attempt = {
  looksFor: ({ reading }, { recognised }) =>
    prefixesBefore(reading, recognised).length > 0 ? ["prefixed"] : nothing,
  find: ({ reading, patterns }, { recognised }) => {
    const prefixes = prefixesBefore(reading, recognised);
    if (prefixes.length === 0) return undefined;
    for (const pattern of patterns.approved) {
      const found = matchPrefixed(pattern, reading.target, prefixes);
      if (found === undefined) continue;
      const { match: at, isForm } = found;
      return isForm
        ? {
            outcome: "approved",
            at: { ...at, rung: "joined" },
            scarce: false,
            unexplained: false,
          }
        : derivedAs(at);
    }
    return undefined;
  },
};

/** Only where the source noun modifies another, as an adjective does. */
function isModifier(reading: UnitReading, recognised: RecognisedTerm): boolean {
  const { source } = reading;
  return isSingle(recognised) && source.language.modifies(source, recognised);
}

export const relational: Attempt = {
  looksFor: ({ reading, patterns }, { recognised }) =>
    isModifier(reading, recognised) &&
    patterns.approved.some((pattern) => relationalForms(pattern).size > 0)
      ? ["relational"]
      : nothing,
  find: ({ reading, patterns }, { recognised }) => {
    if (!isModifier(reading, recognised)) return undefined;
    const taken = reading.taken();
    for (const pattern of patterns.approved) {
      const at = matchRelational(pattern, reading.target, (index) => !taken.has(index));
      if (at !== undefined) return derivedAs(at);
    }
    return undefined;
  },
};
