// Gives back what work left behind: a large text before the next is read, or a burst of checks when it is over.

import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A collection of so much takes a tenth of a second, and reading what left it has taken several. */
const worthCollecting = 200 << 20;

/**
 * Runs `read`. V8 lets the heap grow to four times what lives before it collects again: the syntax tree of one large
 * table would still stand in memory beside that of the other.
 */
export function releasingMemory<Result>(read: () => Result): Result {
  const before = getHeapStatistics().used_heap_size;
  const result = read();
  if (getHeapStatistics().used_heap_size - before > worthCollecting) collectGarbage();
  return result;
}

/** By how much the heap has to be larger than after the last time: a collection takes some 80 ms. */
const growth = 1.1;
let heapAtRest = 0;

/**
 * For a process that waits for a person, and has nothing to do. V8 does not come to collect while nothing is asked: 90 MB
 * stay after a project of 100 articles was checked.
 */
export function releaseAtRest(): void {
  if (getHeapStatistics().total_heap_size < heapAtRest * growth) return;
  // Without this, what lives is spread over pages that are nearly empty, and none is given back.
  setFlagsFromString("--compact-on-every-full-gc");
  collectGarbage();
  setFlagsFromString("--no-compact-on-every-full-gc");
  heapAtRest = getHeapStatistics().total_heap_size;
}

function collectGarbage(): void {
  // The only way there is in a process that was not started with it.
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("globalThis.gc");
  if (typeof collect === "function") collect();
}
