// Units without an approved term, and the groups of words in them that may stand for it.

import type { ReadText } from "../../text/read-text.ts";
import type { TextPair } from "./source-associations.ts";
import { wordGroups } from "./word-groups.ts";

/** A translation roughly keeps the order of its source. */
const farthest = 0.3;

/** What renderings are looked for: a concept of the glossary, or a candidate for one. */
export interface Subject {
  readonly id: string;
}

/** A unit in which no approved term of a concept was found. */
export interface Gap {
  readonly concept: Subject;
  /** The unit: one of the pairs given to discovery. */
  readonly pair: TextPair;
  readonly source: ReadText;
  readonly target: ReadText;
  /** Source tokens that are the term. */
  readonly own: ReadonlySet<number>;
  /** Target tokens that other terms of the unit account for. */
  readonly taken: ReadonlySet<number>;
  /** Content words in the longest of the term and its approved translations. */
  readonly longest: number;
  /** Roots of the content words of each approved translation: words of their families are not another term. */
  readonly families: readonly (readonly string[])[];
}

/** Groups in one gap that no other term of the unit accounts for, each with the words around it. */
export interface GapKeys {
  readonly gap: Gap;
  /** Those at about the position of the term in the source: the evidence. */
  readonly keys: ReadonlyMap<string, string>;
  /** Those further away: a rendering elsewhere may be one here. */
  readonly far: ReadonlySet<string>;
}

export function groupKeys(gap: Gap): GapKeys {
  const { target, taken, longest } = gap;
  const keys = new Map<string, string>();
  const far = new Set<string>();
  // "cúbrase con la parte" does not mean "tos": a rendering has about as many words as the term.
  const most = longest + 1;
  const places = placesOf(gap);
  // A date translates nothing else, however often it is next to a term: "se lanzó en diciembre".
  const { dateWords } = target.language;
  const isClosed = target.tokens.map(({ fold }, index) => taken.has(index) || dateWords.has(fold));
  for (const { key, start, end } of wordGroups(target)) {
    const { length } = target.tokens;
    const near = places.some((place) => Math.abs(place - start / length) <= farthest);
    let free = true;
    let content = 0;
    for (let index = start; index < end; index++) {
      if (isClosed[index] === true) free = false;
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

/** Where the term is in its text, from 0 at the start to 1 at the end. */
function placesOf({ source, own }: Gap): number[] {
  return [...own].map((index) => index / source.tokens.length);
}

/** Whether all words are in the families of one approved term's words: derived, not another term. */
export function isOfFamily(key: string, { families, target }: Gap): boolean {
  if (families.length === 0) return false;
  const words = key.split(" ");
  return families.some((roots) =>
    // "de" and "la" in between have no family.
    words.every(
      (word) => word.length < 4 || roots.some((root) => target.language.isKin(root, word)),
    ),
  );
}

/** Roots of the term's words that no other source word has. */
export function ownRoots({ source, own }: Gap): Set<string> {
  const roots = new Set<string>();
  const others = new Set<string>();
  for (const [index, token] of source.tokens.entries())
    (own.has(index) ? roots : others).add(source.language.root(token.fold));
  // "calls" next to "callable" may account for the wording; "host" next to "intermediate host" does not.
  if (roots.size === 1) for (const root of others) roots.delete(root);
  return roots;
}
