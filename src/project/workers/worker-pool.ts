// Worker threads that process a list of tasks, one thread per core.

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Warning } from "../../model/errors.ts";

/** What to call while tasks are processed. */
export interface WorkerWatch {
  readonly warn: (warning: Warning) => void;
  /** Called with the number of units read since the last call. */
  readonly progress: (units: number) => void;
}

/** What a worker does with one task; tasks and results are copied between threads. */
export type WorkerFunction = (task: never, watch: WorkerWatch) => Promise<unknown>;

type ResultOf<Work extends WorkerFunction> = Awaited<ReturnType<Work>>;

/** What a worker reports about a task. */
export type WorkerReport<Result> =
  | { readonly kind: "warning"; readonly warning: Warning }
  | { readonly kind: "progress"; readonly units: number }
  | { readonly kind: "done"; readonly task: number; readonly result: Result }
  | { readonly kind: "failed"; readonly task: number };

export interface WorkerData {
  readonly tasks: readonly unknown[];
  /** One number shared by the workers: the next task to take. */
  readonly next: Int32Array;
}

const mostWorkers = 8;

/** How many workers are worth starting: none if the program runs from its sources, which no worker can load. */
export function workersAvailable(workerFile: URL): number {
  return existsSync(workerFile) ? Math.min(mostWorkers, availableParallelism()) : 0;
}

/**
 * Runs the tasks and returns the result of each; `undefined` for a task that failed for any reason. `Work` is the
 * function that the worker in that file runs.
 */
export async function runInWorkers<Work extends WorkerFunction>(
  workerFile: URL,
  tasks: readonly Parameters<Work>[0][],
  watch: WorkerWatch,
): Promise<readonly (ResultOf<Work> | undefined)[]> {
  const results: (ResultOf<Work> | undefined)[] = tasks.map(() => undefined);
  const workerData: WorkerData = { tasks, next: new Int32Array(new SharedArrayBuffer(4)) };
  const hear = (report: WorkerReport<ResultOf<Work>>): void => {
    if (report.kind === "warning") watch.warn(report.warning);
    else if (report.kind === "progress") watch.progress(report.units);
    else if (report.kind === "done") results[report.task] = report.result;
  };
  const count = Math.min(tasks.length, workersAvailable(workerFile));
  const workers = Array.from(
    { length: count },
    () =>
      new Promise<void>((resolve) => {
        const worker = new Worker(workerFile, { workerData });
        worker.on("message", hear);
        // A worker that dies leaves its task undone; the caller then does it.
        worker.on("error", () => undefined);
        worker.on("exit", () => resolve());
      }),
  );
  await Promise.all(workers);
  return results;
}
