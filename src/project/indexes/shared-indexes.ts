// Indexes that many small parts of a memory share: files of the index's folder that say themselves whose units they hold.

import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Side } from "../../memory/memory-store.ts";
import { entryAt, removeOwnFile } from "../disk/own-file.ts";
import { DamagedFile } from "./block-file.ts";
import type { SharedIndex } from "./cover-parts.ts";
import { IndexFile, type IndexMember } from "./index-file.ts";
import { unitFilePath } from "./unit-files.ts";

// No other file of the folder is named like this: the key of a part has no dot, and ends in a hyphen and a hash.
const sharedName = /^shared\.[0-9a-f]{24}(?:-\d{1,3})?\.(source|target)$/u;

export interface OpenSharedIndex extends SharedIndex {
  readonly path: string;
  readonly file: IndexFile;
}

/** All of that side, open. What cannot be read is removed: it is made again when it is needed. */
export function openSharedIndexes(folder: string, side: Side): OpenSharedIndex[] {
  const found: OpenSharedIndex[] = [];
  for (const name of readdirSync(folder)) {
    if (sharedName.exec(name)?.[1] !== side) continue;
    const path = join(folder, name);
    try {
      found.push({ name, path, ...opened(path) });
    } catch {
      removeOwnFile(path);
    }
  }
  return found;
}

function opened(path: string): {
  readonly file: IndexFile;
  readonly members: readonly IndexMember[];
} {
  const file = new IndexFile(path);
  try {
    const members = file.members();
    const units = members.reduce((sum, member) => sum + member.units, 0);
    if (members.length === 0 || units !== file.units) throw new DamagedFile("members");
    return { file, members };
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Where an index of these parts goes: two processes that make it at once make the same. */
export function sharedIndexPath(
  folder: string,
  side: Side,
  members: readonly IndexMember[],
): string {
  const names = members.map(({ name }) => name).join("\n");
  const hash = createHash("sha256").update(names).digest("hex").slice(0, 24);
  for (let number = 0; ; number++) {
    const path = join(folder, `shared.${hash}${number === 0 ? "" : `-${number}`}.${side}`);
    if (entryAt(path)?.isDirectory() !== true) return path;
  }
}

/**
 * Removes those of `indexes` whose every part is in `joined` or no longer there. Another process may still have one
 * open, or be about to: it makes what it misses.
 */
export function removeSuperseded(
  folder: string,
  indexes: readonly OpenSharedIndex[],
  joined: ReadonlySet<string>,
): void {
  for (const { path, members, file } of indexes) {
    const isNeeded = members.some(
      ({ name }) => !joined.has(name) && entryAt(unitFilePath(join(folder, name), 0)) !== undefined,
    );
    if (isNeeded) continue;
    file.close();
    removeOwnFile(path);
  }
}

/** Removes all of them, whatever is in them. */
export function removeSharedIndexes(folder: string): void {
  for (const name of readdirSync(folder))
    if (sharedName.test(name)) removeOwnFile(join(folder, name));
}
