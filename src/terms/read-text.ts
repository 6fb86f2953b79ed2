// A text made ready for matching: tokens without English possessives, acronyms without dots,
// and between each two tokens how strongly punctuation parts them.

import { primaryLanguage, type LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { closedClassBit } from "../text/function-words.ts";
import { readWords, type WordRow } from "../text/tokenize.ts";
import { wordOf, type Word } from "../text/word.ts";

/** What parts a token from the one before it. */
export const barrier = { none: 0, comma: 1, stop: 2 } as const;

/** A text as a row of words. Everything that is said entry by entry is said of the token of that index. */
export interface ReadText {
  readonly text: string;
  /** Primary subtag. */
  readonly language: string;
  /** The word that each token is. */
  readonly tokens: readonly Word[];
  /** Where each token begins and ends in the text, dots of an acronym included. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** One of `barrier` for each token. */
  readonly barriers: Uint8Array;
  /** 1 where the token looks like code, 2 where it stands in an opaque range and is no prose. */
  readonly opaque: Uint8Array;
  /** 1 where the token is of a closed class. */
  readonly functionWords: Uint8Array;
  /** Whether the text is written in capitals only: case says nothing then. */
  readonly allCaps: boolean;
  /** Whether nearly every longer word has a capital: a headline. */
  readonly titleCase: boolean;
}

const possessive = /^['’]s/u;
const letterS = 115;
const dotted = /^\.\s?$/u;
const stops = /[.;:!?¿¡…()[\]{}|<>•]|\n\s*\n/u;
// "EE", "UU", "U": the parts of a dotted acronym.
const acronymPart = /^(?:(\p{Lu})\1?)$/u;

const sentenceEnd = /[.!?…]["”»’)]*\s*$/u;
const space = 32;
const comma = 44;
const fullStop = 46;

function barrierOf(gap: string): number {
  if (gap === " " || gap === "" || gap === "-") return barrier.none;
  if (stops.test(gap)) return barrier.stop;
  return gap.includes(",") || gap.includes("—") || gap.includes("–") ? barrier.comma : barrier.none;
}

/** What stands between a token and the one before it (or the start); a possessive belongs to neither. */
export function gapBefore(read: Pick<ReadText, "text" | "starts" | "ends">, index: number): string {
  return gapIn(read.text, read.ends[index - 1] ?? 0, read.starts[index] ?? 0);
}

function gapIn(text: string, from: number, to: number): string {
  const gap = text.slice(from, to);
  return from > 0 && gap.length > 1 && gap.charCodeAt(1) === letterS
    ? gap.replace(possessive, "")
    : gap;
}

function barrierIn(text: string, from: number, to: number): number {
  // Most gaps are a space, or a mark and a space.
  const last = text.charCodeAt(to - 1) === space ? to - 1 : to;
  if (last === from) return barrier.none;
  if (to - from === 2 && last === from + 1) {
    const mark = text.charCodeAt(from);
    if (mark === comma) return barrier.comma;
    if (mark === fullStop) return barrier.stop;
  }
  return barrierOf(gapIn(text, from, to));
}

function withoutPossessives({ words, starts, ends }: WordRow, text: string): WordRow {
  const kept: WordRow = { words: [], starts: [], ends: [] };
  for (const [index, word] of words.entries()) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? start;
    if (
      index > 0 &&
      word.surface === "s" &&
      start - (ends[index - 1] ?? 0) === 1 &&
      possessive.test(text.slice(start - 1, end))
    )
      continue;
    kept.words.push(word);
    kept.starts.push(start);
    kept.ends.push(end);
  }
  return kept;
}

/** Merges "EE. UU.", "U.S." into one token, the last dot included. */
function withJoinedAcronyms({ words, starts, ends }: WordRow, text: string): WordRow {
  const joined: WordRow = { words: [], starts: [], ends: [] };
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    if (first === undefined) break;
    let last = index;
    if (isAcronymPart(first))
      for (let next = words[last + 1]; next !== undefined; next = words[last + 1]) {
        if (!dotted.test(text.slice(ends[last], starts[last + 1])) || !isAcronymPart(next)) break;
        last++;
      }
    const end = ends[last] ?? 0;
    joined.starts.push(starts[index] ?? 0);
    if (last === index) {
      joined.words.push(first);
      joined.ends.push(end);
      continue;
    }
    joined.words.push(
      wordOf(
        words
          .slice(index, last + 1)
          .map((part) => part.surface)
          .join(""),
      ),
    );
    const hasDot = text[end] === ".";
    joined.ends.push(hasDot ? end + 1 : end);
    index = last;
    const after = words[index + 1];
    if (!hasDot || after === undefined) continue;
    // What follows the last dot begins no acronym: "EE. UU. A."
    index++;
    joined.words.push(after);
    joined.starts.push(starts[index] ?? 0);
    joined.ends.push(ends[index] ?? 0);
  }
  return joined;
}

function isAcronymPart({ surface }: Word): boolean {
  return surface.length <= 2 && acronymPart.test(surface);
}

const beforeDot = /(?:^|\P{L})\p{Lu}{1,2}$/u;
const afterDot = /^\s?\p{Lu}/u;

/** Whether a capital or two stand before a dot, and another after it. */
function hasDottedCapital(text: string): boolean {
  const last = text.length - 1;
  // The full stop of the sentence is passed over.
  for (let dot = text.indexOf("."); dot >= 0 && dot < last; dot = text.indexOf(".", dot + 1))
    if (
      afterDot.test(text.slice(dot + 1, dot + 3)) &&
      beforeDot.test(text.slice(Math.max(0, dot - 3), dot))
    )
      return true;
  return false;
}

// Identifiers: "host_name", "os.path", "run()", "--verbose", "a/b".
const codeBefore = /[_$@\\/]$|[\p{L}\p{N}_]\.$|--$/u;
const codeAfter = /^(?:[_$@\\/]|\(\)|\.[\p{Ll}_]|::|=["'\p{L}])/u;

function isCode(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  const previous = start === 0 ? space : text.charCodeAt(start - 1);
  // Nearly every word stands between spaces.
  if (previous === space && (next === space || next === comma || end === text.length)) return false;
  if (previous !== space && codeBefore.test(text.slice(Math.max(0, start - 2), start))) return true;
  return codeAfter.test(text.slice(end, end + 3));
}

function overlaps(ranges: readonly Range[], start: number, end: number): boolean {
  for (const range of ranges) if (start < range.end && range.start < end) return true;
  return false;
}

/** What is said of tokens beside their words: most texts hold no term, and are never asked. */
interface Marks {
  readonly barriers: Uint8Array;
  readonly opaque: Uint8Array;
  readonly functionWords: Uint8Array;
  readonly allCaps: boolean;
  readonly titleCase: boolean;
}

function marksOf({ text, language, tokens, starts, ends }: Row, ranges: readonly Range[]): Marks {
  const barriers = new Uint8Array(tokens.length);
  const opaque = new Uint8Array(tokens.length);
  const functionWords = new Uint8Array(tokens.length);
  const closedClass = closedClassBit(language);
  let long = 0;
  let longCapital = 0;
  let content = 0;
  let contentCapital = 0;
  let allCaps = tokens.length >= 2;
  let last = 0;
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index];
    const start = starts[index] ?? 0;
    const end = ends[index] ?? start;
    if (word === undefined) break;
    barriers[index] = barrierIn(text, last, start);
    last = end;
    if ((word.closedClasses & closedClass) !== 0) functionWords[index] = 1;
    if (overlaps(ranges, start, end)) opaque[index] = 2;
    else if (isCode(text, start, end)) opaque[index] = 1;
    if (!word.inCapitals) allCaps = false;
    if (functionWords[index] === 1) continue;
    content++;
    if (word.hasCapital) contentCapital++;
    if (word.surface.length > 3) {
      long++;
      if (!word.isLower) longCapital++;
    }
  }
  // "Add Analysis Step": the label of a button is too short for a share.
  const isLabel = content >= 2 && contentCapital === content && !sentenceEnd.test(text);
  const titleCase = isLabel || (long >= 3 && longCapital >= long * 0.8);
  return { barriers, opaque, functionWords, allCaps, titleCase };
}

type Row = Pick<ReadText, "text" | "language" | "tokens" | "starts" | "ends">;

class MarkedText implements ReadText {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Word[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly #ranges: readonly Range[];
  #marks: Marks | undefined;

  constructor({ text, language, tokens, starts, ends }: Row, ranges: readonly Range[]) {
    this.text = text;
    this.language = language;
    this.tokens = tokens;
    this.starts = starts;
    this.ends = ends;
    this.#ranges = ranges;
  }

  get barriers(): Uint8Array {
    return (this.#marks ?? this.#mark()).barriers;
  }
  get opaque(): Uint8Array {
    return (this.#marks ?? this.#mark()).opaque;
  }
  get functionWords(): Uint8Array {
    return (this.#marks ?? this.#mark()).functionWords;
  }
  get allCaps(): boolean {
    return (this.#marks ?? this.#mark()).allCaps;
  }
  get titleCase(): boolean {
    return (this.#marks ?? this.#mark()).titleCase;
  }
  #mark(): Marks {
    this.#marks = marksOf(this, this.#ranges);
    return this.#marks;
  }
}

/** Reads a text once for all terms. */
export function readText(
  text: string,
  language: LanguageTag,
  opaqueRanges: readonly Range[] = [],
): ReadText {
  const primary = primaryLanguage(language);
  let row = readWords(text);
  if (primary === "en" && (text.includes("'s") || text.includes("’s")))
    row = withoutPossessives(row, text);
  if (hasDottedCapital(text)) row = withJoinedAcronyms(row, text);
  const { words: tokens, starts, ends } = row;
  return new MarkedText({ text, language: primary, tokens, starts, ends }, opaqueRanges);
}
