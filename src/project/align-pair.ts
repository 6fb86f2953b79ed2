// A pair of articles read and aligned. Runs where it is called: in a worker, or not.

import type { LexiconPair } from "../align/bead.ts";
import type { Bitext } from "../model/bitext.ts";
import type { Warning } from "../model/errors.ts";
import type { LanguageTag } from "../model/language.ts";
import { loadArticlePair } from "./load-bitext.ts";

export interface PairTask {
  readonly folder: string;
  readonly sourcePath: string;
  readonly targetPath: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly lexicon: readonly LexiconPair[];
}

export interface AlignedPair {
  readonly bitext: Bitext;
  /** Kept, not told at once: pairs come in the order in which they are done, warnings go out in that of the files. */
  readonly warnings: readonly Warning[];
}

/** Throws what `loadArticlePair` throws. */
export async function alignPair(task: PairTask): Promise<AlignedPair> {
  const warnings: Warning[] = [];
  const report = (warning: Warning): void => void warnings.push(warning);
  const bitext = await loadArticlePair(task.sourcePath, task.targetPath, { ...task, report });
  return { bitext, warnings };
}
