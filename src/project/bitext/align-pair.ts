// A pair of articles read and aligned. Runs where it is called: in a worker, or not.

import type { Bitext } from "../../model/bitext.ts";
import type { Warning } from "../../model/errors.ts";
import { loadArticlePair } from "./load-bitext.ts";
import { keepPair, placeOfPair, recallPair } from "./pair-cache.ts";
import type { AlignedPair, PairTask } from "./pair-task.ts";

/** Reads and aligns, or recalls what that gave before. Throws what `loadArticlePair` throws. */
export async function alignPair(task: PairTask): Promise<AlignedPair> {
  const warnings: Warning[] = [];
  const bitext = await loadPair(task, (warning) => warnings.push(warning));
  return { bitext, warnings };
}

/** The same, its warnings told as they come. */
export async function loadPair(
  task: PairTask,
  report: (warning: Warning) => void,
): Promise<Bitext> {
  const place = placeOfPair(task);
  const kept = recallPair(place);
  if (kept !== undefined) {
    for (const warning of kept.warnings) report(warning);
    return kept.bitext;
  }
  const warnings: Warning[] = [];
  const bitext = await loadArticlePair(task.sourcePath, task.targetPath, {
    ...task,
    report: (warning) => {
      warnings.push(warning);
      report(warning);
    },
  });
  keepPair(place, { bitext, warnings }, task);
  return bitext;
}
