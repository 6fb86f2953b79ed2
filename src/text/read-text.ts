// Prepares a text for matching: tokens without English possessives, acronyms without dots, and how strongly
// punctuation separates each two tokens.

import { languageOf } from "../languages/index.ts";
import type { Language } from "../languages/language.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import type { TextRow } from "../model/words.ts";
import { barrierOf } from "../strings/barrier.ts";
import { readWords, type WordRow } from "./tokenize.ts";
import { closedClassBit, wordOf, type Word } from "./word.ts";

export { barrier } from "../strings/barrier.ts";

/** A text in one language as a row of words. */
export interface ReadText extends TextRow {
  readonly language: Language;
}

const possessive = /^['’]s/u;
const letterS = 115;
const dotted = /^\.\s?$/u;
// "EE", "UU", "U": the parts of a dotted acronym.
const acronymPart = /^(?:(\p{Lu})\1?)$/u;

const sentenceEnd = /[.!?…]["”»’)]*\s*$/u;
const space = 32;
const comma = 44;
const fullStop = 46;

/** What is between a token and the previous one (or the start); a possessive belongs to neither. */
export function gapBefore(read: Pick<ReadText, "text" | "starts" | "ends">, index: number): string {
  return gapIn(read.text, read.ends[index - 1] ?? 0, read.starts[index] ?? 0);
}

function gapIn(text: string, from: number, to: number): string {
  const gap = text.slice(from, to);
  return from > 0 && gap.length > 1 && gap.charCodeAt(1) === letterS
    ? gap.replace(possessive, "")
    : gap;
}

type GrowingRow = { readonly [Key in keyof WordRow]: WordRow[Key][number][] };

function withoutPossessives({ words, starts, ends, barriers }: WordRow, text: string): WordRow {
  const kept: GrowingRow = { words: [], starts: [], ends: [], barriers: [] };
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
    kept.barriers.push(barriers[index] ?? 0);
  }
  return kept;
}

/** Merges "EE. UU.", "U.S." into one token, including the last dot. */
function withJoinedAcronyms({ words, starts, ends, barriers }: WordRow, text: string): WordRow {
  const joined: GrowingRow = { words: [], starts: [], ends: [], barriers: [] };
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
    joined.barriers.push(barriers[index] ?? 0);
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
    // What follows the last dot does not begin an acronym: "EE. UU. A."
    index++;
    const start = starts[index] ?? 0;
    joined.words.push(after);
    joined.starts.push(start);
    joined.ends.push(ends[index] ?? 0);
    joined.barriers.push(barrierOf(text.slice(end + 1, start)));
  }
  return joined;
}

function isAcronymPart({ surface }: Word): boolean {
  return surface.length <= 2 && acronymPart.test(surface);
}

const beforeDot = /(?:^|\P{L})\p{Lu}{1,2}$/u;
const afterDot = /^\s?\p{Lu}/u;

/** Whether one or two capitals precede a dot and another follows it. */
function hasDottedCapital(text: string): boolean {
  const last = text.length - 1;
  // Rejects the full stop of the sentence, and nearly every other one, at a glance.
  for (let dot = text.indexOf("."); dot >= 0 && dot < last; dot = text.indexOf(".", dot + 1))
    if (
      !isSmallLetter(text.charCodeAt(dot - 1)) &&
      afterDot.test(text.slice(dot + 1, dot + 3)) &&
      beforeDot.test(text.slice(Math.max(0, dot - 3), dot))
    )
      return true;
  return false;
}

const smallA = 97;
const smallZ = 122;

function isSmallLetter(unit: number): boolean {
  return unit >= smallA && unit <= smallZ;
}

// Identifiers: "host_name", "os.path", "run()", "--verbose", "a/b".
const codeBefore = /[_$@\\/]$|[\p{L}\p{N}_]\.$|--$/u;
const codeAfter = /^(?:[_$@\\/]|\(\)|\.[\p{Ll}_]|::|=["'\p{L}])/u;

function isCode(text: string, start: number, end: number): boolean {
  const next = end === text.length ? space : text.charCodeAt(end);
  const previous = start === 0 ? space : text.charCodeAt(start - 1);
  // Nearly every word is between spaces.
  if (previous === space && (next === space || next === comma)) return false;
  if (previous !== space && codeBefore.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (next === space || next === comma) return false;
  if (next === fullStop && (end + 1 === text.length || text.charCodeAt(end + 1) === space))
    return false;
  return codeAfter.test(text.slice(end, end + 3));
}

function overlaps(ranges: readonly Range[], start: number, end: number): boolean {
  for (const range of ranges) if (start < range.end && range.start < end) return true;
  return false;
}

const wordEnd = /[\p{L}\p{N}]$/u;
const wordStart = /^[\p{L}\p{N}]/u;

/** The text with blanks for what would otherwise join the following word: "%1$s" before "opciones". */
function unglued(text: string, ranges: readonly Range[]): string {
  let result = text;
  for (const { start, end } of ranges) {
    const isGlued =
      wordStart.test(text.slice(end, end + 2)) && wordEnd.test(text.slice(start, end));
    if (isGlued) result = result.slice(0, start) + " ".repeat(end - start) + result.slice(end);
  }
  return result;
}

/** What is known of tokens besides their words, one by one and together. */
type Marks = Pick<ReadText, "opaque" | "functionWords" | "allCaps" | "titleCase">;

// Where marks are built before they are cut to size.
const opaque: number[] = [];
const functionWords: number[] = [];
// Most texts have no code and share a row of zeros with others of the same length.
const longestShared = 500;
const zeros: (readonly number[] | undefined)[] = [];

function zerosOf(length: number): readonly number[] {
  const known = zeros[length];
  if (known !== undefined) return known;
  const row = Array.from({ length }, () => 0);
  if (length <= longestShared) zeros[length] = row;
  return row;
}

function marksOf(
  { words, starts, ends }: WordRow,
  text: string,
  language: Language,
  ranges: readonly Range[],
): Marks {
  const closedClass = closedClassBit(language);
  // Words carry their answer only for built-in languages.
  const listed = closedClass === 0 ? language.functionWords : undefined;
  let hasOpaque = false;
  let long = 0;
  let longCapital = 0;
  let content = 0;
  let contentCapital = 0;
  let allCaps = words.length >= 2;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const start = starts[index] ?? 0;
    const end = ends[index] ?? start;
    if (word === undefined) break;
    const mark = overlaps(ranges, start, end) ? 2 : isCode(text, start, end) ? 1 : 0;
    opaque[index] = mark;
    if (mark !== 0) hasOpaque = true;
    if (!word.inCapitals) allCaps = false;
    if ((word.closedClasses & closedClass) !== 0 || listed?.has(word.fold) === true) {
      functionWords[index] = 1;
      continue;
    }
    functionWords[index] = 0;
    content++;
    if (word.hasCapital) contentCapital++;
    if (word.surface.length > 3) {
      long++;
      if (!word.isLower) longCapital++;
    }
  }
  // "Add Analysis Step": a button label is too short for a ratio.
  const isLabel = content >= 2 && contentCapital === content && !sentenceEnd.test(text);
  return {
    opaque: hasOpaque ? opaque.slice(0, words.length) : zerosOf(words.length),
    functionWords: functionWords.slice(0, words.length),
    allCaps,
    titleCase: isLabel || (long >= 3 && longCapital >= long * 0.8),
  };
}

/** Reads a text once for all terms. */
export function readText(
  text: string,
  tag: LanguageTag,
  opaqueRanges: readonly Range[] = [],
): ReadText {
  const language = languageOf(tag);
  let row = readWords(opaqueRanges.length === 0 ? text : unglued(text, opaqueRanges));
  if (language.hasPossessives && (text.includes("'s") || text.includes("’s")))
    row = withoutPossessives(row, text);
  if (hasDottedCapital(text)) row = withJoinedAcronyms(row, text);
  const { words: tokens, starts, ends, barriers } = row;
  const marks = marksOf(row, text, language, opaqueRanges);
  return {
    text,
    language,
    tokens,
    starts,
    ends,
    barriers,
    opaque: marks.opaque,
    functionWords: marks.functionWords,
    allCaps: marks.allCaps,
    titleCase: marks.titleCase,
  };
}
