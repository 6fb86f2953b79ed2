// One format in a thread of its own, so that what never ends can be ended from outside.

import { parentPort, workerData } from "node:worker_threads";
import { corpora } from "./corpus.ts";
import { fuzzFormat } from "./fuzz-format.ts";
import { loadFormat } from "./laws.ts";

interface Task {
  readonly format: string;
  readonly cases: number;
  readonly seed: number;
  readonly real: boolean;
  readonly slow: number;
  /** Cases begun and the length of the bytes of the last; then the bytes. */
  readonly shared: SharedArrayBuffer;
}

const task = workerData as Task;
const tell = (message: object): void => {
  // Not a window's: a thread has no origin.
  // oxlint-disable-next-line require-post-message-target-origin
  parentPort?.postMessage(message);
};
const counters = new Float64Array(task.shared, 0, 2);
const current = new Uint8Array(task.shared, 16);

const corpus = corpora(task.real).find(({ format }) => format.name === task.format);
if (corpus !== undefined) {
  const loaded = await loadFormat(corpus.format);
  const whole = fuzzFormat(loaded, corpus, {
    seed: task.seed,
    cases: task.cases,
    slow: task.slow,
    begin(bytes) {
      current.set(bytes.subarray(0, current.length));
      counters[1] = Math.min(bytes.length, current.length);
      counters[0] = (counters[0] ?? 0) + 1;
    },
    found: (finding) => tell({ finding }),
  });
  tell({ whole, files: corpus.files.length });
}
