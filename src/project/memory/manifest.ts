// What is known of the index of a memory file: which bytes it was made from, which files it has.

import { readFileSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { indexVersion } from "../../memory/index/segment-index.ts";
import { readFileChunks } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

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

/** `undefined` where there is none, or none that this version can use. */
export function readManifest(path: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
    return manifest.version === indexVersion && Array.isArray(manifest.parts)
      ? manifest
      : undefined;
  } catch {
    // Missing, cut off or not ours: the index is made anew.
    return undefined;
  }
}

export function writeManifest(path: string, manifest: Manifest): void {
  writeFileAtomically(path, [`${JSON.stringify(manifest)}\n`]);
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
