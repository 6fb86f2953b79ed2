// An alignment task and its result: both pass between threads, and are kept.

import type { LexiconPair } from "../../align/bead.ts";
import type { Bitext } from "../../model/bitext.ts";
import type { Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";

export interface PairTask {
  readonly folder: string;
  readonly sourcePath: string;
  readonly targetPath: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly lexicon: readonly LexiconPair[];
  /** Where the pair is kept; if not set, nothing is. */
  readonly cache: PairCache | undefined;
}

/** What all bitexts of a run have in common for reading. */
export type Reading = Pick<PairTask, "source" | "target" | "lexicon" | "cache">;

export interface PairCache {
  /** Absolute path of the folder for derived data. */
  readonly folder: string;
  /** Distinguishes the lexicon from any other; the same for all pairs of a run. */
  readonly imprint: string;
  /** Whether old files were already removed: once per run is enough. */
  isSwept: boolean;
}

export interface AlignedPair {
  readonly bitext: Bitext;
  /** Collected, not reported at once: pairs finish in any order, but warnings follow the order of the files. */
  readonly warnings: readonly Warning[];
  /** Of everything that it was made from; not set where nothing is kept. */
  readonly imprint?: string | undefined;
}
