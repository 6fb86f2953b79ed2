// Files and folders of derived data, never through a symbolic link and never owned by another user: what comes with
// a cloned repository or shared disk must neither be trusted nor lead outside.

import { closeSync, lstatSync, openSync, readFileSync, rmSync, type Stats } from "node:fs";
import runtime from "node:process";
import type { Chunk } from "../../formats/format.ts";
import { ExpectedError } from "../../model/errors.ts";
import { systemErrorCode } from "./system-error.ts";
import { writeFileAtomically } from "./write-file.ts";

/** What is there, without following a link; `undefined` if nothing is or it may not be looked at. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Whether it belongs to the current user; Windows does not say. */
export function isOwned(entry: Stats): boolean {
  const user = runtime.geteuid?.();
  return user === undefined || entry.uid === user;
}

/** Whether there is a folder, not a link to one, that belongs to the current user. */
export function isOwnFolder(path: string): boolean {
  const entry = entryAt(path);
  return entry?.isDirectory() === true && isOwned(entry);
}

function isOwnFile(path: string): boolean {
  const entry = entryAt(path);
  return entry?.isFile() === true && isOwned(entry);
}

/**
 * A descriptor of the user's own file. Throws for anything else: a pipe would never end, a link leads elsewhere.
 */
export function openOwnFile(path: string): number {
  if (!isOwnFile(path)) throw new Error("not a file of one's own");
  return openSync(path, "r");
}

/** The whole content of the user's own file; throws like `openOwnFile`. */
export function readOwnText(path: string): string {
  const descriptor = openOwnFile(path);
  try {
    return readFileSync(descriptor, "utf8");
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes a file that can be derived again; returns whether it could. A link in its place is removed, its target
 * kept.
 */
export function writeOwnFile(path: string, chunks: Iterable<Chunk>): boolean {
  try {
    if (!isOwnFile(path)) rmSync(path, { force: true });
    writeFileAtomically(path, chunks);
    return true;
  } catch (error) {
    if (error instanceof ExpectedError || systemErrorCode(error) !== "") return false;
    throw error;
  }
}

/** Removes a file or link, but not a folder; fails silently. */
export function removeOwnFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder in its place, or one that may not be changed: it does no harm.
  }
}
