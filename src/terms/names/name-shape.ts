// What the place of a word with a capital tells: a name, or a label, an office, a title, something shouted.

import type { ReadText } from "../../text/read-text.ts";
import { isWithinSentence, type NameRun } from "./name-runs.ts";
import { namedPlaces } from "./named-places.ts";
import type { NamesOfDocument } from "./names-of-document.ts";

const opensQuotation = /["'«“‘`*_]$/u;
const closesLabel = /^(?:["'»”’`*_]|\s*:|\s+\d|\.\s*[\p{L}\p{N}(])/u;
// "HyM", "ROMs": a word made of letters of others.
const isMade = /\p{Lu}.*\p{Ll}.*\p{Lu}|\p{Lu}{2,}\p{Ll}/u;
const isOfTwo = /^(?:Ma?c|D[aeiu]|L[ae]|O['’]|Fitz|Van|Von)\p{Lu}\p{Ll}+$/u;

/** "Next", “Snow”, "Sources:", "Paper 396", "Rep.": written like a label, a title of something or an abbreviation. */
export function isNameLabel(
  { text, starts, ends, tokens }: ReadText,
  { start, end }: NameRun,
): boolean {
  return (
    opensQuotation.test(text.slice(0, starts[start])) ||
    closesLabel.test(text.slice(ends[end - 1])) ||
    tokens.slice(start, end).some(({ surface }) => isMade.test(surface) && !isOfTwo.test(surface))
  );
}

/** What may be an office, a body or a label: it has an article, or more belongs to it. */
export function isPhrase(text: ReadText, { start, end }: NameRun): boolean {
  const { tokens, barriers, language } = text;
  const { anaphora, contractions, nameLinks, leadingWords } = language;
  const fold = (at: number): string => tokens[at]?.fold ?? "";
  const before = barriers[start] === 0 ? fold(start - 1) : "";
  const isArticle = (word: string): boolean =>
    anaphora.has(word) ||
    (leadingWords.has(word) && !language.prepositions.has(word)) ||
    [...contractions].some(([own, within]) => anaphora.has(own) && within.includes(word));
  if (isArticle(before)) return true;
  const isLinked = (link: number, beyond: number): boolean =>
    nameLinks.has(fold(link)) && tokens[beyond]?.hasCapital === true;
  return (
    (barriers[start - 1] === 0 && isLinked(start - 1, start - 2)) ||
    (barriers[end] === 0 && barriers[end + 1] === 0 && isLinked(end, end + 1))
  );
}

/** `run`: the words with capitals that the name stands in. */
export function isNameOfSide(
  text: ReadText,
  { start, end }: NameRun,
  run: NameRun,
  names: NamesOfDocument,
): boolean {
  for (let at = start; at < end; at++) {
    const { fold } = text.tokens[at] ?? { fold: "" };
    const { language } = text;
    if (names.isCommon(fold) || language.dateWords.has(fold)) return false;
    const { open, closing } = language.abbreviations;
    if (open.has(fold) || closing.has(fold)) return false;
    if (language.capitalOf(fold) === "never" || isAdjective(text, at)) return false;
    const isName =
      isWithinSentence(text, at) ||
      names.times(fold) > 0 ||
      // "Open Word and type": only behind the last word of a name there is its verb.
      language.opensWithName(text, run.end - 1);
    if (!isName) return false;
  }
  return true;
}

/** "British": it has its capital for being of a place. */
function isAdjective(text: ReadText, at: number): boolean {
  const place = namedPlaces(text).find(({ start, end }) => start <= at && at < end);
  return place?.readings.some(({ how }) => how !== "name") === true;
}

/** "FIVE YEARS ago": a word in capitals beside another. */
export function isShouted({ tokens, barriers }: ReadText, { start, end }: NameRun): boolean {
  const isLoud = (at: number): boolean => {
    const word = tokens[at];
    return word !== undefined && word.inCapitals && word.surface.length > 1 && word.hasCapital;
  };
  return (barriers[start] === 0 && isLoud(start - 1)) || (barriers[end] === 0 && isLoud(end));
}
