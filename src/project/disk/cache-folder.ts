// Where derived data is kept: `.glosa/` beside glosa.json. Anything in it can be deleted at any time.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Warning } from "../../model/errors.ts";
import { isTracked } from "./git-index.ts";
import { entryAt, isOwned, isOwnFolder } from "./own-file.ts";
import { systemErrorCode } from "./system-error.ts";

export const cacheFolderName = ".glosa";
const shelves = ["glossary", "pairs", "memory"] as const;
export type CacheShelf = (typeof shelves)[number];

/**
 * The folder, where what is in it can only be glosa's own work for this user; else `undefined`, with a warning. A
 * checksum shows damage and no intent: who fills a folder for others can make one as well.
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
 * Makes the folder, with a `.gitignore` of its own so that nobody has to know of it.
 * Tells whether it is one's own, no link, and can be written to; a read-only project works without a cache.
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

/** Makes it where it is missing, with that mode; tells whether it is there and one's own. */
export function makeOwnFolder(path: string, mode?: number): boolean {
  try {
    if (entryAt(path) === undefined) mkdirSync(path, { recursive: true, mode });
  } catch {
    // A file on the way, or a disk that is only read.
  }
  return isOwnFolder(path);
}
