// A column read from its file on demand, block by block: a look-up among a million units reads kilobytes.

import type { NumberColumn } from "../../memory/index/column.ts";
import { blockSize, type BlockFile } from "./block-file.ts";

const numbersPerBlock = blockSize / 4;

export class FileColumn implements NumberColumn {
  readonly length: number;
  array: Uint32Array = new Uint32Array(0);
  readonly #file: BlockFile;
  readonly #start: number;
  readonly #blocks = new Map<number, Uint32Array>();

  constructor(file: BlockFile, section: string) {
    const [start, length] = file.header.sections[section] ?? [0, 0];
    this.#file = file;
    this.#start = start;
    this.length = length / 4;
  }

  at(from: number, to: number): number {
    const first = Math.floor(from / numbersPerBlock);
    const last = Math.floor(Math.max(from, to - 1) / numbersPerBlock);
    if (first === last) this.array = this.#block(first);
    else this.array = this.#read(first, last + 1);
    return from - first * numbersPerBlock;
  }

  /** The whole column. */
  hold(): Uint32Array {
    if (this.length === 0) return new Uint32Array(0);
    return this.#read(0, Math.ceil(this.length / numbersPerBlock)).subarray(0, this.length);
  }

  #block(block: number): Uint32Array {
    let numbers = this.#blocks.get(block);
    if (numbers === undefined) {
      numbers = this.#read(block, block + 1);
      this.#blocks.set(block, numbers);
    }
    return numbers;
  }

  #read(first: number, last: number): Uint32Array {
    const { bytes } = this.#file.read(
      this.#start + first * blockSize,
      this.#start + last * blockSize,
    );
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  }
}
