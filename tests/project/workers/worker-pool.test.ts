import { describe, expect, it } from "vitest";
import { runInWorkers, workersAvailable } from "../../../src/project/workers/worker-pool.ts";

const workerFile = new URL("../../fixtures/workers/doubling-worker.mjs", import.meta.url);
const watch = { warn: () => undefined, progress: () => undefined };
const run = (tasks: readonly number[]): Promise<readonly (number | undefined)[]> =>
  runInWorkers<(task: number) => Promise<number>>(workerFile, tasks, watch);

describe("runInWorkers", () => {
  it("gives results in the order of the tasks, whoever was done first", async () => {
    const tasks = Array.from({ length: 50 }, (_, index) => index + 100);
    expect(await run(tasks)).toEqual(tasks.map((task) => task * 2));
  });

  it("leaves what failed to the caller", async () => {
    expect(await run([1, 13, 2])).toEqual([2, undefined, 4]);
  });

  it("survives a worker that dies", async () => {
    expect(await run([666])).toEqual([undefined]);
  });
});

describe("workersAvailable", () => {
  it("has none where no worker can be loaded", () => {
    expect(workersAvailable(new URL("absent-worker.js", import.meta.url))).toBe(0);
  });
});
