// Writes a block file under a temporary name; the caller renames it (build-memory.ts).

import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { blockSize, byteOrder, magic, type BlockHeader } from "./block-file.ts";

const bufferBlocks = 64;

export class BlockFileWriter {
  readonly path: string;
  readonly #descriptor: number;
  readonly #buffer = new Uint8Array(bufferBlocks * blockSize);
  #filled = 0;
  #written = 0;
  #sums = new Uint32Array(1 << 10);
  #blocks = 0;
  readonly #sections: Record<string, [number, number]> = {};
  #section = "";

  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.#descriptor = openSync(path, "wx");
    this.#fill(new Uint8Array(blockSize));
  }

  /** Begins the next section. */
  begin(name: string): void {
    this.#endSection();
    this.#section = name;
    this.#sections[name] = [this.#written + this.#filled, 0];
  }

  /** Appends to the section. */
  add(bytes: Uint8Array): void {
    this.#fill(bytes);
    const section = this.#sections[this.#section];
    if (section !== undefined) section[1] += bytes.length;
  }

  addNumbers(numbers: Uint32Array): void {
    this.add(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  }

  finish(facts: BlockHeader["facts"]): void {
    try {
      this.#endSection();
      this.#flush();
      const sums = this.#sums.subarray(0, this.#blocks);
      const size = this.#written + sums.byteLength;
      const header: BlockHeader = { size, byteOrder, sections: this.#sections, facts };
      const body = JSON.stringify(header);
      const first = new Uint8Array(blockSize);
      const text = new TextEncoder().encode(`${magic} ${crc32(body)}\n${body}`);
      if (text.length > blockSize) throw new Error("header too long");
      first.set(text);
      this.#write(new Uint8Array(sums.buffer, sums.byteOffset, sums.byteLength), this.#written);
      this.#write(first, 0);
      closeSync(this.#descriptor);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Leaves nothing behind. */
  discard(): void {
    try {
      closeSync(this.#descriptor);
    } catch {
      // Already closed.
    }
    rmSync(this.path, { force: true });
  }

  #endSection(): void {
    const rest = (this.#written + this.#filled) % blockSize;
    if (rest > 0) this.#fill(new Uint8Array(blockSize - rest));
  }

  #fill(bytes: Uint8Array): void {
    let from = 0;
    while (from < bytes.length) {
      const length = Math.min(bytes.length - from, this.#buffer.length - this.#filled);
      this.#buffer.set(bytes.subarray(from, from + length), this.#filled);
      this.#filled += length;
      from += length;
      if (this.#filled === this.#buffer.length) this.#flush();
    }
  }

  // Called only when the buffer holds whole blocks.
  #flush(): void {
    for (let at = 0; at < this.#filled; at += blockSize) {
      if (this.#blocks === this.#sums.length) {
        const wider = new Uint32Array(this.#blocks * 2);
        wider.set(this.#sums);
        this.#sums = wider;
      }
      this.#sums[this.#blocks] = crc32(this.#buffer.subarray(at, at + blockSize));
      this.#blocks += 1;
    }
    this.#write(this.#buffer.subarray(0, this.#filled), this.#written);
    this.#written += this.#filled;
    this.#filled = 0;
  }

  #write(bytes: Uint8Array, position: number): void {
    let offset = 0;
    while (offset < bytes.length)
      offset += writeSync(
        this.#descriptor,
        bytes,
        offset,
        bytes.length - offset,
        position + offset,
      );
  }
}
