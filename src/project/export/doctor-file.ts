// A file for the doctor: read as often as needed, its mended copy written beside it.

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
 * Writes the copy atomically. The file itself is replaced only with `inPlace`, another one that is there
 * already only with `force`; else `InputError` `fileExists`.
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
