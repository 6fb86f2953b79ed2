// Words seen while an index is built, numbered by their hashes: an open-addressed table that doubles.

import { GrowingColumn } from "./growing-column.ts";

export class WordNumbers {
  readonly first: GrowingColumn = new GrowingColumn();
  readonly second: GrowingColumn = new GrowingColumn();
  #slots = new Int32Array(1 << 14);

  /** The number of the word; a new one if it was not seen before. */
  numberOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = (first ^ (second >>> 7)) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (this.first.get(number) === first && this.second.get(number) === second) return number;
      slot = (slot + 1) & mask;
    }
    const number = this.first.length;
    this.first.push(first);
    this.second.push(second);
    this.#slots[slot] = number + 1;
    if (number * 2 > mask) this.#grow();
    return number;
  }

  /** The numbers in the order of the hashes. */
  sorted(): Uint32Array {
    const { first, second } = this;
    const order = sortByKey(first.view(), undefined);
    // Equal first hashes are rare, and few.
    for (let at = 1; at < order.length; at++) {
      const word = order[at] ?? 0;
      let back = at;
      while (back > 0) {
        const before = order[back - 1] ?? 0;
        if (first.get(before) !== first.get(word) || second.get(before) <= second.get(word)) break;
        order[back] = before;
        back -= 1;
      }
      order[back] = word;
    }
    return order;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.first.length; number++) {
      let slot = (this.first.get(number) ^ (this.second.get(number) >>> 7)) & mask;
      while ((slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** Indices in ascending order of their keys, equal keys in the order they had: two passes of a radix sort. */
export function sortByKey(keys: Uint32Array, before: Uint32Array | undefined): Uint32Array {
  const { length } = keys;
  let order = before ?? new Uint32Array(length).map((_, index) => index);
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(0x10001);
    let most = 0;
    for (let index = 0; index < length; index++) {
      const digit = ((keys[index] ?? 0) >>> shift) & 0xffff;
      starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
      if (digit > most) most = digit;
    }
    // All keys are below 65,536, so already in order.
    if (most === 0) continue;
    for (let digit = 0; digit < most; digit++)
      starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
    const next = new Uint32Array(length);
    for (let index = 0; index < length; index++) {
      const item = order[index] ?? 0;
      const digit = ((keys[item] ?? 0) >>> shift) & 0xffff;
      const place = starts[digit] ?? 0;
      starts[digit] = place + 1;
      next[place] = item;
    }
    order = next;
  }
  return order;
}
