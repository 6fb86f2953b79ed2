// The existing file at the place of a new one: to everyone else, the new one must be the same file.

import {
  accessSync,
  constants,
  fchmodSync,
  fchownSync,
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  type Stats,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import runtime from "node:process";
import { InputError } from "../../model/errors.ts";
import { systemErrorCode } from "./system-error.ts";

export interface ReplacedFile {
  /** Where the bytes go: the target of a link, so that the link stays. */
  readonly path: string;
  /** Of the existing file; `undefined` if there is none. */
  readonly before: Stats | undefined;
}

// Linux follows at most forty links.
const mostLinks = 40;

/**
 * Throws the system's error if links form a circle, and `InputError` `readOnly` for a file that may not be written.
 */
export function replacedFile(path: string): ReplacedFile {
  const there = statSync(path, { throwIfNoEntry: false });
  // `/dev/stdout` is a link to what has no name of its own.
  if (there !== undefined && !there.isFile() && !there.isDirectory())
    return { path, before: there };
  const place = endOfLinks(path);
  const before = statSync(place, { throwIfNoEntry: false });
  if (before?.isFile() === true) refuseReadOnly(before, place, path);
  return { path: place, before };
}

// realpath alone is not enough: a link may lead to a file that does not exist yet.
function endOfLinks(path: string): string {
  let place = path;
  for (let links = 0; links < mostLinks; links++) {
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return place;
    const folder = realpathSync(dirname(place));
    place = resolve(folder, readlinkSync(join(folder, basename(place))));
  }
  // The system's own error for it.
  return realpathSync(path);
}

// Renaming only needs permission for the folder, and root may write anything: the mode shows the intent.
function refuseReadOnly(before: Stats, place: string, path: string): void {
  const isMeant = (before.mode & 0o222) === 0;
  if (isMeant || !isWritable(place)) throw new InputError("readOnly", { path });
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    return code !== "EACCES" && code !== "EPERM" && code !== "EROFS";
  }
}

/** Gives the new file the owner, group and mode of the old one, as far as the system allows. */
export function keepOwnerAndMode(descriptor: number, before: Stats): void {
  const attempts = [
    () => fchownSync(descriptor, before.uid, before.gid),
    // Only root can give files away; a group that the caller belongs to can be kept.
    () => fchownSync(descriptor, -1, before.gid),
    () => undefined,
  ];
  attempts.some((attempt) => isAllowed(attempt));
  isAllowed(() => fchmodSync(descriptor, before.mode & 0o7777));
}

function isAllowed(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    // Network shares and Windows have no owners; losing the text over that would be wrong.
    if (systemErrorCode(error) !== "") return false;
    throw error;
  }
}

/** The calls of the system that moving takes. */
export interface MovingSystem {
  readonly rename: (from: string, to: string) => void;
  readonly pause: (milliseconds: number) => void;
  readonly platform: string;
}

const ownSystem: MovingSystem = {
  rename: renameSync,
  pause: (milliseconds) =>
    void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
  platform: runtime.platform,
};

// Windows does not replace a file that a program has open without sharing it: an editor, a scanner for viruses.
const heldCodes: ReadonlySet<string> = new Set(["EPERM", "EBUSY", "EACCES"]);
const pauses: readonly number[] = [10, 20, 50, 100, 200, 400, 800];

/**
 * Moves a file over another. On Windows, where the other may be open for a moment, it tries for a second and a half;
 * elsewhere a refusal is final, but for a busy file.
 */
export function moveOver(from: string, to: string, system: MovingSystem = ownSystem): void {
  for (const pause of [...pauses, undefined]) {
    try {
      system.rename(from, to);
      return;
    } catch (error) {
      const code = systemErrorCode(error);
      const isHeld = system.platform === "win32" ? heldCodes.has(code) : code === "EBUSY";
      if (!isHeld || pause === undefined) throw error;
      system.pause(pause);
    }
  }
}
