// Signs that a translation leaves a term out on purpose: a pronoun, a demonstrative with a general
// noun, a subject that the verb carries. Demoted, not excused: the signs are weak.

import type { ReadText } from "./read-text.ts";
import { barrier } from "./read-text.ts";
import type { RecognisedTerm } from "./recognise-terms.ts";

const anaphoricDeterminers = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "said",
  "el",
  "la",
  "los",
  "las",
  "este",
  "esta",
  "estos",
  "estas",
  "dicho",
  "dicha",
]);
const demonstratives = new Set(
  "este esta estos estas ese esa esos esas dicho dicha dichos dichas tal tales esto this these that those such".split(
    " ",
  ),
);
const capital = /^\p{Lu}/u;

function startsSentence(text: ReadText, index: number): boolean {
  return index === 0 || text.barriers[index] === barrier.stop;
}

/** "The party then split." after another sentence: the translation may have no subject at all. */
function isRepeatedSubject({ start }: RecognisedTerm, source: ReadText): boolean {
  const before = start - 1;
  return (
    before > 0 &&
    startsSentence(source, before) &&
    anaphoricDeterminers.has(source.tokens[before]?.fold ?? "")
  );
}

function hasDemonstrative(target: ReadText): boolean {
  return target.tokens.some(
    (token, index) =>
      demonstratives.has(token.fold) &&
      text(target, index + 1) &&
      target.barriers[index + 1] === barrier.none,
  );
}

const text = (target: ReadText, index: number): boolean =>
  target.tokens[index] !== undefined && target.functionWords[index] === 0;

/** "Mrs. Fujimori was jailed" / "La candidata fue encarcelada": no name in the place of the name. */
function isNameLeftOut({ pattern }: RecognisedTerm, source: ReadText, target: ReadText): boolean {
  if (
    pattern.termClass !== "name" ||
    pattern.words.length !== 1 ||
    pattern.words[0]?.isAcronym === true
  )
    return false;
  const inSource = new Set(source.tokens.map((token) => token.fold));
  return !target.tokens.some(
    (token, index) =>
      capital.test(token.surface) && !startsSentence(target, index) && !inSource.has(token.fold),
  );
}

/** Whether the term may have been left out because the reader knows what is meant. */
export function mayBeLeftOut(
  recognised: RecognisedTerm,
  source: ReadText,
  target: ReadText,
  recentlyApproved: boolean,
): boolean {
  if (isRepeatedSubject(recognised, source)) return true;
  if (isNameLeftOut(recognised, source, target)) return true;
  return recentlyApproved && hasDemonstrative(target);
}
