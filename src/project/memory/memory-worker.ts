// A worker thread: builds one part after the other until none is left, and says so.

import { workerData } from "node:worker_threads";
import { buildParts } from "./build-part.ts";
import { nextTask, reportsGiven, unitsRead } from "./worker-pool.ts";
import type { WorkerData, WorkerReport } from "./worker-pool.ts";

const { tasks, port, shared } = workerData as WorkerData;

function say(report: WorkerReport): void {
  port.postMessage(report);
  Atomics.add(shared, reportsGiven, 1);
  Atomics.notify(shared, reportsGiven);
}

for (;;) {
  const number = Atomics.add(shared, nextTask, 1);
  const task = tasks[number];
  if (task === undefined) break;
  try {
    const parts = buildParts(task, {
      report: (warning) => say({ kind: "warning", warning }),
      progress: (units) => Atomics.add(shared, unitsRead, units),
    });
    say({ kind: "done", task: number, parts: [...parts] });
  } catch {
    // Told by whoever tries again where errors can be thrown.
    say({ kind: "failed", task: number });
  }
}
