// Temporary files and locks of this process: gone when it is interrupted, swept later when it was killed.

import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import runtime from "node:process";
import { processMark, stateOf } from "./process-mark.ts";
import { shortName } from "./short-name.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Names that unfinished writes have: `.name.process.number.tmp`. */
export const unfinishedName: RegExp = /^\..+\.(?:([0-9a-f]{12}-\d+-\d*)|\d+)\.\d+\.tmp$/su;

// Of a writer in another container or on another machine nobody here can tell; no write takes a day.
const abandonedAfterMilliseconds = 24 * 60 * 60 * 1000;

const unfinished = new Set<string>();
const swept = new Set<string>();
let counter = 0;
let isListening = false;

/** A name for the file while it is written: the mark keeps two processes apart, the number two writes of one. */
export function temporaryName(name: string): string {
  return `.${shortName(name)}.${processMark()}.${counter++}.tmp`;
}

/** From now on an interrupted process removes the file before it ends. */
export function begin(path: string): void {
  unfinished.add(path);
  if (isListening) return;
  isListening = true;
  for (const signal of signals) runtime.on(signal, removeAndEnd);
}

/** The file is finished, or removed. */
export function end(path: string): void {
  unfinished.delete(path);
  // A signal that came during a write is told when the event loop next asks for news, which is after the first of these
  // two turns: nobody may have stopped listening by then.
  if (unfinished.size === 0) setImmediate(() => setImmediate(stopListening));
}

function stopListening(): void {
  if (unfinished.size > 0 || !isListening) return;
  isListening = false;
  for (const signal of signals) runtime.off(signal, removeAndEnd);
}

function removeAndEnd(signal: NodeJS.Signals): void {
  // A program that listens too decides for itself whether it ends; its writes are finished then.
  if (runtime.listenerCount(signal) > 1) return;
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
  stopListening();
  runtime.kill(runtime.pid, signal);
}

/** Removes what writers that are gone left in the folder; once a process, since it reads the whole folder. */
export function sweepUnfinished(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      if (unfinishedName.test(name) && isLeft(join(folder, name), name))
        rmSync(join(folder, name), { force: true });
    }
  } catch {
    // A folder that may not be read, a file that may not be removed: nobody waits for this.
  }
}

function isLeft(path: string, name: string): boolean {
  const state = stateOf(unfinishedName.exec(name)?.[1] ?? "");
  if (state !== "unknown") return state === "gone";
  return Date.now() - statSync(path).mtimeMs > abandonedAfterMilliseconds;
}
