// Pairs of articles as they were aligned, kept by the content of both files: most of a check is reading and aligning,
// and most articles are as they were at the check before (docs/decisions/0016).

import { createHash } from "node:crypto";
import type { LexiconPair } from "../../align/bead.ts";
import { ExpectedError } from "../../model/errors.ts";
import {
  isSamePlace,
  keepJson,
  recallJson,
  sweepShelf,
  type KeptPlace,
} from "../disk/kept-json.ts";
import type { AlignedPair, PairTask } from "./pair-task.ts";
import { readFileBytesFrom } from "../disk/read-file.ts";

const shelf = "pairs";
/** A file is some four times the size of its articles: those of a large project. */
const mostBytes = 400_000_000;

const lexicons = new WeakMap<readonly LexiconPair[], string>();

/** The same for all pairs of a run. */
function imprintOf(lexicon: readonly LexiconPair[]): string {
  let imprint = lexicons.get(lexicon);
  if (imprint === undefined) {
    imprint = createHash("sha256").update(JSON.stringify(lexicon)).digest("hex");
    lexicons.set(lexicon, imprint);
  }
  return imprint;
}

/** `undefined` outside a project, and for a file that cannot be read: whoever reads it says so. */
export function placeOfPair(task: PairTask): KeptPlace | undefined {
  const { cacheFolder, folder, sourcePath, targetPath, source, target, lexicon } = task;
  if (cacheFolder === undefined) return undefined;
  try {
    const files = [sourcePath, targetPath].map((path) => readFileBytesFrom(folder, path));
    return {
      folder: cacheFolder,
      shelf,
      name: JSON.stringify([sourcePath, targetPath]),
      content: [source, target, imprintOf(lexicon), ...files],
    };
  } catch (error) {
    if (error instanceof ExpectedError) return undefined;
    throw error;
  }
}

export function recallPair(place: KeptPlace | undefined): AlignedPair | undefined {
  return place === undefined ? undefined : (recallJson(place) as AlignedPair | undefined);
}

let isSwept = false;

/** Keeps a pair that was read after its place was found; in silence where that cannot be done. */
export function keepPair(place: KeptPlace | undefined, pair: AlignedPair, task: PairTask): void {
  const now = placeOfPair(task);
  // Where a file was saved meanwhile, nobody knows which of its texts was aligned.
  if (place === undefined || now === undefined || !isSamePlace(place, now)) return;
  keepJson(place, pair);
  // Pairs that are gone or renamed leave their files behind.
  if (!isSwept) sweepShelf(place, mostBytes);
  isSwept = true;
}
