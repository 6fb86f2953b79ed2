// How words were translated before: units of the memory that have them, and their most likely counterpart on the
// other side.

import type { Concordance, ConcordanceHit, ConcordanceOptions } from "../../memory/memory-store.ts";
import { InputError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Holding } from "../held/holding.ts";
import { likelyRenderings, type Renderings } from "./likely-renderings.ts";
import { nearestWords } from "./nearest-words.ts";

type Side = ConcordanceHit["side"];

export interface FoundWords extends Concordance {
  readonly languages: Readonly<Record<Side, LanguageTag>>;
  /** By the side with the words. */
  readonly renderings: ReadonlyMap<Side, Renderings>;
  /** Where nothing was found: phrases that the memory has, nearest first. */
  readonly nearest: readonly string[];
}

/** Hits read to find the renderings: more than are shown. */
const hitsRead = 50;
const sides: readonly Side[] = ["source", "target"];

/** Throws `InputError` `memoryEmpty` if there is no memory to search, and for an unusable pattern. */
export async function findWords(
  words: string,
  { limit = hitsRead, ...options }: ConcordanceOptions,
  holding: Holding,
): Promise<FoundWords> {
  const { source, target } = holding.consulted();
  const languages = { source, target };
  const memory = await holding.memory();
  if (memory.units === 0) throw new InputError("memoryEmpty", { data: { ...languages } });
  const found = await memory.concordance(words, { ...options, limit: Math.max(limit, hitsRead) });
  const renderings = new Map<Side, Renderings>();
  for (const side of sides) renderings.set(side, await likelyRenderings(side, found.hits, memory));
  const nearest =
    found.total > 0 || options.mode === "regex" ? [] : await nearestWords(words, memory);
  const hits = found.hits.slice(0, limit);
  return { hits, total: found.total, languages, renderings, nearest };
}
