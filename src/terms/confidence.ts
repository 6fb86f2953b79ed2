// How sure a verdict is. The start values are the measured precision of each class (docs/decisions/0004);
// each cue then takes or adds its share.

import type { Outcome } from "./term-assessment.ts";
import type { Demotion } from "./term-occurrence.ts";

export interface Features {
  readonly outcome: Outcome;
  readonly hasRendering: boolean;
  readonly multiword: boolean;
  /** A name or acronym that stands in exactly its capitals. */
  readonly properExact: boolean;
  readonly demotions: readonly Demotion[];
  /** Share of this concept's other occurrences that are rendered as approved, with at least four of them. */
  readonly approvedShare: number | undefined;
  readonly certainty: number;
  /** Words in the source and in the target. */
  readonly lengths: readonly [source: number, target: number];
  /** Deprecated beside as many approved terms as the source asks for. */
  readonly alsoApproved: boolean;
  /** Derived words of the classes of the term's own. */
  readonly keepsClasses: boolean;
  /** Derived words stand for the term in several units. */
  readonly repeated: boolean;
  /** The rendering is a verb, the term a noun. */
  readonly verbForNoun: boolean;
}

const bases: Readonly<Record<Exclude<Outcome, "derived">, number>> = {
  approved: 0.95,
  elliptic: 0.3,
  deprecated: 0.9,
  untranslated: 0.82,
  misspelt: 0.85,
  "other-modifier": 0.92,
  "other-head": 0.8,
  "head-only": 0.4,
  missing: 0.61,
};
const withRendering = 0.81;
const verbAlone = 0.45;
const derivedMultiword = 0.7;
const derivedMultiwordAlone = 0.45;
const derivedOfSameClass = 0.6;
const derivedAgainAndAgain = 0.78;
const derivedSingle = 0.25;

const demotionShares: Readonly<Record<Demotion, number>> = {
  "part-of-speech": 0.15,
  "longer-name": 0.2,
  code: 0.3,
  "function-word": 0.3,
  case: 0.15,
  accents: 0.1,
};

function base({
  outcome,
  hasRendering,
  multiword,
  keepsClasses,
  verbForNoun,
  repeated,
}: Features): number {
  if (outcome === "derived") {
    if (hasRendering) return verbForNoun ? verbAlone : withRendering;
    if (multiword && keepsClasses) return repeated ? derivedAgainAndAgain : derivedOfSameClass;
    return multiword ? derivedMultiwordAlone : derivedSingle;
  }
  if (outcome === "missing" && hasRendering) return verbForNoun ? verbAlone : withRendering;
  if (outcome === "head-only" && hasRendering) return derivedMultiword;
  return bases[outcome];
}

/** 0.05..0.98. */
export function confidenceOf(features: Features): number {
  const { outcome, multiword, demotions, approvedShare, lengths, certainty } = features;
  let value = base(features);
  if (outcome === "approved") return value;
  if (multiword) value += 0.05;
  if (features.properExact) value += 0.05;
  for (const demotion of new Set(demotions)) value -= demotionShares[demotion];
  if (
    approvedShare !== undefined &&
    approvedShare >= 0.85 &&
    !multiword &&
    !features.hasRendering &&
    outcome === "missing"
  )
    value -= 0.05;
  const [source, target] = lengths;
  if (certainty < 0.6 || (source >= 6 && (target < source * 0.5 || target > source * 2.5)))
    value -= 0.2;
  if (features.alsoApproved) value -= 0.2;
  return Math.round(Math.min(0.98, Math.max(0.05, value)) * 100) / 100;
}
