// The elements of a text: what the store finds it by. An element is a number of 32 bits; two that share one cost time and
// change no answer, since what is found is compared by `similarity`.

import { numberHash, numberVariant } from "../../../memory/index/scan-words.ts";
import type { Side } from "../../../memory/memory-store.ts";
import { readQuery, type QueryWords } from "../../../memory/search/query-words.ts";

/** A word; two frequent words in a row; a word of a text so short that it is found by its length too. */
export type ElementShape = "word" | "pair" | "short";

/** What is counted apart: shapes of one side. Kept in the database, so never renumbered. */
export const elementKinds: Readonly<Record<Side, Readonly<Record<ElementShape, number>>>> = {
  source: { word: 0, pair: 2, short: 4 },
  target: { word: 1, pair: 3, short: 5 },
};

/**
 * Words of the longest text that is found by its length too. Words of short texts are often frequent ones, which find half of
 * the memory; few of these units are as short.
 */
export const longestShort = 8;

export interface TextElement {
  readonly shape: ElementShape;
  readonly hash: number;
  /** Of a word, the second hash that tells it from others; 0 of others. */
  readonly second: number;
}

export interface TextElements {
  readonly words: QueryWords;
  /** Each once. */
  readonly elements: readonly TextElement[];
}

/** `frequent`: the words of which pairs are elements. */
export function textElements(text: string, frequent: ReadonlySet<number>): TextElements {
  const words = readQuery(text);
  const { count } = words;
  const elements: TextElement[] = [];
  // 53 bits of the two hashes, or the one hash of other shapes, which are above all of them.
  const seen = new Set<number>();
  const add = (shape: ElementShape, hash: number, second: number): void => {
    const key =
      shape === "word"
        ? (hash >>> 0) * 2 ** 21 + (second >>> 11)
        : 2 ** 53 + (hash >>> 0) * 4 + (shape === "pair" ? 0 : 2);
    if (seen.has(key)) return;
    seen.add(key);
    elements.push({ shape, hash, second });
  };
  for (let at = 0; at < count; at++) {
    const hash = countedHash(words, at);
    add("word", hash, countedSecond(words, at));
    // A number is found as any number, and as itself by those who look for it.
    if (isNumber(words, at)) add("word", (words.first[at] ?? 0) | 0, (words.second[at] ?? 0) | 0);
    if (count <= longestShort) add("short", shortElement(hash, count), 0);
    if (at === 0) continue;
    const pair = pairAt(words, at - 1, frequent);
    if (pair !== undefined) add("pair", pair, 0);
  }
  return { words, elements };
}

/** The hash of the word at a place, all numbers being one. */
export function countedHash(words: QueryWords, at: number): number {
  return (isNumber(words, at) ? numberHash[0] : (words.first[at] ?? 0)) | 0;
}

export function countedSecond(words: QueryWords, at: number): number {
  return (isNumber(words, at) ? numberHash[1] : (words.second[at] ?? 0)) | 0;
}

/** The pair of the words at a place and the next; `undefined` if one of them is not frequent. */
export function pairAt(
  words: QueryWords,
  at: number,
  frequent: ReadonlySet<number>,
): number | undefined {
  const [left, right] = [countedHash(words, at), countedHash(words, at + 1)];
  if (!frequent.has(left) || !frequent.has(right)) return undefined;
  return mixed(Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca77));
}

/** The word of a text of so many words. */
export function shortElement(hash: number, words: number): number {
  return mixed(Math.imul(hash, 0xc2b2ae35) ^ Math.imul(words, 0x27d4eb2f));
}

function isNumber({ variants }: QueryWords, at: number): boolean {
  return ((variants[at] ?? 0) & numberVariant) !== 0;
}

function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x7feb352d);
  mix ^= mix >>> 15;
  mix = Math.imul(mix, 0x846ca68b);
  return (mix ^ (mix >>> 16)) | 0;
}

/** 64 bits, one for each word, as the number that PostgreSQL keeps. */
export function signatureNumber({ lowSignature, highSignature }: QueryWords): string {
  const bits = (BigInt(highSignature >>> 0) << 32n) | BigInt(lowSignature >>> 0);
  return BigInt.asIntN(64, bits).toString();
}
