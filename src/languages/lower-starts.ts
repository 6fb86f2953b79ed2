// A sentence that begins in lower case.

import { fold } from "../strings/fold.ts";
import type { Abbreviations } from "./abbreviations.ts";
import type { FormFault, StyledText } from "./style/writing-style.ts";

// "Paró. todos se fueron."; an abbreviation is short, or ends without a vowel, or has stops inside.
const stop =
  /(?<![\p{L}\p{N}.])(\p{L}{3,})([.?!]["”»’)]?\s+["“«‘(]?[¿¡]?)(\p{Ll}{2,})(?=[\s,;:.])/gu;

// Most texts are one sentence.
const hint = /\.["”»’)]?\s+["“«‘(]?[¿¡]?[a-z\u00AA-\uFFFF]/;

/** Sentences after a full stop that begin in lower case. After "?" and "!" a sentence may go on. */
export function* lowerStarts(
  { prose, source }: StyledText,
  abbreviations: Abbreviations,
): Generator<FormFault> {
  if (!hint.test(prose)) return;
  for (const match of prose.matchAll(stop)) {
    const [, before = "", gap = "", word = ""] = match;
    if (!gap.startsWith(".") || isAbbreviation(before, abbreviations)) continue;
    // A name that begins in lower case, as in the source: "iPhone", "npm".
    if (hasWord(source, word)) continue;
    const start = match.index + before.length + gap.length;
    const expected = word.slice(0, 1).toUpperCase() + word.slice(1);
    const confidence = /[aeiouáéíóú]s?$|[aeiou]n$|[rl]$|[dz]$/u.test(before) ? 0.7 : 0.5;
    yield { start, end: start + word.length, kind: "lowerStart", expected, confidence };
  }
}

function isAbbreviation(word: string, { open, numbered, closing }: Abbreviations): boolean {
  const folded = fold(word);
  return (
    /^[uv]ds?$/u.test(folded) || open.has(folded) || numbered.has(folded) || closing.has(folded)
  );
}

const letter = /[\p{L}\p{N}]/u;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length)))
      return true;
  return false;
}
