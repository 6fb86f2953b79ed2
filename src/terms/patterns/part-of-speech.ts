// The word class of a term: as its concept says, else guessed from the terms themselves.

import type { Concept, Term } from "../../model/concept.ts";
import { primaryLanguage } from "../../model/language.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { TermClass } from "./term-pattern.ts";

// An accent before the end is none of an infinitive: "líder", "cáncer".
const spanishInfinitive = /^(?!.*[áéíóú]..)\p{Ll}{2,}(?:[aei]r|[aei]rse|ír)$/u;
const spanishAdjective = /(?:[ai]d[oa]|os[oa]|[íi]c[oa]|iv[oa]|ble)s?$/u;
const englishAdjective = /(?:ed|ous|ic|able|ible|less|ful|ive)$/u;
// Nouns that look like infinitives: "el lugar", "el poder judicial" keeps its article in a glossary rarely.
const notInfinitive = new Set([
  "lugar",
  "hogar",
  "militar",
  "familiar",
  "popular",
  "mujer",
  "taller",
  "mar",
  "bar",
  "par",
  "escolar",
  "similar",
  "celular",
  "auxiliar",
  "poder",
  "alquiler",
  "pulmonar",
  "pilar",
  "nuclear",
  "primer",
  "tercer",
  "ocular",
]);
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

/** The class of one term of a concept. Where the concept gives no term a part of speech, all terms are looked at. */
export function classOf(term: Term, concept: Concept): TermClass {
  const own = stated(term);
  if (own !== undefined) return own;
  for (const other of concept.terms) {
    const class_ = stated(other);
    if (class_ !== undefined) return class_;
  }
  return guess(concept);
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
  const spanish = terms.filter((term) => primaryLanguage(term.language) === "es");
  const english = terms.filter((term) => primaryLanguage(term.language) === "en");
  const first = (term: Term): string => tokenize(term.text)[0]?.lower ?? "";
  const last = (term: Term): string => tokenize(term.text).at(-1)?.lower ?? "";
  if (
    spanish.length > 0 &&
    spanish.every((term) => spanishInfinitive.test(first(term)) && !notInfinitive.has(first(term)))
  )
    return "verb";
  const single = terms.every((term) => !/[\s-]/u.test(term.text));
  if (
    single &&
    spanish.length > 0 &&
    english.length > 0 &&
    spanish.every((term) => spanishAdjective.test(last(term))) &&
    english.every((term) => englishAdjective.test(last(term)))
  )
    return "adjective";
  return "noun";
}
