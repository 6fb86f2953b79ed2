// Whether a stop ends its sentence, judged by the words before and after it.

import type { Abbreviations } from "../languages/abbreviations.ts";
import { fold } from "../strings/fold.ts";

/** A run of stop marks and its surroundings, as offsets into the text. */
export interface Stop {
  /** The first stop mark of the run, and the end of the run. */
  readonly at: number;
  readonly runEnd: number;
  /** After closing quotes, brackets and references: where the sentence would end. */
  readonly end: number;
  /** The first character after white space. */
  readonly next: number;
  /** The same after opening marks and dashes. */
  readonly nextWord: number;
  /** Where the current sentence began. */
  readonly sentenceStart: number;
}

const longestWord = 24;
const beforeStop = /[\p{L}\p{M}\p{N}.'’/°º&]/u;
const wordAhead = /^[\p{L}\p{M}\p{N}]+/u;
const oneLetter = /^\p{L}\p{M}*$/u;
const upper = /^\p{Lu}/u;
const digit = /^\p{N}/u;
const lowerOrCaseless = /^(?!\p{Lu})\p{L}/u;
const romanNumeral = /^[IVXLCDM]+$/u;
const ellipsis = /^(?:…|\.\s?\.\s?\.)$/u;
// "EE. UU.", "FF. AA.", "RR. HH.": the plural of an abbreviation doubles its letters.
const doubled = /^(\p{Lu})\1$/u;
// "U.S", "a.m", "S.A", "i.v"
const dotted = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;
const listMarker = /^\(?(?:\p{N}{1,3}|\p{L}|[ivx]{1,5})(?:\.\d{1,3})*$/u;

export function endsSentence(text: string, stop: Stop, abbreviations: Abbreviations): boolean {
  if (stop.next >= text.length) return true;
  const following = wordAt(text, stop.nextWord);
  const marked = stop.nextWord > stop.next;
  // Another stop, a comma, a closing bracket: the sentence goes on.
  if (following === "" && !marked)
    return !/^[,;:.)\]}»”%&/]/u.test(text.slice(stop.next, stop.next + 1));
  if (lowerOrCaseless.test(following) && isCased(following)) return false;
  const run = text.slice(stop.at, stop.runEnd);
  // "The thing is... I did not": the pronoun is always capitalised.
  if (abbreviations.capitals.has(fold(following)) && ellipsis.test(run)) return false;
  if (run !== ".") return true;
  const inverted = /[¿¡]/u.test(text.slice(stop.next, stop.nextWord));
  return inverted || !isAbbreviated(text, stop, following, abbreviations);
}

function isAbbreviated(
  text: string,
  stop: Stop,
  following: string,
  abbreviations: Abbreviations,
): boolean {
  const word = wordBefore(text, stop.at);
  if (word === "") return false;
  const wordStart = stop.at - word.length;
  if (isListMarker(text, word, wordStart, stop)) return true;
  if (word.endsWith("/")) return true;
  if (/^\p{N}+$/u.test(word)) return false;
  const key = fold(word.replace(/^['’(]+/u, ""));
  const starts =
    upper.test(following) &&
    abbreviations.starters.has(fold(following)) &&
    // The A of "S. A." is not a preposition.
    !(following.length === 1 && text[stop.nextWord + 1] === ".");
  const quoted = stop.end > stop.runEnd;
  if (abbreviations.open.has(key)) return !quoted;
  if (doubled.test(word))
    return doubled.test(following) || (isDoubledTail(text, wordStart) && !starts);
  if (abbreviations.numbered.has(key) && (digit.test(following) || romanNumeral.test(following)))
    return true;
  if (abbreviations.numberSigns.has(fold(word)) || word.endsWith("°")) return digit.test(following);
  if (quoted) return false;
  if (abbreviations.closing.has(key)) {
    if (abbreviations.ending.has(key)) return false;
    return !starts;
  }
  if (dotted.test(word)) return !starts;
  return isInitial(text, word, wordStart) && !starts;
}

/** "Jonas E. Smith", "S. A.", "p. ej.", but not "50 h." and "1 m.", which are units. */
function isInitial(text: string, word: string, wordStart: number): boolean {
  if (!oneLetter.test(word)) return false;
  if (upper.test(word)) return true;
  const before = text.slice(Math.max(0, wordStart - 3), wordStart).trimEnd();
  return before.endsWith(".");
}

function isListMarker(text: string, word: string, wordStart: number, stop: Stop): boolean {
  if (!listMarker.test(word)) return false;
  const lead = text.slice(Math.max(stop.sentenceStart, wordStart - 12), wordStart);
  if (!/^[\s(•⁃·▪*–-]*$/u.test(lead)) return false;
  return wordStart - stop.sentenceStart <= 12;
}

/** Whether the word at `wordStart` is the second half of "EE. UU.". */
function isDoubledTail(text: string, wordStart: number): boolean {
  return /(\p{Lu})\1\.\s?$/u.test(text.slice(Math.max(0, wordStart - 5), wordStart));
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < longestWord && beforeStop.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

function wordAt(text: string, at: number): string {
  return wordAhead.exec(text.slice(at, at + longestWord))?.[0] ?? "";
}

function isCased(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}
