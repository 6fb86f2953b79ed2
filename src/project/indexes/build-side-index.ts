// Builds an index of one side of one or more parts of a memory, from their units.

import { randomUUID } from "node:crypto";
import { renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { IndexBuilder, type ScannedUnits } from "../../memory/index/index-builder.ts";
import { regionPoints } from "../../memory/index/region-points.ts";
import type { Side } from "../../memory/memory-store.ts";
import type { LanguageTag } from "../../model/language.ts";
import { removeOwnFile } from "../disk/own-file.ts";
import { writeIndex, type IndexMember } from "./index-file.ts";
import type { MemoryPart } from "./memory-part.ts";

/** Units between two calls of `progress`. */
const progressStep = 10_000;

export interface SideIndexOptions {
  readonly side: Side;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  readonly progress: (units: number) => void;
  /** Whose units they are, if there is more than one part. */
  readonly members: readonly IndexMember[];
  /** What is known of the source side of parts that were read just now, by the part's name. */
  readonly scanned?: ReadonlyMap<string, ScannedUnits>;
}

/** Writes it under a temporary name and renames it when complete. */
export function buildSideIndex(
  path: string,
  parts: readonly MemoryPart[],
  options: SideIndexOptions,
): void {
  const { side, members } = options;
  const index = new IndexBuilder();
  for (const part of parts) {
    const scanned = side === "source" ? options.scanned?.get(part.name) : undefined;
    if (scanned === undefined) addUnits(index, part, options);
    else index.absorb(scanned);
  }
  const output = join(dirname(path), `tmp-${randomUUID()}.${side}`);
  writeIndex(output, index.finish(), members);
  try {
    renameSync(output, path);
  } catch (error) {
    // A folder is in its place; building everything anew finds another name.
    removeOwnFile(output);
    throw error;
  }
}

function addUnits(
  index: IndexBuilder,
  part: MemoryPart,
  { side, languages, progress }: SideIndexOptions,
): void {
  for (let position = 0; position < part.units; position++) {
    const record = part.read(position);
    index.add(
      record[side],
      record.codes[side === "source" ? 0 : 1],
      regionPoints(record, languages),
    );
    if (index.units % progressStep === 0) progress(progressStep);
  }
}
