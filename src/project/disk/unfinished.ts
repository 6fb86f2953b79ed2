// Temporary files and locks of this process: removed when it is interrupted, swept later if it was killed.

import { createHash } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import runtime from "node:process";
import { processMark, stateOf } from "./process-mark.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Names of unfinished writes: `.name.process.number.tmp`. */
export const unfinishedName: RegExp = /^\..+\.(?:([0-9a-f]{12}-\d+-\d*)|\d+)\.\d+\.tmp$/su;

// Nothing can be known about a writer in another container or on another machine, but no write takes a day.
const abandonedAfterMilliseconds = 24 * 60 * 60 * 1000;

const unfinished = new Set<string>();
const swept = new Set<string>();
let counter = 0;
let isListening = false;

// Most disks allow names of 255 bytes, some that encrypt names only 143; what is appended must fit too.
const mostBytes = 100;
const digits = 16;

/** The name, or the beginning of a long one with a hash of the whole: at most 100 bytes, and unique. */
export function shortName(name: string): string {
  if (Buffer.byteLength(name) <= mostBytes) return name;
  let start = "";
  for (const character of name) {
    if (Buffer.byteLength(start + character) > mostBytes - digits - 1) break;
    start += character;
  }
  return `${start}-${createHash("sha256").update(name).digest("hex").slice(0, digits)}`;
}

/**
 * A name for the file while it is being written: the mark separates processes, the number two writes of the same
 * one.
 */
export function temporaryName(name: string): string {
  return `.${shortName(name)}.${processMark()}.${counter++}.tmp`;
}

/** From now on, the file is removed if the process is interrupted. */
export function begin(path: string): void {
  unfinished.add(path);
  if (isListening) return;
  isListening = true;
  for (const signal of signals) runtime.on(signal, removeAndEnd);
}

/** The file is finished, or removed. */
export function end(path: string): void {
  unfinished.delete(path);
  // The event loop delivers a signal that came during a write only after the first of these two turns, so a listener
  // must still be registered then.
  if (unfinished.size === 0) setImmediate(() => setImmediate(stopListening));
}

function stopListening(): void {
  if (unfinished.size > 0 || !isListening) return;
  isListening = false;
  for (const signal of signals) runtime.off(signal, removeAndEnd);
}

function removeAndEnd(signal: NodeJS.Signals): void {
  // A program with its own listener decides whether to exit; by then its writes are finished.
  if (runtime.listenerCount(signal) > 1) return;
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
  stopListening();
  runtime.kill(runtime.pid, signal);
}

/** Removes what dead writers left in the folder; once per process, since it reads the whole folder. */
export function sweepUnfinished(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      if (unfinishedName.test(name) && isLeft(join(folder, name), name))
        rmSync(join(folder, name), { force: true });
    }
  } catch {
    // A folder that may not be read, or a file that may not be removed: nothing depends on this.
  }
}

function isLeft(path: string, name: string): boolean {
  const state = stateOf(unfinishedName.exec(name)?.[1] ?? "");
  if (state !== "unknown") return state === "gone";
  return Date.now() - statSync(path).mtimeMs > abandonedAfterMilliseconds;
}
