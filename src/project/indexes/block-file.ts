// A derived file in blocks, each with a checksum, so that random reads are verified. Block 0 is the header: a line
// with magic, version and the checksum of the rest, then JSON. Sections follow, each starting on a block; after
// them comes a table with the checksum of every earlier block.

import { closeSync, fstatSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import { indexVersion } from "../../memory/index/segment-index.ts";
import { openOwnFile } from "../disk/own-file.ts";

export const blockSize = 4096;
export const magic: string = `glosa-index ${indexVersion}`;
/** Numbers are in the machine's own byte order, which a file from another machine may not have. */
export const byteOrder: number = new Uint8Array(Uint32Array.of(1).buffer)[0] ?? 0;

export interface BlockHeader {
  /** Bytes in the file, to detect truncation at once. */
  readonly size: number;
  readonly byteOrder: number;
  /** By name: first byte and length in bytes. */
  readonly sections: Readonly<Record<string, readonly [start: number, length: number]>>;
  readonly facts: Readonly<Record<string, number>>;
}

/**
 * The file is not what was written: truncated, overwritten, or another version. Never shown to users: the file is
 * rebuilt.
 */
export class DamagedFile extends Error {}

/** After this many reads, the checksum table is read whole: one read instead of one per block. */
const readsBeforeTable = 32;

export class BlockFile {
  readonly header: BlockHeader;
  readonly #descriptor: number;
  readonly #tableStart: number;
  #table: Uint8Array | undefined;
  #reads = 0;
  #open = true;

  /** Throws `DamagedFile`, and anything opening throws. */
  constructor(path: string) {
    this.#descriptor = openOwnFile(path);
    try {
      this.header = this.#readHeader();
    } catch (error) {
      this.close();
      throw error;
    }
    const blocks = Math.ceil(this.header.size / (blockSize + 4));
    this.#tableStart = this.header.size - blocks * 4;
  }

  /**
   * Bytes `start` to `end` of the file, verified, in a view that starts on a block so that numbers are aligned.
   * `offset` is the position of `start` in it.
   */
  read(start: number, end: number): { readonly bytes: Uint8Array; readonly offset: number } {
    this.#reads += 1;
    if (this.#reads === readsBeforeTable) this.holdTable();
    const first = Math.floor(start / blockSize);
    const last = Math.max(first + 1, Math.ceil(end / blockSize));
    const bytes = this.#bytes(first * blockSize, last * blockSize);
    const sums = this.#sums(first, last);
    for (let block = first; block < last; block++) {
      const at = (block - first) * blockSize;
      if (crc32(bytes.subarray(at, at + blockSize)) !== sums[block - first])
        throw new DamagedFile("checksum");
    }
    return { bytes, offset: start - first * blockSize };
  }

  /** Reads all checksums at once, for callers about to read most of the file. */
  holdTable(): void {
    this.#table ??= this.#bytes(this.#tableStart, this.header.size);
  }

  close(): void {
    if (this.#open) closeSync(this.#descriptor);
    this.#open = false;
  }

  #sums(first: number, last: number): Uint32Array {
    if (this.#table === undefined) {
      const bytes = this.#bytes(this.#tableStart + first * 4, this.#tableStart + last * 4);
      return new Uint32Array(bytes.buffer, 0, last - first);
    }
    return new Uint32Array(this.#table.buffer, first * 4, last - first);
  }

  #bytes(start: number, end: number): Uint8Array {
    const bytes = new Uint8Array(end - start);
    let filled = 0;
    while (filled < bytes.length) {
      const length = readSync(
        this.#descriptor,
        bytes,
        filled,
        bytes.length - filled,
        start + filled,
      );
      if (length === 0) throw new DamagedFile("cut off");
      filled += length;
    }
    return bytes;
  }

  #readHeader(): BlockHeader {
    const { size } = fstatSync(this.#descriptor);
    if (size < blockSize) throw new DamagedFile("cut off");
    const text = new TextDecoder().decode(this.#bytes(0, blockSize)).replace(/\0+$/u, "");
    const line = text.indexOf("\n");
    const body = text.slice(line + 1);
    if (text.slice(0, line) !== `${magic} ${crc32(body)}`) throw new DamagedFile("header");
    const header = JSON.parse(body) as BlockHeader;
    if (header.size !== size || header.byteOrder !== byteOrder) throw new DamagedFile("header");
    return header;
  }
}
