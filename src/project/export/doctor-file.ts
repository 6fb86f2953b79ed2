// A file for the doctor: read as often as needed, its repaired copy written next to it.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { DoctorFile } from "../../doctor/format-doctor.ts";
import { InputError } from "../../model/errors.ts";
import { readFileChunksFrom, requireFile } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

/** Throws `InputError` `fileMissing` or `isDirectory`. */
export function doctorFile(folder: string, path: string): DoctorFile {
  requireFile(folder, path);
  return { path, bytes: () => readFileChunksFrom(folder, path) };
}

/**
 * Writes the copy atomically. Replaces the file itself only with `inPlace`, and another existing file only with
 * `force`; otherwise throws `InputError` `fileExists`.
 */
export function saveMended(
  folder: string,
  path: string,
  { chunks, force }: { readonly chunks: Iterable<string>; readonly force: boolean },
): void {
  const absolute = resolve(folder, path);
  if (!force && existsSync(absolute)) throw new InputError("fileExists", { path });
  writeFileAtomically(absolute, chunks);
}
