// Words of a term that are part of a name and so not an occurrence: "John Hay" is not hay, and "Unión Soviética"
// says nothing about how to translate a union.

import { barrier, type ReadText } from "../../text/read-text.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";

// A short sentence with a name or two looks like a headline, except for its full stop.
const sentenceEnd = /[.!?…]["”’»)]*\s*$/u;

/** Whether capitals mean anything: in a headline they do not. */
const saysCapital = ({ titleCase, allCaps, text }: ReadText): boolean =>
  !allCaps && (!titleCase || sentenceEnd.test(text));

export function beginsSentence(text: ReadText, index: number): boolean {
  return index === 0 || text.barriers[index] === barrier.stop;
}

/** Where the words occur in the translation exactly as in the source; empty if nowhere. */
function keptAt({ start, end }: RecognisedTerm, source: ReadText, target: ReadText): number[] {
  const places: number[] = [];
  for (let at = 0; at + end - start <= target.tokens.length; at++) {
    let offset = 0;
    while (
      offset < end - start &&
      target.tokens[at + offset]?.surface === source.tokens[start + offset]?.surface
    )
      offset++;
    if (offset === end - start) places.push(at);
  }
  return places;
}

/** "Michael Jordan", "the New York Times": an adjacent capitalised word is kept too. */
function isKeptWithNeighbour(
  { start, end }: RecognisedTerm,
  at: number,
  source: ReadText,
  target: ReadText,
): boolean {
  return [-1, end - start].some((offset) => {
    const beside = source.tokens[start + offset];
    const gap = offset < 0 ? 0 : offset;
    return (
      beside?.hasCapital === true &&
      source.functionWords[start + offset] === 0 &&
      source.barriers[start + gap] === barrier.none &&
      target.barriers[at + gap] === barrier.none &&
      beside.surface === target.tokens[at + offset]?.surface
    );
  });
}

/** Whether the glossary has one lower-case word and the source a capital: "Price" of *price*. */
export function isDressedAsName({ pattern, start }: RecognisedTerm, source: ReadText): boolean {
  const [word] = pattern.words;
  const token = source.tokens[start];
  return (
    pattern.words.length === 1 &&
    word?.hasCapital === false &&
    token?.hasCapital === true &&
    !token.inCapitals
  );
}

/** Two capitalised words that form one name, ignoring function words between them, not all at the start. */
function hasLongName(text: ReadText): boolean {
  let names = 0;
  for (const [index, token] of text.tokens.entries()) {
    if (text.barriers[index] !== barrier.none) names = 0;
    if (text.functionWords[index] === 1 && !token.hasCapital) continue;
    names = token.hasCapital && !beginsSentence(text, index) ? names + 1 : 0;
    if (names >= 2 && text.functionWords[index] === 0) return true;
  }
  return false;
}

/** Whether the words are not an occurrence of the term but part of a name that the translation also has. */
export function isPartOfName(term: RecognisedTerm, source: ReadText, target: ReadText): boolean {
  if (source.tokens[term.start]?.hasCapital !== true) return false;
  if (!saysCapital(source) || !saysCapital(target)) return false;
  const places = keptAt(term, source, target);
  if (places.some((at) => isKeptWithNeighbour(term, at, source, target))) return true;
  if (isDressedAsName(term, source))
    if (places.some((at) => !beginsSentence(target, at) || !beginsSentence(source, term.start)))
      return true;
  return (
    term.pattern.termClass !== "name" &&
    term.occurrence.how.demotions.includes("longer-name") &&
    hasLongName(target)
  );
}
