// Which keys were seen, and where first, without keeping them: about 60 bytes per key, however long.

// 53 + 22 bits of hash: among a million keys, two different ones collide in less than one file in a billion.
const low = 2 ** 22;
const maximumLine = 2 ** 31;

export class KeyRegister {
  readonly #seen = new Map<number, number>();

  get size(): number {
    return this.#seen.size;
  }

  /** The line where the key was first seen; or `undefined`, after registering it with this line. */
  see(key: string, line: number): number | undefined {
    const { main, extra } = hashOf(key);
    const before = this.#seen.get(main);
    if (before === undefined) {
      this.#seen.set(main, (line % maximumLine) * low + extra);
      return undefined;
    }
    return before % low === extra ? Math.floor(before / low) : undefined;
  }

  /** The line where the key was first seen. */
  at(key: string): number | undefined {
    const { main, extra } = hashOf(key);
    const before = this.#seen.get(main);
    return before !== undefined && before % low === extra ? Math.floor(before / low) : undefined;
  }

  has(key: string): boolean {
    return this.at(key) !== undefined;
  }
}

/** How often each key was seen, in the same space. */
export class KeyCounter {
  readonly #counts = new Map<number, number>();
  /** Keys that share the first half of their hash with another: none in most files. */
  readonly #rare = new Map<string, number>();

  add(key: string): void {
    const { main, extra } = hashOf(key);
    const packed = this.#counts.get(main);
    if (packed === undefined) this.#counts.set(main, low + extra);
    else if (packed % low === extra) this.#counts.set(main, packed + low);
    else this.#rare.set(key, (this.#rare.get(key) ?? 0) + 1);
  }

  /** Removes one occurrence; returns whether there was one. */
  take(key: string): boolean {
    const { main, extra } = hashOf(key);
    const packed = this.#counts.get(main);
    if (packed !== undefined && packed % low === extra && packed >= low) {
      this.#counts.set(main, packed - low);
      return true;
    }
    const count = this.#rare.get(key) ?? 0;
    if (count > 0) this.#rare.set(key, count - 1);
    return count > 0;
  }
}

// Three multiplicative hashes of 32 bits in one pass, each with its own odd multiplier and a final mixing.
function hashOf(key: string): { readonly main: number; readonly extra: number } {
  let first = 0x9e3779b9;
  let second = 0x85ebca6b;
  let third = 0xc2b2ae35;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
    second ^= second >>> 13;
    third = Math.imul(third + code, 0x27d4eb2f);
    third ^= third >>> 15;
  }
  first = mixed(first);
  second = mixed(second);
  return { main: (first >>> 0) * 2 ** 21 + (second >>> 11), extra: mixed(third) >>> 10 };
}

function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return bits ^ (bits >>> 16);
}
