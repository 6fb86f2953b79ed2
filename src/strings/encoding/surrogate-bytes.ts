// CESU-8: a character beyond U+FFFF as the three bytes of each of its surrogates. Java (DataOutput, JNI) and Oracle's
// charset UTF8 write it; UTF-8 forbids it (Unicode 3.9, D92), so that every reader of XML refuses the file.

const length = 6;

/** The character whose two surrogates are at `at`; `undefined` if there is none before `end`. */
export function surrogatePairAt(bytes: Uint8Array, at: number, end: number): string | undefined {
  if (bytes[at] !== 0xed || at + length > end) return undefined;
  const [, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = bytes.subarray(
    at,
    at + length,
  );
  const isPair = second >= 0xa0 && second <= 0xaf && fourth === 0xed && fifth >= 0xb0;
  if (!isPair || [third, fifth, sixth].some((byte) => (byte & 0xc0) !== 0x80)) return undefined;
  return String.fromCharCode(
    0xd000 | ((second & 0x3f) << 6) | (third & 0x3f),
    0xd000 | ((fifth & 0x3f) << 6) | (sixth & 0x3f),
  );
}

/** How many bytes at the end may begin a pair whose other half is still to come: 0 to 5. */
export function openPairLength(bytes: Uint8Array): number {
  for (let back = Math.min(length - 1, bytes.length); back > 0; back -= 1) {
    const start = bytes.length - back;
    if (bytes[start] !== 0xed) continue;
    const second = bytes[start + 1] ?? 0xa0;
    const fourth = bytes[start + 3] ?? 0xed;
    if (second >= 0xa0 && second <= 0xaf && fourth === 0xed) return back;
  }
  return 0;
}

/** The bytes with every such pair as UTF-8 has it; the same array if there is none. */
export function mendSurrogatePairs(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const character = surrogatePairAt(bytes, at, bytes.length);
    if (character === undefined) continue;
    pieces.push(bytes.subarray(copied, at), new TextEncoder().encode(character));
    copied = at + length;
  }
  if (copied === 0) return bytes;
  return joined([...pieces, bytes.subarray(copied)]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
