// Aligned pairs of articles, kept by the content of both files: reading and aligning is most of a check, and most
// articles have not changed since the last one (docs/decisions/0016).

import { createHash } from "node:crypto";
import type { LexiconPair } from "../../align/bead.ts";
import { ExpectedError } from "../../model/errors.ts";
import type { Files } from "../disk/files.ts";
import { keepJson, recallJson, sweepShelf, type KeptPlace } from "../disk/kept-json.ts";
import { joined } from "../disk/read-file.ts";
import type { AlignedPair, PairCache, PairTask } from "./pair-task.ts";

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
 * The pair kept from these exact bytes. Nothing is kept outside a project, for unsaved text, or for a file that cannot
 * be read; reading it will report the error.
 */
export function recallPair(task: PairTask, files: Files): AlignedPair | undefined {
  const place = placeOf(task, files);
  return place && (recallJson(place) as AlignedPair | undefined);
}

/** Keeps the pair made from these bytes; fails silently. */
export function keepPair(task: PairTask, files: Files, pair: AlignedPair): void {
  const place = placeOf(task, files);
  if (place === undefined || task.cache === undefined) return;
  keepJson(place, pair);
  // Pairs that were removed or renamed leave their files behind.
  if (!task.cache.isSwept) sweepShelf(place, mostBytes);
  task.cache.isSwept = true;
}

function placeOf({ cache, ...task }: PairTask, files: Files): KeptPlace | undefined {
  const { folder, sourcePath, targetPath, source, target } = task;
  const paths = [sourcePath, targetPath];
  if (cache === undefined || !paths.every((path) => files.isSaved(folder, path))) return undefined;
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
