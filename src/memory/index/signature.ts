// 64 bits that say which words a segment may have: one bit per word, by its hash.

/** 0..63. Taken from bits that the directory of words does not sort by. */
export function signatureBit(hash: number): number {
  return hash & 63;
}

/** The signature of a unit in 32 bits, for lists that are read by the thousand. */
export function foldedSignature(signatures: Uint32Array, unit: number): number {
  return ((signatures[unit * 2] ?? 0) | (signatures[unit * 2 + 1] ?? 0)) >>> 0;
}

export function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
