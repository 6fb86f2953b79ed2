// How far what stands in a text is from a term as the glossary writes it: what tells "ex-presidente", which is
// deprecated, from "expresidente", which is approved, where both are found in the same words.

import { fold } from "../../strings/fold.ts";
import { barrier, readText, type ReadText } from "../../text/read-text.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { slice } from "../recognition/match-words.ts";
import type { TargetMatch } from "./target-match.ts";

const wordCharacters = /[\p{L}\p{M}\p{N}]+/gu;
const dashes = /[‐‑]/gu;
const blanks = /\s+/gu;
const capitals = /\p{Lu}/gu;

const marksOf = (text: string): string =>
  text.replaceAll(wordCharacters, "w").replaceAll(dashes, "-").replaceAll(blanks, " ");

function startsSentence({ barriers }: ReadText, index: number): boolean {
  return index === 0 || barriers[index] === barrier.stop;
}

/** The words of a term as the glossary writes them, without an article that is looked for by nobody. */
function writtenWords({
  term,
  words,
  language,
}: TermPattern): ReadText & { readonly first: number } {
  const read = readText(term.text, language.tag);
  return { ...read, first: read.tokens.length - words.length };
}

/**
 * Differences in marks and spaces, in capitals, in accents, in inflection: 0 where a match is written as the
 * glossary has the term. Capitals are not counted where a text has them for reasons of its own.
 */
export function spellingDistance(
  { pattern, rung, start, end }: TargetMatch,
  text: ReadText,
): number {
  if (pattern.kind === "sign") return 0;
  const own = pattern.kind === "whole" ? writtenWords(pattern) : undefined;
  if (rung !== "contiguous" || own === undefined || end - start !== pattern.words.length) return 3;
  const { first } = own;
  let distance =
    marksOf(slice(text, start, end)) === marksOf(slice(own, first, own.tokens.length)) ? 0 : 1;
  for (const [offset, { lower }] of pattern.words.entries()) {
    const token = text.tokens[start + offset];
    if (token === undefined || token.lower === lower) continue;
    const isInflected = token.fold !== fold(lower);
    const spellings = pattern.words[offset]?.forms.get(token.fold) ?? [];
    if (isInflected) distance++;
    if (!isInflected || !spellings.includes(token.lower)) distance++;
  }
  return distance + otherCapitals(pattern, text, start);
}

function otherCapitals({ words }: TermPattern, text: ReadText, start: number): number {
  if (text.allCaps || text.titleCase) return 0;
  let count = 0;
  for (const [offset, { surface: wanted }] of words.entries()) {
    const written = text.tokens[start + offset]?.surface ?? "";
    const isFree = startsSentence(text, start + offset);
    const [left, right] = [wanted, written].map(
      (word) => (word.slice(isFree ? 1 : 0).match(capitals)?.length ?? 0) > 0,
    );
    if (left !== right) count++;
  }
  return count;
}
