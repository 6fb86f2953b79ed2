// Sentences of two articles -> beads. Lengths, shared words and layout, weighed over every possible alignment.

import type { LanguageTag } from "../model/language.ts";
import { bandOf } from "./band.ts";
import { beadScorer, reachOf } from "./bead-scores.ts";
import type { AlignSentence, Bead, LexiconPair } from "./bead.ts";
import { bestBeads } from "./dynamic-programme.ts";
import { sharedFeatures } from "./features.ts";
import { slabsOf } from "./slabs.ts";

export interface AlignOptions {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** Terms and names known to translate each other. */
  readonly lexicon?: readonly LexiconPair[];
}

/** Beads in order; every sentence of both sides is in exactly one. */
export function alignSentences(
  source: readonly AlignSentence[],
  target: readonly AlignSentence[],
  options: AlignOptions,
): readonly Bead[] {
  const shared = sharedFeatures(source, target, options.lexicon ?? []);
  const band = bandOf(shared.source, shared.target, {
    source: reachOf(source),
    target: reachOf(target),
  });
  const slabs = slabsOf(band);
  const scorer = beadScorer(source, target, shared, band, slabs);
  return bestBeads(band, slabs, scorer);
}
