// Texts as rows of word roots, four bytes per word: what discovery searches once the texts themselves have been
// released. A run of documents has millions of words and a few thousand roots.

import type { Language } from "../../languages/language.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import { WordMemo } from "../../text/word.ts";

// A word is the number of its root, shifted, plus what `wordGroups` asks about it; 0 is in no group.
const inNoGroup = 0;
const isFunction = 1;
const isParted = 2;
const rootShift = 2;

/** Groups that share their first roots, root by root. */
interface Branch {
  readonly next: Map<number, Branch>;
  /** Numbers of the texts with the group that ends here; `undefined` if none was asked for. */
  texts: number[] | undefined;
}

/** Texts of one language, numbered from 0 in the order they are added. */
export class RootRows {
  #words = new Int32Array(1 << 12);
  #length = 0;
  /** Where each row ends. */
  readonly #ends: number[] = [];
  readonly #roots = new Map<string, number>();
  readonly #rootOf: WordMemo<number>;

  constructor(language: Language) {
    this.#rootOf = new WordMemo(({ fold }) => this.#number(language.root(fold)));
  }

  #number(root: string): number {
    let number = this.#roots.get(root);
    if (number === undefined) {
      number = this.#roots.size + 1;
      this.#roots.set(root, number);
    }
    return number;
  }

  /** Adds the next text; `undefined` leaves its number unused. */
  add(text: ReadText | undefined): void {
    if (text !== undefined) this.#append(text);
    this.#ends.push(this.#length);
  }

  #append({ tokens, functionWords, barriers, opaque }: ReadText): void {
    let at = this.#length;
    if (at + tokens.length > this.#words.length) this.#widen(at + tokens.length);
    const words = this.#words;
    for (let index = 0; index < tokens.length; index++) {
      const word = tokens[index];
      if (word === undefined) break;
      words[at++] =
        opaque[index] === 2
          ? inNoGroup
          : (this.#rootOf.get(word) << rootShift) |
            (functionWords[index] === 1 ? isFunction : 0) |
            (barriers[index] === barrier.none ? 0 : isParted);
    }
    this.#length = at;
  }

  #widen(least: number): void {
    const wider = new Int32Array(Math.max(this.#words.length * 2, least));
    wider.set(this.#words);
    this.#words = wider;
  }

  /** For each group, keyed as in `wordGroups`, the numbers of the texts that contain it. */
  find(groups: Iterable<string>): Map<string, number[]> {
    const found = new Map<string, number[]>();
    const tree: Branch = { next: new Map(), texts: undefined };
    for (const group of groups) this.#plant(group, tree, found);
    let at = 0;
    for (const [number, end] of this.#ends.entries())
      for (; at < end; at++) this.#follow(tree, at, end, number);
    for (const [group, texts] of found) if (texts.length === 0) found.delete(group);
    return found;
  }

  #plant(group: string, tree: Branch, found: Map<string, number[]>): void {
    let branch = tree;
    for (const root of group.split(" ")) {
      const number = this.#roots.get(root);
      if (number === undefined) return;
      let next = branch.next.get(number);
      if (next === undefined) {
        next = { next: new Map(), texts: undefined };
        branch.next.set(number, next);
      }
      branch = next;
    }
    branch.texts ??= [];
    found.set(group, branch.texts);
  }

  #follow(tree: Branch, start: number, end: number, number: number): void {
    let branch: Branch | undefined = tree;
    for (let at = start; at < end; at++) {
      const word = this.#words[at] ?? inNoGroup;
      if (word === inNoGroup) return;
      const isFirst = at === start;
      if (isFirst ? (word & isFunction) !== 0 : (word & isParted) !== 0) return;
      branch = branch.next.get(word >> rootShift);
      if (branch === undefined) return;
      const { texts } = branch;
      if (texts !== undefined && (word & isFunction) === 0 && texts.at(-1) !== number)
        texts.push(number);
    }
  }
}
