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
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { kill, pid } from "node:process";
import { InputError } from "../../model/errors.ts";
import { shortName } from "./short-name.ts";
import { systemErrorCode } from "./system-error.ts";
import { explained } from "./write-file.ts";

const patienceMilliseconds = 10_000;
const pauseMilliseconds = 25;
// A lock without a readable owner is either being written right now, or was left by a crash long ago.
const staleAfterMilliseconds = 30_000;

/**
 * Runs `work` while no other process holds the lock of `path` (`<path>.lock`, shortened for a long name). A lock
 * left by a dead process is taken over. Throws `InputError` `fileLocked` after ten seconds.
 */
export function withFileLock<Result>(path: string, work: () => Result): Result {
  const folder = dirname(path);
  const lock = join(folder, `${shortName(basename(path))}.lock`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw explained(error, path);
  }
  acquire(lock, path);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function acquire(lock: string, path: string): void {
  const deadline = Date.now() + patienceMilliseconds;
  while (!tryCreate(lock)) {
    if (isAbandoned(lock)) {
      takeAway(lock);
    } else if (Date.now() > deadline) {
      throw new InputError("fileLocked", { path, data: { lock } });
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
    }
  }
}

function tryCreate(lock: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(lock, "wx");
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw explained(error, lock);
  }
  try {
    writeSync(descriptor, String(pid));
    return true;
  } catch (error) {
    // A lock that names no owner would block everyone.
    rmSync(lock, { force: true });
    throw explained(error, lock);
  } finally {
    closeSync(descriptor);
  }
}

function isAbandoned(lock: string): boolean {
  try {
    const owner = Number.parseInt(readFileSync(lock, "utf8"), 10);
    if (Number.isInteger(owner)) return !isAlive(owner);
    return Date.now() - statSync(lock).mtimeMs > staleAfterMilliseconds;
  } catch {
    // Released between the two checks: not abandoned, just gone; the next attempt will tell.
    return false;
  }
}

// Between check and removal another process may have taken over and locked again: the lock is first moved aside,
// checked again, and put back if its owner is alive.
function takeAway(lock: string): void {
  const aside = `${lock}.${pid}`;
  try {
    renameSync(lock, aside);
    if (!isAbandoned(aside)) linkSync(aside, lock);
  } catch {
    // Another process was faster; the next attempt starts from what it finds.
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    kill(processId, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === "EPERM";
  }
}
