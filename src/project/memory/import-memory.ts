// Imports units into a memory file of the project, under the file's lock.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { BilingualFormat } from "../../formats/format.ts";
import { canonicalOrder } from "../../formats/tmx/canonical-order.ts";
import { tmxFormat } from "../../formats/tmx/index.ts";
import {
  importUnits,
  type UnitImport,
  type UnitImportOptions,
} from "../../memory/edit/import-units.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { withFileLock } from "../disk/file-lock.ts";
import { readFileChunksFrom } from "../disk/read-file.ts";
import { writeFileAtomically } from "../disk/write-file.ts";
import type { MemoryExtension } from "./extend-memory.ts";
import { requireMemoryPath } from "./memory-file.ts";

/** Reads the units of the file to import; they stream. */
export async function openImport(
  path: string,
  format: BilingualFormat,
  { folder, source, target, warn }: Omit<MemoryExtension, "path" | "tool">,
): Promise<BilingualDocument> {
  const read = await format.loadReader();
  const context = { path, warn, sourceLanguage: source, targetLanguage: target };
  return read(readFileChunksFrom(folder, path), context);
}

/** `dryRun` writes nothing. A file that gains nothing is not touched. */
export async function importMemory(
  further: Iterable<TranslationUnit>,
  extension: MemoryExtension,
  options: UnitImportOptions & { readonly dryRun: boolean },
): Promise<UnitImport> {
  const { folder, path, warn, tool, source, target } = extension;
  requireMemoryPath(path);
  const absolute = resolve(folder, path);
  const [read, write] = await Promise.all([tmxFormat.loadReader(), tmxFormat.loadWriter()]);
  const context = { path, warn, tool, sourceLanguage: source, targetLanguage: target };
  const work = (): UnitImport => {
    const before: BilingualDocument = existsSync(absolute)
      ? read(readFileChunksFrom(folder, path), context)
      : {
          kind: "bilingual",
          header: {
            sourceLanguage: source,
            targetLanguage: target,
            attributes: {},
            notes: [],
            props: [],
          },
          units: [],
        };
    const result = importUnits([...before.units], further, options);
    if (!options.dryRun && result.added + result.replaced > 0)
      writeFileAtomically(
        absolute,
        write({ ...before, units: canonicalOrder(result.units) }, context),
      );
    return result;
  };
  return options.dryRun ? work() : withFileLock(absolute, work);
}
