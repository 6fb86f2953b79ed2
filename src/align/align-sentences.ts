// Sentences of two articles -> beads. Lengths, shared words and layout, weighed over every possible alignment.

import type { LanguageTag } from "../model/language.ts";
import { bandOf } from "./band.ts";
import { beadScorer, reachOf } from "./bead-scores.ts";
import { beadShapes, type AlignSentence, type Bead, type LexiconPair } from "./bead.ts";
import { bestSteps } from "./dynamic-programme.ts";
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
  return bestSteps(band, slabs, scorer).map((step) => {
    const [height = 0, width = 0] = beadShapes[step.shape] ?? [];
    return {
      source: span(step.row - height, step.row),
      target: span(step.column - width, step.column),
      certainty: step.probability,
    };
  });
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
