// Where derived data is kept: `.glosa/` next to glosa.json. Anything in it can be deleted at any time.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Warning } from "../../model/errors.ts";
import { isTracked } from "./git-index.ts";
import { entryAt, isOwned, isOwnFolder } from "./own-file.ts";
import { systemErrorCode } from "./system-error.ts";

export const cacheFolderName = ".glosa";
const shelves = ["glossary", "pairs", "problems", "memory", "remote"] as const;
export type CacheShelf = (typeof shelves)[number];

/**
 * The folder, if everything in it can only be glosa's own work for this user; otherwise `undefined`, with a
 * warning. A checksum reveals damage but not intent: whoever plants a folder can compute one too.
 */
export function trustedCacheFolder(
  folder: string | undefined,
  report: (warning: Warning) => void,
): string | undefined {
  if (folder === undefined) return undefined;
  const fault = faultOf(folder);
  if (fault === undefined) return folder;
  const path = relative(dirname(folder), fault.path).split(sep).join("/");
  report({ code: fault.code, data: { folder: path }, path, line: undefined, column: undefined });
  return undefined;
}

function faultOf(folder: string): { readonly code: string; readonly path: string } | undefined {
  for (const path of [folder, ...shelves.map((shelf) => join(folder, shelf))]) {
    const entry = entryAt(path);
    if (entry === undefined) continue;
    if (entry.isSymbolicLink()) return { code: "cacheLink", path };
    if (!isOwned(entry)) return { code: "cacheForeign", path };
  }
  return isTracked(folder) ? { code: "cacheTracked", path: folder } : undefined;
}

/**
 * Creates the folder, with a `.gitignore` of its own so that nobody has to think of it. Returns whether it belongs
 * to this user, is not a link, and is writable; a read-only project works without a cache.
 */
export function prepareCacheFolder(folder: string): boolean {
  if (!makeOwnFolder(folder)) return false;
  try {
    writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" });
    return true;
  } catch (error) {
    return systemErrorCode(error) === "EEXIST";
  }
}

/** Creates it with that mode if missing; returns whether it exists and belongs to this user. */
export function makeOwnFolder(path: string, mode?: number): boolean {
  try {
    if (entryAt(path) === undefined) mkdirSync(path, { recursive: true, mode });
  } catch {
    // A file is in the way, or the disk is read-only.
  }
  return isOwnFolder(path);
}
