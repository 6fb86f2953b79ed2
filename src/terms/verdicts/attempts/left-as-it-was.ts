// The source's own words in the translation: untranslated, or the same in both languages.

import { nothing } from "../../../model/nothing.ts";
import type { ReadText } from "../../../text/read-text.ts";
import type { TermPattern } from "../../patterns/term-pattern.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";
import { isInside, keptQuotations } from "../kept-quotations.ts";
import { beginsSentence, isDressedAsName } from "../part-of-name.ts";
import type { UnitReading } from "../unit-reading.ts";
import type { Attempt } from "../verdict.ts";
import { isLabel } from "./label-cues.ts";

interface Words {
  readonly start: number;
  readonly end: number;
}

export const leftAsItWas: Attempt = {
  looksFor: ({ reading }, { recognised }) =>
    ownWords(reading, recognised).length > 0 ? ["untranslated"] : nothing,
  find: ({ reading, patterns }, { recognised }) => {
    const [wanted] = patterns.approved;
    const own = wanted && untranslatedAt(reading, recognised);
    if (wanted === undefined || own === undefined) return undefined;
    // Words that are the same in both languages are the translation; their capitals belong to another rule.
    const pattern = writtenAlike(patterns.approved, reading.target, own);
    if (pattern !== undefined)
      return { outcome: "approved", at: { pattern, ...own }, scarce: false, unexplained: false };
    const isCode = isLabelled(reading, recognised, own) || isForeignWord(reading, recognised);
    const at = { pattern: wanted, ...own };
    if (isCode) return { outcome: "untranslated", at, cue: "code" };
    return opensBoth(reading, recognised, own)
      ? { outcome: "untranslated", at, cue: "kept-name" }
      : { outcome: "untranslated", at };
  },
};

const shortestUntranslated = 4;

/**
 * The words of the source, with accents: "version" is not "versión" left untranslated. Empty if they prove nothing:
 * "error" is an English word, whatever the glossary wants for the Spanish one.
 */
function ownWords({ source, target }: UnitReading, { start, end }: RecognisedTerm): string[] {
  const words = source.tokens.slice(start, end).map((token) => token.lower);
  const [only = ""] = words;
  const { functionWords, sensesOf } = target.language;
  const isCommon = words.length === 1 && (functionWords.has(only) || sensesOf(only) !== undefined);
  return isCommon || words.join("").length < shortestUntranslated ? [] : words;
}

/** Where they occur in the target. */
function untranslatedAt(reading: UnitReading, term: RecognisedTerm): Words | undefined {
  const { tokens, opaque } = reading.target;
  const words = ownWords(reading, term);
  if (words.length === 0) return undefined;
  const kept = keptQuotations(reading.source, reading.target).target;
  const isProse = (at: number): boolean =>
    opaque[at] === 0 && !isInside(reading.target.starts[at] ?? 0, kept);
  // "the bill" is not the Bill of "Bill Frist".
  const isLower = reading.source.tokens.slice(term.start, term.end).every((token) => token.isLower);
  const isName = (at: number): boolean =>
    isLower &&
    tokens[at]?.hasCapital === true &&
    tokens[at + words.length]?.hasCapital === true &&
    !reading.target.titleCase &&
    !reading.target.allCaps;
  for (let start = 0; start + words.length <= tokens.length; start++)
    if (
      words.every(
        (word, offset) => tokens[start + offset]?.lower === word && isProse(start + offset),
      ) &&
      !isName(start)
    )
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

/** "Shell denied it" / "Shell lo negó": a word that is not a name would normally have an article. */
function opensBoth(
  { source, target }: UnitReading,
  term: RecognisedTerm,
  { start }: Words,
): boolean {
  return (
    isDressedAsName(term, source) &&
    !source.titleCase &&
    !target.titleCase &&
    beginsSentence(source, term.start) &&
    beginsSentence(target, start) &&
    (source.language.opensWithName(source, term.start) ||
      target.language.opensWithName(target, start))
  );
}

const mostOfName = 3;

/** A longer text that is the same in both languages is not a name: nobody has translated it. */
function isCopied({ source, target }: UnitReading): boolean {
  return target.tokens.length > mostOfName && source.text === target.text;
}

function isLabelled(reading: UnitReading, term: RecognisedTerm, { start, end }: Words): boolean {
  const { source, target } = reading;
  return end - start === 1 && !isCopied(reading) && isLabel(source, term.start, target, start);
}

/** "El argumento version": a word of the other language, with no accent missing. */
function isForeignWord({ source }: UnitReading, { occurrence, start }: RecognisedTerm): boolean {
  return (
    occurrence.how.form === "accents" &&
    source.language.hasTellingAccents &&
    !source.language.isNamed(source, start)
  );
}
