// Words so frequent in a memory that pairs of them are worth elements of their own.

import type { Side } from "../../../memory/memory-store.ts";
import { readQuery } from "../../../memory/search/query-words.ts";
import { plainText } from "../../../model/segment.ts";
import type { TranslationUnit } from "../../../model/unit.ts";
import { countedHash } from "../units/unit-elements.ts";

/** The beginning of a file is as good as the whole for telling which words are frequent. */
export const mostSampled = 100_000;
/** Below this every word finds few units. */
const leastSampled = 2_000;
/** One unit of so many has the word. */
const oneIn = 1_000;

/** By side; empty for few units. */
export function frequentWords(
  units: Iterable<Pick<TranslationUnit, "source" | "target">>,
): Readonly<Record<Side, readonly number[]>> {
  const counts = { source: new Map<number, number>(), target: new Map<number, number>() };
  let sampled = 0;
  for (const unit of units) {
    if (sampled === mostSampled) break;
    sampled += 1;
    for (const side of ["source", "target"] as const) {
      const words = readQuery(plainText(unit[side] ?? []));
      const hashes = new Set<number>();
      for (let at = 0; at < words.count; at++) hashes.add(countedHash(words, at));
      for (const hash of hashes) counts[side].set(hash, (counts[side].get(hash) ?? 0) + 1);
    }
  }
  if (sampled < leastSampled) return { source: [], target: [] };
  const least = Math.max(10, sampled / oneIn);
  const frequent = (side: Side): readonly number[] =>
    [...counts[side]].filter(([, units]) => units >= least).map(([hash]) => hash);
  return { source: frequent("source"), target: frequent("target") };
}
