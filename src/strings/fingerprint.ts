// A short name for a text, the same on every run; baselines and code-review platforms recognise findings by it.

/** 16 hexadecimal digits; `ordinal` tells apart identical findings of one document. */
export function fingerprint(identity: string, ordinal: number): string {
  const text = `${identity}\u0000${ordinal}`;
  // Two 32-bit multiplicative hashes, mixed into each other at the end.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return hexadecimal(high) + hexadecimal(low);
}

function hexadecimal(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
