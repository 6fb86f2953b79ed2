// Which texts have different things beside them, kept as hashes: a million of them take 40 MB.

import { hash31 } from "./hash31.ts";

const mixed = -1;

/**
 * Two texts with one hash look mixed, which whoever compares the texts themselves will see. Two things with one hash look alike: of
 * two billion such pairs one is missed.
 */
export class Sieve {
  /** The hash of the one thing beside a text, until there are two. */
  readonly #seen = new Map<number, number>();

  add(text: string, beside: string): void {
    const alike = hash31(text);
    const different = hash31(beside);
    const known = this.#seen.get(alike);
    if (known === undefined) this.#seen.set(alike, different);
    else if (known !== different) this.#seen.set(alike, mixed);
  }

  isMixed(text: string): boolean {
    return this.#seen.get(hash31(text)) === mixed;
  }
}
