// Saves text made by a command under the name given by the user.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Chunk } from "../../formats/format.ts";
import { InputError } from "../../model/errors.ts";
import { commitAll, stageFile, writeFileAtomically, type StagedFile } from "./write-file.ts";

/** Writes or replaces the file: for reports, which are generated each time. */
export function saveText(folder: string, path: string, chunks: Iterable<Chunk>): void {
  writeFileAtomically(resolve(folder, path), chunks);
}

/** Throws `InputError` `fileExists` if the file exists, unless `force`. */
export function requireAbsent(folder: string, path: string, force: boolean): void {
  if (!force && existsSync(resolve(folder, path))) throw new InputError("fileExists", { path });
}

export interface NewText {
  readonly path: string;
  readonly chunks: Iterable<Chunk>;
}

/**
 * Writes files that must not exist yet, unless `force`: all, or none if one cannot be written. Throws `InputError`
 * `fileExists` before writing the first.
 */
export function saveNewTexts(
  folder: string,
  files: readonly NewText[],
  { force }: { readonly force: boolean },
): void {
  for (const { path } of files) requireAbsent(folder, path, force);
  const stage = function* (): Generator<StagedFile> {
    for (const { path, chunks } of files) yield stageFile(resolve(folder, path), chunks);
  };
  commitAll(stage());
}

/** Writes the file unless it exists; returns whether it did. */
export function saveIfAbsent(folder: string, path: string, chunks: Iterable<Chunk>): boolean {
  const absolute = resolve(folder, path);
  if (existsSync(absolute)) return false;
  writeFileAtomically(absolute, chunks);
  return true;
}
