// The units of a part of a memory: records in file order, found by position.

import type { UnitRecord } from "../../memory/index/unit-record.ts";
import { BlockFileWriter } from "./block-file-writer.ts";
import { BlockFile } from "./block-file.ts";
import { FileColumn } from "./file-column.ts";
import { readRecord } from "./written-record.ts";

const bufferSize = 1 << 20;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export class UnitFileWriter {
  readonly #file: BlockFileWriter;
  #buffer = new Uint8Array(bufferSize);
  #filled = 0;
  #ends = new Uint32Array(1 << 12);
  #end = 0;
  units = 0;

  constructor(path: string) {
    this.#file = new BlockFileWriter(path);
    this.#file.begin("records");
  }

  /** Bytes of the records so far. */
  get size(): number {
    return this.#end;
  }

  add(record: string): void {
    // A UTF-16 unit takes at most three bytes.
    if (this.#filled + record.length * 3 > this.#buffer.length) this.#flush();
    if (record.length * 3 > this.#buffer.length) this.#buffer = new Uint8Array(record.length * 3);
    const { written } = encoder.encodeInto(record, this.#buffer.subarray(this.#filled));
    this.#filled += written;
    this.#end += written;
    if (this.units === this.#ends.length) {
      const wider = new Uint32Array(this.units * 2);
      wider.set(this.#ends);
      this.#ends = wider;
    }
    this.#ends[this.units] = this.#end;
    this.units += 1;
  }

  finish(): void {
    this.#flush();
    this.#file.begin("ends");
    this.#file.addNumbers(this.#ends.subarray(0, this.units));
    this.#file.finish({ units: this.units });
  }

  discard(): void {
    this.#file.discard();
  }

  #flush(): void {
    this.#file.add(this.#buffer.subarray(0, this.#filled));
    this.#filled = 0;
  }
}

export class UnitFile {
  readonly units: number;
  readonly #file: BlockFile;
  readonly #ends: FileColumn;
  readonly #start: number;
  readonly #size: number;
  #held: { readonly ends: Uint32Array; readonly bytes: Uint8Array } | undefined;

  constructor(path: string) {
    this.#file = new BlockFile(path);
    this.units = this.#file.header.facts["units"] ?? 0;
    this.#ends = new FileColumn(this.#file, "ends");
    const [start, size] = this.#file.header.sections["records"] ?? [0, 0];
    this.#start = start;
    this.#size = size;
  }

  /** Reads the whole file once, for callers that ask often. */
  hold(): void {
    if (this.#held !== undefined || this.#size === 0) return;
    this.#file.holdTable();
    const { bytes } = this.#file.read(this.#start, this.#start + this.#size);
    this.#held = { ends: this.#ends.hold(), bytes };
  }

  /** The unit at this position in the file, from 0. */
  read(position: number): UnitRecord {
    return readRecord(this.#text(position));
  }

  #text(position: number): string {
    const held = this.#held;
    if (held !== undefined) {
      const from = position === 0 ? 0 : (held.ends[position - 1] ?? 0);
      return decoder.decode(held.bytes.subarray(from, held.ends[position]));
    }
    const first = Math.max(0, position - 1);
    const at = this.#ends.at(first, position + 1);
    const from = position === 0 ? 0 : (this.#ends.array[at] ?? 0);
    const to = this.#ends.array[at + position - first] ?? 0;
    const { bytes, offset } = this.#file.read(this.#start + from, this.#start + to);
    return decoder.decode(bytes.subarray(offset, offset + to - from));
  }

  close(): void {
    this.#file.close();
  }
}
