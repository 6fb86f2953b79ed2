// A pair of articles read and aligned. Runs where it is called: in a worker, or not.

import type { Warning } from "../../model/errors.ts";
import { diskFiles, openedOnce, type Files } from "../disk/files.ts";
import { loadArticlePair } from "./load-bitext.ts";
import { keptOrMade } from "./pair-cache.ts";
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
  let isMade = false;
  const pair = await keptOrMade(task, opened, async () => {
    isMade = true;
    const warnings: Warning[] = [];
    const bitext = await loadArticlePair(task.sourcePath, task.targetPath, {
      ...task,
      files: opened,
      warn: (warning) => {
        warnings.push(warning);
        warn(warning);
      },
    });
    return { bitext, warnings };
  });
  if (!isMade) for (const warning of pair.warnings) warn(warning);
  return pair;
}
