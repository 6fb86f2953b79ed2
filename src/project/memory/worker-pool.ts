// Worker threads that build parts while this thread waits: what calls stays synchronous.

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import type { Warning } from "../../model/errors.ts";
import type { BuiltPart, PartTask } from "./build-part.ts";

/** What a worker says of a task. */
export type WorkerReport =
  | { readonly kind: "warning"; readonly warning: Warning }
  | { readonly kind: "done"; readonly task: number; readonly parts: readonly BuiltPart[] }
  | { readonly kind: "failed"; readonly task: number };

export interface WorkerData {
  readonly tasks: readonly PartTask[];
  readonly port: MessagePort;
  /** Shared: [reports given, units read, next task to take]. */
  readonly shared: Int32Array;
}

export const reportsGiven = 0;
export const unitsRead = 1;
export const nextTask = 2;

const pause = 200;
/** A worker that says nothing for so long has died of something that it could not report. */
const patience = 120_000;
const mostWorkers = 8;

const workerFile = new URL("./memory-worker.js", import.meta.url);

/** Workers worth starting: none where the program runs from its sources, which no worker can load. */
export function workersAvailable(): number {
  return existsSync(workerFile) ? Math.min(mostWorkers, availableParallelism()) : 0;
}

/** Runs the tasks, and gives the parts of each; `undefined` for a task that failed. */
export function buildInWorkers(
  tasks: readonly PartTask[],
  watch: {
    readonly report: (warning: Warning) => void;
    readonly progress: (units: number) => void;
  },
): readonly (readonly BuiltPart[] | undefined)[] {
  const shared = new Int32Array(new SharedArrayBuffer(12));
  const results: (readonly BuiltPart[] | undefined)[] = tasks.map(() => undefined);
  const count = Math.min(tasks.length, workersAvailable());
  const running = Array.from({ length: count }, () => start(tasks, shared));
  let open = tasks.length;
  let told = 0;
  let heard = Date.now();
  while (open > 0 && Date.now() - heard < patience) {
    const given = Atomics.load(shared, reportsGiven);
    for (const message of running.flatMap(({ port }) => [...messagesOf(port)])) {
      if (message.kind === "warning") watch.report(message.warning);
      else open -= 1;
      if (message.kind === "done") results[message.task] = message.parts;
      heard = Date.now();
    }
    const units = Atomics.load(shared, unitsRead);
    if (units > told) {
      heard = Date.now();
      watch.progress(units - told);
      told = units;
    }
    if (open > 0) Atomics.wait(shared, reportsGiven, given, pause);
  }
  for (const { worker, port } of running) {
    port.close();
    void worker.terminate();
  }
  return results;
}

function* messagesOf(port: MessagePort): Generator<WorkerReport> {
  for (;;) {
    const received = receiveMessageOnPort(port) as { message: WorkerReport } | undefined;
    if (received === undefined) return;
    yield received.message;
  }
}

function start(
  tasks: readonly PartTask[],
  shared: Int32Array,
): { readonly worker: Worker; readonly port: MessagePort } {
  const { port1: port, port2 } = new MessageChannel();
  const workerData: WorkerData = { tasks, port: port2, shared };
  const worker = new Worker(workerFile, { workerData, transferList: [port2] });
  worker.unref();
  return { worker, port };
}
