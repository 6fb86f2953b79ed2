// What is known of the index of a memory file: which bytes it was made from, which files it has.

import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { indexVersion } from "../../memory/index/segment-index.ts";
import { readOwnText, writeOwnFile } from "../disk/own-file.ts";
import { readFileChunks } from "../disk/read-file.ts";

export interface ManifestPart {
  readonly name: string;
  readonly units: number;
  /** Files that its units are in. */
  readonly files: number;
}

export interface Manifest {
  readonly version: number;
  /** SHA-256 of the memory file, hexadecimal: this decides. */
  readonly hash: string;
  /** What spares the hash: if neither has changed, and not a moment ago, the file has not. */
  readonly size: number;
  readonly modified: number;
  /** When the hash was taken, in milliseconds. */
  readonly checked: number;
  /** Units that the index leaves out because nobody has confirmed their translation. */
  readonly drafts: number;
  /** Names of the parts, without extension, in the order of the file. */
  readonly parts: readonly ManifestPart[];
}

export interface FileState {
  readonly size: number;
  readonly modified: number;
}

export function fileState(path: string): FileState {
  const { size, mtimeMs } = statSync(path);
  return { size, modified: mtimeMs };
}

export function hashOf(path: string): string {
  const hash = createHash("sha256");
  for (const chunk of readFileChunks(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** What follows the key in the name of a part: of what it was made, in how many cuts, which of them it is. */
const partEnding = /^\.[0-9a-f-]{12}-\d{1,4}\.\d{1,6}(?:-\d{1,3})?$/u;
/** Cores times parts of a file too large for one: nothing that was written comes near it. */
const mostFiles = 10_000;

function manifestPath(folder: string, key: string): string {
  return join(folder, `${key}.json`);
}

function sumOf(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}

/** The manifest of that key; `undefined` where there is none, or none that this version wrote as it stands. */
export function readManifest(folder: string, key: string): Manifest | undefined {
  try {
    const text = readOwnText(manifestPath(folder, key));
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== sumOf(body)) return undefined;
    const manifest: unknown = JSON.parse(body);
    return isManifest(manifest, key) ? manifest : undefined;
  } catch {
    // Missing, cut off or not ours: the index is made anew.
    return undefined;
  }
}

// The checksum finds damage. That names are joined to paths, and files removed by them, needs more: whoever makes a
// manifest by hand can make its checksum too.
function isManifest(value: unknown, key: string): value is Manifest {
  if (!isRecord(value)) return false;
  const { version, hash, size, modified, checked, drafts, parts } = value;
  return (
    version === indexVersion &&
    typeof hash === "string" &&
    [size, modified, checked, drafts].every((each) => typeof each === "number") &&
    Array.isArray(parts) &&
    parts.every((part) => isPart(part, key))
  );
}

function isPart(value: unknown, key: string): boolean {
  if (!isRecord(value)) return false;
  const { name, units, files } = value;
  return (
    typeof name === "string" &&
    name.startsWith(key) &&
    partEnding.test(name.slice(key.length)) &&
    Number.isSafeInteger(units) &&
    Number(units) >= 0 &&
    Number.isSafeInteger(files) &&
    Number(files) > 0 &&
    Number(files) <= mostFiles
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** In silence where that cannot be done: the index is then made anew next time. */
export function writeManifest(folder: string, key: string, manifest: Manifest): void {
  const body = `${JSON.stringify(manifest)}\n`;
  writeOwnFile(manifestPath(folder, key), [`${sumOf(body)}\n${body}`]);
}

// A clock of a file system may tick in steps of two seconds (FAT): a change within one would not be seen.
const clockStep = 2000;

/** Whether size and time say that the file is the one the manifest speaks of. */
export function looksUnchanged(manifest: Manifest, state: FileState): boolean {
  return (
    manifest.size === state.size &&
    manifest.modified === state.modified &&
    state.modified + clockStep < manifest.checked
  );
}
