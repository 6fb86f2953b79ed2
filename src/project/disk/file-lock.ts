// A lock file, so that two processes that read, change and write the same file lose nothing.

import {
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "../../model/errors.ts";
import { isRunning, processMark, stateOf } from "./process-mark.ts";
import { replacedFile } from "./replaced-file.ts";
import { explained, systemErrorCode } from "./system-error.ts";
import { begin, end, shortName, sweepUnfinished, temporaryName } from "./unfinished.ts";

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
  /** Of the lock file itself: once it has been taken over, its name is another's. */
  readonly descriptor: number;
  refreshed: number;
}

const held = new Map<string, HeldLock>();
let counter = 0;

/**
 * Runs `work` while no other process holds the lock of `path` (`<path>.lock`, shortened for a long name; for a
 * link, next to its target). A lock left by a dead process is taken over, one from another machine or container
 * after two minutes of silence. Throws `InputError` `fileLocked` after a minute, or after ten seconds if nobody can
 * tell whether the holder is alive, and `lockNotFile` for what no process of glosa can have made.
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
  for (const each of held.values()) {
    if (now - each.refreshed < refreshMilliseconds) continue;
    each.refreshed = now;
    // Written rather than touched: its time must come from the clock of the disk, as everybody else's does.
    quietly(() => writeSync(each.descriptor, each.text, 0));
  }
}

function acquire(path: string): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const { path: place, before } = replacedFile(path);
    // Nothing is read from a pipe or device before it is written.
    if (before?.isFile() === false) return undefined;
    const folder = dirname(place);
    sweepUnfinished(folder);
    const lock = join(folder, `${shortName(basename(place))}.lock`);
    const text = `${processMark()} ${counter++}\n`;
    const descriptor = waitFor({ lock, text, path });
    begin(lock);
    held.set(lock, { text, descriptor, refreshed: Date.now() });
    return lock;
  } catch (error) {
    throw explained(error, path);
  }
}

function release(lock: string | undefined): void {
  const own = lock === undefined ? undefined : held.get(lock);
  if (lock === undefined || own === undefined) return;
  held.delete(lock);
  quietly(() => closeSync(own.descriptor));
  // A lock taken over while this process was asleep belongs to another.
  if (own.text === textOf(lock)) rmSync(lock, { force: true });
  end(lock);
}

interface Wanted {
  readonly lock: string;
  readonly text: string;
  readonly path: string;
}

/** A descriptor of the lock, which this process now holds. */
function waitFor(wanted: Wanted): number {
  const { lock, path } = wanted;
  const start = Date.now();
  for (;;) {
    const entry = lstatSync(lock, { throwIfNoEntry: false });
    if (entry === undefined) {
      const descriptor = tryCreate(wanted);
      if (descriptor !== undefined) return descriptor;
    } else if (!entry.isFile()) {
      // A link or pipe that came with a repository is neither followed nor deleted.
      throw new InputError("lockNotFile", { path, data: { lock } });
    } else if (isAbandoned(lock)) {
      takeAway(lock);
    }
    if (Date.now() > start + patienceWith(lock)) {
      const seconds = Math.round((Date.now() - start) / 1000);
      throw new InputError("fileLocked", { path, data: { lock, seconds } });
    }
    // Until the lock is there, nothing listens for signals: Ctrl-C ends the waiting at once.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
  }
}

function patienceWith(lock: string): number {
  const [owner = ""] = (textOf(lock) ?? "").trim().split(" ");
  return stateOf(owner) === "alive" ? patienceWithLivingMilliseconds : patienceMilliseconds;
}

/** A descriptor of the new lock; `undefined` if another process was faster. */
function tryCreate({ lock, text }: Wanted): number | undefined {
  // Written under another name and linked, so that the lock never appears without its text.
  const candidate = join(dirname(lock), temporaryName(basename(lock)));
  begin(candidate);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(candidate, "wx");
    writeSync(descriptor, text);
    linkSync(candidate, lock);
    return descriptor;
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    const code = systemErrorCode(error);
    if (code === "EEXIST") return undefined;
    // FAT and some network shares have no hard links: there the lock is empty for a moment.
    if (isSystemError(error, "link") && !decisive.has(code)) return tryWrite(lock, text);
    throw error;
  } finally {
    rmSync(candidate, { force: true });
    end(candidate);
  }
}

/** Errors that have nothing to do with hard links. */
const decisive: ReadonlySet<string> = new Set(["ENOENT", "ENOSPC", "EDQUOT", "EACCES", "EROFS"]);

function isSystemError(error: unknown, call: string): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === call;
}

function tryWrite(lock: string, text: string): number | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(lock, "wx");
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return undefined;
    throw error;
  }
  try {
    writeSync(descriptor, text);
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    rmSync(lock, { force: true });
    throw error;
  }
}

function isAbandoned(lock: string): boolean {
  const text = textOf(lock);
  // Released between the two checks: not abandoned, just gone; the next attempt will tell.
  if (text === undefined) return false;
  const [owner = ""] = text.trim().split(" ");
  const state = stateOf(owner);
  // Without a start (macOS, Windows), the process may be a later one with the same id.
  if (state === "alive" && !owner.endsWith("-")) return false;
  if (state === "gone") return true;
  if (/^\d+$/u.test(owner) && !isRunning(Number(owner))) return true;
  return ageOf(lock) > (owner === "" ? namelessMilliseconds : silentMilliseconds);
}

// Every lock is a line of some sixty bytes.
const mostBytes = 4096;

function textOf(lock: string): string | undefined {
  return quietly(() => {
    const { size } = ownFile(lock);
    return size > mostBytes ? "?" : readFileSync(lock, "utf8");
  });
}

/** Throws for anything that is not a plain file: reading it might never end. */
function ownFile(path: string): Stats {
  const entry = lstatSync(path);
  if (!entry.isFile()) throw new Error("not a lock");
  return entry;
}

/** In milliseconds, by the clock of the disk: a share may have another than this machine. */
function ageOf(lock: string): number {
  return quietly(() => Date.now() + clockAhead(dirname(lock)) - statSync(lock).mtimeMs) ?? 0;
}

const clocks = new Map<string, number>();

function clockAhead(folder: string): number {
  const known = clocks.get(folder);
  if (known !== undefined) return known;
  const probe = join(folder, temporaryName("clock"));
  begin(probe);
  try {
    closeSync(openSync(probe, "wx"));
    const ahead = statSync(probe).mtimeMs - Date.now();
    clocks.set(folder, ahead);
    return ahead;
  } finally {
    rmSync(probe, { force: true });
    end(probe);
  }
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
    // Another process was faster, or it may not be moved; the next attempt starts from what it finds.
  } finally {
    rmSync(aside, { force: true });
    end(aside);
  }
}
