// Finds the units most similar to a text in the parts of a memory, and says of each what kind of match it is.

import type { MatchKind, MatchOptions, MemoryMatch, Side } from "../memory-store.ts";
import { BestUnits, type FoundUnit } from "./best-units.ts";
import { originOf } from "./origin-of.ts";
import { readQuery } from "./query-words.ts";
import { rankMatches } from "./rank-matches.ts";
import {
  readPlaces,
  type ReadUnit,
  type SearchedIndex,
  type SearchedPart,
} from "./searched-part.ts";

/** Units examined per distinct one: a memory may have one sentence ten thousand times. */
const mostFound = 1000;

export const defaultThreshold = 0.7;
export const defaultLimit = 5;

/** What `MemoryStore.match` promises. `indexes`: of the side that the text is in, by which each part is found once. */
export async function matchParts(
  text: string,
  memory: { readonly parts: readonly SearchedPart[]; readonly indexes: readonly SearchedIndex[] },
  options: MatchOptions,
): Promise<readonly MemoryMatch[]> {
  const { threshold = defaultThreshold, limit = defaultLimit } = options;
  const query = readQuery(text);
  for (let asked = limit; ; asked = Math.min(mostFound, asked * 4)) {
    const best = new BestUnits(asked, threshold);
    for (const { finder, runs } of memory.indexes) finder.find(query, best, runs);
    const read = await readPlaces(memory.parts, best.found);
    const matches = await matchesOf(text, read, options);
    // Units that say the same are one match, and may have crowded out others.
    if (matches.length < limit && best.found.length === asked && asked < mostFound) continue;
    return rankMatches(text, matches).slice(0, limit);
  }
}

async function matchesOf(
  text: string,
  read: readonly ReadUnit<FoundUnit>[],
  options: MatchOptions,
): Promise<readonly MemoryMatch[]> {
  const side: Side = options.reverse === true ? "target" : "source";
  const matches = new Map<string, MemoryMatch>();
  const wanted = settled(text);
  for (const unit of read) {
    const { record, part, place } = unit;
    const source = record[side];
    const target = side === "source" ? record.target : record.source;
    const key = `${source}\u0000${target}`;
    const known = matches.get(key);
    let kind: MatchKind = "fuzzy";
    if (settled(source) === wanted)
      kind = (await inContext(unit, side, options)) ? "context" : "exact";
    if (known !== undefined) {
      const origin = { ...known.origin, repeated: known.origin.repeated + 1 };
      matches.set(key, { ...known, kind: kind === "context" ? kind : known.kind, origin });
      continue;
    }
    const origin = { ...originOf(record, part), repeated: 0 };
    matches.set(key, { source, target, similarity: place.similarity, kind, origin });
  }
  return [...matches.values()];
}

/** Ignoring white space and Unicode normalisation. */
function settled(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}

// The neighbours named by the unit, otherwise those in the memory, which may be sorted differently.
async function inContext(
  { record, part, place }: ReadUnit<FoundUnit>,
  side: Side,
  { previous, next }: MatchOptions,
): Promise<boolean> {
  const named = side === "source" && (record.previous !== "" || record.next !== "");
  const same = async (asked: string | undefined, step: -1 | 1, name: string): Promise<boolean> => {
    if (asked === undefined) return true;
    const neighbour = named ? name : ((await part.beside(place.position, step))?.[side] ?? "");
    return settled(asked) === settled(neighbour);
  };
  if (previous === undefined && next === undefined) return false;
  return (await same(previous, -1, record.previous)) && same(next, 1, record.next);
}
