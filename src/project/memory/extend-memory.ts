// Adds units to a memory file: existing ones stay, and none is duplicated.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import { canonicalOrder } from "../../formats/tmx/canonical-order.ts";
import { addUnits } from "../../memory/edit/add-units.ts";
import type { BilingualDocument, BilingualHeader } from "../../model/bilingual-document.ts";
import { InputError } from "../../model/errors.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { readFileChunksFrom } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";
import type { MemoryRequest } from "./load-memory.ts";

export interface MemoryExtension extends Omit<MemoryRequest, "paths"> {
  /** Relative to `folder`; created if missing. */
  readonly path: string;
  readonly tool: { readonly name: string; readonly version: string };
}

/** Adds the units under the file's lock and writes the file in canonical order; returns how many were new. */
export async function extendMemory(
  units: Iterable<TranslationUnit>,
  extension: MemoryExtension,
): Promise<{ readonly added: number; readonly known: number }> {
  const { folder, path, warn, tool, source, target } = extension;
  const format = forPath(bilingualFormats, path);
  if (format === undefined) throw new InputError("notBilingual", { path });
  const absolute = resolve(folder, path);
  const [read, write] = await Promise.all([format.loadReader(), format.loadWriter()]);
  const context = { path, warn, tool, sourceLanguage: source, targetLanguage: target };
  return withFileLock(absolute, () => {
    const before = existsSync(absolute)
      ? read(readFileChunksFrom(folder, path), context)
      : emptyMemory(extension);
    const { units: all, added, known } = addUnits([...before.units], units);
    const after: BilingualDocument = { ...before, units: canonicalOrder(all) };
    writeFileAtomically(absolute, write(after, context));
    return { added, known };
  });
}

function emptyMemory({ source, target }: MemoryExtension): BilingualDocument {
  const header: BilingualHeader = {
    sourceLanguage: source,
    targetLanguage: target,
    attributes: {},
    notes: [],
    props: [],
  };
  return { kind: "bilingual", header, units: [] };
}
