// The rung for a term whose modifier stands with another head: "influenza estacional" for "gripe estacional".

import { isPreposition } from "../patterns/head-word.ts";
import { tokenFits } from "../recognition/match-words.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { TargetMatch } from "./target-match.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";

const plural = /s$/u;
const verbal = /(?:ando|iendo|mente|[aei]rse)$/u;
const articles = new Set(["el", "la", "los", "las"]);
const adjective = /(?:[aio]ri[oa]|al|[ai]d[oa]|ic[oa]|iv[oa])s?$/u;
const capital = /^\p{Lu}/u;

/** Index after the words, one after the other from `start`, function words aside; or -1. */
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

/** Index of the Spanish noun that the modifier at `start` belongs to, or -1. */
function spanishHead(pattern: TermPattern, text: ReadText, start: number): number {
  const hasComplement = isPreposition(pattern.words[pattern.head + 1]?.fold ?? "", "es");
  let at = start - 1;
  if (text.barriers[start] !== barrier.none) return -1;
  if (hasComplement) {
    if (articles.has(text.tokens[at]?.fold ?? "")) at--;
    if (!isPreposition(text.tokens[at]?.fold ?? "", "es") || text.barriers[at] !== barrier.none)
      return -1;
    at--;
  }
  const noun = text.tokens[at];
  if (noun === undefined || text.functionWords[at] === 1 || verbal.test(noun.fold)) return -1;
  const modifier = text.tokens[start];
  if (!hasComplement && plural.test(noun.fold) !== plural.test(modifier?.fold ?? "")) return -1;
  return at;
}

/** Whether the term has modifiers that may stand beside another head. */
export function mayHaveOtherHead({
  words,
  content,
  head,
  termClass,
  language,
}: TermPattern): boolean {
  if (termClass !== "noun" || content.length < 2 || words[head] === undefined) return false;
  return content.every((index) => (language === "en" ? index <= head : index >= head));
}

/** Where all of the term but its head stands, beside another head. */
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
  for (let start = 0; start < text.tokens.length; start++) {
    const end = wordsEnd(modifiers, pattern, text, start);
    if (end < 0) continue;
    const at = language === "en" ? englishHead(text, end) : spanishHead(pattern, text, start);
    const token = text.tokens[at];
    if (token === undefined || !isFree(at) || text.opaque[at] !== 0) continue;
    if (capital.test(token.surface) || headWord.forms.has(token.fold)) continue;
    // "asistencia respiratoria mecánica" is shown from its noun on.
    const isNoun = language === "en" || !adjective.test(token.fold);
    const first =
      isNoun || at === 0 || text.functionWords[at - 1] === 1 || text.barriers[at] !== barrier.none
        ? at
        : at - 1;
    return {
      pattern,
      rung: "other-head",
      start: Math.min(start, first),
      end: Math.max(end, at + 1),
    };
  }
  return undefined;
}

function englishHead(text: ReadText, end: number): number {
  return text.functionWords[end] === 0 && text.barriers[end] === barrier.none ? end : -1;
}
