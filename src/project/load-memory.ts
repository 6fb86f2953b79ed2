// The units of a project's memory files, streamed one file after the other.

import { bilingualFormats } from "../formats/bilingual-formats.ts";
import { forPath } from "../formats/for-path.ts";
import type { BilingualDocument } from "../model/bilingual-document.ts";
import { InputError } from "../model/errors.ts";
import type { Warning } from "../model/errors.ts";
import type { LanguageTag } from "../model/language.ts";
import type { TranslationUnit } from "../model/unit.ts";
import { expandPaths } from "./glob.ts";
import { readFileChunksFrom } from "./read-file.ts";

export interface MemorySource {
  readonly folder: string;
  /** Paths or patterns, relative to `folder`. */
  readonly paths: readonly string[];
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly report: (warning: Warning) => void;
}

/** Opens one bilingual file; its units stream, so read them once. */
export function openBilingualFile(
  path: string,
  source: Omit<MemorySource, "paths">,
): BilingualDocument {
  const format = forPath(bilingualFormats, path);
  if (format === undefined) throw new InputError("notBilingual", { path });
  return format.read(readFileChunksFrom(source.folder, path), {
    path,
    report: source.report,
    sourceLanguage: source.source,
    targetLanguage: source.target,
  });
}

/** Every unit of every memory file, in file order. */
export function* memoryUnits(source: MemorySource): Generator<TranslationUnit> {
  for (const path of expandPaths(source.folder, source.paths))
    yield* openBilingualFile(path, source).units;
}
