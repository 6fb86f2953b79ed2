// What translators write instead of a term: the words that stand in the units where it is not found
// and hardly anywhere else. Nobody lists them; the units do.

import type { Concept } from "../model/concept.ts";
import { logLikelihood } from "./log-likelihood.ts";
import type { ReadText } from "./read-text.ts";
import { wordGroups } from "./word-groups.ts";

/** A unit where no approved term was found for a concept. */
export interface Gap {
  readonly concept: Concept;
  readonly target: ReadText;
  /** Tokens that other terms of the unit account for. */
  readonly taken: ReadonlySet<number>;
}

export interface DiscoveredRendering {
  readonly key: string;
  /** Units of the concept with it, all units of the concept without an approved term, all units with it. */
  readonly units: number;
  readonly of: number;
  readonly everywhere: number;
}

const leastUnits = 2;
const leastShare = 0.25;
const leastSurprise = 15;
/** A longer group is preferred when it explains this share of what the best one does. */
const longerShare = 0.8;
const mostPerConcept = 6;

type Counts = Map<string, number>;

function groupKeys(gap: Gap): Set<string> {
  const keys = new Set<string>();
  for (const { key, start, end } of wordGroups(gap.target)) {
    let free = true;
    for (let index = start; index < end; index++) if (gap.taken.has(index)) free = false;
    if (free) keys.add(key);
  }
  return keys;
}

function countEverywhere(keys: ReadonlySet<string>, texts: Iterable<ReadText>): Counts {
  const starts = new Set([...keys].map((key) => key.split(" ", 1)[0] ?? ""));
  const counts: Counts = new Map();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const { key } of wordGroups(text, starts)) {
      if (!keys.has(key) || seen.has(key)) continue;
      seen.add(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function choose(
  gaps: readonly ReadonlySet<string>[],
  everywhere: Counts,
  all: number,
): DiscoveredRendering[] {
  const chosen: DiscoveredRendering[] = [];
  let left = [...gaps];
  while (left.length >= leastUnits && chosen.length < mostPerConcept) {
    const counts: Counts = new Map();
    for (const keys of left) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const candidates = [...counts].flatMap(([key, units]) => {
      const total = everywhere.get(key) ?? units;
      const surprise = logLikelihood(units, left.length, Math.max(total, units), all);
      return units >= leastUnits && units / total >= leastShare && surprise >= leastSurprise
        ? [{ key, units, total, surprise }]
        : [];
    });
    candidates.sort(
      (a, b) => b.surprise - a.surprise || b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
    );
    const [best] = candidates;
    if (best === undefined) break;
    const longer = candidates
      .filter(
        ({ key, units }) =>
          ` ${key} `.includes(` ${best.key} `) && units >= best.units * longerShare,
      )
      .sort((a, b) => b.key.length - a.key.length)[0];
    const { key, units, total } = longer ?? best;
    chosen.push({ key, units, of: gaps.length, everywhere: total });
    left = left.filter((keys) => !keys.has(key));
  }
  return chosen;
}

/** The renderings of each concept, most surprising first. `texts` are the targets of all units. */
export function discoverRenderings(
  gaps: readonly Gap[],
  texts: readonly ReadText[],
): Map<Concept, DiscoveredRendering[]> {
  const byConcept = new Map<Concept, Set<string>[]>();
  for (const gap of gaps) {
    const known = byConcept.get(gap.concept);
    if (known === undefined) byConcept.set(gap.concept, [groupKeys(gap)]);
    else known.push(groupKeys(gap));
  }
  const wanted = new Set<string>();
  for (const units of byConcept.values()) {
    if (units.length < leastUnits) continue;
    const seen = new Set<string>();
    for (const keys of units)
      for (const key of keys)
        if (seen.has(key)) wanted.add(key);
        else seen.add(key);
  }
  const renderings = new Map<Concept, DiscoveredRendering[]>();
  if (wanted.size === 0) return renderings;
  const everywhere = countEverywhere(wanted, texts);
  for (const [concept, units] of byConcept) {
    if (units.length < leastUnits) continue;
    const repeated = units.map((keys) => new Set([...keys].filter((key) => wanted.has(key))));
    const chosen = choose(repeated, everywhere, texts.length);
    if (chosen.length > 0) renderings.set(concept, chosen);
  }
  return renderings;
}
