// A lock file, so that two processes that read, change and write the same file lose nothing.

import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "../../model/errors.ts";
import { isRunning, processMark, stateOf } from "./process-mark.ts";
import { replacedFile } from "./replaced-file.ts";
import { shortName } from "./short-name.ts";
import { explained, systemErrorCode } from "./system-error.ts";
import { begin, end, sweepUnfinished, temporaryName } from "./unfinished.ts";

const patienceMilliseconds = 10_000;
// A holder known to be alive is left to finish: on a slow disk, writing a large memory takes a minute.
const patienceWithLivingMilliseconds = 60_000;
const pauseMilliseconds = 25;
// A lock that names nobody is either being written right now, or was left by a full disk.
const namelessMilliseconds = 2000;
// Whether a process in another container or on another machine is alive cannot be checked, so its lock is refreshed
// while it writes.
const silentMilliseconds = 120_000;
const refreshMilliseconds = 5000;

interface HeldLock {
  readonly text: string;
  refreshed: number;
}

const held = new Map<string, HeldLock>();
let counter = 0;

/**
 * Runs `work` while no other process holds the lock of `path` (`<path>.lock`, shortened for a long name; for a
 * link, next to its target). A lock left by a dead process is taken over, one from another machine or container
 * after two minutes of silence. Throws `InputError` `fileLocked` after a minute, or after ten seconds if nobody can
 * tell whether the holder is alive.
 */
export function withFileLock<Result>(path: string, work: () => Result): Result {
  const lock = acquire(path);
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** The same for asynchronous work; what it calls must not take the lock of this file again. */
export async function whileLocked<Result>(
  folder: string,
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = acquire(resolve(folder, path));
  try {
    return await work();
  } finally {
    release(lock);
  }
}

/** Shows processes elsewhere that the holders of this process's locks are alive; called during long writes. */
export function refreshLocks(): void {
  if (held.size === 0) return;
  const now = Date.now();
  for (const [lock, each] of held) {
    if (now - each.refreshed < refreshMilliseconds) continue;
    each.refreshed = now;
    quietly(() => utimesSync(lock, now / 1000, now / 1000));
  }
}

function acquire(path: string): string {
  let lock: string;
  let candidate: string;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const place = replacedFile(path).path;
    lock = join(dirname(place), `${shortName(basename(place))}.lock`);
    sweepUnfinished(dirname(place));
    candidate = join(dirname(place), temporaryName(basename(lock)));
  } catch (error) {
    throw explained(error, path);
  }
  const text = `${processMark()} ${counter++}\n`;
  begin(candidate);
  try {
    writeFileSync(candidate, text, { flag: "wx" });
    waitFor({ lock, candidate, text, path });
  } catch (error) {
    throw explained(error, path);
  } finally {
    rmSync(candidate, { force: true });
    end(candidate);
  }
  begin(lock);
  held.set(lock, { text, refreshed: Date.now() });
  return lock;
}

function release(lock: string): void {
  const text = held.get(lock)?.text;
  held.delete(lock);
  // A lock taken over while this process was asleep belongs to another.
  if (text === textOf(lock)) rmSync(lock, { force: true });
  end(lock);
}

interface Wanted {
  readonly lock: string;
  /** A file with the text of the lock, so that the lock never appears without it. */
  readonly candidate: string;
  readonly text: string;
  readonly path: string;
}

function waitFor(wanted: Wanted): void {
  const { lock, path } = wanted;
  const start = Date.now();
  while (!tryCreate(wanted)) {
    if (isAbandoned(lock)) {
      takeAway(lock);
    } else if (Date.now() > start + patienceWith(lock)) {
      const seconds = Math.round((Date.now() - start) / 1000);
      throw new InputError("fileLocked", { path, data: { lock, seconds } });
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
    }
  }
}

function patienceWith(lock: string): number {
  const [owner = ""] = (textOf(lock) ?? "").trim().split(" ");
  return stateOf(owner) === "alive" ? patienceWithLivingMilliseconds : patienceMilliseconds;
}

function tryCreate({ lock, candidate, text }: Wanted): boolean {
  try {
    linkSync(candidate, lock);
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "EEXIST") return false;
    // FAT and some network shares have no hard links: there the lock is empty for a moment.
    if (code === "ENOENT" || code === "ENOSPC" || code === "EACCES") throw error;
    return tryWrite(lock, text);
  }
}

function tryWrite(lock: string, text: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(lock, "wx");
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(descriptor, text);
    return true;
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function isAbandoned(lock: string): boolean {
  const text = textOf(lock);
  // Released between the two checks: not abandoned, just gone; the next attempt will tell.
  if (text === undefined) return false;
  const [owner = ""] = text.trim().split(" ");
  const state = stateOf(owner);
  if (state !== "unknown") return state === "gone";
  if (/^\d+$/u.test(owner) && !isRunning(Number(owner))) return true;
  return ageOf(lock) > (owner === "" ? namelessMilliseconds : silentMilliseconds);
}

function textOf(lock: string): string | undefined {
  return quietly(() => readFileSync(lock, "utf8"));
}

function ageOf(lock: string): number {
  return quietly(() => Date.now() - statSync(lock).mtimeMs) ?? 0;
}

function quietly<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

// Between check and removal another process may have taken over and locked again: the lock is first moved aside,
// checked again, and put back if its owner is alive.
function takeAway(lock: string): void {
  const aside = join(dirname(lock), temporaryName(basename(lock)));
  begin(aside);
  try {
    renameSync(lock, aside);
    if (!isAbandoned(aside)) linkSync(aside, lock);
  } catch {
    // Another process was faster; the next attempt starts from what it finds.
  } finally {
    rmSync(aside, { force: true });
    end(aside);
  }
}
