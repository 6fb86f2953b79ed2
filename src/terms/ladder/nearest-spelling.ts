// How far a text is from the glossary's spelling of a term. This tells deprecated "ex-presidente" from approved
// "expresidente" where both match the same words.

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

/** The words of a term as the glossary writes them, without an article that is not looked for. */
function writtenWords({
  term,
  words,
  language,
}: TermPattern): ReadText & { readonly first: number } {
  const read = readText(term.text, language.tag);
  return { ...read, first: read.tokens.length - words.length };
}

/**
 * Differences in punctuation and spacing, capitals, accents and inflection; 0 if the match is written as in the
 * glossary. Capitals that the text has for reasons of its own do not count.
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
