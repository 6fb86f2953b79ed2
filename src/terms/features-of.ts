// The features of a verdict that decide how certain it is, as plain numbers and booleans.

import type { Features } from "./confidence.ts";
import type { ConceptMemory } from "./verdicts/concept-memory.ts";
import { isTranslatedRun } from "./verdicts/name-run.ts";
import type { Doubt, Outcome, Rendering } from "./verdicts/term-assessment.ts";
import { unitVerdict, type Verdict } from "./verdicts/verdict.ts";

/** What all documents of the run say of the concept. */
export interface RunEvidence {
  /** The wording in place of the term, if other units have it too. */
  readonly rendering: Rendering | undefined;
  readonly doubt: Doubt | undefined;
  /** In how many units a derived word replaces the term. */
  readonly derived: number;
  /** As in `Features`. */
  readonly shareOfCommonWord: number | undefined;
  /** As in `Features`. */
  readonly isManySided: boolean;
}

const severalDerived = 3;

/** What speaks for and against the verdict. */
export function featuresOf(
  verdict: Verdict,
  outcome: Outcome,
  memory: ConceptMemory,
  { rendering, doubt, derived, shareOfCommonWord, isManySided }: RunEvidence,
): Features {
  const { reading, recognised } = verdict;
  const { occurrence, pattern } = recognised;
  const { demotions } = occurrence.how;
  const against =
    demotions.includes("longer-name") && isTranslatedRun(reading.source, recognised, reading.target)
      ? demotions.filter((demotion) => demotion !== "longer-name")
      : demotions;
  const written = unitVerdict(verdict);
  const own = "cue" in written ? written.cue : undefined;
  // A term known to have been replaced was not left out.
  const isLeftOut = own === "beside-name" || own === "name-left-out";
  const cue = isLeftOut && rendering !== undefined ? undefined : own;
  const cues = [...against, ...(cue === undefined ? [] : [cue])];
  const total = memory.count.get(occurrence.concept) ?? 0;
  return {
    outcome,
    hasRendering: rendering !== undefined,
    multiword: pattern.content.length > 1,
    properExact:
      occurrence.how.form === "exact" &&
      (pattern.termClass === "name" || pattern.words.some((word) => word.isAcronym)),
    demotions: cues,
    modifiersBefore: reading.target.language.modifiers === "before",
    uses: total,
    isVerb: pattern.termClass === "verb",
    isName: pattern.termClass === "name",
    approvedShare:
      total >= 5 ? (memory.approvedCount.get(occurrence.concept) ?? 0) / (total - 1) : undefined,
    shareOfCommonWord,
    isManySided,
    certainty: reading.unit.certainty,
    lengths: [reading.source.tokens.length, reading.target.tokens.length],
    alsoApproved: written.outcome === "deprecated" && written.alsoApproved,
    keepsClasses: written.outcome === "derived" && written.keepsClasses,
    rival: written.outcome === "derived" && written.isRival,
    strict: written.outcome === "derived" && written.isStrict,
    repeated: derived >= severalDerived,
    doubt,
    // "toser" where the glossary has the noun: the source word was more likely the verb.
    verbForNoun:
      pattern.termClass === "noun" &&
      rendering !== undefined &&
      reading.target.language.isVerbForm(rendering.surface.toLowerCase()),
  };
}
