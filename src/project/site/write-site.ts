// Writes a site into its folder, file by file: each is whole at every moment, unchanged ones are not touched, and those of an
// earlier build that are no longer made go last.

import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Chunk } from "../../formats/format.ts";
import type { SiteFile } from "../../site/build-site.ts";
import { refreshLocks, withFileLock } from "../disk/file-lock.ts";
import { explained } from "../disk/system-error.ts";
import { begin, end, sweepUnfinished, temporaryName } from "../disk/unfinished.ts";
import { writeFileAtomically } from "../disk/write-file.ts";
import { manifestName, manifestText, ownFilesIn, requireFolder } from "./site-folder.ts";

export interface WrittenSite {
  readonly pages: number;
  readonly files: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

export interface SitePlace {
  /** Absolute. */
  readonly folder: string;
  /** Relative to `folder`, or absolute. */
  readonly output: string;
  /** Told how many files are done. */
  readonly onFile: (count: number) => void;
}

// As many files are in memory at once.
const batchSize = 500;

/**
 * `output` is relative to `folder`. Killed at any moment, a build leaves whole files, and its list names all of them: the next one mends
 * the rest. Throws `InputError` `siteForeignFile`, `folderIsFile` and what writing throws. Files are not flushed one by one, as those of
 * a glossary are: twenty thousand of them would take minutes, and all can be made again.
 */
export function writeSite(
  files: Iterable<SiteFile>,
  { folder, output, onFile }: SitePlace,
): WrittenSite {
  const root = resolve(folder, output);
  requireFolder(root, output);
  ownFilesIn(root, output);
  const manifest = join(root, manifestName);
  return withFileLock(manifest, () => {
    const before = ownFilesIn(root, output);
    writeFileAtomically(manifest, [manifestText(before)]);
    sweepUnfinished(root);
    const paths = new Set<string>();
    let [pages, written] = [0, 0];
    for (const batch of inBatches(files)) {
      // First: a build that is killed must not leave files that the next takes for a stranger's.
      appendFileSync(manifest, batch.map(({ path }) => `${path}\n`).join(""));
      for (const { path, chunks, isPage } of batch) {
        const bytes = bytesOf(chunks);
        paths.add(path);
        if (isPage) pages += 1;
        onFile(paths.size);
        if (before.has(path) && isSame(join(root, path), bytes)) continue;
        writeWhole(root, path, bytes);
        written += 1;
      }
      refreshLocks();
    }
    const stale = [...before].filter((path) => !paths.has(path));
    for (const path of stale) remove(root, path);
    writeFileAtomically(manifest, [manifestText(paths)]);
    const { size } = paths;
    return { pages, files: size, written, unchanged: size - written, removed: stale.length };
  });
}

function* inBatches(files: Iterable<SiteFile>): Generator<readonly SiteFile[]> {
  let batch: SiteFile[] = [];
  for (const file of files) {
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
    batch.push(file);
  }
  yield batch;
}

function bytesOf(chunks: Iterable<Chunk>): Uint8Array {
  const parts: Uint8Array[] = [];
  let text = "";
  for (const chunk of chunks)
    if (typeof chunk === "string") text += chunk;
    else {
      parts.push(Buffer.from(text), chunk);
      text = "";
    }
  return Buffer.concat([...parts, Buffer.from(text)]);
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/** Written at the root under another name, then moved: one folder to sweep, and no half of a page anywhere. */
function writeWhole(root: string, path: string, bytes: Uint8Array): void {
  const place = join(root, path);
  const temporary = join(root, temporaryName("site"));
  try {
    mkdirSync(dirname(place), { recursive: true });
    begin(temporary);
    const descriptor = openSync(temporary, "wx");
    try {
      for (let offset = 0; offset < bytes.length;) offset += writeSync(descriptor, bytes, offset);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, place);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw explained(error, place);
  } finally {
    end(temporary);
  }
}

/** With the folders that it leaves empty. */
function remove(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let inside = dirname(path); inside !== "."; inside = dirname(inside))
    try {
      rmdirSync(join(root, inside));
    } catch {
      // Something else is in it.
      return;
    }
}
