// How the words looked for were most likely put in the other language: the words that go with them, and
// hardly stand anywhere else.

import type { Concordance, ConcordanceHit } from "../memory/memory-store.ts";
import type { Concept } from "../model/concept.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { discoverRenderings } from "../terms/discover-renderings.ts";
import { readText } from "../terms/read-text.ts";
import type { ReadText } from "../terms/read-text.ts";
import { wordGroups } from "../terms/word-groups.ts";

export interface LikelyRendering {
  /** As it is written most often. */
  readonly text: string;
  /** Hits that have it. */
  readonly hits: number;
}

export interface Renderings {
  /** The most frequent first. */
  readonly list: readonly LikelyRendering[];
  /** By hit: where its other side has one. */
  readonly ranges: ReadonlyMap<ConcordanceHit, Range>;
}

const nothing: Concept = { id: "", subjectField: "", definition: "", terms: [], props: [] };

/** The renderings in hits of one side. `hits` are all that were read, not only those shown: many tell more. */
export function likelyRenderings(
  side: ConcordanceHit["side"],
  { hits, background }: Pick<Concordance, "hits" | "background">,
  languages: Readonly<Record<"source" | "target", LanguageTag>>,
): Renderings {
  const other = side === "source" ? "target" : "source";
  const read = (text: string): ReadText => readText(text, languages[other]);
  const own = new Map(
    hits.filter((hit) => hit.side === side).map((hit) => [hit, read(hit[other])]),
  );
  if (own.size === 0) return { list: [], ranges: new Map() };
  const gaps = [...own.values()].map((target) => ({
    concept: nothing,
    target,
    taken: new Set<number>(),
  }));
  // The background is drawn from the same memory: a hit in it would speak against itself.
  const known = new Set(hits.map((hit) => hit[other]));
  const strangers = background.filter((unit) => !known.has(unit[other]));
  const texts = [...own.values(), ...strangers.map((unit) => read(unit[other]))];
  const found = discoverRenderings(gaps, texts).get(nothing) ?? [];
  const written = new Map<string, Map<string, number>>();
  const ranges = new Map<ConcordanceHit, Range>();
  for (const [hit, text] of own) {
    const groups = new Map([...wordGroups(text)].reverse().map((group) => [group.key, group]));
    const best = found.find(({ key }) => groups.has(key));
    const group = groups.get(best?.key ?? "");
    if (best === undefined || group === undefined) continue;
    const start = text.starts[group.start] ?? 0;
    const range = { start, end: text.ends[group.end - 1] ?? start };
    ranges.set(hit, range);
    const surface = text.text.slice(range.start, range.end).toLowerCase();
    const surfaces = written.get(best.key) ?? new Map<string, number>();
    written.set(best.key, surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1));
  }
  const list = [...written.values()].map((surfaces): LikelyRendering => {
    const ordered = [...surfaces].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const total = ordered.reduce((sum, [, count]) => sum + count, 0);
    return { text: ordered[0]?.[0] ?? "", hits: total };
  });
  return { list: list.sort((a, b) => b.hits - a.hits), ranges };
}
