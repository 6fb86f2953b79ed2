// How sure a verdict is. The start values are the measured precision of each class (docs/decisions/0004);
// each cue then takes or adds its share.

import type { Doubt } from "./renderings/rendering-doubts.ts";
import type { ConfidencePart, Outcome } from "./verdicts/term-assessment.ts";
import type { Demotion } from "./recognition/term-occurrence.ts";

export interface Features {
  readonly outcome: Outcome;
  readonly hasRendering: boolean;
  readonly multiword: boolean;
  /** A name or acronym that stands in exactly its capitals. */
  readonly properExact: boolean;
  readonly demotions: readonly Demotion[];
  /** Share of this concept's other occurrences that are rendered as approved, with at least four of them. */
  readonly approvedShare: number | undefined;
  /** How often the concept occurs in the document. */
  readonly uses: number;
  readonly isVerb: boolean;
  /** The translation is in a language that has modifiers before the noun. */
  readonly modifiersBefore: boolean;
  /**
   * Share of the concept's occurrences in the run that are rendered as approved, for a common word of a glossary
   * so large that nobody chose each of its terms; `undefined` otherwise.
   */
  readonly shareOfCommonWord: number | undefined;
  readonly certainty: number;
  /** Words in the source and in the target. */
  readonly lengths: readonly [source: number, target: number];
  /** Deprecated beside as many approved terms as the source asks for. */
  readonly alsoApproved: boolean;
  /** Derived words of the classes of the term's own. */
  readonly keepsClasses: boolean;
  /** A noun of the same action as the term's own stands there. */
  readonly rival: boolean;
  /** The glossary says that no derived word will do. */
  readonly strict: boolean;
  /** Derived words stand for the term in several units. */
  readonly repeated: boolean;
  /** The rendering is a verb, the term a noun. */
  readonly verbForNoun: boolean;
  /** Why what stands there may be right. */
  readonly doubt: Doubt | undefined;
}

const bases: Readonly<Record<Exclude<Outcome, "derived">, number>> = {
  approved: 0.95,
  elliptic: 0.3,
  deprecated: 0.9,
  untranslated: 0.82,
  misspelt: 0.85,
  nearly: 0.82,
  "other-modifier": 0.92,
  "other-head": 0.8,
  "head-only": 0.4,
  abbreviated: 0.3,
  missing: 0.61,
};
// Any English word may modify a noun that stands after it: "field trips and other large gatherings".
const anyEnglishModifier = 0.5;
const withRendering = 0.81;
const verbAlone = 0.45;
const doubtful: Readonly<Record<Doubt, number>> = {
  cognate: 0.5,
  expression: 0.45,
  "other-sense": 0.4,
};
const headWithRendering = 0.7;
const derivedOfOtherClass = 0.45;
const derivedOfSameClass = 0.6;
const derivedAgainAndAgain = 0.78;
const derivedRefused = 0.85;
const derivedSingle = 0.25;

const demotionShares: Readonly<Record<Demotion, number>> = {
  "part-of-speech": 0.15,
  // An article or a pronoun says in Spanish what a word is; an English word is noun and verb alike.
  "other-class": 0.3,
  "longer-name": 0.2,
  code: 0.3,
  "function-word": 0.3,
  case: 0.15,
  accents: 0.1,
  deprecated: 0.15,
  "beside-name": 0.2,
  spelling: 0.35,
  "short-form": 0.3,
};

function base(features: Features): ConfidencePart {
  const { outcome, hasRendering, multiword, keepsClasses, verbForNoun, repeated, doubt } = features;
  if (outcome === "missing" && doubt !== undefined)
    return { reason: doubt, share: doubtful[doubt] };
  if (hasRendering && (outcome === "missing" || outcome === "derived"))
    return verbForNoun
      ? { reason: "verb-for-noun", share: verbAlone }
      : { reason: "rendering", share: withRendering };
  if (hasRendering && outcome === "head-only")
    return { reason: "head-with-rendering", share: headWithRendering };
  if (outcome === "derived") {
    if (features.strict) return { reason: "derived-refused", share: derivedRefused };
    if (features.rival) return { reason: "derived-rival", share: derivedOfSameClass };
    if (!multiword) return { reason: "derived", share: derivedSingle };
    if (!keepsClasses) return { reason: "derived-other-class", share: derivedOfOtherClass };
    return repeated
      ? { reason: "derived-repeated", share: derivedAgainAndAgain }
      : { reason: "derived-same-class", share: derivedOfSameClass };
  }
  if (outcome === "other-modifier" && features.modifiersBefore && !hasRendering)
    return { reason: outcome, share: anyEnglishModifier };
  return { reason: outcome, share: bases[outcome] };
}

// A verb is rendered more freely than a noun: where all others have the approved one, this one is said otherwise.
const nearlyAlways = 0.95;
const manyUses = 20;

function mostlyApproved({ isVerb, uses }: Features, share: number): ConfidencePart {
  return isVerb && share >= nearlyAlways && uses >= manyUses
    ? { reason: "verb-mostly-approved", share: -0.15 }
    : { reason: "mostly-approved", share: -0.05 };
}

function cuesOf(features: Features): ConfidencePart[] {
  const { outcome, multiword, demotions, approvedShare, lengths, certainty } = features;
  const parts: ConfidencePart[] = [];
  if (multiword) parts.push({ reason: "multiword", share: 0.05 });
  if (features.properExact) parts.push({ reason: "proper-exact", share: 0.05 });
  for (const demotion of new Set(demotions))
    parts.push({ reason: `demoted-${demotion}`, share: -demotionShares[demotion] });
  if (
    approvedShare !== undefined &&
    approvedShare >= 0.85 &&
    !multiword &&
    !features.hasRendering &&
    outcome === "missing"
  )
    parts.push(mostlyApproved(features, approvedShare));

  parts.push(...commonWordCues(features));
  const [source, target] = lengths;
  if (certainty < 0.6 || (source >= 6 && (target < source * 0.5 || target > source * 2.5)))
    parts.push({ reason: "alignment", share: -0.2 });
  if (features.alsoApproved) parts.push({ reason: "also-approved", share: -0.2 });
  return parts;
}

const none: readonly ConfidencePart[] = [];
const seldom = 0.2;

/** "plan" is seldom a "plano": a thesaurus has one sense of a common word, and texts have them all. */
function commonWordCues({
  shareOfCommonWord,
  outcome,
  hasRendering,
}: Features): readonly ConfidencePart[] {
  if (shareOfCommonWord === undefined) return none;
  if (shareOfCommonWord < seldom) return [{ reason: "seldom-approved", share: -0.3 }];
  return outcome === "missing" && !hasRendering ? [{ reason: "common-word", share: -0.1 }] : none;
}

export interface Confidence {
  /** 0.05..0.98. */
  readonly confidence: number;
  /** What it is made of; none for an approved term. */
  readonly parts: readonly ConfidencePart[];
}

/** Of a term that stands there as it should. Nothing speaks for or against it. */
export const approvedConfidence: Confidence = { confidence: bases.approved, parts: none };

/** Of any other outcome. */
export function confidenceOf(features: Features): Confidence {
  const parts = [base(features), ...cuesOf(features)];
  const sum = parts.reduce((total, { share }) => total + share, 0);
  const confidence = Math.round(Math.min(0.98, Math.max(0.05, sum)) * 100) / 100;
  return { confidence, parts };
}
