// Deprecated terms flagged `global`: wrong wherever they occur in a translation.

import type { BitextUnit } from "../model/bitext.ts";
import { nothing } from "../model/nothing.ts";
import { matchApproved, matchDeprecated, withoutApproved } from "./ladder/target-ladder.ts";
import { withoutOverlap } from "./ladder/target-match.ts";
import type { CompiledGlossary } from "./patterns/compile-glossary.ts";
import { holdsAt } from "./patterns/holds-at.ts";
import type { TermPattern } from "./patterns/term-pattern.ts";
import type { DocumentTexts } from "./recognition/document-texts.ts";
import { foundAt } from "./verdicts/found-at.ts";
import type { FoundTerm } from "./verdicts/term-assessment.ts";

export interface GlobalDeprecated {
  readonly pattern: TermPattern;
  readonly found: FoundTerm;
}

/** Where they occur in the target of a unit of the document at `paths`, whatever its source says. */
export function globalDeprecated(
  unit: BitextUnit,
  compiled: CompiledGlossary,
  texts: DocumentTexts,
  paths: readonly string[],
): readonly GlobalDeprecated[] {
  const patterns = compiled.globals().filter((pattern) => holdsAt(pattern, paths));
  const text = patterns.length === 0 ? undefined : texts.target(unit);
  if (text === undefined) return nothing;
  return withoutOverlap(matchDeprecated(patterns, text)).flatMap((match) => {
    const { pattern } = match;
    const approved = matchApproved(compiled.targets(pattern.concept).approved, text);
    const isWrong = withoutApproved([match], approved, text).length > 0;
    return isWrong ? [{ pattern, found: foundAt(match, { unit, target: text }) }] : [];
  });
}
