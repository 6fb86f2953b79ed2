// A pair of articles read and aligned. Runs where it is called: in a worker, or not.

import type { Warning } from "../../model/errors.ts";
import { diskFiles, openedOnce, type Files } from "../disk/files.ts";
import { loadArticlePair } from "./load-bitext.ts";
import { keepPair, placeOfPair, recallPair } from "./pair-cache.ts";
import type { AlignedPair, PairTask } from "./pair-task.ts";

interface PairWatch {
  /** Told of trouble as it comes, and of that of a kept pair again. */
  readonly warn: (warning: Warning) => void;
  /** The disk unless told. */
  readonly files?: Files;
}

/**
 * Reads and aligns, or recalls what that gave before; each file is opened once. Throws what `loadArticlePair` throws.
 */
export async function alignPair(
  task: PairTask,
  { warn, files = diskFiles }: PairWatch,
): Promise<AlignedPair> {
  const opened = openedOnce(files);
  const place = placeOfPair(task, opened);
  const kept = recallPair(place);
  if (kept !== undefined) {
    for (const warning of kept.warnings) warn(warning);
    return kept;
  }
  const warnings: Warning[] = [];
  const bitext = await loadArticlePair(task.sourcePath, task.targetPath, {
    ...task,
    files: opened,
    warn: (warning) => {
      warnings.push(warning);
      warn(warning);
    },
  });
  const pair = { bitext, warnings };
  if (place !== undefined && task.cache !== undefined) keepPair(place, pair, task.cache);
  return pair;
}
