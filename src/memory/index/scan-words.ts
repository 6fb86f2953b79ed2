// The words of a segment as numbers: what the index holds and what similarity compares.

import { fold, lowerCase } from "../../strings/fold.ts";

/** How a word is written, besides which word it is: the low four bits of a token. */
export const variantBits = 4;
export const numberVariant = 8;
export const accentVariant = 4;
/** 0 all lower case, 1 capitalised, 2 all capitals, 3 anything else. */
export const shapeMask = 3;

/** The hash that stands for any number: numbers are one word to the similarity, told apart by a penalty. */
export const numberHash: readonly [number, number] = [0x9e3779b9, 0x7f4a7c15];

const space = 0;
const letter = 1;
const digit = 2;
const combining = 3;
const surrogate = 4;
const mark = 5;
const unseen = 255;
// Kind, folded and lower-case form of each UTF-16 unit, filled in as units are met.
const kinds = new Uint8Array(0x10000).fill(unseen);
const folded = new Uint16Array(0x10000);
const lowered = new Uint16Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = mark;
  if (unit >= 0xd800 && unit < 0xe000) kind = surrogate;
  else if (/\p{Nd}/u.test(character)) kind = digit;
  else if (/\p{M}/u.test(character)) kind = combining;
  else if (/[\p{L}\p{N}]/u.test(character)) kind = letter;
  else if (/[\s\p{C}]/u.test(character)) kind = space;
  const one = (form: string): number => (form.length === 1 ? form.charCodeAt(0) : unit);
  folded[unit] = one(fold(character));
  lowered[unit] = one(lowerCase(character));
  kinds[unit] = kind;
  return kind;
}

function kindOf(unit: number): number {
  const kind = kinds[unit] ?? space;
  return kind === unseen ? learn(unit) : kind;
}

function isNumberMark(unit: number): boolean {
  return unit === 44 || unit === 46;
}

function astralKind(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character.length === 1) return mark;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? letter : mark;
}

// Latin-1, general punctuation and currency signs are in NFC whatever is around them.
function mayCompose(unit: number): boolean {
  return unit >= 0x300 && (unit < 0x2000 || unit >= 0x2100);
}

function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/**
 * Scans one text after another into the same arrays: a million segments cost no garbage.
 * A word is a run of letters, marks and digits; a number may have points and commas between its digits. Two words are the same word if they are equal without
 * case and accents (ñ is a letter of its own); all numbers in digits are one word.
 */
export class WordScanner {
  /** The text scanned last, in NFC: what `starts` and `ends` point into. */
  text = "";
  /** Words of the text, and length of the arrays below. */
  count = 0;
  /** Two hashes of each word's letters, for numbers of their digits: 64 bits, taken for the word itself. */
  first: Uint32Array = new Uint32Array(256);
  second: Uint32Array = new Uint32Array(256);
  variants: Uint8Array = new Uint8Array(256);
  starts: Uint32Array = new Uint32Array(256);
  ends: Uint32Array = new Uint32Array(256);
  /** Hash of the punctuation marks in order; 0 if there are none. */
  marks = 0;
  /** Hash of the punctuation marks with the number of words before each. */
  layout = 0;

  scan(input: string): void {
    if (this.#pass(input, false)) return;
    const normal = input.normalize("NFC");
    this.#pass(normal, true);
  }

  // Gives up at anything that may compose, unless the text is known to be in NFC.
  #pass(text: string, normalised: boolean): boolean {
    this.text = text;
    this.count = 0;
    let marks = 0;
    let layout = 0;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      let kind = kindOf(unit);
      if (!normalised && mayCompose(unit)) return false;
      let wide = 1;
      if (kind === surrogate) {
        kind = astralKind(text, at);
        if (kind === letter || text.codePointAt(at) !== unit) wide = 2;
      }
      if (kind === space) {
        at += 1;
      } else if (kind === mark) {
        marks = Math.imul(marks ^ unit, 0x01000193) + 1;
        layout = Math.imul(layout ^ unit ^ (this.count << 16), 0x01000193) + 1;
        at += wide;
      } else {
        const end = this.#word(text, at, normalised);
        if (end < 0) return false;
        at = end;
      }
    }
    this.marks = marks >>> 0;
    this.layout = layout >>> 0;
    return true;
  }

  // The end of the word, or -1 where the text has to be normalised first.
  #word(text: string, start: number, normalised: boolean): number {
    const { length } = text;
    let first = 0x811c9dc5;
    let second = 0x2f0b4c47;
    let letters = 0;
    let capitals = 0;
    let startsCapital = false;
    let accented = false;
    let digitsOnly = true;
    let at = start;
    while (at < length) {
      const unit = text.charCodeAt(at);
      let kind = kindOf(unit);
      if (!normalised && mayCompose(unit)) return -1;
      let wide = 1;
      if (kind === surrogate) {
        kind = astralKind(text, at);
        wide = 2;
      }
      if (kind === space) break;
      if (kind === mark) {
        // 27,908 and 3.5 are one number.
        if (!digitsOnly || !isNumberMark(unit) || kindOf(text.charCodeAt(at + 1)) !== digit) break;
        kind = digit;
      }
      if (kind !== digit) digitsOnly = false;
      if (kind === combining) {
        accented = true;
        at += 1;
        continue;
      }
      const base = folded[unit] ?? unit;
      const lower = lowered[unit] ?? unit;
      if (base !== lower) accented = true;
      if (lower !== unit) {
        capitals += 1;
        if (at === start) startsCapital = true;
      }
      if (kind === letter) letters += 1;
      first = Math.imul(first ^ base, 0x01000193);
      second = Math.imul(second ^ base, 0x5bd1e995);
      second ^= second >>> 15;
      if (wide === 2) {
        const low = text.charCodeAt(at + 1);
        first = Math.imul(first ^ low, 0x01000193);
        second = Math.imul(second ^ low, 0x5bd1e995);
        second ^= second >>> 15;
      }
      at += wide;
    }
    let variant = numberVariant;
    if (!digitsOnly) {
      variant = shapeOf(capitals, letters, startsCapital);
      if (accented) variant |= accentVariant;
    }
    this.#push(mixed(first), mixed(second), variant, start, at);
    return at;
  }

  #push(first: number, second: number, variant: number, start: number, end: number): void {
    const index = this.count;
    if (index === this.first.length) this.#grow();
    this.first[index] = first;
    this.second[index] = second;
    this.variants[index] = variant;
    this.starts[index] = start;
    this.ends[index] = end;
    this.count = index + 1;
  }

  #grow(): void {
    const size = this.first.length * 2;
    const wider = (old: Uint32Array): Uint32Array => {
      const array = new Uint32Array(size);
      array.set(old);
      return array;
    };
    this.first = wider(this.first);
    this.second = wider(this.second);
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    const variants = new Uint8Array(size);
    variants.set(this.variants);
    this.variants = variants;
  }
}

function shapeOf(capitals: number, letters: number, startsCapital: boolean): number {
  if (capitals === 0) return 0;
  if (capitals === 1 && startsCapital) return 1;
  return capitals === letters ? 2 : 3;
}
