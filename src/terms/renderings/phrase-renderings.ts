// How a phrase was translated, from the units that have it: the word that goes with it and is rarer elsewhere, then
// the longest group that goes with that word. How common a word is must come from the whole memory; the rest of
// these few units could not tell (docs/decisions/0013).

import { logLikelihood } from "./log-likelihood.ts";
import type { PhraseUse, PhraseUses, Roots } from "./phrase-uses.ts";
import { groupsWith } from "./word-groups.ts";

/** How many units the memory has, and how many of them contain a folded word, on either side. */
export interface WordCounts {
  readonly units: number;
  readonly source: ReadonlyMap<string, number>;
  readonly target: ReadonlyMap<string, number>;
}

export interface PhraseRendering {
  /** Roots of its words, separated by spaces: the `key` of a word group. */
  readonly key: string;
  /** Uses that have it and no rendering found earlier; half-open token indices of the first place. */
  readonly places: ReadonlyMap<PhraseUse, Place>;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const leastUses = 2;
/** Two uses are evidence if there are hardly more, and nothing has been found yet. */
const enoughUses = 3;
const fewUses = 6;
/** Among all words of all units, one in a thousand goes this clearly with a phrase by chance. */
const leastSurprise = 10;
/** A longer group is preferred if it explains this share of what its word does. */
const longerShare = 0.8;
/** Several groups as long as the phrase are preferred if they explain this share together. */
const sharedShare = 0.6;
const mostRenderings = 6;
/** Maximum words in a group: "motor de base de datos". */
const longestGroup = 6;
/**
 * Uses with both words that make the source word the cause of the target word, and how large the difference must
 * be.
 */
const leastTogether = 3;
const accountingShare = 0.6;
/** Of all units with the source word, at most this share has the target word. */
const leastPossibleShare = 0.3;
/** What the source also has, in this share of the uses, was copied. */
const copiedShare = 0.8;

/** Folded words whose counts `phraseRenderings` needs: those whose roots occur in enough uses. */
export function wordsToCount(uses: PhraseUses, side: "source" | "target"): readonly string[] {
  const least = side === "target" ? leastUses : leastTogether;
  return [...uses.roots[side].values()].flatMap(({ texts, folds }) =>
    texts < least ? [] : [...folds],
  );
}

/** The renderings of the phrase, clearest first. */
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
  /** Units of the memory with each root, counted by the spellings in the uses. */
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

/** The word that occurs among the uses most surprisingly often. */
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
    // The same surrounding words every time: one sentence, repeated.
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

/** Whether another source word is the cause: the group is there when that word is, and absent when it is not. */
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

/** Whole words are compared, not roots: roots belong to one language, and "Pedro" has a different one in each. */
function isCopied(root: string, { target, words, otherWords }: PhraseUse): boolean {
  const places = words.get(root)?.places ?? [];
  return places.some((index) => otherWords.has(target.tokens[index]?.fold ?? ""));
}

/**
 * The longest group with the word that occurs in hardly fewer uses. If none has as many content words as the phrase
 * but several such groups share the uses ("libertad de prensa", "libertad de expresión"), the most frequent of
 * them.
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

/** Whether the sources share one more word, which the extra part of the group may translate. */
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
