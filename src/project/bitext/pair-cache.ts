// Pairs of articles as they were aligned, kept by the content of both files: most of a check is reading and aligning,
// and most articles are as they were at the check before (docs/decisions/0016).

import { createHash } from "node:crypto";
import type { LexiconPair } from "../../align/bead.ts";
import { ExpectedError } from "../../model/errors.ts";
import type { Files } from "../disk/files.ts";
import { keepJson, recallJson, sweepShelf, type KeptPlace } from "../disk/kept-json.ts";
import { joined } from "../disk/read-file.ts";
import type { AlignedPair, PairCache, PairTask } from "./pair-task.ts";

const shelf = "pairs";
/** A file is some four times the size of its articles: those of a large project. */
const mostBytes = 400_000_000;

/** To be made once for all pairs of a run: a lexicon has thousands of entries. */
export function pairCache(
  folder: string | undefined,
  lexicon: readonly LexiconPair[],
): PairCache | undefined {
  if (folder === undefined) return undefined;
  const imprint = createHash("sha256").update(JSON.stringify(lexicon)).digest("hex");
  return { folder, imprint, isSwept: false };
}

/**
 * The pair as it was made of these very bytes before, or as `make` makes it: it is then kept, in silence where that cannot be done.
 * Nothing is kept outside a project, of a text that is not saved, and of a file that cannot be read: whoever reads it says so.
 */
export async function keptOrMade(
  task: PairTask,
  files: Files,
  make: () => Promise<AlignedPair>,
): Promise<AlignedPair> {
  const place = placeOf(task, files);
  const kept = place && recall(place);
  if (kept !== undefined) return kept;
  const pair = await make();
  if (place === undefined || task.cache === undefined) return pair;
  keepJson(place, pair);
  // Pairs that are gone or renamed leave their files behind.
  if (!task.cache.isSwept) sweepShelf(place, mostBytes);
  task.cache.isSwept = true;
  return pair;
}

export function recallPair(task: PairTask, files: Files): AlignedPair | undefined {
  const place = placeOf(task, files);
  return place && recall(place);
}

function recall(place: KeptPlace): AlignedPair | undefined {
  return recallJson(place) as AlignedPair | undefined;
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
