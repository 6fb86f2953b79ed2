// The query, prepared once for all indexes.

import { numberHash, numberVariant, WordScanner } from "../index/scan-words.ts";
import { signatureBit } from "../index/signature.ts";

export interface QueryWords {
  readonly count: number;
  /** Hashes of the words; of a number, those of its digits. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly variants: Uint8Array;
  readonly marks: number;
  readonly layout: number;
  readonly lowSignature: number;
  readonly highSignature: number;
}

const scanner = new WordScanner();

export function readQuery(text: string): QueryWords {
  scanner.scan(text);
  const { count, marks, layout } = scanner;
  const first = scanner.first.slice(0, count);
  const variants = scanner.variants.slice(0, count);
  let lowSignature = 0;
  let highSignature = 0;
  for (let index = 0; index < count; index++) {
    const isNumber = ((variants[index] ?? 0) & numberVariant) !== 0;
    const bit = signatureBit(isNumber ? numberHash[0] : (first[index] ?? 0));
    if (bit < 32) lowSignature |= 1 << bit;
    else highSignature |= 1 << (bit - 32);
  }
  const second = scanner.second.slice(0, count);
  return { count, first, second, variants, marks, layout, lowSignature, highSignature };
}
