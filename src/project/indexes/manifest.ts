// The record of a memory file's index: the bytes it was made from, and the files it consists of.

import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { indexVersion } from "../../memory/index/segment-index.ts";
import { readOwnText, writeOwnFile } from "../disk/own-file.ts";
import { readFileChunks } from "../disk/read-file.ts";

export interface ManifestPart {
  readonly name: string;
  readonly units: number;
  /** Files with its units. */
  readonly files: number;
}

export interface Manifest {
  readonly version: number;
  /** The memory file as it was asked for. */
  readonly path: string;
  /** SHA-256 of the memory file, in hexadecimal: this is decisive. */
  readonly hash: string;
  /** Makes hashing unnecessary: if neither has changed, except within the last moments, the file has not. */
  readonly size: number;
  readonly modified: number;
  /** When the hash was computed, in milliseconds. */
  readonly checked: number;
  /** Units not indexed because their translation is unconfirmed. */
  readonly drafts: number;
  /** Names of the parts, without extension, in file order. */
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

/** What follows the key in a part's name: what it was made from, in how many sections, and which one it is. */
const partEnding = /^\.[0-9a-f-]{12}-\d{1,4}\.\d{1,6}(?:-\d{1,3})?$/u;
/** Cores times parts of a file too large for one: no real file comes close. */
const mostFiles = 10_000;

function manifestPath(folder: string, key: string): string {
  return join(folder, `${key}.json`);
}

function sumOf(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}

/** The manifest of that key; `undefined` if there is none, or none that this version wrote. */
export function readManifest(folder: string, key: string): Manifest | undefined {
  try {
    const text = readOwnText(manifestPath(folder, key));
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== sumOf(body)) return undefined;
    const manifest: unknown = JSON.parse(body);
    return isManifest(manifest, key) ? manifest : undefined;
  } catch {
    // Missing, truncated or foreign: the index is rebuilt.
    return undefined;
  }
}

// The checksum detects damage. Since names are joined to paths, and files removed by them, that is not enough:
// whoever forges a manifest can forge its checksum too.
function isManifest(value: unknown, key: string): value is Manifest {
  if (!isRecord(value)) return false;
  const { version, path, hash, size, modified, checked, drafts, parts } = value;
  return (
    version === indexVersion &&
    typeof path === "string" &&
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

/** Fails silently: the index is then rebuilt next time. */
export function writeManifest(folder: string, key: string, manifest: Manifest): void {
  const body = `${JSON.stringify(manifest)}\n`;
  writeOwnFile(manifestPath(folder, key), [`${sumOf(body)}\n${body}`]);
}

// Some file systems (FAT) have a clock resolution of two seconds: a change within that time would go unnoticed.
const clockStep = 2000;

/** Whether size and time show that the file is the one in the manifest. */
export function looksUnchanged(manifest: Manifest, state: FileState): boolean {
  return (
    manifest.size === state.size &&
    manifest.modified === state.modified &&
    state.modified + clockStep < manifest.checked
  );
}
