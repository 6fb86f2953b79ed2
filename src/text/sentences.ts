// Where sentences end: one pass over the stops of a text, each judged by the words around it.

import type { Abbreviations } from "../languages/abbreviations.ts";
import { languageOf } from "../languages/index.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { inlineListItems } from "./list-items.ts";
import { endsSentence, type Stop } from "./sentence-stop.ts";

const stopOrBlankLine = /[.!?…．。！？]|(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/gu;
const stopMark = /[.!?…．。！？]/u;
const space = /\s/u;
const closer = /["'”’»›)\]}]/u;
// "martyr.[1]", "consultation.11 12": references are attached to the stop.
const references = /(?:\[[^\]\s]{1,12}\])+|(?<=[\p{L})\]"”»]\.)\d{1,3}(?:[ ,]\d{1,3})*(?=\s)/uy;
const openers = /["'“‘«‹([{]*[¿¡]*["'“‘«‹([{]*/uy;
const dash = /[—–-]{1,2}\s?/uy;
const bullet = /[•⁃·▪*]\s?/uy;

/**
 * The sentences of a text, in order and without outer white space; together they contain everything else. A single
 * line break is white space; an empty line ends a sentence.
 */
export function splitSentences(text: string, language: LanguageTag): readonly Range[] {
  const { abbreviations } = languageOf(language);
  const items = [...inlineListItems(text)];
  const ends = [...items, ...sentenceEnds(text, abbreviations, items)];
  ends.sort((left, right) => left - right);
  const ranges: Range[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    if (end <= start) continue;
    const range = trimmed(text, start, end);
    if (range.start < range.end) ranges.push(range);
    start = end;
  }
  return ranges;
}

function* sentenceEnds(
  text: string,
  abbreviations: Abbreviations,
  items: readonly number[],
): Generator<number> {
  let from = 0;
  let sentenceStart = 0;
  let item = 0;
  for (;;) {
    stopOrBlankLine.lastIndex = from;
    const match = stopOrBlankLine.exec(text);
    if (match === null) return;
    const at = match.index;
    for (; (items[item] ?? Infinity) <= at; item++) sentenceStart = items[item] ?? sentenceStart;
    let end = at + match[0].length;
    if (!stopMark.test(match[0])) {
      yield (sentenceStart = at);
      from = end;
      continue;
    }
    end = runEnd(text, at);
    const stop = stopAt(text, at, end, sentenceStart);
    if (stop !== undefined && endsSentence(text, stop, abbreviations)) {
      yield (sentenceStart = stop.end);
    }
    from = stop?.end ?? end;
  }
}

/** The end of a run of stops: "?!", "...", ". . . .". */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    if (stopMark.test(text.charAt(end))) end++;
    else if (
      text[end - 1] === "." &&
      isBlank(text[end]) &&
      text[end + 1] === "." &&
      !/[\p{L}\p{N}]/u.test(text.charAt(end + 2))
    )
      end += 2;
    else return end;
  }
}

/** The surroundings of a run of stops; `undefined` if no white space follows. */
function stopAt(text: string, at: number, runTo: number, sentenceStart: number): Stop | undefined {
  let end = runTo;
  // "[...]", "(…)": an omission, not an end.
  if (/[[(]/u.test(text.charAt(at - 1)) && /[\])]/u.test(text.charAt(end))) return undefined;
  while (end - runTo < 8 && closer.test(text.charAt(end))) end++;
  end = matchEnd(references, text, end);
  let next = end;
  while (space.test(text.charAt(next))) next++;
  // "¡Basta!¿Quién?": an inverted mark begins a sentence even without a space.
  if (next === end && next < text.length && !/[¿¡]/u.test(text.charAt(next))) return undefined;
  const afterDash = matchEnd(dash, text, matchEnd(bullet, text, next));
  const nextWord = matchEnd(openers, text, afterDash);
  return { at, runEnd: runTo, end, next, nextWord, sentenceStart };
}

function matchEnd(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\u00A0" || character === "\u202F";
}

function trimmed(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && space.test(text.charAt(start))) start++;
  while (end > start && space.test(text.charAt(end - 1))) end--;
  return { start, end };
}
