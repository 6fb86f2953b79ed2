// Which elements of a text to look up in a memory of the store, so that no unit similar enough is missed.

import { mostEdits } from "../../../memory/compare/similarity.ts";
import type { Side } from "../../../memory/memory-store.ts";
import { choosePieces } from "../../../memory/search/choose-pieces.ts";
import { readQuery, type QueryWords } from "../../../memory/search/query-words.ts";
import { longestWanted, mostWords, shortestWanted } from "../../../memory/search/unit-finder.ts";
import {
  countedHash,
  elementKinds,
  longestShort,
  pairAt,
  shortElement,
  type ElementShape,
} from "../units/unit-elements.ts";

/** One side of a memory, and how similar a unit must be. */
export interface PieceRequest {
  readonly side: Side;
  readonly frequent: ReadonlySet<number>;
  /** 0..1 */
  readonly least: number;
  /** Units that can be found. */
  readonly units: number;
}

/** How many units have an element; of words of one first hash, all. */
export type UnitsOf = (kind: number, hash: number) => number;

/** What the database is asked for. */
export interface SoughtUnits {
  readonly words: QueryWords;
  readonly shortest: number;
  readonly longest: number;
  /** Every unit sought has one of them; `undefined`: they exclude too little, so all of these lengths. */
  readonly elements: readonly number[] | undefined;
}

/** A text with the elements that it may be found by. */
export class SoughtText {
  readonly words: QueryWords;
  readonly #request: PieceRequest;
  readonly #shortest: number;
  readonly #longest: number;

  constructor(text: string, request: PieceRequest) {
    this.words = readQuery(text);
    this.#request = request;
    const { count } = this.words;
    this.#shortest = shortestWanted(count, request.least);
    this.#longest = longestWanted(count, request.least, mostWords * 2);
  }

  /** Whether nothing can be as similar. */
  get isHopeless(): boolean {
    const { count } = this.words;
    return count === 0 || count > mostWords || this.#shortest > this.#longest;
  }

  /** What must be counted before `sought` is asked. */
  counted(): readonly { readonly kind: number; readonly hash: number }[] {
    const { side } = this.#request;
    const kinds = elementKinds[side];
    const isShort = this.#isShort();
    const list: { kind: number; hash: number }[] = [];
    for (let at = 0; at < this.words.count; at++) {
      for (const hash of this.#hashesAt(at))
        list.push({ kind: isShort ? kinds.short : kinds.word, hash });
      const pair = this.#pairAt(at);
      if (pair !== undefined) list.push({ kind: kinds.pair, hash: pair });
    }
    return list;
  }

  /** `undefined`: there is no such unit. */
  sought(unitsOf: UnitsOf): SoughtUnits | undefined {
    const { side, least, units } = this.#request;
    const { words } = this;
    const kinds = elementKinds[side];
    const shape: ElementShape = this.#isShort() ? "short" : "word";
    const places = Array.from({ length: words.count }, (_, at) => at);
    const single = places.map((at) =>
      this.#hashesAt(at).reduce((sum, hash) => sum + unitsOf(kinds[shape], hash), 0),
    );
    const missing = single.filter((cost) => cost === 0).length;
    if (missing > mostEdits(Math.max(words.count, this.#longest), least)) return undefined;
    const pairs = (): readonly number[] =>
      places.slice(0, -1).map((at) => {
        const pair = this.#pairAt(at);
        return pair === undefined ? Infinity : unitsOf(kinds.pair, pair);
      });
    const pieces = choosePieces(single, pairs, this.#longest, least);
    const total = pieces.reduce((sum, { cost }) => sum + cost, 0);
    if (total === 0) return undefined;
    const elements = pieces
      .filter(({ cost }) => cost > 0)
      .flatMap(({ at, pair }) => (pair ? [this.#pairAt(at) ?? 0] : this.#hashesAt(at)));
    return {
      words,
      shortest: this.#shortest,
      longest: this.#longest,
      elements: total > units / 2 ? undefined : [...new Set(elements)],
    };
  }

  #isShort(): boolean {
    return this.#longest <= longestShort;
  }

  // A word by itself, or in texts of each length wanted.
  #hashesAt(at: number): readonly number[] {
    const hash = countedHash(this.words, at);
    if (!this.#isShort()) return [hash];
    const lengths = this.#longest - this.#shortest + 1;
    return Array.from({ length: lengths }, (_, more) => shortElement(hash, this.#shortest + more));
  }

  #pairAt(at: number): number | undefined {
    return at + 1 < this.words.count ? pairAt(this.words, at, this.#request.frequent) : undefined;
  }
}
