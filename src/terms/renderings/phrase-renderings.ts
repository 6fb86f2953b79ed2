// How a phrase was put in the other language, from units that have it: the word that goes with it and is
// rarer elsewhere, and the longest group of words that goes along with that word. How common a word is, the
// memory knows: what else stands in these few units would not tell (docs/decisions/0013).

import { logLikelihood } from "./log-likelihood.ts";
import type { PhraseUse, PhraseUses, Roots } from "./phrase-uses.ts";
import { groupsWith } from "./word-groups.ts";

/** How many units of the memory there are, and how many of them have a word, folded, on either side. */
export interface WordCounts {
  readonly units: number;
  readonly source: ReadonlyMap<string, number>;
  readonly target: ReadonlyMap<string, number>;
}

export interface PhraseRendering {
  /** Roots of its words, parted by spaces: `key` of a word group. */
  readonly key: string;
  /** Uses that have it, and no rendering found before it; token indices of the first place, half-open. */
  readonly places: ReadonlyMap<PhraseUse, Place>;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const leastUses = 2;
/** Two uses are evidence where there are hardly more, and nothing was found yet. */
const enoughUses = 3;
const fewUses = 6;
/** Among all words of all units one in a thousand goes with a phrase so clearly by chance. */
const leastSurprise = 10;
/** A longer group is preferred when it explains this share of what its word does. */
const longerShare = 0.8;
/** Several groups as long as the phrase are preferred when they explain this share together. */
const sharedShare = 0.6;
const mostRenderings = 6;
/** Words of a group: "motor de base de datos". */
const longestGroup = 6;
/** Uses with both that make a word of the source the reason for one of the target, and the difference that it makes. */
const leastTogether = 3;
const accountingShare = 0.6;
/** Of all units with the word of the source, so many would have that of the target at the most. */
const leastPossibleShare = 0.3;
/** What the source has as well, in this share of the uses, was copied. */
const copiedShare = 0.8;

/** Folded words whose counts `phraseRenderings` needs: those of roots that enough uses have. */
export function wordsToCount(uses: PhraseUses, side: "source" | "target"): readonly string[] {
  const least = side === "target" ? leastUses : leastTogether;
  return [...uses.roots[side].values()].flatMap(({ texts, folds }) =>
    texts < least ? [] : [...folds],
  );
}

/** The renderings of the phrase, the clearest first. */
export function phraseRenderings(uses: PhraseUses, counts: WordCounts): readonly PhraseRendering[] {
  const evidence: Evidence = {
    units: counts.units,
    all: uses.list,
    sources: unitsByRoot(uses.roots.source, counts.source),
    targets: unitsByRoot(uses.roots.target, counts.target),
  };
  const ofPhrase = Math.max(1, ...uses.list.map(({ phraseWords }) => phraseWords));
  const chosen: PhraseRendering[] = [];
  let left = uses.list;
  while (left.length >= leastUses && chosen.length < mostRenderings) {
    const root = clearestRoot(left, evidence);
    if (root === undefined) break;
    const rendering = groupAround(root, left, ofPhrase, evidence);
    chosen.push(rendering);
    left = left.filter((use) => !rendering.places.has(use));
  }
  return chosen;
}

interface Evidence {
  readonly units: number;
  readonly all: readonly PhraseUse[];
  /** Units of the memory with each root, in the spellings that the uses have. */
  readonly sources: ReadonlyMap<string, number>;
  readonly targets: ReadonlyMap<string, number>;
}

function unitsByRoot(
  roots: Roots,
  unitsWith: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const [root, { folds }] of roots) {
    let sum = 0;
    for (const fold of folds) sum += unitsWith.get(fold) ?? 0;
    units.set(root, sum);
  }
  return units;
}

/** The word that is most surprisingly often among the uses. */
function clearestRoot(uses: readonly PhraseUse[], evidence: Evidence): string | undefined {
  const seen = new Map<string, { near: number; far: number; readonly contexts: Set<string> }>();
  for (const { words } of uses)
    for (const [root, { context, isNear }] of words) {
      if (isNumber.test(root)) continue;
      let known = seen.get(root);
      if (known === undefined) seen.set(root, (known = { near: 0, far: 0, contexts: new Set() }));
      if (isNear) known.near++;
      else known.far++;
      known.contexts.add(context);
    }
  const isFew = uses.length === evidence.all.length && uses.length <= fewUses;
  const enough = isFew ? leastUses : enoughUses;
  let clearest: string | undefined;
  let most = leastSurprise;
  for (const [root, { near, far, contexts }] of seen) {
    const count = near + far;
    // The same words around it every time: one sentence, repeated.
    if (near < far || contexts.size < leastUses) continue;
    if (count < enough) continue;
    const total = Math.max(evidence.targets.get(root) ?? 0, count);
    if (count / uses.length <= total / evidence.units) continue;
    const surprise = logLikelihood(near, uses.length, total, evidence.units);
    if (surprise <= most || isAccounted(root, evidence)) continue;
    clearest = root;
    most = surprise;
  }
  return clearest;
}

const isNumber = /^\p{N}+$/u;

/** Whether another word of the sources is the reason for it: there where that is, and not where it is not. */
function isAccounted(root: string, { all, sources, targets }: Evidence): boolean {
  const having = all.filter(({ words }) => words.has(root));
  const copied = having.filter((use) => isCopied(root, use)).length;
  if (copied > 0 && copied >= having.length * copiedShare) return true;
  const together = new Map<string, number>();
  for (const { otherRoots } of having)
    for (const other of otherRoots) together.set(other, (together.get(other) ?? 0) + 1);
  for (const [other, both] of together) {
    if (both < leastTogether) continue;
    if ((targets.get(root) ?? 0) < (sources.get(other) ?? 0) * leastPossibleShare) continue;
    const withOther = all.filter(({ otherRoots }) => otherRoots.has(other)).length;
    const without = all.length - withOther;
    if (without === 0) continue;
    if (both / withOther - (having.length - both) / without >= accountingShare) return true;
  }
  return false;
}

/** Words are compared as they are: roots are of one language each, "Pedro" has another in the other. */
function isCopied(root: string, { target, words, otherWords }: PhraseUse): boolean {
  const places = words.get(root)?.places ?? [];
  return places.some((index) => otherWords.has(target.tokens[index]?.fold ?? ""));
}

/**
 * The longest group with the word that hardly stands in fewer uses. Where there is none of as many content words as
 * the phrase has, but several such groups share the uses ("libertad de prensa", "libertad de expresión"), the most
 * frequent of them.
 */
function groupAround(
  root: string,
  uses: readonly PhraseUse[],
  ofPhrase: number,
  evidence: Evidence,
): Group {
  const having = new Map<string, Group>();
  for (const use of uses)
    for (const token of use.words.get(root)?.places ?? [])
      for (const { key, start, end } of groupsWith(use.target, token, longestGroup)) {
        let group = having.get(key);
        if (group === undefined) {
          const content = use.target.functionWords.slice(start, end).filter((mark) => mark === 0);
          having.set(key, (group = { key, content: content.length, places: new Map() }));
        }
        if (!group.places.has(use)) group.places.set(use, { start, end });
      }
  const all = having.get(root)?.places.size ?? 0;
  const groups = [...having.values()]
    .filter(({ content, places }) => content <= ofPhrase + 1 && places.size >= leastUses)
    .sort((a, b) => wordsOf(b) - wordsOf(a) || b.places.size - a.places.size);
  const isFree = (group: Group): boolean =>
    group.key.split(" ").every((word) => word === root || !isAccounted(word, evidence)) &&
    (group.content <= ofPhrase || !isAccompanied(group));
  const longest =
    groups.find((group) => group.places.size >= all * longerShare && isFree(group)) ??
    having.get(root);
  if (longest === undefined || longest.content >= ofPhrase) return longest ?? nothing;
  const full = groups.filter((group) => group.content === ofPhrase && isFree(group));
  const covered = new Set(full.flatMap(({ places }) => [...places.keys()]));
  if (covered.size < all * sharedShare) return longest;
  return full.sort((a, b) => b.places.size - a.places.size)[0] ?? longest;
}

/** Whether the sources have one more word in common, which what is more in the group may stand for. */
function isAccompanied({ places }: Group): boolean {
  const counts = new Map<string, number>();
  for (const { otherRoots } of places.keys())
    for (const other of otherRoots) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= places.size * longerShare);
}

interface Group {
  readonly key: string;
  /** Content words. */
  readonly content: number;
  readonly places: Map<PhraseUse, Place>;
}

const nothing: Group = { key: "", content: 0, places: new Map() };

function wordsOf({ key }: Group): number {
  return key.split(" ").length;
}
