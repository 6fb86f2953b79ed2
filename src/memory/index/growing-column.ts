// Numbers collected one by one, in an array that doubles.

export class GrowingColumn {
  #array: Uint32Array;
  length = 0;

  constructor(room: number = 1 << 12) {
    this.#array = new Uint32Array(room);
  }

  push(value: number): void {
    if (this.length === this.#array.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#array);
      this.#array = wider;
    }
    this.#array[this.length] = value;
    this.length += 1;
  }

  get(index: number): number {
    return this.#array[index] ?? 0;
  }

  /** The numbers so far, without a copy. */
  view(): Uint32Array {
    return this.#array.subarray(0, this.length);
  }
}
