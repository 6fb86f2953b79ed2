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

/** What is searched by `indexes`: of the side that the text is in, by which each part is found once. */
export interface SimilarParts {
  readonly parts: readonly SearchedPart[];
  readonly indexes: readonly SearchedIndex[];
}

/** What `MemoryStore.match` promises. */
export function matchParts(
  text: string,
  memory: SimilarParts,
  options: MatchOptions,
): Promise<readonly MemoryMatch[]> {
  return uniteSimilar(text, (limit) => findSimilar(text, memory, { ...options, limit }), options);
}

/** What `JoinableMemory.similarUnits` promises, for one text. */
export async function findSimilar(
  text: string,
  memory: SimilarParts,
  options: MatchOptions,
): Promise<readonly MemoryMatch[]> {
  const { threshold = defaultThreshold, limit = defaultLimit } = options;
  const query = readQuery(text);
  const best = new BestUnits(limit, threshold);
  for (const { finder, runs } of memory.indexes) finder.find(query, best, runs);
  const side: Side = options.reverse === true ? "target" : "source";
  const wanted = settled(text);
  const matches: MemoryMatch[] = [];
  for (const unit of await readPlaces(memory.parts, best.found)) {
    const { record, part, place } = unit;
    const source = record[side];
    const target = side === "source" ? record.target : record.source;
    let kind: MatchKind = "fuzzy";
    if (settled(source) === wanted)
      kind = (await inContext(unit, side, options)) ? "context" : "exact";
    const origin = { ...originOf(record, part), repeated: 0 };
    matches.push({ source, target, similarity: place.similarity, kind, origin });
  }
  return matches;
}

/** The matches that units are, wherever they are from: `find` gives so many of them, each by itself, the best first. */
async function uniteSimilar(
  text: string,
  find: (limit: number) => Promise<readonly MemoryMatch[]>,
  options: MatchOptions,
): Promise<readonly MemoryMatch[]> {
  for (let asked = options.limit ?? defaultLimit; ; asked = moreThan(asked)) {
    const decided = decideSimilar(text, await find(asked), asked, options);
    if (decided !== undefined) return decided;
  }
}

export function moreThan(asked: number): number {
  return Math.min(mostFound, asked * 4);
}

/** The matches, or `undefined` if more than the `asked` units must be found first. */
export function decideSimilar(
  text: string,
  found: readonly MemoryMatch[],
  asked: number,
  { limit = defaultLimit }: MatchOptions,
): readonly MemoryMatch[] | undefined {
  const matches = united(found);
  // Units that say the same are one match, and may have crowded out others.
  if (matches.length < limit && found.length === asked && asked < mostFound) return undefined;
  return rankMatches(text, matches).slice(0, limit);
}

function united(found: readonly MemoryMatch[]): readonly MemoryMatch[] {
  const matches = new Map<string, MemoryMatch>();
  for (const match of found) {
    const key = `${match.source}\u0000${match.target}`;
    const known = matches.get(key);
    if (known === undefined) {
      matches.set(key, match);
      continue;
    }
    const repeated = known.origin.repeated + 1 + match.origin.repeated;
    const kind = match.kind === "context" ? match.kind : known.kind;
    matches.set(key, { ...known, kind, origin: { ...known.origin, repeated } });
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
