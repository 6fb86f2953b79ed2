// What translators write instead of a term: words that appear in the units where it is not found and hardly
// anywhere else, unless another source word accounts for them. Nobody lists them; they are learnt from the units of
// all documents of a run together.

import { languageOf } from "../../languages/index.ts";
import type { Language } from "../../languages/language.ts";
import type { ReadText } from "../../text/read-text.ts";
import { candidatesOf, leastUnits, partsOf } from "./rendering-candidates.ts";
import {
  groupKeys,
  isOfFamily,
  ownRoots,
  type Gap,
  type GapKeys,
  type Subject,
} from "./rendering-gap.ts";
import { RootRows } from "./root-rows.ts";
import { evenly, sourceAssociations, type TextPair } from "./source-associations.ts";

export interface DiscoveredRendering {
  readonly key: string;
  /**
   * Units of the concept with the group, all units of the concept without an approved term, all units with the
   * group.
   */
  readonly units: number;
  readonly of: number;
  readonly everywhere: number;
  /** Target texts of the units in which it replaces the term. */
  readonly places: ReadonlySet<ReadText>;
}

const leastShare = 0.25;
const leastSurprise = 15;
/** A group that is rare among all gaps may stand out among those left by a more frequent rendering. */
const leastAtFirst = 8;
/** A longer group is preferred if it explains this share of what the best one does. */
const longerShare = 0.8;
const mostPerConcept = 6;
const mostShortlisted = 24;
// How many other units with a group are examined for what accounts for it there.
const mostOthers = 200;

/** The targets of all pairs, with their numbers. */
function rowsOf(pairs: readonly TextPair[], language: Language): RootRows {
  const rows = new RootRows(language);
  for (const pair of pairs) rows.add(pair.target());
  return rows;
}

function choose(
  gaps: readonly GapKeys[],
  everywhere: (key: string, units: number) => number,
  all: number,
): DiscoveredRendering[] {
  const chosen: DiscoveredRendering[] = [];
  let left = [...gaps];
  while (left.length >= leastUnits && chosen.length < mostPerConcept) {
    const candidates = candidatesOf(left, everywhere, all, leastSurprise).filter(
      ({ units, total }) => units / total >= leastShare,
    );
    const [best] = candidates;
    if (best === undefined) break;
    const longer = candidates
      .filter(
        ({ key, units }) =>
          ` ${key} `.includes(` ${best.key} `) && units >= best.units * longerShare,
      )
      .sort((a, b) => b.key.length - a.key.length)[0];
    const { key, total } = longer ?? best;
    const isIn = ({ keys, far }: GapKeys): boolean => keys.has(key) || far.has(key);
    const places = new Set(left.filter(isIn).map(({ gap }) => gap.target));
    chosen.push({ key, units: places.size, of: gaps.length, everywhere: total, places });
    left = left.filter((each) => !isIn(each));
  }
  return chosen;
}

function byConcept(gaps: readonly Gap[]): Map<Subject, GapKeys[]> {
  const concepts = new Map<Subject, GapKeys[]>();
  for (const gap of gaps) {
    const known = concepts.get(gap.concept);
    const described = groupKeys(gap);
    if (known === undefined) concepts.set(gap.concept, [described]);
    else known.push(described);
  }
  for (const [concept, units] of concepts) if (units.length < leastUnits) concepts.delete(concept);
  return concepts;
}

function repeatedKeys(concepts: ReadonlyMap<Subject, readonly GapKeys[]>): Set<string> {
  const wanted = new Set<string>();
  for (const units of concepts.values()) {
    const seen = new Set<string>();
    for (const { keys } of units)
      for (const key of keys.keys())
        if (seen.has(key)) wanted.add(key);
        else seen.add(key);
  }
  return wanted;
}

/** A rendering of one term is not a rendering of another: the concept with the clearest case chooses first. */
function bySurprise(
  concepts: ReadonlyMap<Subject, readonly GapKeys[]>,
  surprises: ReadonlyMap<Subject, number>,
): (readonly [Subject, readonly GapKeys[]])[] {
  return [...concepts].sort(([a], [b]) => (surprises.get(b) ?? 0) - (surprises.get(a) ?? 0));
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The renderings of each concept, most surprising first. `pairs` are all units with two sides; `targets` the rows
 * of their targets, if the caller already has them.
 */
export function discoverRenderings(
  gaps: readonly Gap[],
  pairs: readonly TextPair[],
  targets?: RootRows,
): Map<Subject, DiscoveredRendering[]> {
  const renderings = new Map<Subject, DiscoveredRendering[]>();
  const concepts = byConcept(gaps);
  const wanted = repeatedKeys(concepts);
  if (wanted.size === 0) return renderings;
  const rows = targets ?? rowsOf(pairs, gaps[0]?.target.language ?? languageOf("und"));
  const found = rows.find(wanted);
  const countOf = (key: string, units: number): number => found.get(key)?.length ?? units;
  const shortlists = new Map<Subject, ReadonlySet<string>>();
  const shortlisted = new Map<string, TextPair[]>();
  const shares = new Map<string, number>();
  const surprises = new Map<Subject, number>();
  for (const [concept, units] of concepts) {
    const gap = units[0]?.gap;
    const best = candidatesOf(units, countOf, pairs.length, leastAtFirst)
      .filter(({ key }) => gap === undefined || !isOfFamily(key, gap))
      .slice(0, mostShortlisted);
    surprises.set(concept, best[0]?.surprise ?? 0);
    shortlists.set(concept, new Set(best.map(({ key }) => key)));
    for (const { key } of best)
      for (const part of [key, ...partsOf(key)]) {
        const own = units.filter(({ keys }) => keys.has(part)).length;
        shares.set(`${concept.id} ${part}`, own / units.length);
        shortlisted.set(
          part,
          (found.get(part) ?? []).flatMap((number) => pairs[number] ?? []),
        );
      }
  }
  const associations = sourceAssociations(shortlisted, pairs);
  // "cadena vacía" is not another word for "string" if "empty" accounts for "vacía".
  const isAccounted = (key: string, gap: Gap, own: ReadonlySet<string>): boolean =>
    [key, ...partsOf(key).filter((part) => !isOfFamily(part, gap))].some((part) =>
      associations.accountedFor(part, gap.pair, own, shares.get(`${gap.concept.id} ${part}`) ?? 0),
    );
  const claimed = new Map<ReadText, string[]>();
  for (const [concept, units] of bySurprise(concepts, surprises)) {
    const shortlist = shortlists.get(concept) ?? nothing;
    const free = units.map(({ gap, keys, far }): GapKeys => {
      const own = ownRoots(gap);
      const others = claimed.get(gap.target) ?? [];
      const isFree = (key: string): boolean =>
        shortlist.has(key) &&
        !others.some((other) => ` ${other} `.includes(` ${key} `) || key.includes(other)) &&
        !isAccounted(key, gap, own);
      return {
        gap,
        keys: new Map([...keys].filter(([key]) => isFree(key))),
        far: new Set([...far].filter((key) => isFree(key))),
      };
    });
    const inGap = new Set(units.map(({ gap }) => gap.pair));
    const others = new Map<string, number>();
    const everywhere = (key: string, inGaps: number): number => {
      let other = others.get(key);
      if (other === undefined) {
        const elsewhere = (shortlisted.get(key) ?? []).filter((pair) => !inGap.has(pair));
        const sample = evenly(elsewhere, mostOthers);
        const unaccounted = sample.filter(
          (pair) => !associations.accountedFor(key, pair, nothing, 0),
        ).length;
        other = sample.length === 0 ? 0 : (unaccounted / sample.length) * elsewhere.length;
        others.set(key, other);
      }
      return inGaps + other;
    };
    const chosen = choose(free, everywhere, pairs.length);
    if (chosen.length > 0) renderings.set(concept, chosen);
    for (const { key, places } of chosen)
      for (const place of places) claimed.set(place, [...(claimed.get(place) ?? []), key]);
  }
  return renderings;
}
