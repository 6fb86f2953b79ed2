// Reads and aligns many pairs of articles on all cores.

import { diskFiles } from "../disk/files.ts";
import { sizeOfFile } from "../disk/size-of-file.ts";
import { runInWorkers, workersAvailable } from "../workers/worker-pool.ts";
import type { alignPair } from "./align-pair.ts";
import { recallPair } from "./pair-cache.ts";
import type { AlignedPair, PairTask } from "./pair-task.ts";

const workerFile = new URL("./article-worker.js", import.meta.url);
/** With fewer bytes to read, starting workers takes longer than reading. */
const worthWorkers = 400_000;

/**
 * The pairs in order, as `alignPair` returns them; `undefined` for those left to the caller: a pair that cannot be
 * read, and every pair if there is little to read or only one core.
 */
export async function alignPairs(
  tasks: readonly PairTask[],
): Promise<readonly (AlignedPair | undefined)[]> {
  const isWorth = (some: readonly PairTask[]): boolean =>
    some.length > 1 && some.reduce((sum, task) => sum + sizeOf(task), 0) >= worthWorkers;
  const nothing = tasks.map(() => undefined);
  // Reading a pair also takes it from the cache; files are opened here only to see what is left for workers.
  if (!isWorth(tasks) || workersAvailable(workerFile) < 2) return nothing;
  const kept = tasks.map((task) => recallPair(task, diskFiles));
  const rest = tasks.filter((_, position) => kept[position] === undefined);
  if (!isWorth(rest)) return kept;
  const aligned = await runInWorkers<typeof alignPair>(workerFile, rest, {
    warn: () => undefined,
    progress: () => undefined,
  });
  let next = 0;
  return kept.map((pair) => pair ?? aligned[next++]);
}

function sizeOf({ folder, sourcePath, targetPath }: PairTask): number {
  return [sourcePath, targetPath].reduce((sum, path) => sum + sizeOfFile(folder, path), 0);
}
