// Hits of a concordance: how they are made, and which come first.

import type { Range } from "../../model/location.ts";
import type { UnitRecord } from "../index/unit-record.ts";
import type { ConcordanceHit, Side } from "../memory-store.ts";
import { originOf } from "./origin-of.ts";
import type { SearchedPart } from "./searched-part.ts";

/**
 * Lower is better: words as given before inflected ones, then sentences long enough to give a phrase its context
 * and short enough to find it, about a dozen words.
 */
export function usefulness(inflected: number, length: number): number {
  return inflected * 100 + Math.abs(Math.log2(Math.max(1, length) / 12));
}

/** Of a hit that is as given. */
export function rankOfHit(hit: ConcordanceHit): number {
  return usefulness(0, hit[hit.side].split(/\s+/u).length);
}

export function hitOf(
  record: UnitRecord,
  found: {
    readonly part: Pick<SearchedPart, "path" | "penalty">;
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

/** Each pair of texts once; of several with the same text on the searched side, one before the others. */
export function variedFirst(hits: readonly ConcordanceHit[]): readonly ConcordanceHit[] {
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
