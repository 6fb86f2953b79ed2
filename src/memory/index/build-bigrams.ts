// Pairs of neighbouring words with the units that have them, for words too frequent to find anything by themselves.

import type { Elements } from "./elements.ts";
import { bigramFloor, bigramWidth, postingWidth } from "./segment-index.ts";
import { foldedSignature } from "./signature.ts";
import { sortByKey } from "./word-numbers.ts";

export interface BuiltBigrams {
  /** Of each word, and one past the last: its first bigram. */
  readonly firsts: Uint32Array;
  readonly table: Uint32Array;
  readonly postings: Uint32Array;
}

class Pairs {
  left: Uint32Array = new Uint32Array(1 << 12);
  right: Uint32Array = new Uint32Array(1 << 12);
  units: Uint32Array = new Uint32Array(1 << 12);
  lastUnit: Uint32Array = new Uint32Array(1 << 12);
  count = 0;
  #slots = new Int32Array(1 << 14);

  numberOf(left: number, right: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(left, right) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (this.left[number] === left && this.right[number] === right) return number;
      slot = (slot + 1) & mask;
    }
    const number = this.count;
    if (number === this.left.length) this.#widen();
    this.left[number] = left;
    this.right[number] = right;
    this.count = number + 1;
    this.#slots[slot] = this.count;
    if (number * 2 > mask) this.#grow();
    return number;
  }

  #widen(): void {
    const wider = (old: Uint32Array): Uint32Array => {
      const array = new Uint32Array(old.length * 2);
      array.set(old);
      return array;
    };
    this.left = wider(this.left);
    this.right = wider(this.right);
    this.units = wider(this.units);
    this.lastUnit = wider(this.lastUnit);
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = slotOf(this.left[number] ?? 0, this.right[number] ?? 0) & mask;
      while ((slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function slotOf(left: number, right: number): number {
  const mix = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca77);
  return mix ^ (mix >>> 15);
}

/** `starts`: where the postings of each word start, and one past the last. */
export function buildBigrams(
  elements: Elements,
  starts: Uint32Array,
  signatures: Uint32Array,
): BuiltBigrams {
  const words = starts.length - 1;
  const frequent = new Uint8Array(words);
  for (let word = 0; word < words; word++)
    if ((starts[word + 1] ?? 0) - (starts[word] ?? 0) >= bigramFloor) frequent[word] = 1;
  const pairs = new Pairs();
  // The pair that ends at each token, so that the second pass looks nothing up; 0 for none.
  const pairAt = new Uint32Array(elements.tokens.length);
  elements.forEachUnit((unit, from, to) => {
    let left = from < to ? elements.at(from) : 0;
    for (let place = from + 1; place < to; place++) {
      const right = elements.at(place);
      if (frequent[left] === 1 && frequent[right] === 1) {
        const pair = pairs.numberOf(left, right);
        if (pairs.lastUnit[pair] !== unit + 1) {
          pairs.lastUnit[pair] = unit + 1;
          pairs.units[pair] = (pairs.units[pair] ?? 0) + 1;
          pairAt[place] = pair + 1;
        }
      }
      left = right;
    }
  });
  return listed(pairs, pairAt, { elements, words, signatures });
}

function listed(
  pairs: Pairs,
  pairAt: Uint32Array,
  index: {
    readonly elements: Elements;
    readonly words: number;
    readonly signatures: Uint32Array;
  },
): BuiltBigrams {
  const { elements, words, signatures } = index;
  const { count } = pairs;
  const left = pairs.left.subarray(0, count);
  const right = pairs.right.subarray(0, count);
  const order = sortByKey(left, sortByKey(right, undefined));
  const firsts = new Uint32Array(words + 1);
  const table = new Uint32Array((count + 1) * bigramWidth);
  const next = new Uint32Array(count);
  let posting = 0;
  let word = 0;
  for (let index = 0; index < count; index++) {
    const pair = order[index] ?? 0;
    for (; word <= (left[pair] ?? 0); word++) firsts[word] = index;
    table[index * bigramWidth] = right[pair] ?? 0;
    table[index * bigramWidth + 1] = posting;
    next[pair] = posting;
    posting += pairs.units[pair] ?? 0;
  }
  for (; word <= words; word++) firsts[word] = count;
  table[count * bigramWidth + 1] = posting;
  const postings = new Uint32Array(posting * postingWidth);
  elements.forEachUnit((unit, from, to) => {
    for (let place = from + 1; place < to; place++) {
      const pair = (pairAt[place] ?? 0) - 1;
      if (pair < 0) continue;
      const at = next[pair] ?? 0;
      postings[at * postingWidth] = unit;
      postings[at * postingWidth + 1] = foldedSignature(signatures, unit);
      next[pair] = at + 1;
    }
  });
  return { firsts, table, postings };
}
