// Many pairs of articles, read and aligned on every core.

import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { alignPair, AlignedPair, PairTask } from "./align-pair.ts";
import { runInWorkers, workersAvailable } from "./worker-pool.ts";

const workerFile = new URL("./article-worker.js", import.meta.url);
/** Below so many bytes to read, starting workers takes longer than reading. */
const worthWorkers = 400_000;

/**
 * The pairs in order, the same as `alignPair` gives; `undefined` for those that are left to the caller: one that cannot
 * be read, and all of them where few bytes are to be read or there is one core.
 */
export async function alignPairs(
  tasks: readonly PairTask[],
): Promise<readonly (AlignedPair | undefined)[]> {
  const bytes = tasks.reduce((sum, task) => sum + sizeOf(task), 0);
  if (tasks.length < 2 || bytes < worthWorkers || workersAvailable(workerFile) < 2)
    return tasks.map(() => undefined);
  return runInWorkers<typeof alignPair>(workerFile, tasks, {
    report: () => undefined,
    progress: () => undefined,
  });
}

function sizeOf({ folder, sourcePath, targetPath }: PairTask): number {
  return [sourcePath, targetPath].reduce((sum, path) => {
    const stats = statSync(resolve(folder, path), { throwIfNoEntry: false });
    return sum + (stats?.size ?? 0);
  }, 0);
}
