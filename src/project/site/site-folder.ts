// What is in the folder of a site: the files that glosa wrote, by its own list, and no others.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../model/errors.ts";
import { entryAt, readOwnText } from "../disk/own-file.ts";
import { systemErrorCode } from "../disk/system-error.ts";
import { unfinishedName } from "../disk/unfinished.ts";

/** The list of files that glosa wrote, a path a line. */
export const manifestName = ".glosa-site";

const header =
  "# Written by glosa site: the files of this folder. Those that the next build does not write are removed.";

export function manifestText(paths: Iterable<string>): string {
  return `${header}\n${[...paths].sort().join("\n")}\n`;
}

/**
 * The paths of its files, relative to it. Throws `InputError` `siteForeignFile` for the first file or link in the folder that the list does
 * not have: it may be somebody's, and a page has no business beside it. `shown` is the folder as the user named it.
 */
export function ownFilesIn(folder: string, shown: string): ReadonlySet<string> {
  const entry = entryAt(folder);
  if (entry === undefined) return new Set();
  const listed = new Set(listedIn(folder));
  const found = new Set<string>();
  for (const path of filesIn(folder, "", shown)) {
    if (path === manifestName || path === `${manifestName}.lock` || unfinishedName.test(path))
      continue;
    if (!listed.has(path)) throw new InputError("siteForeignFile", { path: `${shown}/${path}` });
    found.add(path);
  }
  return found;
}

function listedIn(folder: string): readonly string[] {
  try {
    const lines = readOwnText(join(folder, manifestName)).split("\n");
    return lines[0] === header ? lines.slice(1) : [];
  } catch {
    // None, or nobody's own: then whatever is here is a stranger's.
    return [];
  }
}

function* filesIn(folder: string, inside: string, shown: string): Generator<string> {
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(folder, path, shown);
    else if (entry.isFile()) yield path;
    // A link may lead anywhere: nothing is written through it.
    else throw new InputError("siteForeignFile", { path: `${shown}/${path}` });
  }
}

/** Whether it is a folder that does not exist yet or can be read as one. */
export function requireFolder(folder: string, shown: string): void {
  try {
    readdirSync(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT") return;
    if (code === "ENOTDIR") throw new InputError("folderIsFile", { path: shown });
    throw error;
  }
}
