// Opens the indexes of one side of the parts of a memory, and builds those that are missing.

import { penaltyPoint } from "../../memory/compare/similarity.ts";
import type { ScannedUnits } from "../../memory/index/index-builder.ts";
import type { Side } from "../../memory/memory-store.ts";
import { indexedRuns, onlyRun, type IndexedRuns } from "../../memory/search/indexed-runs.ts";
import type { LanguageTag } from "../../model/language.ts";
import { removeOwnFile } from "../disk/own-file.ts";
import { asInputError } from "../disk/system-error.ts";
import { coverParts } from "./cover-parts.ts";
import { IndexFile, type IndexMember } from "./index-file.ts";
import type { MemoryPart } from "./memory-part.ts";
import { PartsIndex } from "./parts-index.ts";
import { openSharedIndexes, removeSuperseded, sharedIndexPath } from "./shared-indexes.ts";

export interface SideRequest {
  /** Where the indexes are. */
  readonly folder: string;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  /** Called with the units read since the last call, while an index is built. */
  readonly progress: (units: number) => void;
  /** What is known of the units of parts that were read just now, by the part's name. */
  readonly scanned?: ReadonlyMap<string, ScannedUnits>;
}

/** The indexes to ask, in no particular order, by which each part is found once. */
export async function sideIndexes(
  parts: readonly MemoryPart[],
  side: Side,
  request: SideRequest,
): Promise<readonly PartsIndex[]> {
  const { folder } = request;
  const known = openSharedIndexes(folder, side);
  const cover = coverParts(parts, known);
  const numbers = new Map(parts.map(({ name }, number) => [name, number]));
  const runsOf = (members: readonly IndexMember[]): IndexedRuns => {
    let start = 0;
    const runs = members.map(({ name, units }) => {
      const part = numbers.get(name);
      const penalty = (part === undefined ? 0 : (parts[part]?.penalty ?? 0)) * penaltyPoint;
      const run = { start, part, penalty };
      start += units;
      return run;
    });
    return indexedRuns(runs);
  };
  const opened: PartsIndex[] = [];
  const kept = new Set(cover.shared.map(({ index }) => index));
  try {
    for (const group of cover.joins) {
      const members = group.map(({ name, units }): IndexMember => ({ name, units }));
      const path = sharedIndexPath(folder, side, members);
      await build(path, group, { side, request, members });
      opened.push(new PartsIndex(path, new IndexFile(path), runsOf(members)));
    }
    for (const part of cover.own) {
      const number = numbers.get(part.name) ?? 0;
      const file = await ownIndex(part, side, request);
      const runs = onlyRun(number, part.penalty * penaltyPoint);
      opened.push(new PartsIndex(part.indexPath(side), file, runs));
    }
  } catch (error) {
    for (const index of [...opened, ...known.map(({ file }) => file)]) index.close();
    throw error;
  }
  if (cover.joins.length > 0) {
    const joined = cover.joins.flat();
    const written = new Set(opened.map(({ path }) => path));
    const left = known.filter((index) => !kept.has(index) && !written.has(index.path));
    removeSuperseded(folder, left, new Set(joined.map(({ name }) => name)));
    for (const part of joined) removeOwnFile(part.indexPath(side));
  }
  for (const index of known) {
    // A part may be in two of them: it is searched in the one that covers it.
    const own = cover.shared.find((each) => each.index === index);
    if (own === undefined) {
      index.file.close();
      continue;
    }
    const covered = new Set(own.parts.map(({ name }) => name));
    const members = index.members.map((member) =>
      covered.has(member.name) ? member : { ...member, name: "" },
    );
    opened.push(new PartsIndex(index.path, index.file, runsOf(members)));
  }
  return opened;
}

async function ownIndex(part: MemoryPart, side: Side, request: SideRequest): Promise<IndexFile> {
  const path = part.indexPath(side);
  try {
    const file = new IndexFile(path);
    if (file.units === part.units) return file;
    file.close();
  } catch {
    // Missing or damaged: it is made of the part's units.
  }
  removeOwnFile(path);
  await build(path, [part], { side, request, members: [] });
  return new IndexFile(path);
}

async function build(
  path: string,
  parts: readonly MemoryPart[],
  options: {
    readonly side: Side;
    readonly request: SideRequest;
    readonly members: readonly IndexMember[];
  },
): Promise<void> {
  const { buildSideIndex } = await import("./build-side-index.ts");
  try {
    buildSideIndex(path, parts, { ...options, ...options.request });
  } catch (error) {
    // A failed write names no path; what does is damage, or is told when everything is built anew.
    const isWrite = !(error instanceof Error && "path" in error);
    throw (isWrite ? asInputError(error, options.request.folder) : undefined) ?? error;
  }
}
