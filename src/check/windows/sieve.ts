// Which texts have different things beside them, kept as hashes: a million of them take 16 MB.

import { hash31 } from "./hash31.ts";

const empty = -1;
const mixed = -2;

/**
 * Two texts with one hash look mixed, which whoever compares the texts themselves will see. Two things with one hash look alike: of
 * two billion such pairs one is missed.
 */
export class Sieve {
  /** By open addressing: the hash of a text, then that of the one thing beside it, until there are two. A Map takes six times as much. */
  #table: Int32Array = emptyTable(1 << 10);
  #size = 0;

  add(text: string, beside: string): void {
    if (this.#size * 4 >= this.#table.length) this.#grow();
    const slot = this.#slotOf(hash31(text));
    if (this.#table[slot] === empty) this.#size += 1;
    this.#put(slot, hash31(text), hash31(beside));
  }

  isMixed(text: string): boolean {
    return this.#table[this.#slotOf(hash31(text)) + 1] === mixed;
  }

  #put(slot: number, alike: number, different: number): void {
    const isNew = this.#table[slot] === empty;
    this.#table[slot] = alike;
    if (isNew) this.#table[slot + 1] = different;
    else if (this.#table[slot + 1] !== different) this.#table[slot + 1] = mixed;
  }

  /** Where the hash is, or would be; half of the table is empty. */
  #slotOf(hash: number): number {
    const last = this.#table.length - 1;
    let slot = (hash * 2) & last;
    while (this.#table[slot] !== empty && this.#table[slot] !== hash) slot = (slot + 2) & last;
    return slot;
  }

  #grow(): void {
    const before = this.#table;
    this.#table = emptyTable(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const [hash = empty, beside = empty] = before.subarray(at, at + 2);
      if (hash !== empty) this.#put(this.#slotOf(hash), hash, beside);
    }
  }
}

function emptyTable(length: number): Int32Array {
  return new Int32Array(length).fill(empty);
}
