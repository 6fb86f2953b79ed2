// Many pairs of articles, read and aligned on every core.

import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { alignPair } from "./align-pair.ts";
import { placeOfPair, recallPair } from "./pair-cache.ts";
import type { AlignedPair, PairTask } from "./pair-task.ts";
import { runInWorkers, workersAvailable } from "../disk/worker-pool.ts";

const workerFile = new URL("./article-worker.js", import.meta.url);
/** Below so many bytes to read, starting workers takes longer than reading. */
const worthWorkers = 400_000;

/**
 * The pairs in order, the same as `alignPair` gives; `undefined` for those that are left to the caller: one that cannot
 * be read, and all that are not kept where few bytes of them are to be read or there is one core.
 */
export async function alignPairs(
  tasks: readonly PairTask[],
): Promise<readonly (AlignedPair | undefined)[]> {
  const kept = tasks.map((task) => recallPair(placeOfPair(task)));
  const rest = tasks.filter((_, index) => kept[index] === undefined);
  const bytes = rest.reduce((sum, task) => sum + sizeOf(task), 0);
  if (rest.length < 2 || bytes < worthWorkers || workersAvailable(workerFile) < 2) return kept;
  const aligned = await runInWorkers<typeof alignPair>(workerFile, rest, {
    report: () => undefined,
    progress: () => undefined,
  });
  let next = 0;
  return kept.map((pair) => pair ?? aligned[next++]);
}

function sizeOf({ folder, sourcePath, targetPath }: PairTask): number {
  return [sourcePath, targetPath].reduce((sum, path) => {
    const stats = statSync(resolve(folder, path), { throwIfNoEntry: false });
    return sum + (stats?.size ?? 0);
  }, 0);
}
