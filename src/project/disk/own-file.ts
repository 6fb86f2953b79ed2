// Files and folders of derived data, never through a symbolic link and never another user's: what a cloned repository
// or a shared disk brings along must neither be believed nor lead outside.

import { closeSync, lstatSync, openSync, readFileSync, rmSync, type Stats } from "node:fs";
import runtime from "node:process";
import type { Chunk } from "../../formats/format.ts";
import { ExpectedError } from "../../model/errors.ts";
import { systemErrorCode } from "./system-error.ts";
import { writeFileAtomically } from "./write-file.ts";

/** What stands there, a link as a link; `undefined` where nothing does or nobody may look. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Whether it belongs to whoever runs the program; Windows does not say. */
export function isOwned(entry: Stats): boolean {
  const user = runtime.geteuid?.();
  return user === undefined || entry.uid === user;
}

/** Whether there is a folder, no link to one, that belongs to whoever runs the program. */
export function isOwnFolder(path: string): boolean {
  const entry = entryAt(path);
  return entry?.isDirectory() === true && isOwned(entry);
}

function isOwnFile(path: string): boolean {
  const entry = entryAt(path);
  return entry?.isFile() === true && isOwned(entry);
}

/** A descriptor of a file of one's own. Throws for anything else: a pipe would never end, a link leads elsewhere. */
export function openOwnFile(path: string): number {
  if (!isOwnFile(path)) throw new Error("not a file of one's own");
  return openSync(path, "r");
}

/** The whole of a file of one's own; throws as `openOwnFile` does. */
export function readOwnText(path: string): string {
  const descriptor = openOwnFile(path);
  try {
    return readFileSync(descriptor, "utf8");
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a file that can be made anew; tells whether it could. A link in its place goes, what it leads to stays. */
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

/** Removes a file or a link, no folder; in silence where that cannot be done. */
export function removeOwnFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder in its place, or one that may not be changed: it is in nobody's way.
  }
}
