// The rung for another word order: all content words close together with no punctuation between.

import { barrier, type ReadText } from "../../text/read-text.ts";
import type { Word } from "../../text/word.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { tokenFits } from "../recognition/match-words.ts";
import type { TargetMatch } from "./target-match.ts";

const extraContent = 1;
const extraFunction = 3;

/** Which of the words a token may stand for; `undefined` if none. */
function placeOf(
  token: Word,
  places: Iterable<number>,
  pattern: TermPattern,
  text: ReadText,
): number | undefined {
  for (const place of places) {
    const word = pattern.words[place];
    if (word !== undefined && tokenFits(token, word, pattern, text)) return place;
  }
  return undefined;
}

/** Index after the last token of the window that begins at `start` and contains every content word, or -1. */
function windowEnd(pattern: TermPattern, text: ReadText, start: number): number {
  const missing = new Set(pattern.content);
  let contentLeft = missing.size + extraContent;
  let functionLeft = extraFunction;
  for (let index = start; index < text.tokens.length; index++) {
    const token = text.tokens[index];
    if (token === undefined || (index > start && text.barriers[index] !== barrier.none)) break;
    const place = placeOf(token, missing, pattern, text);
    if (place !== undefined) missing.delete(place);
    if (text.functionWords[index] === 1 && place === undefined) functionLeft--;
    else contentLeft--;
    if (contentLeft < 0 || functionLeft < 0) break;
    if (missing.size === 0) return index + 1;
  }
  return -1;
}

export function mayBeReordered({ content, flags }: TermPattern): boolean {
  return content.length >= 2 && flags.order !== "fixed";
}

/** The first window that contains every content word of the term. */
export function matchReordered(pattern: TermPattern, text: ReadText): TargetMatch | undefined {
  const { content } = pattern;
  if (!mayBeReordered(pattern)) return undefined;
  for (let start = 0; start < text.tokens.length; start++) {
    const token = text.tokens[start];
    if (token === undefined || placeOf(token, content, pattern, text) === undefined) continue;
    const end = windowEnd(pattern, text, start);
    if (end >= 0) return { pattern, rung: "reordered", start, end };
  }
  return undefined;
}
