// Units that contain a phrase, and what in them shows how it was translated.

import type { ReadText } from "../../text/read-text.ts";

/** The texts of a unit with the phrase, and which source tokens are the phrase. */
export interface PhraseTexts {
  readonly source: ReadText;
  readonly target: ReadText;
  readonly own: ReadonlySet<number>;
}

export interface PhraseUse {
  readonly target: ReadText;
  /** The content words of the target by root. */
  readonly words: ReadonlyMap<string, UsedWord>;
  /** Of the source words next to the phrase: their roots, and the words themselves. */
  readonly otherRoots: ReadonlySet<string>;
  readonly otherWords: ReadonlySet<string>;
  /** Content words of the phrase. */
  readonly phraseWords: number;
}

export interface UsedWord {
  /** Token indices. */
  readonly places: readonly number[];
  /** Whether one of them is at about the relative position of the phrase; if so, that one is `first`. */
  readonly isNear: boolean;
  /** The words around the first one. */
  readonly context: string;
}

export interface PhraseUses {
  /** In the order of the texts. */
  readonly list: readonly PhraseUse[];
  /** The roots of the content words of each side: how many texts have them, in which spellings. */
  readonly roots: Readonly<Record<"source" | "target", Roots>>;
}

export type Roots = ReadonlyMap<
  string,
  { readonly texts: number; readonly folds: ReadonlySet<string> }
>;

/** A translation roughly keeps the order of its source. */
const farthest = 0.3;

export function readUses(texts: readonly PhraseTexts[]): PhraseUses {
  const roots = { source: new RootCounter(), target: new RootCounter() };
  return { list: texts.map((each) => readUse(each, roots)), roots };
}

function readUse(
  { source, target, own }: PhraseTexts,
  roots: Readonly<Record<"source" | "target", RootCounter>>,
): PhraseUse {
  const otherRoots = new Set<string>();
  const otherWords = new Set<string>();
  let phraseWords = 0;
  for (const [index, root] of contentRoots(source, roots.source)) {
    if (own.has(index)) phraseWords++;
    else {
      otherRoots.add(root);
      otherWords.add(source.tokens[index]?.fold ?? "");
    }
  }
  const phrase = [...own].map((index) => index / source.tokens.length);
  const { length } = target.tokens;
  const isNear = (index: number): boolean =>
    phrase.some((place) => Math.abs(place - index / length) <= farthest);
  const places = new Map<string, number[]>();
  for (const [index, root] of contentRoots(target, roots.target)) {
    const known = places.get(root);
    if (known === undefined) places.set(root, [index]);
    else known.push(index);
  }
  const words = new Map<string, UsedWord>();
  for (const [root, all] of places) {
    const near = all.filter(isNear);
    const ordered = near.length === 0 ? all : near;
    const [first = 0] = ordered;
    const [before, after] = [target.tokens[first - 1]?.fold, target.tokens[first + 1]?.fold];
    const context = `${before ?? ""}|${after ?? ""}`;
    words.set(root, { places: ordered, isNear: near.length > 0, context });
  }
  return { target, words, otherRoots, otherWords, phraseWords };
}

function* contentRoots(
  text: ReadText,
  counter: RootCounter,
): Generator<readonly [index: number, root: string]> {
  counter.next();
  for (const [index, { fold }] of text.tokens.entries()) {
    if (text.functionWords[index] === 1 || text.opaque[index] === 2) continue;
    const root = text.language.root(fold);
    counter.add(root, fold);
    yield [index, root];
  }
}

class RootCounter extends Map<string, { texts: number; last: number; folds: Set<string> }> {
  #text = 0;

  /** At the start of a text. */
  next(): void {
    this.#text++;
  }

  add(root: string, fold: string): void {
    let known = this.get(root);
    if (known === undefined) this.set(root, (known = { texts: 0, last: 0, folds: new Set() }));
    known.folds.add(fold);
    if (known.last === this.#text) return;
    known.last = this.#text;
    known.texts++;
  }
}
