// What goes into an alignment and what comes out of it.

/** One sentence of an article, as the aligner sees it. */
export interface AlignSentence {
  readonly text: string;
  readonly startsParagraph: boolean;
  readonly heading?: boolean;
}

/** Sentences that say the same; one side may be empty. Indices ascend. */
export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** The probability that exactly these sentences belong together, 0..1. */
  readonly certainty: number;
}

/** Words that translate each other, as folded tokens. */
export interface LexiconPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** 1 for a pair as significant as a shared name. */
  readonly weight: number;
}

/** The shapes that a bead may have, sentences of the source by sentences of the target. */
export const beadShapes: readonly (readonly [source: number, target: number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
  [4, 1],
  [1, 4],
];

/** The two columns of `beadShapes`, for the loops that run over every cell. */
export const beadHeights: Uint8Array = Uint8Array.from(beadShapes, ([source]) => source);
export const beadWidths: Uint8Array = Uint8Array.from(beadShapes, ([, target]) => target);
