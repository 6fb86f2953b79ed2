// Says that a file is too large for the memory of this process before V8 ends it without a word.

import { extname } from "node:path";
import { getHeapStatistics } from "node:v8";
import { InputError } from "../../model/errors.ts";

/**
 * Bytes of heap that a byte of a file becomes at the very least, by extension: measured as what lives after a collection
 * while `glosa stats` reads 20,000 and 120,000 rows. Formats that stream, and articles, which have a limit of their
 * own, are not among them.
 */
const heapPerByte: ReadonlyMap<string, number> = new Map([
  [".csv", 20],
  [".tsv", 20],
  [".po", 12],
  [".tbx", 10],
  [".xlsx", 60],
]);

/** The same of a file whose units are all checked: a check of 20 MB of TMX does not end in 300 MB of heap. */
const checkedWhole = 15;
const megabyte = 1 << 20;

/** Throws `InputError` `memoryShort` if the file cannot fit; `heap` is what this process may use, in bytes. */
export function requireHeap(
  path: string,
  size: number,
  heap: number = getHeapStatistics().heap_size_limit,
): void {
  requireBytes(path, size * (heapPerByte.get(extname(path).toLowerCase()) ?? 0), { size, heap });
}

/** The same for a bilingual file that is read whole because its units are checked together. */
export function requireHeapToCheck(
  path: string,
  size: number,
  heap: number = getHeapStatistics().heap_size_limit,
): void {
  requireBytes(path, size * checkedWhole, { size, heap });
}

function requireBytes(
  path: string,
  needed: number,
  { size, heap }: { readonly size: number; readonly heap: number },
): void {
  // Every heap takes that much, and most files are far below it.
  if (size < megabyte) return;
  if (needed <= heap) return;
  const data = { needed: Math.ceil(needed / megabyte), there: Math.floor(heap / megabyte) };
  throw new InputError("memoryShort", { path, data });
}
