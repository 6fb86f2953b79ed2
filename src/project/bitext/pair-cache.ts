// Aligned pairs of articles, kept by the content of both files: reading and aligning is most of a check, and most
// articles have not changed since the last one (docs/decisions/0016).

import { createHash } from "node:crypto";
import type { LexiconPair } from "../../align/bead.ts";
import { ExpectedError } from "../../model/errors.ts";
import { isOnDisk, type Files } from "../disk/files.ts";
import { imprintOf, keepJson, recallJson, sweepShelf, type KeptPlace } from "../disk/kept-json.ts";
import { joined } from "../disk/read-file.ts";
import type { FoundBitext } from "./find-bitexts.ts";
import type { AlignedPair, PairCache, PairTask, Reading } from "./pair-task.ts";

const shelf = "pairs";
/** A cache file is about four times the size of its articles; this holds those of a large project. */
const mostBytes = 400_000_000;

/** Create once for all pairs of a run: a lexicon has thousands of entries. */
export function pairCache(
  folder: string | undefined,
  lexicon: readonly LexiconPair[],
): PairCache | undefined {
  if (folder === undefined) return undefined;
  const imprint = createHash("sha256").update(JSON.stringify(lexicon)).digest("hex");
  return { folder, imprint, isSwept: false };
}

/**
 * The pair kept from these exact bytes, which may also stand in an editor. Nothing is kept outside a project, or for a
 * file that cannot be read; reading it will report the error.
 */
export function recallPair(task: PairTask, files: Files): AlignedPair | undefined {
  const place = placeOf(task, files);
  const kept = place && (recallJson(place) as AlignedPair | undefined);
  return kept && { ...kept, imprint: imprintOf(place) };
}

/** Keeps the pair made from these bytes if they are saved, and returns it with its imprint; fails silently. */
export function keepPair(task: PairTask, files: Files, pair: AlignedPair): AlignedPair {
  const { cache, folder, sourcePath, targetPath } = task;
  if (cache === undefined || !areOnDisk(folder, [sourcePath, targetPath], files)) return pair;
  const place = placeOf(task, files);
  if (place === undefined) return pair;
  keepJson(place, pair);
  // Pairs that were removed or renamed leave their files behind.
  if (!cache.isSwept) sweepShelf(place, mostBytes);
  cache.isSwept = true;
  return { ...pair, imprint: imprintOf(place) };
}

/** What tells a bitext that is not kept itself from any other; `undefined` where a pair would not be kept. */
export function imprintOfFound(
  { folder, source: path, target, alone }: FoundBitext,
  reading: Reading,
  files: Files,
): string | undefined {
  const paths = target === undefined ? [path] : [path, target];
  if (reading.cache === undefined || !areOnDisk(folder, paths, files)) return undefined;
  const place = placeOfFiles(paths, { ...reading, folder }, files);
  // One text may be read as a bilingual file, or for itself.
  return place && imprintOf({ ...place, name: JSON.stringify([paths, alone === true]) });
}

function areOnDisk(folder: string, paths: readonly string[], files: Files): boolean {
  return paths.every((path) => isOnDisk(folder, path, files));
}

function placeOf(
  { sourcePath, targetPath, ...task }: PairTask,
  files: Files,
): KeptPlace | undefined {
  return placeOfFiles([sourcePath, targetPath], task, files);
}

function placeOfFiles(
  paths: readonly string[],
  { folder, cache, source, target }: Pick<PairTask, "folder" | "cache" | "source" | "target">,
  files: Files,
): KeptPlace | undefined {
  if (cache === undefined) return undefined;
  try {
    const contents = paths.map((path) => joined(files.chunks(folder, path)));
    return {
      folder: cache.folder,
      shelf,
      name: JSON.stringify(paths),
      content: [source, target, cache.imprint, ...contents],
    };
  } catch (error) {
    if (error instanceof ExpectedError) return undefined;
    throw error;
  }
}
