// A worker thread: builds one part after the other until none is left, and says so.

import { parentPort, workerData } from "node:worker_threads";
import { buildParts } from "./build-part.ts";
import type { WorkerData, WorkerReport } from "./worker-pool.ts";

const { tasks, next } = workerData as WorkerData;

function say(report: WorkerReport): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
  parentPort?.postMessage(report);
}

for (;;) {
  const number = Atomics.add(next, 0, 1);
  const task = tasks[number];
  if (task === undefined) break;
  try {
    const parts = await buildParts(task, {
      report: (warning) => say({ kind: "warning", warning }),
      progress: (units) => say({ kind: "progress", units }),
    });
    say({ kind: "done", task: number, parts });
  } catch {
    // Told by whoever tries again where errors can be thrown.
    say({ kind: "failed", task: number });
  }
}
