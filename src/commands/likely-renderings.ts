// How the words looked for were most likely put in the other language: the words that go with them, and
// hardly stand anywhere else.

import type { Concordance, ConcordanceHit } from "../memory/memory-store.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { discoverRenderings } from "../terms/discover-renderings.ts";
import type { Gap, Subject } from "../terms/discover-renderings.ts";
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

/** Nothing of the glossary. */
const nothing: Subject = { id: "" };

/** The renderings in hits of one side. `hits` are all that were read, not only those shown: many tell more. */
export function likelyRenderings(
  side: ConcordanceHit["side"],
  { hits, background }: Pick<Concordance, "hits" | "background">,
  languages: Readonly<Record<"source" | "target", LanguageTag>>,
): Renderings {
  const other = side === "source" ? "target" : "source";
  const readPair = (unit: Readonly<Record<"source" | "target", string>>): PairOfTexts => ({
    source: readText(unit[side], languages[side]),
    target: readText(unit[other], languages[other]),
  });
  const ofSide = hits.filter((hit) => hit.side === side);
  const pairs = new Map(ofSide.map((hit) => [hit, readPair(hit)]));
  if (pairs.size === 0) return { list: [], ranges: new Map() };
  const gaps = Array.from(pairs, ([hit, pair]) => gapOf(hit, pair));
  // The background is drawn from the same memory: a hit in it would speak against itself.
  const own = new Set(ofSide.map((hit) => hit[other]));
  const strangers = background.filter((unit) => !own.has(unit[other]));
  const others = strangers.map((unit) => asTextPair(readPair(unit)));
  const found =
    discoverRenderings(gaps, [...gaps.map(({ pair }) => pair), ...others]).get(nothing) ?? [];
  const written = new Map<string, Map<string, number>>();
  const ranges = new Map<ConcordanceHit, Range>();
  for (const [hit, { target: text }] of pairs) {
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

interface PairOfTexts {
  readonly source: ReadText;
  readonly target: ReadText;
}

function asTextPair({ source, target }: PairOfTexts): Gap["pair"] {
  return { source: () => source, target: () => target };
}

/** The words found, as a term of which nobody has said how it is to be put. */
function gapOf(hit: ConcordanceHit, texts: PairOfTexts): Gap {
  const { source } = texts;
  const isFound = (index: number): boolean =>
    hit.ranges.some(
      ({ start, end }) => (source.starts[index] ?? 0) < end && start < (source.ends[index] ?? 0),
    );
  const own = new Set(source.tokens.flatMap((_, index) => (isFound(index) ? [index] : [])));
  return {
    concept: nothing,
    pair: asTextPair(texts),
    ...texts,
    own,
    taken: new Set(),
    longest: [...own].filter((index) => source.functionWords[index] === 0).length,
    families: [],
  };
}
