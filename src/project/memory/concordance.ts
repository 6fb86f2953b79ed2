// Searches a memory for words, to see how something was translated before.

import type { Concordance, ConcordanceHit, ConcordanceOptions } from "../../memory/memory-store.ts";
import { findPhrase, positionOf, type PhraseUnit } from "../../memory/search/phrase-finder.ts";
import { phrasePattern } from "../../memory/search/phrase-pattern.ts";
import { soughtPhrases, type SoughtPhrase } from "../../memory/search/sought-phrases.ts";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Range } from "../../model/location.ts";
import { compileExpression } from "../../strings/compile-expression.ts";
import { originOf } from "./match-origin.ts";
import type { MemoryPart, Side } from "./memory-part.ts";
import { withTimeLimit } from "./time-limit.ts";
import type { UnitRecord } from "./unit-record.ts";

const defaultLimit = 50;
/** Units whose texts are read per unit wanted, since some turn out to say the same. */
const consideredForEach = 1.5;
const mostRegexHits = 10_000;
const regexMilliseconds = 10_000;

interface Candidate {
  readonly part: MemoryPart;
  readonly side: Side;
  readonly unit: PhraseUnit;
  readonly rank: number;
}

type Languages = Readonly<Record<Side, LanguageTag>>;

export function searchParts(
  parts: readonly MemoryPart[],
  words: string,
  languages: Languages,
  options: ConcordanceOptions,
): Concordance {
  const { limit = defaultLimit } = options;
  const sides: readonly Side[] = options.side === undefined ? ["source", "target"] : [options.side];
  const found =
    options.mode === "regex"
      ? byPattern(parts, words, sides)
      : byWords(parts, words, { languages, sides, options });
  return { hits: found.hits.slice(0, limit), total: found.total };
}

interface Found {
  readonly hits: readonly ConcordanceHit[];
  readonly total: number;
}

interface Search {
  readonly languages: Languages;
  readonly sides: readonly Side[];
  readonly options: ConcordanceOptions;
}

function byWords(parts: readonly MemoryPart[], words: string, search: Search): Found {
  const exact = search.options.exact === true;
  const phrases = new Map(
    search.sides.map((side) => [side, soughtPhrases(words, search.languages[side], { exact })]),
  );
  const found = byPhrases(parts, phrases, search.options);
  if (found.total > 0) return found;
  // What is nowhere in these capitals may be meant in others: "onu".
  const inAnyCase = new Map(
    [...phrases].map(([side, each]) => [
      side,
      each.map((phrase) => phrase.map(({ forms }) => ({ forms, capitals: "any" as const }))),
    ]),
  );
  return byPhrases(parts, inAnyCase, search.options);
}

function byPhrases(
  parts: readonly MemoryPart[],
  sought: ReadonlyMap<Side, readonly SoughtPhrase[]>,
  options: ConcordanceOptions,
): Found {
  const exact = options.exact === true;
  const inRow = options.mode !== "all-words";
  const candidates: Candidate[] = [];
  let total = 0;
  for (const part of parts) {
    const found = [...sought].map(([side, phrases]) => unitsWith(part, side, phrases, inRow));
    total += distinct(found);
    for (const own of found) candidates.push(...own);
  }
  candidates.sort((a, b) => a.rank - b.rank);
  const { limit = defaultLimit } = options;
  const patterns = new Map(
    [...sought].map(([side, phrases]) => [
      side,
      phrases.map((phrase) => phrasePattern(phrase, { inRow, exact })),
    ]),
  );
  const hits: ConcordanceHit[] = [];
  const read = new Map<MemoryPart, Set<number>>();
  let rejected = 0;
  for (const { part, side, unit } of candidates.slice(0, Math.ceil(limit * consideredForEach))) {
    const position = positionOf(part.index(side), unit);
    const positions = read.get(part) ?? new Set<number>();
    read.set(part, positions);
    if (positions.has(position)) continue;
    const record = part.units.read(position);
    const ranges = firstFound(patterns.get(side) ?? [], record[side]);
    if (ranges.length === 0) {
      rejected += 1;
      continue;
    }
    positions.add(position);
    hits.push(hitOf(record, { part, side, ranges }));
  }
  // Accents, and what is part of a longer number, are known of the units that were read.
  const known = (exact || rejected > 0) && hits.length < limit;
  return { hits: variedFirst(hits), total: known ? hits.length : Math.max(total, hits.length) };
}

/** Each unit once, by the phrase that it has most words of as given. */
function unitsWith(
  part: MemoryPart,
  side: Side,
  phrases: readonly SoughtPhrase[],
  inRow: boolean,
): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  // The phrase as it was given comes first, and the others rank behind it as inflected words do.
  for (const [order, phrase] of phrases.entries())
    for (const unit of findPhrase(part.index(side), phrase, inRow)) {
      const inflected = phrase.length - unit.asGiven + (order > 0 ? 1 : 0);
      const rank = usefulness(inflected, unit.length);
      const other = best.get(unit.unit);
      if (other === undefined || rank < other.rank) best.set(unit.unit, { part, side, unit, rank });
    }
  return [...best.values()];
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

// A name may be on both sides of a unit, which still counts once.
function distinct(bySide: readonly (readonly Candidate[])[]): number {
  const having = bySide.filter((candidates) => candidates.length > 0);
  if (having.length < 2) return having[0]?.length ?? 0;
  const positions = new Set<number>();
  for (const { part, side, unit } of having.flat())
    positions.add(positionOf(part.index(side), unit));
  return positions.size;
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
  found: Pick<Candidate, "part" | "side"> & { readonly ranges: readonly Range[] },
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
      for (let position = 0; position < part.units.units; position++) {
        const record = part.units.read(position);
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
