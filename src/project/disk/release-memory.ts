// Gives back what reading a large text left behind, before the next is read.

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

function collectGarbage(): void {
  // The only way there is in a process that was not started with it.
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("globalThis.gc");
  if (typeof collect === "function") collect();
}
