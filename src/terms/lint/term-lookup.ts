// The terms of a glossary by their words, made once for all lints.

import { languageOf } from "../../languages/index.ts";
import { isApproved, isAvoided, type Concept, type Term } from "../../model/concept.ts";
import { primaryLanguage, type LanguageTag } from "../../model/language.ts";
import { isPattern } from "../../model/written-pattern.ts";
import { fold } from "../../strings/fold.ts";

export interface PlacedTerm {
  readonly concept: Concept;
  readonly term: Term;
}

export interface TermLookup {
  /** Those with the same text in the same language, the term itself included. */
  readonly same: (term: Term) => readonly PlacedTerm[];
  /** The folded words, separated by spaces, a plural as the singular that the glossary has. */
  readonly wordsOf: (term: Term) => string;
  /** The approved terms of a language with these words. */
  readonly withWords: (words: string, language: LanguageTag) => readonly PlacedTerm[];
}

export function termLookup(concepts: readonly Concept[]): TermLookup {
  const byText = new Map<string, PlacedTerm[]>();
  const byWords = new Map<string, PlacedTerm[]>();
  const singularOf = singulars(concepts);
  const known = new Map<Term, string>();
  const wordsOf = (term: Term): string => {
    const words =
      known.get(term) ??
      foldedWords(term)
        .map((word) => singularOf(word, term.language))
        .join(" ");
    known.set(term, words);
    return words;
  };
  for (const concept of concepts)
    for (const term of concept.terms) {
      if (isPattern(term)) continue;
      add(byText, textKey(term), { concept, term });
      if (isApproved(term)) add(byWords, wordsKey(wordsOf(term), term.language), { concept, term });
    }
  return {
    wordsOf,
    same: (term) => byText.get(textKey(term)) ?? [],
    withWords: (words, language) => byWords.get(wordsKey(words, language)) ?? [],
  };
}

// Between spaces: "profit" is no word of "non-profit". An acronym is no plural: "AIDS".
const aside = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function foldedWords({ text }: Pick<Term, "text">): readonly string[] {
  return text
    .split(/\s+/u)
    .map((word) => word.replaceAll(aside, ""))
    .filter((word) => word !== "")
    .map((word) => (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) ? word : fold(word)));
}

type SingularOf = (word: string, language: LanguageTag) => string;

/** Among the words of the glossary: the roots of words would make one of "ronda" and "rondero". */
function singulars(concepts: readonly Concept[]): SingularOf {
  const known = new Map<string, string>();
  const request = { wordClass: "noun", genderInflects: false } as const;
  // "de" stands in most terms of several words.
  const seen = new Set<string>();
  for (const { terms } of concepts)
    for (const { text: words, language } of terms)
      for (const word of foldedWords({ text: words })) {
        const own = `${language} ${word}`;
        if (seen.has(own)) continue;
        seen.add(own);
        for (const { text } of languageOf(language).forms(word, request)) {
          const key = wordsKey(fold(text), language);
          const other = known.get(key);
          if (other === undefined || word.length < other.length) known.set(key, word);
        }
      }
  return (word, language) => known.get(wordsKey(word, language)) ?? word;
}

function textKey({ text, language }: Term): string {
  return `${language} ${text}`;
}

// "es-PE" and "es" are one language to somebody who compares two words.
function wordsKey(words: string, language: LanguageTag): string {
  return `${primaryLanguage(language)} ${words}`;
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}

/** The languages in which the concept has a term. */
export function termLanguages(terms: readonly Pick<Term, "language">[]): ReadonlySet<string> {
  return new Set(terms.map(({ language }) => primaryLanguage(language)));
}

export function isGlobal({ flags }: Term): boolean {
  return flags.includes("global");
}

/** Whether the concept has the same words as a term that may be written. */
export function isAlsoApproved({ terms }: Concept, { text, language }: Term): boolean {
  return terms.some((term) => isApproved(term) && term.text === text && term.language === language);
}

/** Whether one concept deprecates a term that the other approves. */
export function deprecatesTermOf(one: Concept, other: Concept, terms: TermLookup): boolean {
  return one.terms.some(
    (term) =>
      isAvoided(term) &&
      !isAlsoApproved(one, term) &&
      terms.same(term).some(({ concept, term: rival }) => concept === other && isApproved(rival)),
  );
}

/** Whether some term of a concept is approved in the language. */
export function hasApproved({ terms }: Concept, language: string): boolean {
  return terms.some((term) => isApproved(term) && primaryLanguage(term.language) === language);
}

/**
 * Whether two concepts are one thing to a check: they have an approved term of another language in common, and no
 * definitions that keep them apart.
 */
export function isOneThing(one: Concept, other: Concept, language: LanguageTag): boolean {
  if (areToldApart(one, other)) return false;
  const own = primaryLanguage(language);
  const words = new Set(
    one.terms
      .filter((term) => isApproved(term) && primaryLanguage(term.language) !== own)
      .map(textKey),
  );
  return other.terms.some((term) => isApproved(term) && words.has(textKey(term)));
}

/** Whether the definitions say that two things are meant. */
export function areToldApart(one: Concept, other: Concept): boolean {
  return one.definition !== "" && other.definition !== "" && one.definition !== other.definition;
}
