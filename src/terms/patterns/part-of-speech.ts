// The word class of a term: as its concept says, otherwise guessed from the terms.

import { languageOf } from "../../languages/index.ts";
import type { VerbEvidence } from "../../languages/language.ts";
import type { Concept, Term } from "../../model/concept.ts";
import { fold } from "../../strings/fold.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { TermClass } from "./term-pattern.ts";

const capital = /^\p{Lu}/u;

function byCapitals(terms: readonly Term[]): boolean {
  return terms.every((term) => {
    const long = tokenize(term.text).filter(
      (token) =>
        token.surface.length > 3 ||
        /\d/u.test(token.surface) ||
        token.surface === token.surface.toUpperCase(),
    );
    return (
      long.length > 0 &&
      long.every((token) => capital.test(token.surface) || /^\d/u.test(token.surface))
    );
  });
}

function stated(term: Term): TermClass | undefined {
  switch (term.partOfSpeech) {
    case "noun":
    case "adjective":
    case "verb":
      return term.partOfSpeech;
    case "proper noun":
      return "name";
    case "adverb":
      return "fixed";
    default:
      return undefined;
  }
}

/** The class of one term of a concept. If the concept states no part of speech, all its terms are considered. */
export function termClassOf(term: Term, concept: Concept): TermClass {
  const own = stated(term);
  if (own !== undefined) return own;
  for (const other of concept.terms) {
    const class_ = stated(other);
    if (class_ !== undefined) return class_;
  }
  return isVerbAmongNouns(term, concept) ? "verb" : guess(concept);
}

/** "verificar" beside "verificación" in one row: each inflects as what it is. */
function isVerbAmongNouns(term: Term, { terms }: Concept): boolean {
  const evidenceOf = ({ language, text }: Term): VerbEvidence =>
    languageOf(language).verbEvidence(tokenize(text).map(({ lower }) => lower));
  return (
    terms.length > 2 &&
    evidenceOf(term) === "likely" &&
    terms.some((other) => other.language === term.language && evidenceOf(other) === "against")
  );
}

const guesses = new WeakMap<Concept, TermClass>();

function guess(concept: Concept): TermClass {
  let class_ = guesses.get(concept);
  if (class_ === undefined) {
    class_ = guessAfresh(concept);
    guesses.set(concept, class_);
  }
  return class_;
}

function guessAfresh(concept: Concept): TermClass {
  const { terms } = concept;
  if (terms.length > 0 && byCapitals(terms)) return "name";
  const wordsOf = (term: Term): readonly string[] => tokenize(term.text).map(({ lower }) => lower);
  if (isVerb(terms, wordsOf)) return "verb";
  return isAdjective(terms, wordsOf) ? "adjective" : "noun";
}

type WordsOf = (term: Term) => readonly string[];

/**
 * A verb is marked in one language ("to repeal") or shaped as one ("derogar"), and looks like something else in no
 * other.
 */
function isVerb(terms: readonly Term[], wordsOf: WordsOf): boolean {
  const evidence = new Set(
    terms.map((term) => languageOf(term.language).verbEvidence(wordsOf(term))),
  );
  if (evidence.has("against")) return false;
  if (evidence.has("certain")) return true;
  // "radar" in both: words spelt alike name things and are not verbs.
  const spellings = new Set(terms.map(({ text }) => fold(text)));
  return evidence.has("likely") && (terms.length === 1 || spellings.size > 1);
}

/** One word in each of two languages that looks like an adjective in both. */
function isAdjective(terms: readonly Term[], wordsOf: WordsOf): boolean {
  const languages = new Set(terms.map(({ language }) => languageOf(language)));
  return (
    [...languages].filter(({ knows }) => knows.has("forms")).length > 1 &&
    terms.every(
      (term) =>
        !/[\s-]/u.test(term.text) &&
        (!languageOf(term.language).knows.has("forms") ||
          languageOf(term.language).classOf(wordsOf(term).at(-1) ?? "") === "adjective"),
    )
  );
}
