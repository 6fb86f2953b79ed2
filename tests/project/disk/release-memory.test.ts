import { getHeapStatistics } from "node:v8";
import { expect, it } from "vitest";
import { releaseAtRest } from "../../../src/project/disk/release-memory.ts";

/** Garbage of some 60 MB, and what lives spread among it. */
function work(): readonly string[][] {
  const kept: string[][] = [];
  for (let turn = 0; turn < 200_000; turn += 1) {
    const list = Array.from({ length: 30 }, (_, at) => `${turn} ${at}`);
    if (turn % 1000 === 0) kept.push(list);
  }
  return kept;
}

it("gives back what nothing holds", () => {
  const kept = work();
  const before = getHeapStatistics();
  releaseAtRest();
  const after = getHeapStatistics();
  expect(after.used_heap_size).toBeLessThan(before.used_heap_size);
  expect(after.total_heap_size).toBeLessThan(before.total_heap_size);
  expect(kept).toHaveLength(200);
});
