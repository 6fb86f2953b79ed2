// Common words that are none without their accents: "segun", "cuatro anos". No glossary is asked.

import { languageOf } from "../languages/index.ts";
import type { BitextUnit } from "../model/bitext.ts";
import { nothing } from "../model/nothing.ts";
import type { ReadText } from "../text/read-text.ts";
import type { CheckedDocument, Problem } from "./rule.ts";

const capital = /^\p{Lu}/u;

/** The accents that words of the translation have lost, but for those that begin at a place in `said`. */
export function lostInWords(
  unit: BitextUnit,
  { texts, targetLanguage }: CheckedDocument,
  said: (place: number) => boolean,
): readonly Problem[] {
  const { spelling } = languageOf(targetLanguage);
  const target = spelling === undefined ? undefined : texts.target(unit);
  if (spelling === undefined || target === undefined) return nothing;
  let lost: Problem[] | undefined;
  let isListed: ((word: string) => boolean) | undefined;
  for (let at = 0; at < target.tokens.length; at++) {
    const word = target.tokens[at];
    if (word === undefined || target.opaque[at] !== 0) continue;
    const right = spelling.accentedAt(target, at);
    if (right === undefined || !isPlain(target, at)) continue;
    if ((isListed ??= listsBoth(target))(right)) continue;
    const start = target.starts[at] ?? 0;
    if (said(start) || isOfSource(word.lower, texts.source(unit))) continue;
    const expected = capital.test(word.surface)
      ? right.slice(0, 1).toUpperCase() + right.slice(1)
      : right;
    (lost ??= []).push({
      messageId: "word",
      unit,
      target: { start, end: target.ends[at] ?? start },
      data: { written: word.surface, expected },
      confidence: 0.9,
      suggestions: [expected],
      replacement: expected,
    });
  }
  return lost ?? nothing;
}

const wordList = /^\s*\p{L}+(?:[ \t]*[,;|\n][ \t]*\p{L}+){7,}[\s,;.]*$/u;

/**
 * "ahi, ahí, alli, allí": words that a search leaves out, or the like, listed with and without their accents so that
 * both are known.
 */
function listsBoth({ text, tokens }: ReadText): (word: string) => boolean {
  if (!wordList.test(text)) return () => false;
  const listed = new Set(tokens.map(({ lower }) => lower));
  return (word) => listed.has(word);
}

/** In lower case, or at the start of a sentence: a capital inside is a name's. */
function isPlain({ tokens, barriers, text, starts, ends }: ReadText, at: number): boolean {
  const word = tokens[at];
  if (word === undefined || /[-'’./@]/u.test(text.slice((starts[at] ?? 0) - 1, starts[at])))
    return false;
  if (/^[-'’@_]/u.test(text.slice(ends[at]))) return false;
  if (word.isLower) return true;
  return word.hasCapital && !word.inCapitals && (at === 0 || barriers[at] === 2);
}

function isOfSource(word: string, source: ReadText | undefined): boolean {
  return source?.tokens.some(({ lower }) => lower === word) === true;
}
