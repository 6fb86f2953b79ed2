// What is known of an alarm, as numbers by name: what its confidence is made of. Each has a sentence under
// `evidence.weighs-…` in messages/ where it says something to a reader.

/** All of them, with the side on which each may move a confidence: 1 surer, -1 less sure, 0 as the judgements say. */
export const featureSigns = {
  /** What the rule itself thinks: log-odds of its confidence, 0 where it is 0.69. */
  own: 1,
  /** Why the rule thinks so, where no other feature tells. */
  deprecated: 1,
  untranslated: 1,
  /** A letter is wrong. */
  misspelt: 1,
  inconsistent: 0,
  capitals: 0,
  /** English words that mean many things, 0.5 to 1.5, or that are mostly another part of speech than the term. */
  senses: -1,
  "other-class": -1,
  /** Letters of the term, doublings of 8. */
  length: 1,
  /** Occurrences in the run, doublings of 8, a third each; nothing below. */
  uses: 1,
  "only-use": 1,
  "never-approved": -1,
  /** The glossary was written for the other direction. */
  "read-backwards": -1,
  /** A capital that no beginning of a sentence accounts for: part of a name. */
  "capital-inside": -1,
  /** The target term serves for other concepts too. */
  "shared-rendering": -1,
  /** Certainty of the alignment, below 1. */
  certainty: 1,
  /** What stands instead is the source's own word, as both languages have it. */
  "cognate-instead": -1,
  "cognate-stands": -1,
  "several-words-instead": 1,
  /** What stands instead, or near by, is of the term's own root. */
  "root-instead": -1,
  /** How much more often than not a rendering stands where the term would. */
  "own-rendering": 1,
  quoted: -1,
  code: -1,
  /** Nothing stands instead, and the translation has fewer words that say something than the source. */
  "left-out": -1,
  /** Nothing stands instead: how many more words that say something the translation has, -1..1. */
  surplus: 1,
  "length-ratio": 1,
  /** The noun is part of a longer expression. */
  complement: -1,
  bare: -1,
  neighbours: -1,
  expression: -1,
} as const;

export type FeatureName = keyof typeof featureSigns;

/** What is not there, or not known, is left out. */
export type AlarmFeatures = ReadonlyMap<FeatureName, number>;
