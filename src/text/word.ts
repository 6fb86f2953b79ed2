// Distinct words, each kept once with everything that is true of it in any text. A text is then a row of
// references: its tokens cost neither a substring nor a conversion.

import { shippedLanguages } from "../languages/index.ts";
import type { Language } from "../languages/language.ts";
import type { Word } from "../model/words.ts";
import { fold, lowerCase } from "../strings/fold.ts";

export type { Word } from "../model/words.ts";

/** One bit for the first letter: most words differ in it, which saves a table look-up. */
export function initialOf(folded: string): number {
  return 1 << folded.charCodeAt(0);
}

/** One bit per built-in language: a word carries the answer for all of them. */
export function closedClassBit(language: Language): number {
  const place = shippedLanguages.indexOf(language);
  return place < 0 ? 0 : 1 << place;
}

function closedClasses(folded: string): number {
  let found = 0;
  for (let place = 0; place < shippedLanguages.length; place++)
    if (shippedLanguages[place]?.functionWords.has(folded) === true) found |= 1 << place;
  return found;
}

const capital = /^\p{Lu}/u;
const letter = /\p{L}/u;

// Bounded, because a memory has millions of words; articles never get close.
const wordLimit = 100_000;
// Open addressing, at most half full, with a hash computed while scanning the letters. Kept as small as possible:
// an article has a few thousand words, which then stay in the processor's cache.
const fewestSlots = 1 << 12;
/** Index of a word plus one; 0 is free. */
let slots = new Int32Array(fewestSlots);
let words: Word[] = [];
let hashes = new Int32Array(fewestSlots);
/** The letters of all words, and where each word's letters begin: comparing words means comparing numbers. */
let letters = new Uint16Array(fewestSlots * 8);
let letterStarts = new Int32Array(fewestSlots + 1);
let nextId = 0;

// FNV-1a, over UTF-16 units.
export const hashStart: number = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

let units = new Uint16Array(1 << 10);

/** The UTF-16 units of a text, in a buffer reused for the next text. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (length > units.length) units = new Uint16Array(length * 2);
  for (let index = 0; index < length; index++) units[index] = text.charCodeAt(index);
  return units;
}

/** The word from `start` to `end` of a text with the units `within`; `hash` is their FNV-1a. */
export function wordAt(
  text: string,
  within: Uint16Array,
  start: number,
  end: number,
  hash: number,
): Word {
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let index = slots[slot] ?? 0; index !== 0; index = slots[slot] ?? 0) {
    if (hashes[index - 1] === hash && isWordAt(index - 1, within, start, end)) {
      const known = words[index - 1];
      if (known !== undefined) return known;
    }
    slot = (slot + 1) & mask;
  }
  const word = describe(text.slice(start, end));
  if (words.length >= wordLimit) startOver();
  keepLetters(within, start, end, hash);
  words.push(word);
  if (words.length * 2 > slots.length) widen();
  else slots[freeSlot(hash)] = words.length;
  return word;
}

function freeSlot(hash: number): number {
  let slot = hash & (slots.length - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

function startOver(): void {
  slots = new Int32Array(fewestSlots);
  words = [];
  hashes = new Int32Array(fewestSlots);
  letters = new Uint16Array(fewestSlots * 8);
  letterStarts = new Int32Array(fewestSlots + 1);
}

function keepLetters(within: Uint16Array, start: number, end: number, hash: number): void {
  const index = words.length;
  const from = letterStarts[index] ?? 0;
  const to = from + end - start;
  while (to > letters.length) letters = grown(letters, new Uint16Array(letters.length * 2));
  letters.set(within.subarray(start, end), from);
  if (index === hashes.length) {
    hashes = grown(hashes, new Int32Array(hashes.length * 2));
    letterStarts = grown(letterStarts, new Int32Array(hashes.length + 1));
  }
  hashes[index] = hash;
  letterStarts[index + 1] = to;
}

function grown<Numbers extends Int32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

function widen(): void {
  slots = new Int32Array(slots.length * 4);
  for (let index = 0; index < words.length; index++)
    slots[freeSlot(hashes[index] ?? 0)] = index + 1;
}

/** The word for a spelling that no text contains literally: an acronym without its dots. */
export function wordOf(surface: string): Word {
  let hash = hashStart;
  for (let index = 0; index < surface.length; index++)
    hash = Math.imul(hash ^ surface.charCodeAt(index), hashPrime);
  return wordAt(surface, unitsOf(surface), 0, surface.length, hash);
}

function isWordAt(word: number, within: Uint16Array, start: number, end: number): boolean {
  const from = letterStarts[word] ?? 0;
  const length = end - start;
  if ((letterStarts[word + 1] ?? 0) - from !== length) return false;
  for (let offset = 0; offset < length; offset++)
    if (letters[from + offset] !== within[start + offset]) return false;
  return true;
}

function describe(surface: string): Word {
  const lower = lowerCase(surface);
  const folded = fold(surface);
  return {
    id: nextId++,
    surface,
    lower,
    fold: folded,
    isLower: surface === lower,
    hasCapital: capital.test(surface),
    inCapitals: surface === lower ? !letter.test(surface) : surface === surface.toUpperCase(),
    closedClasses: closedClasses(folded),
    initial: initialOf(folded),
  };
}

/**
 * Answers about words for one purpose, remembered: an array read where a map would hash. Identical objects are
 * stored once: nearly every word has the same answer, namely nothing. Bounded like the word table, and restarted
 * with it.
 */
export class WordMemo<Answer> {
  readonly #find: (word: Word) => Answer;
  /** The id of the first word with a slot in `#codes`. */
  #base = 0;
  #codes = new Int32Array(fewestSlots);
  /** By code; code 0 means not asked yet. */
  #answers: ({ readonly answer: Answer } | undefined)[] = [undefined];
  #codeOf = new Map<Answer, number>();

  constructor(find: (word: Word) => Answer) {
    this.#find = find;
  }

  get(word: Word): Answer {
    const known = this.#answers[this.#codes[word.id - this.#base] ?? 0];
    return known === undefined ? this.#ask(word) : known.answer;
  }

  #ask(word: Word): Answer {
    const answer = this.#find(word);
    const base = word.id - (word.id % wordLimit);
    // A text read earlier may still refer to a word of a discarded table.
    if (base < this.#base) return answer;
    if (base > this.#base) this.#startOver(base);
    const place = word.id - base;
    if (place >= this.#codes.length) this.#widen(place + 1);
    let code = this.#codeOf.get(answer);
    if (code === undefined) {
      code = this.#answers.push({ answer }) - 1;
      this.#codeOf.set(answer, code);
    }
    this.#codes[place] = code;
    return answer;
  }

  #startOver(base: number): void {
    this.#base = base;
    this.#codes = new Int32Array(fewestSlots);
    this.#answers = [undefined];
    this.#codeOf.clear();
  }

  #widen(places: number): void {
    const wider = new Int32Array(Math.max(this.#codes.length * 2, places));
    wider.set(this.#codes);
    this.#codes = wider;
  }
}
