// Which source words account for a group of target words: "dictionary" for "diccionario". A group explained by
// another source word is not a rendering of the term next to it.

import type { ReadText } from "../../text/read-text.ts";

/** The two texts of a unit, read on demand. */
export interface TextPair {
  readonly source: () => ReadText | undefined;
  readonly target: () => ReadText | undefined;
}

// Shares are estimated from this many units: of those with a group, and of all.
const mostOfGroup = 300;
const mostAtLarge = 3000;
const leastTogether = 3;
/** Share of the units with the source word that also have the group. */
const leastShare = 0.3;

function rootsOf(source: ReadText | undefined): Set<string> {
  const roots = new Set<string>();
  if (source === undefined) return roots;
  for (const [index, token] of source.tokens.entries())
    if (source.functionWords[index] === 0 && source.opaque[index] !== 2)
      roots.add(source.language.root(token.fold));
  return roots;
}

export function evenly<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  const chosen: T[] = [];
  for (let at = 0; at < items.length; at += step) {
    const item = items[Math.floor(at)];
    if (item !== undefined) chosen.push(item);
  }
  return chosen;
}

type RootsOf = (pair: TextPair) => ReadonlySet<string>;

function countRoots(pairs: readonly TextPair[], roots: RootsOf): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs)
    for (const root of roots(pair)) counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}

export interface Associations {
  /**
   * Whether a source word other than those with the roots in `own` occurs with the group in a larger share of its
   * units than `share`.
   */
  accountedFor(key: string, pair: TextPair, own: ReadonlySet<string>, share: number): boolean;
}

/** Works out the associations of some groups, given the units in which each occurs. */
export function sourceAssociations(
  groups: ReadonlyMap<string, readonly TextPair[]>,
  all: readonly TextPair[],
): Associations {
  const sample = evenly(all, mostAtLarge);
  const known = new Map<TextPair, ReadonlySet<string>>();
  const rootsIn: RootsOf = (pair) => {
    let roots = known.get(pair);
    if (roots === undefined) {
      roots = rootsOf(pair.source());
      known.set(pair, roots);
    }
    return roots;
  };
  const atLarge = countRoots(sample, rootsIn);
  const accounting = new Map<string, Map<string, number>>();
  for (const [key, units] of groups) {
    const seen = evenly(units, mostOfGroup);
    const roots = new Map<string, number>();
    for (const [root, together] of countRoots(seen, rootsIn)) {
      if (together < leastTogether) continue;
      const shareAtLarge = Math.max(
        (atLarge.get(root) ?? 0.5) / sample.length,
        together / all.length,
      );
      const shareWithGroup = together / seen.length;
      const groupGivenRoot = (shareWithGroup * units.length) / all.length / shareAtLarge;
      if (groupGivenRoot >= leastShare) roots.set(root, groupGivenRoot);
    }
    accounting.set(key, roots);
  }
  return {
    accountedFor: (key, pair, own, share) => {
      const accounts = accounting.get(key);
      if (accounts === undefined || accounts.size === 0) return false;
      for (const root of rootsIn(pair))
        if (!own.has(root) && (accounts.get(root) ?? 0) > share) return true;
      return false;
    },
  };
}
