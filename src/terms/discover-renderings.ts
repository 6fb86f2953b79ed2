// What translators write instead of a term: the words that stand in the units where it is not found
// and hardly anywhere else, unless another word of the source accounts for them. Nobody lists them;
// the units do, those of all documents of a run together.

import { logLikelihood } from "./log-likelihood.ts";
import type { ReadText } from "./read-text.ts";
import { RootRows } from "./root-rows.ts";
import { evenly, sourceAssociations, type TextPair } from "./source-associations.ts";
import { wordGroups } from "./word-groups.ts";
import { sameFamily, wordRoot } from "./word-root.ts";

/** What renderings are looked for: a concept of the glossary, or a candidate for one. */
export interface Subject {
  readonly id: string;
}

/** A unit where no approved term was found for a concept. */
export interface Gap {
  readonly concept: Subject;
  /** The unit: one of the pairs that discovery is given. */
  readonly pair: TextPair;
  readonly source: ReadText;
  readonly target: ReadText;
  /** Tokens of the source that are the term. */
  readonly own: ReadonlySet<number>;
  /** Tokens of the target that other terms of the unit account for. */
  readonly taken: ReadonlySet<number>;
  /** Content words of the longest of the term and its approved translations. */
  readonly longest: number;
  /** Roots of the content words of each approved translation: words of their families are no other term. */
  readonly families: readonly (readonly string[])[];
}

export interface DiscoveredRendering {
  readonly key: string;
  /** Units of the concept with it, all units of the concept without an approved term, all units with it. */
  readonly units: number;
  readonly of: number;
  readonly everywhere: number;
  /** Target texts of the units in which it stands for the term. */
  readonly places: ReadonlySet<ReadText>;
}

const leastUnits = 2;
const leastContexts = 2;
/** Two units are evidence only for a group of words, and where they are a good part of all: one word may be chance. */
const enoughUnits = 3;
const leastShareOfFew = 0.3;
/** A translation keeps about to the order of its source. */
const farthest = 0.3;
const leastShare = 0.25;
const leastSurprise = 15;
/** What is rare among all gaps may be clear among those that a more frequent rendering leaves. */
const leastAtFirst = 8;
/** A longer group is preferred when it explains this share of what the best one does. */
const longerShare = 0.8;
const mostPerConcept = 6;
const mostShortlisted = 24;
// Of the other units with a group, so many are looked at for what accounts for it there.
const mostOthers = 200;

/** Groups of one gap that no other term of the unit accounts for, each with the words around it. */
interface GapKeys {
  readonly gap: Gap;
  /** Those about where the term stands in the source: the evidence. */
  readonly keys: ReadonlyMap<string, string>;
  /** Those further off: what is a rendering elsewhere may be one here. */
  readonly far: ReadonlySet<string>;
}

function groupKeys(gap: Gap): GapKeys {
  const { target, taken, longest } = gap;
  const keys = new Map<string, string>();
  const far = new Set<string>();
  // "cúbrase con la parte" is no word for "tos": about as many words as the term has.
  const most = longest + 1;
  const places = placesOf(gap);
  for (const { key, start, end } of wordGroups(target)) {
    const { length } = target.tokens;
    const near = places.some((place) => Math.abs(place - start / length) <= farthest);
    let free = true;
    let content = 0;
    for (let index = start; index < end; index++) {
      if (taken.has(index)) free = false;
      if (target.functionWords[index] === 0) content++;
    }
    if (!free || content > most || keys.has(key)) continue;
    if (!near) {
      far.add(key);
      continue;
    }
    far.delete(key);
    keys.set(key, `${target.tokens[start - 1]?.fold ?? ""}|${target.tokens[end]?.fold ?? ""}`);
  }
  return { gap, keys, far };
}

/** Where the term stands in its text, from 0 at the start to 1 at the end. */
function placesOf({ source, own }: Gap): number[] {
  return [...own].map((index) => index / source.tokens.length);
}

/** Whether all words are of the family of words of one approved term: derived, no other term. */
function isOfFamily(key: string, { families, target }: Gap): boolean {
  if (families.length === 0) return false;
  const words = key.split(" ");
  return families.some((roots) =>
    // "de" and "la" between: they are of no family.
    words.every(
      (word) => word.length < 4 || roots.some((root) => sameFamily(root, word, target.language)),
    ),
  );
}

/** The targets of all pairs, numbered as they are. */
function rowsOf(pairs: readonly TextPair[], language: string): RootRows {
  const rows = new RootRows(language);
  for (const pair of pairs) rows.add(pair.target());
  return rows;
}

interface Candidate {
  readonly key: string;
  readonly units: number;
  readonly total: number;
  readonly surprise: number;
}

/** Groups that are more frequent in the gaps than chance allows, the most surprising first. */
function candidatesOf(
  gaps: readonly GapKeys[],
  everywhere: (key: string, units: number) => number,
  all: number,
  least: number,
): Candidate[] {
  const counts = new Map<string, { near: number; far: number; readonly contexts: Set<string> }>();
  for (const { keys } of gaps)
    for (const [key, context] of keys) {
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { near: 1, far: 0, contexts: new Set([context]) });
      else {
        known.near++;
        known.contexts.add(context);
      }
    }
  for (const { far } of gaps)
    for (const key of far) {
      const known = counts.get(key);
      if (known !== undefined) known.far++;
    }
  const candidates: Candidate[] = [];
  for (const [key, { near, far, contexts }] of counts) {
    const units = near + far;
    // The same words around it every time: one sentence, repeated.
    if (near < leastUnits || near < far || contexts.size < leastContexts) continue;
    const total = Math.max(everywhere(key, units), units);
    const surprise = logLikelihood(units, gaps.length, total, all);
    if (surprise < least || units / gaps.length <= total / all) continue;
    if (units < enoughUnits && (partsOf(key).length < 2 || units / gaps.length < leastShareOfFew))
      continue;
    candidates.push({ key, units, total, surprise });
  }
  return candidates.sort(
    (a, b) => b.surprise - a.surprise || b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
  );
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

/** Roots of the term's words that no other word of the source has. */
function ownRoots({ source, own }: Gap): Set<string> {
  const roots = new Set<string>();
  const others = new Set<string>();
  for (const [index, token] of source.tokens.entries())
    (own.has(index) ? roots : others).add(wordRoot(token.fold, source.language));
  // "calls" beside "callable" may account for what stands there; "host" beside "intermediate host" does not.
  if (roots.size === 1) for (const root of others) roots.delete(root);
  return roots;
}

/** The words of a group of several, function words aside. */
function partsOf(key: string): string[] {
  const parts = key.split(" ");
  return parts.length === 1 ? [] : parts.filter((part) => part.length >= 4);
}

/** What stands for one term does not stand for another: the concept with the clearest case chooses first. */
function bySurprise(
  concepts: ReadonlyMap<Subject, readonly GapKeys[]>,
  surprises: ReadonlyMap<Subject, number>,
): (readonly [Subject, readonly GapKeys[]])[] {
  return [...concepts].sort(([a], [b]) => (surprises.get(b) ?? 0) - (surprises.get(a) ?? 0));
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The renderings of each concept, most surprising first. `pairs` are all units with two sides, `targets` the
 * rows of their targets where somebody has them already.
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
  const rows = targets ?? rowsOf(pairs, gaps[0]?.target.language ?? "");
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
  // "cadena vacía" is no other word for "string" where "empty" accounts for "vacía".
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
