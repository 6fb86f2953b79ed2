// The source's own words in the translation: left as they were, or the same in both languages.

import { isFunctionWord } from "../../../languages/function-words.ts";
import type { ReadText } from "../../../text/read-text.ts";
import type { TermPattern } from "../../patterns/term-pattern.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";
import { isNamedNoun } from "../../spanish-cues.ts";
import type { UnitReading } from "../unit-reading.ts";
import type { Attempt } from "../verdict.ts";
import { isLabel } from "./label-cues.ts";

interface Words {
  readonly start: number;
  readonly end: number;
}

export const leftAsItWas: Attempt = ({ reading, patterns }, { recognised }) => {
  const [wanted] = patterns.approved;
  const own = wanted && untranslatedAt(reading, recognised);
  if (wanted === undefined || own === undefined) return undefined;
  // The same words in both languages are the translation; their capitals are another rule's work.
  const pattern = writtenAlike(patterns.approved, reading.target, own);
  if (pattern !== undefined)
    return { outcome: "approved", at: { pattern, ...own }, scarce: false, unexplained: false };
  const isCode = isLabelled(reading, recognised, own) || isForeignWord(reading, recognised);
  const at = { pattern: wanted, ...own };
  return { outcome: "untranslated", at, ...(isCode ? { cue: "code" } : {}) };
};

const shortestUntranslated = 4;

/** Where the source's own words stand in the target, accents included: "version" is no "versión" left as it was. */
function untranslatedAt({ source, target }: UnitReading, term: RecognisedTerm): Words | undefined {
  const words = source.tokens.slice(term.start, term.end).map((token) => token.lower);
  const [first] = words;
  if (first === undefined || words.join("").length < shortestUntranslated) return undefined;
  if (words.length === 1 && isFunctionWord(first, target.language)) return undefined;
  for (let start = 0; start + words.length <= target.tokens.length; start++)
    if (words.every((word, offset) => target.tokens[start + offset]?.lower === word))
      return { start, end: start + words.length };
  return undefined;
}

function writtenAlike(
  patterns: readonly TermPattern[],
  text: ReadText,
  { start, end }: Words,
): TermPattern | undefined {
  return patterns.find(
    ({ words }) =>
      words.length === end - start &&
      words.every((word, offset) => word.forms.has(text.tokens[start + offset]?.fold ?? "")),
  );
}

const mostOfName = 3;

/** A longer text that is the same in both languages is no name that is kept: nobody has translated it. */
function isCopied({ source, target }: UnitReading): boolean {
  return target.tokens.length > mostOfName && source.text === target.text;
}

function isLabelled(reading: UnitReading, term: RecognisedTerm, { start, end }: Words): boolean {
  const { source, target } = reading;
  return end - start === 1 && !isCopied(reading) && isLabel(source, term.start, target, start);
}

/** "El argumento version": a word of the other language, which lacks no accent. */
function isForeignWord({ source }: UnitReading, { occurrence, start }: RecognisedTerm): boolean {
  return (
    occurrence.how.form === "accents" && source.language === "es" && !isNamedNoun(source, start)
  );
}
