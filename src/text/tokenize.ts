// Words of a plain EN or ES string with their places. Joining the gaps and the tokens gives the text back.

import { fold, lowerCase } from "./fold.ts";

/** A run of letters, marks and digits. Hyphens, slashes and apostrophes separate; `gap` records them. */
export interface Token {
  /** Half-open UTF-16 range in the text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly lower: string;
  /** `lower` without accents, ñ kept. */
  readonly fold: string;
  /** What stands between the previous token (or the start) and this one. */
  readonly gap: string;
}

// Letters with their combining marks, and digits: "Fujimori", "EE", "2023", "ñandú".
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

const notWord = 0;
const inWord = 1;
const surrogate = 2;
const unseen = 3;
// One look-up instead of a pattern for each UTF-16 unit, filled in as units are met.
const unitKinds = new Uint8Array(0x10000).fill(unseen);

function kindOf(unit: number): number {
  const known = unitKinds[unit] ?? notWord;
  if (known !== unseen) return known;
  let kind = notWord;
  if (unit >= 0xd800 && unit < 0xe000) kind = surrogate;
  else if (wordCharacter.test(String.fromCharCode(unit))) kind = inWord;
  unitKinds[unit] = kind;
  return kind;
}

/** UTF-16 units of a letter outside the basic plane, 0 where what stands there is none. */
function wordLength(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return wordCharacter.test(character) ? character.length : 0;
}

interface Word {
  readonly surface: string;
  readonly lower: string;
  readonly fold: string;
}

// Words repeat. Each is kept once, found by a hash taken while its letters are passed: a token then costs
// neither a substring nor a conversion. Bounded, since a memory has millions of words.
const slotCount = 1 << 18;
const wordLimit = 100_000;
let slots = new Int32Array(slotCount);
let words: Word[] = [];

function wordAt(text: string, start: number, end: number, hash: number): Word {
  let slot = hash & (slotCount - 1);
  for (;;) {
    const index = slots[slot] ?? 0;
    if (index === 0) break;
    const known = words[index - 1];
    if (known !== undefined && isWordAt(known.surface, text, start, end)) return known;
    slot = (slot + 1) & (slotCount - 1);
  }
  if (words.length >= wordLimit) {
    slots = new Int32Array(slotCount);
    words = [];
    slot = hash & (slotCount - 1);
  }
  const surface = text.slice(start, end);
  const word = { surface, lower: lowerCase(surface), fold: fold(surface) };
  slots[slot] = words.push(word);
  return word;
}

function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}

const space = 32;
// FNV-1a, over UTF-16 units.
const hashStart = 0x811c9dc5;
const hashPrime = 0x01000193;

/** The tokens of a text in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let last = 0;
  let at = 0;
  while (at < length) {
    const start = at;
    let hash = hashStart;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      const units = kind === surrogate ? wordLength(text, at) : kind;
      if (units === 0) break;
      hash = Math.imul(hash ^ unit, hashPrime);
      at += units;
    }
    if (at === start) {
      at++;
      continue;
    }
    const { surface, lower, fold: folded } = wordAt(text, start, at, hash >>> 0);
    const gap =
      start - last === 1 && text.charCodeAt(last) === space ? " " : text.slice(last, start);
    tokens.push({ start, end: at, surface, lower, fold: folded, gap });
    last = at;
  }
  return tokens;
}
