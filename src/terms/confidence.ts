// How sure a verdict is: the share of its class, to which each cue adds or from which it takes its own. What they are
// worth stands in confidence-shares.ts.

import { nothing } from "../model/nothing.ts";
import { confidenceShares, type ShareName } from "./confidence-shares.ts";
import type { Demotion } from "./recognition/term-occurrence.ts";
import type { ConfidencePart, Doubt, Outcome } from "./verdicts/term-assessment.ts";

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

function part(name: ShareName, reason: string = name): ConfidencePart {
  return { reason, share: confidenceShares[name].share };
}

function base(features: Features): ConfidencePart {
  const { outcome, hasRendering, multiword, keepsClasses, verbForNoun, repeated, doubt } = features;
  if (outcome === "missing" && doubt !== undefined) return part(doubt);
  if (hasRendering && (outcome === "missing" || outcome === "derived"))
    return part(verbForNoun ? "verb-for-noun" : "rendering");
  if (hasRendering && outcome === "head-only") return part("head-with-rendering");
  if (outcome === "derived") {
    if (features.strict) return part("derived-refused");
    if (features.rival) return part("derived-rival");
    if (!multiword) return part("derived");
    if (!keepsClasses) return part("derived-other-class");
    return part(repeated ? "derived-repeated" : "derived-same-class");
  }
  if (outcome === "other-modifier" && features.modifiersBefore && !hasRendering)
    return part("other-modifier-before", outcome);
  return part(outcome);
}

// A verb is rendered more freely than a noun: where all others have the approved one, this one is said otherwise.
const nearlyAlways = 0.95;
const manyUses = 20;

function mostlyApproved({ isVerb, uses }: Features, share: number): ConfidencePart {
  return isVerb && share >= nearlyAlways && uses >= manyUses
    ? part("verb-mostly-approved")
    : part("mostly-approved");
}

function cuesOf(features: Features): ConfidencePart[] {
  const { outcome, multiword, demotions, approvedShare, lengths, certainty } = features;
  const parts: ConfidencePart[] = [];
  if (multiword) parts.push(part("multiword"));
  if (features.properExact) parts.push(part("proper-exact"));
  for (const demotion of new Set(demotions)) parts.push(part(`demoted-${demotion}`));
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
    parts.push(part("alignment"));
  if (features.alsoApproved) parts.push(part("also-approved"));
  return parts;
}

const seldom = 0.2;

/** "plan" is seldom a "plano": a thesaurus has one sense of a common word, and texts have them all. */
function commonWordCues({
  shareOfCommonWord,
  outcome,
  hasRendering,
}: Features): readonly ConfidencePart[] {
  if (shareOfCommonWord === undefined) return nothing;
  if (shareOfCommonWord < seldom) return [part("seldom-approved")];
  return outcome === "missing" && !hasRendering ? [part("common-word")] : nothing;
}

export interface Confidence {
  /** 0.05..0.98. */
  readonly confidence: number;
  /** What it is made of; none for an approved term. */
  readonly parts: readonly ConfidencePart[];
}

/** Of a term that stands there as it should. Nothing speaks for or against it. */
export const approvedConfidence: Confidence = {
  confidence: confidenceShares.approved.share,
  parts: nothing,
};

/** Of any other outcome. */
export function confidenceOf(features: Features): Confidence {
  const parts = [base(features), ...cuesOf(features)];
  const sum = parts.reduce((total, { share }) => total + share, 0);
  const confidence = Math.round(Math.min(0.98, Math.max(0.05, sum)) * 100) / 100;
  return { confidence, parts };
}
