// The most likely renderings of the words searched for: the words that accompany them and occur hardly anywhere
// else.

import type { ConcordanceHit, MemoryStore } from "../../memory/memory-store.ts";
import type { Range } from "../../model/location.ts";
import { phraseRenderings, wordsToCount } from "../../terms/renderings/phrase-renderings.ts";
import { readUses, type PhraseTexts } from "../../terms/renderings/phrase-uses.ts";
import { readText } from "../../text/read-text.ts";

export interface LikelyRendering {
  /** In its most frequent spelling. */
  readonly text: string;
  /** Hits that have it. */
  readonly hits: number;
}

export interface Renderings {
  /** Most frequent first. */
  readonly list: readonly LikelyRendering[];
  /** By hit: where its other side has one. */
  readonly ranges: ReadonlyMap<ConcordanceHit, Range>;
}

/**
 * The renderings in hits of one side. `hits` are all that were read, not only those shown, since more hits give
 * better evidence.
 */
export async function likelyRenderings(
  side: ConcordanceHit["side"],
  hits: readonly ConcordanceHit[],
  memory: Pick<MemoryStore, "languages" | "units" | "wordCounts">,
): Promise<Renderings> {
  const { languages, units } = memory;
  const other = side === "source" ? "target" : "source";
  const own = hits.filter((hit) => hit.side === side);
  if (own.length === 0) return { list: [], ranges: new Map() };
  const uses = readUses(own.map((hit) => textsOf(hit, languages)));
  const hitOf = new Map(uses.list.map((use, index) => [use, own[index]]));
  const found = phraseRenderings(uses, {
    units,
    source: await memory.wordCounts(wordsToCount(uses, "source"), side),
    target: await memory.wordCounts(wordsToCount(uses, "target"), other),
  });
  const ranges = new Map<ConcordanceHit, Range>();
  const list = found.map((rendering): LikelyRendering => {
    const surfaces = new Map<string, number>();
    for (const [use, place] of rendering.places) {
      const { target } = use;
      const start = target.starts[place.start] ?? 0;
      const end = target.ends[place.end - 1] ?? start;
      const hit = hitOf.get(use);
      if (hit !== undefined) ranges.set(hit, { start, end });
      const surface = target.text.slice(start, end).toLowerCase();
      surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
    }
    const ordered = [...surfaces].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { text: ordered[0]?.[0] ?? "", hits: rendering.places.size };
  });
  return { list: list.sort((a, b) => b.hits - a.hits), ranges };
}

function textsOf(hit: ConcordanceHit, languages: MemoryStore["languages"]): PhraseTexts {
  const other = hit.side === "source" ? "target" : "source";
  const source = readText(hit[hit.side], languages[hit.side]);
  const isFound = (index: number): boolean =>
    hit.ranges.some(
      ({ start, end }) => (source.starts[index] ?? 0) < end && start < (source.ends[index] ?? 0),
    );
  const own = new Set(source.tokens.flatMap((_, index) => (isFound(index) ? [index] : [])));
  return { source, target: readText(hit[other], languages[other]), own };
}
