// What is to be aligned, and what that gives: both are handed from thread to thread, and kept.

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
  /** Where the pair is kept; nothing is kept where there is none. */
  readonly cache: PairCache | undefined;
}

export interface PairCache {
  /** Absolute path of the folder for derived data. */
  readonly folder: string;
  /** Tells the lexicon from any other: the same for all pairs of a run. */
  readonly imprint: string;
  /** Whether what is too old was removed: once is enough for a run. */
  isSwept: boolean;
}

export interface AlignedPair {
  readonly bitext: Bitext;
  /** Kept, not told at once: pairs come in the order in which they are done, warnings go out in that of the files. */
  readonly warnings: readonly Warning[];
}
