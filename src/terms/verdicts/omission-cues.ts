// Signs that a translation omits a term on purpose: a pronoun, a demonstrative with a general noun, a subject
// carried by the verb. They lower confidence and do not excuse: the signs are weak.

import type { Concept } from "../../model/concept.ts";
import { fold } from "../../strings/fold.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import { placesOfTerm } from "../names/named-places.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";

const capital = /^\p{Lu}/u;

function startsSentence(text: ReadText, index: number): boolean {
  return index === 0 || text.barriers[index] === barrier.stop;
}

/** "The party then split." after another sentence: the translation may have no subject. */
function isRepeatedSubject({ start }: RecognisedTerm, source: ReadText): boolean {
  const before = start - 1;
  return (
    before > 0 &&
    startsSentence(source, before) &&
    source.language.anaphora.has(source.tokens[before]?.fold ?? "")
  );
}

function countDemonstratives(read: ReadText): number {
  let count = 0;
  for (const [index, token] of read.tokens.entries())
    if (
      read.language.demonstratives.has(token.fold) &&
      read.tokens[index + 1] !== undefined &&
      read.functionWords[index + 1] === 0 &&
      read.barriers[index + 1] === barrier.none
    )
      count++;
  return count;
}

/** "The patrol left" / "Esta organización se fue": one demonstrative more than in the source. */
function isPointedTo(
  { pattern, start }: RecognisedTerm,
  source: ReadText,
  target: ReadText,
): boolean {
  if (pattern.termClass !== "noun" && pattern.termClass !== "name") return false;
  const before = source.tokens[start - 1]?.fold ?? "";
  const isKnown = pattern.termClass === "name" || source.language.anaphora.has(before);
  const own = source.language.demonstratives.has(before) ? 1 : 0;
  return isKnown && countDemonstratives(target) > countDemonstratives(source) - own;
}

/**
 * "Mrs. Fujimori was jailed" / "La candidata fue encarcelada": no name in place of the name. For names of several
 * words, only if the reader already knows it.
 */
export function isNameLeftOut(
  { pattern, occurrence }: RecognisedTerm,
  source: ReadText,
  target: ReadText,
  isKnown: boolean,
): boolean {
  // "Approval" next to "approval" is the word at the start of a label.
  const inSmallLetters = pattern.term.text.toLowerCase();
  const isWord = occurrence.alternatives.some(({ terms }) =>
    terms.some(({ text }) => text === inSmallLetters),
  );
  if (
    isWord ||
    pattern.termClass !== "name" ||
    (pattern.words.length !== 1 && !isKnown) ||
    pattern.words.some(({ isAcronym }) => isAcronym)
  )
    return false;
  const inSource = new Set(source.tokens.map((token) => token.fold));
  return !target.tokens.some(
    (token, index) =>
      capital.test(token.surface) && !startsSentence(target, index) && !inSource.has(token.fold),
  );
}

/** Whether of all names in a text the last is one of the concept: what a pronoun in the next sentence points to. */
export function isLastNamed({ terms }: Concept, { tokens, functionWords }: ReadText): boolean {
  const last = tokens.findLast(
    ({ hasCapital }, index) => hasCapital && index > 0 && functionWords[index] === 0,
  );
  const name = last ?? tokens[0];
  return terms.some(({ text }) =>
    fold(text)
      .split(" ")
      .includes(name?.fold ?? ""),
  );
}

/** "China-Peru trade": what is joined by a hyphen may be a prefix in the translation, "sino-peruano". */
export function isInCompound(
  { start, end }: RecognisedTerm,
  { text, starts, ends }: ReadText,
): boolean {
  return text[(starts[start] ?? 0) - 1] === "-" || text[ends[end - 1] ?? 0] === "-";
}

function countPlaceNouns({ pattern }: RecognisedTerm, text: ReadText): number {
  const kinds = new Set(placesOfTerm(pattern).map(({ place }) => place.kind));
  return text.tokens.filter(({ fold }) =>
    [...kinds].some((kind) => text.language.placeNouns[kind]?.has(fold)),
  ).length;
}

/** "Peru's courts" / "La Justicia del país": the noun occurs once more than in the source. */
function isCalledPlace(recognised: RecognisedTerm, source: ReadText, target: ReadText): boolean {
  return countPlaceNouns(recognised, target) > countPlaceNouns(recognised, source);
}

/** Whether the term may have been omitted because the reader knows what is meant. */
export function mayBeLeftOut(
  recognised: RecognisedTerm,
  source: ReadText,
  target: ReadText,
  recentlyApproved: boolean,
): boolean {
  if (isRepeatedSubject(recognised, source)) return true;
  return (
    recentlyApproved &&
    (isPointedTo(recognised, source, target) || isCalledPlace(recognised, source, target))
  );
}
