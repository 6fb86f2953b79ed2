// Which bytes are UTF-8, byte by byte, where a decoder would only say that some are not.

import { openPairLength, surrogatePairAt } from "../strings/encoding/surrogate-bytes.ts";

/** Bytes at the end that begin a character of the next chunk. */
export function cutLength(bytes: Uint8Array): number {
  const pair = openPairLength(bytes);
  if (pair > 0) return pair;
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/** Length of the UTF-8 sequence at `at`; 0 if there is none (Unicode 3.9, table 3-7). */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > end) return 0;
  const second = bytes[at + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  for (let next = 1; next < length; next += 1)
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** What a file is made of. */
export interface Utf8Census {
  /** No byte is outside of a UTF-8 sequence or a pair of surrogates. */
  readonly valid: boolean;
  readonly multibyte: number;
  /** Whether there is any byte beyond ASCII. */
  readonly ascii: boolean;
  /** Whether there is any byte from 0x80 to 0x9F. */
  readonly upperControls: boolean;
}

export class Utf8Validator {
  #pending: Uint8Array = new Uint8Array(0);
  #valid = true;
  #multibyte = 0;
  #ascii = true;
  #upperControls = false;

  add(chunk: Uint8Array): void {
    const bytes = joinBytes(this.#pending, chunk);
    const end = bytes.length - cutLength(bytes);
    this.#look(bytes, end);
    this.#pending = bytes.slice(end);
  }

  finish(): Utf8Census {
    this.#look(this.#pending, this.#pending.length);
    return {
      valid: this.#valid,
      multibyte: this.#multibyte,
      ascii: this.#ascii,
      upperControls: this.#upperControls,
    };
  }

  #look(bytes: Uint8Array, end: number): void {
    for (let at = 0; at < end;) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) {
        at += 1;
        continue;
      }
      this.#ascii = false;
      if (byte < 0xa0) this.#upperControls = true;
      const pair = surrogatePairAt(bytes, at, end) === undefined ? 0 : 6;
      const length = pair || sequenceLength(bytes, at, end);
      if (length > 1) this.#multibyte += 1;
      else this.#valid = false;
      at += Math.max(1, length);
    }
  }
}

export function joinBytes(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}
