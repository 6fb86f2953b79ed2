// Worker threads that build parts, as many at a time as there are cores.

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Warning } from "../../model/errors.ts";
import type { BuiltPart, PartTask, PartWatch } from "./build-part.ts";

/** What a worker says of a task. */
export type WorkerReport =
  | { readonly kind: "warning"; readonly warning: Warning }
  | { readonly kind: "progress"; readonly units: number }
  | { readonly kind: "done"; readonly task: number; readonly parts: readonly BuiltPart[] }
  | { readonly kind: "failed"; readonly task: number };

export interface WorkerData {
  readonly tasks: readonly PartTask[];
  /** One number that the workers share: the next task to take. */
  readonly next: Int32Array;
}

const mostWorkers = 8;
const workerFile = new URL("./memory-worker.js", import.meta.url);

/** Workers worth starting: none where the program runs from its sources, which no worker can load. */
export function workersAvailable(): number {
  return existsSync(workerFile) ? Math.min(mostWorkers, availableParallelism()) : 0;
}

/** Runs the tasks, and gives the parts of each; `undefined` for a task that failed, whatever the reason. */
export async function buildInWorkers(
  tasks: readonly PartTask[],
  watch: PartWatch,
): Promise<readonly (readonly BuiltPart[] | undefined)[]> {
  const results: (readonly BuiltPart[] | undefined)[] = tasks.map(() => undefined);
  const workerData: WorkerData = { tasks, next: new Int32Array(new SharedArrayBuffer(4)) };
  const hear = (report: WorkerReport): void => {
    if (report.kind === "warning") watch.report(report.warning);
    else if (report.kind === "progress") watch.progress(report.units);
    else if (report.kind === "done") results[report.task] = report.parts;
  };
  const count = Math.min(tasks.length, workersAvailable());
  const workers = Array.from(
    { length: count },
    () =>
      new Promise<void>((resolve) => {
        const worker = new Worker(workerFile, { workerData });
        worker.on("message", hear);
        // A worker that dies leaves its task undone: the caller does it.
        worker.on("error", () => undefined);
        worker.on("exit", () => resolve());
      }),
  );
  await Promise.all(workers);
  return results;
}
