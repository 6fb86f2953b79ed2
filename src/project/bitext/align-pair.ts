// Reads and aligns a pair of articles, in the thread that calls it: a worker or the main one.

import type { Warning } from "../../model/errors.ts";
import { diskFiles, openedOnce, type Files } from "../disk/files.ts";
import type { ArticleShelf } from "../editor/kept-articles.ts";
import { loadArticlePair } from "./load-bitext.ts";
import { keepPair, recallPair } from "./pair-cache.ts";
import type { AlignedPair, PairTask } from "./pair-task.ts";

interface PairWatch {
  /** Called with warnings as they come, including those of a kept pair. */
  readonly warn: (warning: Warning) => void;
  /** The disk by default. */
  readonly files?: Files;
  readonly kept?: ArticleShelf | undefined;
}

/** Reads and aligns, or returns the kept result; each file is opened once. Throws what `loadArticlePair` throws. */
export async function alignPair(
  task: PairTask,
  { warn, files = diskFiles, kept: articles }: PairWatch,
): Promise<AlignedPair> {
  const opened = openedOnce(files);
  const kept = recallPair(task, opened);
  if (kept !== undefined) {
    for (const warning of kept.warnings) warn(warning);
    return kept;
  }
  const warnings: Warning[] = [];
  const bitext = await loadArticlePair(task.sourcePath, task.targetPath, {
    ...task,
    files: opened,
    kept: articles,
    warn: (warning) => {
      warnings.push(warning);
      warn(warning);
    },
  });
  return keepPair(task, opened, { bitext, warnings });
}
