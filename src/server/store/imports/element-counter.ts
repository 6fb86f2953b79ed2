// Counts elements by the million: an open-addressed table that doubles, some 25 bytes an element.

import type { CountedElement } from "../units/unit-columns.ts";

export class ElementCounter {
  #kinds = new Uint8Array(1 << 14);
  #hashes = new Int32Array(1 << 14);
  #seconds = new Int32Array(1 << 14);
  #units = new Int32Array(1 << 14);
  #slots = new Int32Array(1 << 15);
  size = 0;

  add({ kind, hash, second }: CountedElement): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(kind, hash, second) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (
        this.#hashes[number] === hash &&
        this.#seconds[number] === second &&
        this.#kinds[number] === kind
      ) {
        this.#units[number] = (this.#units[number] ?? 0) + 1;
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === this.#hashes.length) this.#widen();
    this.#kinds[this.size] = kind;
    this.#hashes[this.size] = hash;
    this.#seconds[this.size] = second;
    this.#units[this.size] = 1;
    this.size += 1;
    this.#slots[slot] = this.size;
    if (this.size * 2 > mask) this.#grow();
  }

  *[Symbol.iterator](): Generator<CountedElement & { readonly units: number }> {
    for (let number = 0; number < this.size; number++)
      yield {
        kind: this.#kinds[number] ?? 0,
        hash: this.#hashes[number] ?? 0,
        second: this.#seconds[number] ?? 0,
        units: this.#units[number] ?? 0,
      };
  }

  #widen(): void {
    const length = this.#hashes.length * 2;
    const kinds = new Uint8Array(length);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const array = new Int32Array(length);
      array.set(old);
      return array;
    };
    this.#hashes = wider(this.#hashes);
    this.#seconds = wider(this.#seconds);
    this.#units = wider(this.#units);
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot =
        slotOf(this.#kinds[number] ?? 0, this.#hashes[number] ?? 0, this.#seconds[number] ?? 0) &
        mask;
      while ((slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function slotOf(kind: number, hash: number, second: number): number {
  const mix = Math.imul(hash ^ (kind << 24), 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
  return mix ^ (mix >>> 15);
}
