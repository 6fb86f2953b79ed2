// The numbers of the aligner, in one place. Measured on tests/bench/alignment.mjs; change them only with a measurement.

export interface Tuning {
  /** ln of how common each bead shape is, in the order of `beadShapes`. */
  readonly shapes: readonly number[];
  /** How much lengths count against shared words. */
  readonly length: number;
  /** What a pair of sentences must share to be no worse than apart. */
  readonly pairToll: number;
  /** How much each kind of shared feature counts. */
  readonly number: number;
  readonly prefix: number;
  readonly word: number;
  readonly lexicon: number;
  readonly largestRarity: number;
  /** Occurrences of a feature within so many sentences share its evidence. */
  readonly neighbourhood: number;
  /** A question aligned with no question. */
  readonly question: number;
  /** A paragraph begins inside a bead. */
  readonly crossedParagraph: number;
  /** Both sides of a bead begin a paragraph, or only one does. */
  readonly bothBegin: number;
  readonly oneBegins: number;
  /** A heading is aligned with a heading, or with running text. */
  readonly bothHeadings: number;
  readonly oneHeading: number;
  /** Divides the log-odds of a bead, which are overconfident. */
  readonly temperature: number;
}

export const tuning: Tuning = {
  shapes: [-0.12, -6, -6, -3.1, -3.1, -5, -3.9, -3.9, -5.2, -5.2],
  length: 1.35,
  pairToll: 2.025,
  number: 1.3,
  prefix: 1.05,
  word: 0.44,
  lexicon: 1,
  largestRarity: 3,
  neighbourhood: 4,
  question: -1.5,
  crossedParagraph: -4.5,
  bothBegin: 1,
  oneBegins: -2,
  bothHeadings: 1.5,
  oneHeading: -3,
  temperature: 1.3,
};
