// Searches a memory for words, to see how something was translated before.

import type { LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import type {
  Concordance,
  ConcordanceHit,
  ConcordanceOptions,
  Considered,
  Side,
} from "../memory-store.ts";
import { hitOf, usefulness, variedFirst } from "./concordance-hits.ts";
import { runAt } from "./indexed-runs.ts";
import { findPhrase, positionOf, type PhraseUnit } from "./phrase-finder.ts";
import { phrasePattern } from "./phrase-pattern.ts";
import {
  readPlaces,
  type PlaceInPart,
  type SearchedIndex,
  type SearchedPart,
} from "./searched-part.ts";
import { soughtPhrases, type SoughtPhrase } from "./sought-phrases.ts";

export const defaultHits = 50;
/** Units whose texts are read per unit wanted, since some turn out to say the same. */
const consideredForEach = 1.5;

interface Candidate {
  readonly index: SearchedIndex;
  readonly side: Side;
  readonly unit: PhraseUnit;
  readonly rank: number;
  /** Number of the first phrase that it was found by. */
  readonly phrase: number;
}

/** What is searched. */
export interface SearchedMemory {
  /** In the order in which equal hits are shown. */
  readonly parts: readonly SearchedPart[];
  readonly indexes: ReadonlyMap<Side, readonly SearchedIndex[]>;
  readonly languages: Readonly<Record<Side, LanguageTag>>;
}

/** What `MemoryStore.concordance` promises, for all modes but expressions. */
export function searchParts(
  memory: SearchedMemory,
  words: string,
  options: ConcordanceOptions,
): Promise<Concordance> {
  return concordanceOf((anyCase) => considerUnits(memory, words, options, anyCase), options);
}

/** The concordance that considered units are, wherever they are from. */
export async function concordanceOf(
  consider: (anyCase: boolean) => Promise<Considered>,
  options: ConcordanceOptions,
): Promise<Concordance> {
  const found = chosen(await consider(false), options);
  // What is nowhere in these capitals may be meant in others: "onu".
  return found.total > 0 ? found : chosen(await consider(true), options);
}

function chosen({ total, considered }: Considered, options: ConcordanceOptions): Concordance {
  const { limit = defaultHits } = options;
  const hits: ConcordanceHit[] = [];
  const read = new Set<string>();
  let rejected = 0;
  for (const { unit, hit } of considered) {
    if (read.has(unit)) continue;
    if (hit === undefined) {
      rejected += 1;
      continue;
    }
    read.add(unit);
    hits.push(hit);
  }
  // Accents, and what is part of a longer number, are known of the units that were read.
  const known = (options.exact === true || rejected > 0) && hits.length < limit;
  return {
    hits: variedFirst(hits).slice(0, limit),
    total: known ? hits.length : Math.max(total, hits.length),
  };
}

/** The units read for that many hits: some turn out to say the same. */
export function unitsToConsider({ limit = defaultHits }: ConcordanceOptions): number {
  return Math.ceil(limit * consideredForEach);
}

/** What `JoinableMemory.consider` promises, for one question. */
export async function considerUnits(
  { parts, indexes, languages }: SearchedMemory,
  words: string,
  options: ConcordanceOptions,
  anyCase: boolean,
): Promise<Considered> {
  const exact = options.exact === true;
  const inRow = options.mode !== "all-words";
  const sides: readonly Side[] = options.side === undefined ? ["source", "target"] : [options.side];
  const sought = new Map<Side, readonly SoughtPhrase[]>();
  for (const side of sides) {
    const phrases = soughtPhrases(words, languages[side], { exact });
    sought.set(side, anyCase ? phrases.map(inAnyCase) : phrases);
  }
  const bySide = [...sought].map(([side, phrases]) =>
    (indexes.get(side) ?? []).flatMap((index) => unitsWith(index, side, phrases, inRow)),
  );
  const patterns = new Map(
    [...sought].map(([side, phrases]) => [
      side,
      phrases.map((phrase) => phrasePattern(phrase, { inRow, exact })),
    ]),
  );
  const places = best(bySide, unitsToConsider(options)).flatMap(({ index, side, unit, rank }) => {
    const place = placeOf(index, unit);
    return place === undefined ? [] : [{ ...place, side, rank }];
  });
  const considered = (await readPlaces(parts, places)).map(({ place, part, record }) => {
    const { side, rank } = place;
    const ranges = firstFound(patterns.get(side) ?? [], record[side]);
    const hit = ranges.length === 0 ? undefined : hitOf(record, { part, side, ranges });
    return { rank, unit: keyOf(place), ...(hit === undefined ? {} : { hit }) };
  });
  return { total: distinct(bySide), considered };
}

function inAnyCase(phrase: SoughtPhrase): SoughtPhrase {
  return phrase.map(({ forms }) => ({ forms, capitals: "any" as const }));
}

/** Each unit once, by the phrase that it has most words of as given; none that is crossed out. */
function unitsWith(
  index: SearchedIndex,
  side: Side,
  phrases: readonly SoughtPhrase[],
  inRow: boolean,
): readonly Candidate[] {
  const found = new Map<number, Candidate>();
  // The phrase as it was given comes first, and the others rank behind it as inflected words do.
  for (const [order, phrase] of phrases.entries())
    for (const unit of findPhrase(index.index, phrase, inRow)) {
      if (index.runs.hasCrossedOut && placeOf(index, unit) === undefined) continue;
      const inflected = phrase.length - unit.asGiven + (order > 0 ? 1 : 0);
      const rank = usefulness(inflected, unit.length);
      const other = found.get(unit.unit);
      if (other === undefined || rank < other.rank)
        found.set(unit.unit, { index, side, unit, rank, phrase: other?.phrase ?? order });
    }
  return [...found.values()];
}

function firstFound(
  patterns: readonly ((text: string) => readonly Range[])[],
  text: string,
): readonly Range[] {
  for (const pattern of patterns) {
    const ranges = pattern(text);
    if (ranges.length > 0) return ranges;
  }
  return [];
}

/** `undefined` if it is crossed out. */
function placeOf({ index, runs }: SearchedIndex, unit: PhraseUnit): PlaceInPart | undefined {
  const position = positionOf(index, unit);
  const run = runAt(runs, position);
  if (run?.part === undefined) return undefined;
  return { part: run.part, position: position - run.start };
}

function keyOf({ part, position }: PlaceInPart): string {
  return `${part} ${position}`;
}

/**
 * The most useful of them; of equal ones those of earlier parts, by the source before those by the target, and shorter
 * and earlier ones first: the same in whichever index a part is.
 */
function best(bySide: readonly (readonly Candidate[])[], count: number): readonly Candidate[] {
  const all = bySide.flat();
  const ranks = Float64Array.from(all, ({ rank }) => rank).sort();
  const last = ranks[Math.min(count, ranks.length) - 1] ?? 0;
  return all
    .filter(({ rank }) => rank <= last)
    .map((candidate) => ({ candidate, part: partOf(candidate) }))
    .sort(
      (a, b) =>
        a.candidate.rank - b.candidate.rank ||
        a.part - b.part ||
        (a.candidate.side === b.candidate.side ? 0 : a.candidate.side === "source" ? -1 : 1) ||
        a.candidate.phrase - b.candidate.phrase ||
        // Units of one part are numbered by length, then by their place in it.
        a.candidate.unit.unit - b.candidate.unit.unit,
    )
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

// Which part an index of a single one is of is known without a look into it.
function partOf({ index, unit }: Candidate): number {
  const [first, second] = index.runs.runs;
  return (second === undefined ? first?.part : placeOf(index, unit)?.part) ?? -1;
}

// A name may be on both sides of a unit, which still counts once.
function distinct(bySide: readonly (readonly Candidate[])[]): number {
  const having = bySide.filter((candidates) => candidates.length > 0);
  if (having.length < 2) return having[0]?.length ?? 0;
  const places = new Set<string>();
  for (const { index, unit } of having.flat()) {
    const place = placeOf(index, unit);
    if (place !== undefined) places.add(keyOf(place));
  }
  return places.size;
}
