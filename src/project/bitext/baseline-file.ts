// The baseline on disk: sorted JSON lines, meant to be committed.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseBaseline, printBaseline, type BaselineEntry } from "../../check/baseline.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { readFileBytesFrom } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";

/** Where it is unless another name is given. */
export const baselineFileName = "glosa-baseline.jsonl";

/** Throws `InputError` if there is no file, unless `orNone`, and `ParseError` with the line of an invalid entry. */
export function readBaselineFile(
  folder: string,
  path: string,
  { orNone = false }: { readonly orNone?: boolean } = {},
): BaselineEntry[] {
  if (orNone && !existsSync(resolve(folder, path))) return [];
  return parseBaseline(decodeAll(readFileBytesFrom(folder, path), path), path);
}

/** Writes what `renewed` makes of the existing entries, under the file's lock. */
export function renewBaselineFile(
  folder: string,
  path: string,
  renewed: (before: readonly BaselineEntry[]) => readonly BaselineEntry[],
): void {
  const absolute = resolve(folder, path);
  withFileLock(absolute, () => {
    const entries = renewed(readBaselineFile(folder, path, { orNone: true }));
    writeFileAtomically(absolute, [printBaseline(entries)]);
  });
}
