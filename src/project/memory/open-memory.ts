// Opens a memory described by a configuration, or by a caller of the library.

import type { Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import { expandPaths } from "../disk/glob.ts";
import { FileMemory, type MemoryFile } from "./file-memory.ts";

export interface OpenMemoryOptions {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  /** Base of relative paths; absolute. */
  readonly folder: string;
  /** Absolute path of the folder for the index, as `.glosa`; without one, the user's own cache is used. */
  readonly cacheFolder?: string | undefined;
  /** By path or pattern: percentage points (0..100) deducted from its matches. */
  readonly penalties?: Readonly<Record<string, number>>;
  /** Recoverable trouble while a file is read; if the index is up to date, nothing is read. */
  readonly warn?: (warning: Warning) => void;
  /** Called from time to time with the number of units read, while the index is built. */
  readonly progress?: (units: number) => void;
}

/**
 * Opens memory files (paths or patterns) for searching. Earlier paths come first among equal matches. The index is
 * built where it is missing or stale, a few seconds for a million units; a question then reads what it needs of it.
 * Throws `InputError` (`fileMissing`, `notBilingual`) and `ParseError` for a file that cannot be read.
 *
 * ```ts
 * const memory = await openMemory(["tmx/*.tmx"], { source: "en", target: "es", folder });
 * const matches = await memory.match("The peasant patrols closed the road.", { threshold: 0.6 });
 * await memory.close();
 * ```
 */
export async function openMemory(
  paths: readonly string[],
  options: OpenMemoryOptions,
): Promise<FileMemory> {
  const { source, target, folder, cacheFolder, warn = () => undefined, progress } = options;
  return FileMemory.open(memoryFiles(folder, paths, options.penalties ?? {}), {
    folder,
    cacheFolder,
    source,
    target,
    warn,
    ...(progress === undefined ? {} : { progress }),
  });
}

// OmegaT's convention: matches from a folder `penalty-10` lose ten points.
const penaltyFolder = /(?:^|\/)penalty-(\d{1,3})\//u;

/** The files named by the paths, each once, with the settings of the first path that names it. */
export function memoryFiles(
  folder: string,
  paths: readonly string[],
  penalties: Readonly<Record<string, number>>,
): readonly MemoryFile[] {
  const files = new Map<string, MemoryFile>();
  const given = new Map(Object.entries(penalties));
  for (const pattern of paths)
    for (const path of expandPaths(folder, [pattern])) {
      if (files.has(path)) continue;
      const penalty = given.get(pattern) ?? Number(penaltyFolder.exec(path)?.[1] ?? 0);
      files.set(path, { path, penalty: Math.min(100, penalty) });
    }
  return [...files.values()];
}
