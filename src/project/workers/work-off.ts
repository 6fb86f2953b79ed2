// The worker thread's side: takes one task after another until none is left, and reports the results.

import { parentPort, workerData } from "node:worker_threads";
import type { WorkerData, WorkerFunction, WorkerReport } from "./worker-pool.ts";

export async function workOff(work: WorkerFunction): Promise<void> {
  const { tasks, next } = workerData as WorkerData;
  const say = (report: WorkerReport<unknown>): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
    parentPort?.postMessage(report);
  };
  for (;;) {
    const number = Atomics.add(next, 0, 1);
    const task = tasks[number];
    if (task === undefined) break;
    try {
      const result = await work(task as never, {
        warn: (warning) => say({ kind: "warning", warning }),
        progress: (units) => say({ kind: "progress", units }),
      });
      say({ kind: "done", task: number, result });
    } catch {
      // Whoever tries again, where errors can be thrown, reports it.
      say({ kind: "failed", task: number });
    }
  }
}
