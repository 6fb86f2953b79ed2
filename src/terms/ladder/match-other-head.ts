// The rung for a modifier with another head: "influenza estacional" for "gripe estacional".

import { barrier, type ReadText } from "../../text/read-text.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";
import { tokenFits } from "../recognition/match-words.ts";
import type { TargetMatch } from "./target-match.ts";

const capital = /^\p{Lu}/u;

/** Index after the words, found one after the other from `start` with function words skipped; or -1. */
function wordsEnd(
  words: readonly PatternWord[],
  pattern: TermPattern,
  text: ReadText,
  start: number,
): number {
  let at = start;
  for (const word of words) {
    if (at > start) while (text.functionWords[at] === 1 && text.barriers[at] === barrier.none) at++;
    const token = text.tokens[at];
    if (token === undefined || (at > start && text.barriers[at] !== barrier.none)) return -1;
    if (!tokenFits(token, word, pattern, text)) return -1;
    at++;
  }
  return at;
}

/** Whether the term has modifiers that could go with another head. */
export function mayHaveOtherHead({
  words,
  content,
  head,
  termClass,
  language,
}: TermPattern): boolean {
  if (termClass !== "noun" || content.length < 2 || words[head] === undefined) return false;
  return content.every((index) =>
    language.modifiers === "before" ? index <= head : index >= head,
  );
}

/** Where all of the term but its head occurs, next to another head. */
export function matchOtherHead(
  pattern: TermPattern,
  text: ReadText,
  isFree: (index: number) => boolean,
): TargetMatch | undefined {
  const { words, content, head, language } = pattern;
  const headWord = words[head];
  if (headWord === undefined || !mayHaveOtherHead(pattern)) return undefined;
  const modifiers = content
    .filter((index) => index !== head)
    .flatMap((index) => words[index] ?? []);
  const hasComplement = language.prepositions.has(words[head + 1]?.fold ?? "");
  for (let start = 0; start < text.tokens.length; start++) {
    const end = wordsEnd(modifiers, pattern, text, start);
    if (end < 0) continue;
    const other = language.headBeside(text, { start, end }, hasComplement);
    if (other === undefined) continue;
    const at = other.end - 1;
    const token = text.tokens[at];
    if (token === undefined || !isFree(at) || text.opaque[at] !== 0) continue;
    if (capital.test(token.surface) || headWord.forms.has(token.fold)) continue;
    return {
      pattern,
      rung: "other-head",
      start: Math.min(start, other.start),
      end: Math.max(end, other.end),
    };
  }
  return undefined;
}
