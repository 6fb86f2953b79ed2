// Levenshtein distance in words, 32 words of the query at a time (G. Myers, "A fast bit-vector algorithm for
// approximate string matching based on dynamic programming", 1999; the global variant and the carries between
// blocks after H. Hyyrö, 2003). A unit costs a handful of operations a word.

import { numberVariant, variantBits } from "../index/scan-words.ts";

export class BitParallelDistance {
  /** For each word of the index: 1 + its place among the distinct words of the query, or 0. */
  readonly #places: Uint16Array;
  #numberPlace = 0;
  #words: number[] = [];
  /** For each distinct word, and first for none: the bits of the query where it stands, a block after the other. */
  #bits = new Int32Array(256);
  #blocks = 1;
  #count = 0;
  #positive = new Int32Array(8);
  #negative = new Int32Array(8);

  /** `words`: how many the index has. */
  constructor(words: number) {
    this.#places = new Uint16Array(words);
  }

  /** Sets the query: tokens of the index, `unknown` for a word that it does not have. */
  setQuery(tokens: Uint32Array, count: number, unknown: number): void {
    for (const word of this.#words) this.#places[word] = 0;
    this.#words = [];
    this.#numberPlace = 0;
    this.#count = count;
    this.#blocks = Math.max(1, (count + 31) >>> 5);
    const size = (count + 1) * this.#blocks;
    if (this.#bits.length < size) this.#bits = new Int32Array(size * 2);
    else this.#bits.fill(0, 0, size);
    if (this.#positive.length < this.#blocks) {
      this.#positive = new Int32Array(this.#blocks * 2);
      this.#negative = new Int32Array(this.#blocks * 2);
    }
    let distinct = 0;
    for (let index = 0; index < count; index++) {
      const token = tokens[index] ?? 0;
      if (token === unknown) continue;
      let place: number;
      if ((token & numberVariant) === 0) {
        const word = token >>> variantBits;
        place = this.#places[word] ?? 0;
        if (place === 0) {
          distinct += 1;
          this.#places[word] = place = distinct;
          this.#words.push(word);
        }
      } else {
        if (this.#numberPlace === 0) this.#numberPlace = distinct += 1;
        place = this.#numberPlace;
      }
      const at = place * this.#blocks + (index >>> 5);
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (index & 31));
    }
  }

  /** The distance to the tokens, or something above `limit` as soon as that is certain. */
  to(tokens: Uint32Array, from: number, count: number, limit: number): number {
    return this.#blocks === 1
      ? this.#single(tokens, from, count, limit)
      : this.#several(tokens, from, count, limit);
  }

  #single(tokens: Uint32Array, from: number, count: number, limit: number): number {
    const bits = this.#bits;
    const places = this.#places;
    const numberPlace = this.#numberPlace;
    const high = 1 << (this.#count - 1);
    let positive = -1;
    let negative = 0;
    let score = this.#count;
    let left = count;
    for (let at = from; left > 0; at++) {
      left -= 1;
      const token = tokens[at] ?? 0;
      const equal =
        bits[(token & numberVariant) === 0 ? (places[token >>> variantBits] ?? 0) : numberPlace] ??
        0;
      const vertical = equal | negative;
      const horizontal = (((equal & positive) + positive) ^ positive) | equal;
      let up = negative | ~(horizontal | positive);
      let down = positive & horizontal;
      if ((up & high) !== 0) score += 1;
      else if ((down & high) !== 0) score -= 1;
      // Each word left can save at most one edit.
      if (score - left > limit) return score;
      up = (up << 1) | 1;
      down <<= 1;
      positive = down | ~(vertical | up);
      negative = up & vertical;
    }
    return score;
  }

  #several(tokens: Uint32Array, from: number, count: number, limit: number): number {
    const bits = this.#bits;
    const blocks = this.#blocks;
    const positives = this.#positive.fill(-1);
    const negatives = this.#negative.fill(0);
    const lastHigh = 1 << ((this.#count - 1) & 31);
    let score = this.#count;
    for (let index = 0; index < count; index++) {
      const token = tokens[from + index] ?? 0;
      const place =
        (token & numberVariant) === 0
          ? (this.#places[token >>> variantBits] ?? 0)
          : this.#numberPlace;
      let carry = 1;
      for (let block = 0; block < blocks; block++) {
        const high = block === blocks - 1 ? lastHigh : 1 << 31;
        const positive = positives[block] ?? 0;
        const negative = negatives[block] ?? 0;
        let equal = bits[place * blocks + block] ?? 0;
        const vertical = equal | negative;
        if (carry < 0) equal |= 1;
        const horizontal = (((equal & positive) + positive) ^ positive) | equal;
        let up = negative | ~(horizontal | positive);
        let down = positive & horizontal;
        const out = (up & high) !== 0 ? 1 : (down & high) !== 0 ? -1 : 0;
        up <<= 1;
        down <<= 1;
        if (carry < 0) down |= 1;
        else if (carry > 0) up |= 1;
        positives[block] = down | ~(vertical | up);
        negatives[block] = up & vertical;
        carry = out;
      }
      score += carry;
      if (score - (count - index - 1) > limit) return score;
    }
    return score;
  }
}
