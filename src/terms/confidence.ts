// How certain a verdict is: the share of its class, raised or lowered by each cue. The values are in
// confidence-shares.ts.

import { nothing } from "../model/nothing.ts";
import { confidenceShares, type ShareName } from "./confidence-shares.ts";
import type { Demotion } from "./recognition/term-occurrence.ts";
import type { ConfidencePart, Doubt, Outcome } from "./verdicts/term-assessment.ts";

export interface Features {
  readonly outcome: Outcome;
  readonly hasRendering: boolean;
  readonly multiword: boolean;
  /** A name or acronym found with exactly its capitals. */
  readonly properExact: boolean;
  readonly demotions: readonly Demotion[];
  /**
   * Share of this concept's other occurrences that are rendered as approved; given only when there are at least
   * four.
   */
  readonly approvedShare: number | undefined;
  /** How often the concept occurs in the document. */
  readonly uses: number;
  readonly isVerb: boolean;
  readonly isName: boolean;
  /** The translation is in a language that puts modifiers before the noun. */
  readonly modifiersBefore: boolean;
  /**
   * For a common word in a glossary too large for anyone to have chosen each of its terms: the share of the
   * concept's occurrences in the run that are rendered as approved. Otherwise `undefined`.
   */
  readonly shareOfCommonWord: number | undefined;
  /** The word means many things, and the run renders it in other ways as well. */
  readonly isManySided: boolean;
  readonly certainty: number;
  /** Words in the source and in the target. */
  readonly lengths: readonly [source: number, target: number];
  /** A deprecated term next to as many approved terms as the source asks for. */
  readonly alsoApproved: boolean;
  /** Derived words of the same word classes as the term. */
  readonly keepsClasses: boolean;
  /** A noun for the same action as the term stands there. */
  readonly rival: boolean;
  /** The glossary rules out derived words. */
  readonly strict: boolean;
  /** Derived words replace the term in several units. */
  readonly repeated: boolean;
  /** The rendering is a verb, the term a noun. */
  readonly verbForNoun: boolean;
  /** Why the wording found may be right. */
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

// Verbs are rendered more freely than nouns: where all other units have the approved verb, this one is a
// paraphrase.
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
  if (features.isManySided && outcome === "missing" && !features.hasRendering)
    parts.push(part("many-sided"));
  const [source, target] = lengths;
  if (certainty < 0.6 || (source >= 6 && (target < source * 0.5 || target > source * 2.5)))
    parts.push(part("alignment"));
  if (features.alsoApproved) parts.push(part("also-approved"));
  if (isReadBackwards(features)) parts.push(part("read-backwards"));
  return parts;
}

/** In so few words nothing else can stand for the term. */
const shortSentence = 7;

/** A name is as binding on the way back. */
function isReadBackwards({ modifiersBefore, outcome, isName, doubt, lengths }: Features): boolean {
  if (!modifiersBefore || outcome !== "missing" || isName || doubt !== undefined) return false;
  return lengths[1] > shortSentence;
}

const seldom = 0.2;

/** "plan" is rarely a "plano": a thesaurus lists one sense of a common word, and texts use them all. */
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
  /** What it is made of; empty for an approved term. */
  readonly parts: readonly ConfidencePart[];
}

/** For a term that stands there as it should: no cue applies. */
export const approvedConfidence: Confidence = {
  confidence: confidenceShares.approved.share,
  parts: nothing,
};

/** For any other outcome. */
export function confidenceOf(features: Features): Confidence {
  const parts = [base(features), ...cuesOf(features)];
  const sum = parts.reduce((total, { share }) => total + share, 0);
  const confidence = Math.round(Math.min(0.98, Math.max(0.05, sum)) * 100) / 100;
  return { confidence, parts };
}
