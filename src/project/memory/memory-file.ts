// One bilingual file that a command reads more than once: to compare, clean or count it.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import { tmxFormat } from "../../formats/tmx/index.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { readFileChunksFrom, requireFile } from "../disk/read-file.ts";
import { stageFile, type StagedFile } from "../disk/write-file.ts";

export interface MemoryFileRequest {
  readonly folder: string;
  /** The language pair to read; by default the header's language and the most frequent other one. */
  readonly source?: LanguageTag | undefined;
  readonly target?: LanguageTag | undefined;
  readonly warn: (warning: Warning) => void;
}

/** Opens the file again on each call; its warnings are reported only the first time. */
export async function memoryFile(
  path: string,
  { folder, source, target, warn }: MemoryFileRequest,
): Promise<() => BilingualDocument> {
  requireFile(folder, path);
  const format = forPath(bilingualFormats, path);
  if (format === undefined) throw new InputError("notBilingual", { path });
  const read = await format.loadReader();
  let opened = 0;
  return () => {
    opened += 1;
    return read(readFileChunksFrom(folder, path), {
      path,
      warn: opened === 1 ? warn : () => undefined,
      ...(source === undefined ? {} : { sourceLanguage: source }),
      ...(target === undefined ? {} : { targetLanguage: target }),
    });
  };
}

/** Only TMX may be rewritten: XLIFF and PO hold more than their units. */
export function requireMemoryPath(path: string): void {
  if (forPath([tmxFormat], path) === undefined) throw new InputError("notTmxName", { path });
}

export interface MemoryWriting {
  readonly folder: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly warn: (warning: Warning) => void;
  /** Whether an existing file may be replaced; otherwise `InputError` `fileExists`. */
  readonly force: boolean;
}

/** Writes the units as TMX, atomically, as they stream. */
export async function saveMemory(
  document: BilingualDocument,
  path: string,
  writing: MemoryWriting,
): Promise<void> {
  (await stageMemory(document, path, writing)).commit();
}

/** The slow half of it, for files that must change together. */
export async function stageMemory(
  document: BilingualDocument,
  path: string,
  { folder, tool, warn, force }: MemoryWriting,
): Promise<StagedFile> {
  requireMemoryPath(path);
  const absolute = resolve(folder, path);
  if (!force && existsSync(absolute)) throw new InputError("fileExists", { path });
  const write = await tmxFormat.loadWriter();
  return stageFile(absolute, write(document, { warn, tool, path }));
}
