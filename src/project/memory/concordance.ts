// Searching the parts of a memory for words, as people do when they wonder how something was put before.

import type { Range } from "../../model/location.ts";
import type { Concordance, ConcordanceHit, ConcordanceOptions } from "../../memory/memory-store.ts";
import { findPhrase } from "../../memory/phrase-finder.ts";
import { phraseForms, phraseRanges } from "../../memory/phrase-forms.ts";
import type { LanguageTag } from "../../model/language.ts";
import { InputError } from "../../model/errors.ts";
import type { MemoryPart, Side } from "./memory-part.ts";
import { originOf } from "./match-origin.ts";
import { withTimeLimit } from "./time-limit.ts";

const defaultLimit = 50;
/** Units whose texts are read for each one wanted: some turn out to say the same. */
const consideredForEach = 1.5;
/** Units drawn to know which words are common. */
const backgroundUnits = 250;
const mostRegexHits = 10_000;
const regexMilliseconds = 10_000;

interface Candidate {
  readonly part: MemoryPart;
  readonly side: Side;
  readonly position: number;
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
  return {
    hits: found.hits.slice(0, limit),
    total: found.total,
    background: found.hits.length === 0 ? [] : drawn(parts),
  };
}

interface Found {
  readonly hits: readonly ConcordanceHit[];
  readonly total: number;
}

function byWords(
  parts: readonly MemoryPart[],
  words: string,
  search: {
    readonly languages: Languages;
    readonly sides: readonly Side[];
    readonly options: ConcordanceOptions;
  },
): Found {
  const exact = search.options.exact === true;
  const inRow = search.options.mode !== "all-words";
  const candidates: Candidate[] = [];
  const forms = new Map(
    search.sides.map((side) => [side, phraseForms(words, search.languages[side], { exact })]),
  );
  for (const part of parts)
    for (const [side, phrase] of forms)
      for (const unit of findPhrase(part.index(side), phrase, inRow)) {
        const given = phrase.length - unit.asGiven;
        candidates.push({
          part,
          side,
          position: unit.position,
          rank: usefulness(given, unit.length),
        });
      }
  candidates.sort((a, b) => a.rank - b.rank);
  const hits: ConcordanceHit[] = [];
  const units = new UnitSet();
  const { limit = defaultLimit } = search.options;
  for (const candidate of candidates.slice(0, Math.ceil(limit * consideredForEach))) {
    if (units.has(candidate)) continue;
    const text = candidate.part.units.read(candidate.position)[candidate.side];
    const ranges = phraseRanges(text, forms.get(candidate.side) ?? [], { inRow, exact });
    if (ranges.length === 0) continue;
    units.add(candidate);
    hits.push(hitOf(candidate, ranges));
  }
  const all = new UnitSet();
  // Where accents count, only those that were read are known to have the words.
  const counted = exact && hits.length < limit ? [] : candidates;
  for (const candidate of counted) all.add(candidate);
  return { hits: variedFirst(hits), total: Math.max(all.size, units.size) };
}

// A name may stand on both sides of a unit, which is one all the same.
class UnitSet {
  readonly #positions = new Map<MemoryPart, Set<number>>();
  size = 0;

  has({ part, position }: Candidate): boolean {
    return this.#positions.get(part)?.has(position) === true;
  }

  add(candidate: Candidate): void {
    if (this.has(candidate)) return;
    this.size += 1;
    const positions = this.#positions.get(candidate.part);
    if (positions === undefined) this.#positions.set(candidate.part, new Set([candidate.position]));
    else positions.add(candidate.position);
  }
}

/**
 * Lower is better: words as given before inflected ones, then sentences of a length in which a phrase has its
 * surroundings and the eye still finds it, about a dozen words.
 */
function usefulness(inflected: number, length: number): number {
  return inflected * 100 + Math.abs(Math.log2(Math.max(1, length) / 12));
}

function hitOf({ part, side, position }: Candidate, ranges: readonly Range[]): ConcordanceHit {
  const record = part.units.read(position);
  const origin = { ...originOf(record, part), repeated: 0 };
  // The ranges are of the text in NFC.
  const [source, target] = [record.source.normalize("NFC"), record.target.normalize("NFC")];
  return { source, target, side, ranges, origin };
}

// The same pair of texts once; of several with the same text on the side searched, one before the others.
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
          if (hits.length < mostRegexHits)
            hits.push(hitOf({ part, side, position, rank: 0 }, ranges));
        }
      }
    }
    const length = (hit: ConcordanceHit): number => hit[hit.side].split(/\s+/u).length;
    hits.sort((a, b) => usefulness(0, length(a)) - usefulness(0, length(b)));
    return { hits: variedFirst(hits), total };
  });
}

function compiled(written: string): RegExp {
  try {
    return new RegExp(written, "giu");
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/^.*: /u, "") : "";
    throw new InputError("regexInvalid", { data: { pattern: written, detail } });
  }
}

// Runs of neighbouring units at even distances: few reads, and not all from one end.
function drawn(parts: readonly MemoryPart[]): Concordance["background"] {
  const units = parts.reduce((sum, part) => sum + part.units.units, 0);
  const background: { source: string; target: string }[] = [];
  for (const part of parts) {
    const all = part.units.units;
    const wanted = Math.min(all, Math.ceil((backgroundUnits * all) / units));
    const runs = Math.ceil(wanted / 50);
    for (let run = 0; run < runs; run++) {
      const from = Math.floor((all * run) / runs);
      for (let at = from; at < Math.min(from + 50, all); at++) {
        const { source, target } = part.units.read(at);
        background.push({ source, target });
      }
    }
  }
  return background;
}
