// Results derived from files, kept as JSON under `.glosa/` by the content of those files: native code parses them
// faster than cold code can rebuild them (docs/decisions/0006, 0016).

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import runtime from "node:process";
import { fileURLToPath } from "node:url";
import { makeOwnFolder, prepareCacheFolder, type CacheShelf } from "./cache-folder.ts";
import { entryAt, isOwnFolder, readOwnText, removeOwnFile, writeOwnFile } from "./own-file.ts";
import { unfinishedName } from "./unfinished.ts";

export interface KeptPlace {
  /** Absolute path of `.glosa`. */
  readonly folder: string;
  /** The folder in it. */
  readonly shelf: CacheShelf;
  /** What the value is for: a later value of the same name replaces an earlier one. */
  readonly name: string;
  /** Everything the value is derived from. */
  readonly content: readonly (string | Uint8Array)[];
}

// Incremented when a kept model changes; the program's build stamp covers the rest.
const cacheVersion = 3;
/** Beside the bundled command: a digest of all its code. */
const stampFile = "build-stamp";
let stamp: string | undefined;

/**
 * Changes with every build, and with the engine, which brings Unicode's tables: what another program made of a file is not
 * trusted. Times of files would not do, since packages are installed with one time for all their versions.
 */
function programStamp(): string {
  stamp ??= `${runtime.version} ${buildStamp(fileURLToPath(import.meta.url))}`;
  return stamp;
}

function buildStamp(ownPath: string): string {
  try {
    return readFileSync(join(dirname(ownPath), stampFile), "utf8");
  } catch {
    // The library is not bundled; whoever builds it writes all its files anew.
    return String(statSync(ownPath).mtimeMs);
  }
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  // Prefixed with the length, so that the end of one part cannot be taken for the start of the next.
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("hex");
}

function fileOf({ folder, shelf, name }: KeptPlace): string {
  return join(folder, shelf, `${digest([name]).slice(0, 16)}.json`);
}

/** Tells what is derived from this content by this program from anything else. */
export function imprintOf({ name, content }: Pick<KeptPlace, "name" | "content">): string {
  return digest([String(cacheVersion), programStamp(), name, ...content]);
}

/** What was kept for exactly this content; `undefined` if nothing was, or the file is damaged. */
export function recallJson(place: KeptPlace): unknown {
  if (!isOwnFolder(place.folder) || !isOwnFolder(join(place.folder, place.shelf))) return undefined;
  try {
    const text = readOwnText(fileOf(place));
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== `${imprintOf(place)} ${digest([body])}`) return undefined;
    return JSON.parse(body);
  } catch {
    // Missing, unreadable or truncated: it can be derived again.
    return undefined;
  }
}

/** Keeps a value that JSON can represent; fails silently. */
export function keepJson(place: KeptPlace, value: unknown): void {
  const { folder, shelf } = place;
  if (!prepareCacheFolder(folder) || !makeOwnFolder(join(folder, shelf))) return;
  const body = JSON.stringify(value);
  writeOwnFile(fileOf(place), [`${imprintOf(place)} ${digest([body])}\n${body}`]);
}

const keptName = /^[0-9a-f]{16}\.json$/u;
/** A write that takes longer was killed. */
const abandonedAfter = 3_600_000;

/**
 * Removes the oldest files of a shelf until it has at most `most` bytes, and the remains of killed processes. Files
 * without a name that glosa gives belong to somebody else and stay.
 */
export function sweepShelf(
  { folder, shelf }: Pick<KeptPlace, "folder" | "shelf">,
  most: number,
): void {
  const path = join(folder, shelf);
  if (!isOwnFolder(folder) || !isOwnFolder(path)) return;
  try {
    const files = readdirSync(path).flatMap((name) => {
      const entry = entryAt(join(path, name));
      return entry?.isFile() === true ? [{ name, mtimeMs: entry.mtimeMs, size: entry.size }] : [];
    });
    for (const { name, mtimeMs } of files)
      if (unfinishedName.test(name) && Date.now() - mtimeMs > abandonedAfter)
        removeOwnFile(join(path, name));
    const kept = files.filter(({ name }) => keptName.test(name));
    let bytes = kept.reduce((sum, { size }) => sum + size, 0);
    for (const { name, size } of kept.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (bytes <= most) return;
      removeOwnFile(join(path, name));
      bytes -= size;
    }
  } catch {
    // Another process is sweeping too.
  }
}
