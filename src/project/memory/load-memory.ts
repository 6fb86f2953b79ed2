// The units of a project's memory files, streamed one file after another.

import { bilingualFormats } from "../../formats/bilingual-formats.ts";
import { forPath } from "../../formats/for-path.ts";
import { withoutDrafts } from "../../memory/edit/finished-units.ts";
import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { InputError, type Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { expandPaths } from "../disk/glob.ts";
import { readFileChunksFrom } from "../disk/read-file.ts";

export interface MemoryRequest {
  readonly folder: string;
  /** Paths or patterns, relative to `folder`. */
  readonly paths: readonly string[];
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly warn: (warning: Warning) => void;
}

/** Opens one bilingual file; its units stream, so read them only once. */
export async function openBilingualFile(
  path: string,
  request: Omit<MemoryRequest, "paths">,
): Promise<BilingualDocument> {
  const open = await opener(path, request);
  return open();
}

async function opener(
  path: string,
  request: Omit<MemoryRequest, "paths">,
): Promise<() => BilingualDocument> {
  const format = forPath(bilingualFormats, path);
  if (format === undefined) throw new InputError("notBilingual", { path });
  const read = await format.loadReader();
  const context = {
    path,
    warn: request.warn,
    sourceLanguage: request.source,
    targetLanguage: request.target,
  };
  return () => read(readFileChunksFrom(request.folder, path), context);
}

/**
 * Every unit of every memory file except drafts, in file order; a file is opened when its turn comes. The number of
 * drafts is reported as the warning `unitsDraft`.
 */
export async function memoryUnits(request: MemoryRequest): Promise<Iterable<TranslationUnit>> {
  const files: (() => Iterable<TranslationUnit>)[] = [];
  for (const path of expandPaths(request.folder, request.paths)) {
    const open = await opener(path, request);
    files.push(() => withoutDrafts(open().units, path, request.warn));
  }
  return unitsOf(files);
}

function* unitsOf(files: readonly (() => Iterable<TranslationUnit>)[]): Generator<TranslationUnit> {
  for (const open of files) yield* open();
}
