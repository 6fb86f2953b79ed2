// Searches a memory for words, to see how something was translated before.

import type {
  Concordance,
  ConcordanceHit,
  ConcordanceOptions,
  Side,
} from "../../memory/memory-store.ts";
import { runAt } from "../../memory/search/indexed-runs.ts";
import { findPhrase, positionOf, type PhraseUnit } from "../../memory/search/phrase-finder.ts";
import { phrasePattern } from "../../memory/search/phrase-pattern.ts";
import { soughtPhrases, type SoughtPhrase } from "../../memory/search/sought-phrases.ts";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import { compileExpression } from "../../strings/compile-expression.ts";
import type { MemoryPart } from "../indexes/memory-part.ts";
import type { PartsIndex } from "../indexes/parts-index.ts";
import type { UnitRecord } from "../indexes/unit-record.ts";
import { originOf } from "./match-origin.ts";
import { withTimeLimit } from "./time-limit.ts";

const defaultLimit = 50;
/** Units whose texts are read per unit wanted, since some turn out to say the same. */
const consideredForEach = 1.5;
const mostRegexHits = 10_000;
const regexMilliseconds = 10_000;

interface Candidate {
  readonly index: PartsIndex;
  readonly side: Side;
  readonly unit: PhraseUnit;
  readonly rank: number;
  /** Number of the first phrase that it was found by. */
  readonly phrase: number;
}

/** What is searched. */
export interface SearchedMemory {
  /** In the order in which equal hits are shown. */
  readonly parts: readonly MemoryPart[];
  readonly indexes: ReadonlyMap<Side, readonly PartsIndex[]>;
  readonly languages: Readonly<Record<Side, LanguageTag>>;
}

export function searchParts(
  memory: SearchedMemory,
  words: string,
  options: ConcordanceOptions,
): Concordance {
  const { limit = defaultLimit } = options;
  const sides: readonly Side[] = options.side === undefined ? ["source", "target"] : [options.side];
  const found =
    options.mode === "regex"
      ? byPattern(memory.parts, words, sides)
      : byWords(memory, words, { sides, options });
  return { hits: found.hits.slice(0, limit), total: found.total };
}

interface Found {
  readonly hits: readonly ConcordanceHit[];
  readonly total: number;
}

interface Search {
  readonly sides: readonly Side[];
  readonly options: ConcordanceOptions;
}

function byWords(memory: SearchedMemory, words: string, search: Search): Found {
  const exact = search.options.exact === true;
  const phrases = new Map(
    search.sides.map((side) => [side, soughtPhrases(words, memory.languages[side], { exact })]),
  );
  const found = byPhrases(memory, phrases, search.options);
  if (found.total > 0) return found;
  // What is nowhere in these capitals may be meant in others: "onu".
  const inAnyCase = new Map(
    [...phrases].map(([side, each]) => [
      side,
      each.map((phrase) => phrase.map(({ forms }) => ({ forms, capitals: "any" as const }))),
    ]),
  );
  return byPhrases(memory, inAnyCase, search.options);
}

function byPhrases(
  { parts, indexes }: SearchedMemory,
  sought: ReadonlyMap<Side, readonly SoughtPhrase[]>,
  options: ConcordanceOptions,
): Found {
  const exact = options.exact === true;
  const inRow = options.mode !== "all-words";
  const bySide = [...sought].map(([side, phrases]) =>
    (indexes.get(side) ?? []).flatMap((index) => unitsWith(index, side, phrases, inRow)),
  );
  const total = distinct(bySide);
  const { limit = defaultLimit } = options;
  const patterns = new Map(
    [...sought].map(([side, phrases]) => [
      side,
      phrases.map((phrase) => phrasePattern(phrase, { inRow, exact })),
    ]),
  );
  const hits: ConcordanceHit[] = [];
  const read = new Set<string>();
  let rejected = 0;
  for (const { index, side, unit } of best(bySide, Math.ceil(limit * consideredForEach))) {
    const place = placeOf(index, unit);
    const part = parts[place?.part ?? -1];
    if (place === undefined || part === undefined || read.has(keyOf(place))) continue;
    const record = part.read(place.position);
    const ranges = firstFound(patterns.get(side) ?? [], record[side]);
    if (ranges.length === 0) {
      rejected += 1;
      continue;
    }
    read.add(keyOf(place));
    hits.push(hitOf(record, { part, side, ranges }));
  }
  // Accents, and what is part of a longer number, are known of the units that were read.
  const known = (exact || rejected > 0) && hits.length < limit;
  return { hits: variedFirst(hits), total: known ? hits.length : Math.max(total, hits.length) };
}

/** Each unit once, by the phrase that it has most words of as given; none that is crossed out. */
function unitsWith(
  index: PartsIndex,
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

/** A unit by the number of its part, and its position there. */
interface Place {
  readonly part: number;
  readonly position: number;
}

/** `undefined` if it is crossed out. */
function placeOf({ index, runs }: PartsIndex, unit: PhraseUnit): Place | undefined {
  const position = positionOf(index, unit);
  const run = runAt(runs, position);
  if (run?.part === undefined) return undefined;
  return { part: run.part, position: position - run.start };
}

function keyOf({ part, position }: Place): string {
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

/**
 * Lower is better: words as given before inflected ones, then sentences long enough to give a phrase its context
 * and short enough to find it, about a dozen words.
 */
function usefulness(inflected: number, length: number): number {
  return inflected * 100 + Math.abs(Math.log2(Math.max(1, length) / 12));
}

function hitOf(
  record: UnitRecord,
  found: {
    readonly part: MemoryPart;
    readonly side: Side;
    readonly ranges: readonly Range[];
  },
): ConcordanceHit {
  const { part, side, ranges } = found;
  const origin = { ...originOf(record, part), repeated: 0 };
  // The ranges refer to the text in NFC.
  const [source, target] = [record.source.normalize("NFC"), record.target.normalize("NFC")];
  return { source, target, side, ranges, origin };
}

// Each pair of texts once; of several with the same text on the searched side, one before the others.
function variedFirst(hits: readonly ConcordanceHit[]): readonly ConcordanceHit[] {
  const pairs = new Map<string, ConcordanceHit>();
  for (const hit of hits) {
    const key = `${hit.source}\u0000${hit.target}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, hit);
    else {
      const origin = { ...known.origin, repeated: known.origin.repeated + 1 };
      pairs.set(key, { ...known, origin });
    }
  }
  const seen = new Set<string>();
  const first: ConcordanceHit[] = [];
  const later: ConcordanceHit[] = [];
  for (const hit of pairs.values()) {
    const text = hit[hit.side];
    (seen.has(text) ? later : first).push(hit);
    seen.add(text);
  }
  return [...first, ...later];
}

function byPattern(parts: readonly MemoryPart[], written: string, sides: readonly Side[]): Found {
  const pattern = compiled(written);
  return withTimeLimit(regexMilliseconds, "regexTooSlow", () => {
    const hits: ConcordanceHit[] = [];
    let total = 0;
    for (const part of parts) {
      for (let position = 0; position < part.units; position++) {
        const record = part.read(position);
        for (const side of sides) {
          const ranges: Range[] = [];
          for (const match of record[side].matchAll(pattern))
            if (match[0] !== "")
              ranges.push({ start: match.index, end: match.index + match[0].length });
          if (ranges.length === 0) continue;
          total += 1;
          if (hits.length < mostRegexHits) hits.push(hitOf(record, { part, side, ranges }));
        }
      }
    }
    const length = (hit: ConcordanceHit): number => hit[hit.side].split(/\s+/u).length;
    hits.sort((a, b) => usefulness(0, length(a)) - usefulness(0, length(b)));
    return { hits: variedFirst(hits), total };
  });
}

function compiled(written: string): RegExp {
  const expression = compileExpression(written, "giu");
  if (expression instanceof RegExp) return expression;
  throw new InputError(expression.fault, { data: expression.data });
}
