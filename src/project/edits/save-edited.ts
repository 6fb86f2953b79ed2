// Saves an edited file, unless somebody else has saved another meanwhile.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { withFileLock } from "../disk/file-lock.ts";
import { readFileBytesFrom } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

/**
 * Writes the file under its lock if it still has the bytes that were edited; returns whether it did. `before` is `undefined` for
 * whoever wants it replaced, whatever it has.
 */
export function saveEdited(
  path: string,
  edited: { readonly before: Uint8Array | undefined; readonly after: Uint8Array },
): boolean {
  return withFileLock(path, () => {
    const { before, after } = edited;
    if (before !== undefined && !isSame(before, bytesOnDisk(path))) return false;
    writeFileAtomically(path, [after]);
    return true;
  });
}

/** `undefined` where there is no file. */
export function bytesOnDisk(path: string): Uint8Array | undefined {
  const absolute = resolve(path);
  return existsSync(absolute) ? readFileBytesFrom(absolute, absolute) : undefined;
}

function isSame(left: Uint8Array, right: Uint8Array | undefined): boolean {
  if (right?.length !== left.length) return false;
  return left.every((byte, at) => byte === right[at]);
}
