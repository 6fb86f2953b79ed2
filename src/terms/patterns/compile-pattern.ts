// Prepares one term for matching: for each of its words, the forms it may take.

import { languageOf } from "../../languages/index.ts";
import type { Form, Language, WordClass } from "../../languages/language.ts";
import type { Concept, Term } from "../../model/concept.ts";
import { fold } from "../../strings/fold.ts";
import { isWordPattern, wordExpressions } from "../../strings/word-pattern.ts";
import { readText } from "../../text/read-text.ts";
import type { Word } from "../../text/word.ts";
import { termClassOf } from "./part-of-speech.ts";
import { PatternForms } from "./pattern-forms.ts";
import type { FormSet, MatchFlags, PatternWord, TermClass, TermPattern } from "./term-pattern.ts";

const capital = /^\p{Lu}/u;
const acronym = /^[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*$/u;
/** Keyed by language first, then by what is asked within it. */
const formSets = new WeakMap<Language, Map<string, FormSet>>();
const formSetLimit = 50_000;

function formSet(forms: readonly Form[]): FormSet {
  const set = new Map<string, string[]>();
  for (const { text } of forms) {
    const key = fold(text);
    const spellings = set.get(key);
    if (spellings === undefined) set.set(key, [text]);
    else spellings.push(text);
  }
  return set;
}

function formsOf(
  token: Word,
  language: Language,
  wordClass: WordClass,
  term: Term,
  genderInflects: boolean,
): FormSet {
  const gender = wordClass === "noun" ? term.grammaticalGender : undefined;
  const key = `${wordClass} ${gender ?? ""} ${genderInflects ? "x" : ""} ${token.lower}`;
  let own = formSets.get(language);
  if (own === undefined) {
    own = new Map();
    formSets.set(language, own);
  }
  let forms = own.get(key);
  if (forms === undefined) {
    forms = formSet(makeForms(token, language, wordClass, gender, genderInflects));
    if (own.size >= formSetLimit) own.clear();
    own.set(key, forms);
  }
  return forms;
}

function makeForms(
  { lower }: Word,
  language: Language,
  wordClass: WordClass,
  gender: Term["grammaticalGender"],
  genderInflects: boolean,
): readonly Form[] {
  const contraction = language.contractions.get(lower);
  if (contraction !== undefined) return contraction.map((text) => ({ text }));
  if (wordClass === "fixed") return [{ text: lower }];
  return language.forms(lower, {
    wordClass,
    genderInflects,
    ...(gender === undefined ? {} : { gender }),
  });
}

function classOfFlag(flags: MatchFlags, termClass: TermClass): TermClass {
  if (flags.inflect === "none") return "fixed";
  return flags.inflect === "auto" ? termClass : flags.inflect;
}

export interface PatternRequest {
  /** The text of the term, or of the other form that stands in for it. */
  readonly text: string;
  readonly kind: TermPattern["kind"];
  /** The flags of the term, parsed. */
  readonly flags: MatchFlags;
  /** The concept, read with the meaning of its capitals. */
  readonly readAs: Concept;
  /** Inflect as words of this language: a loan with its forms of origin. */
  readonly inflectAs?: Language;
}

/** A listed form with stars or given as a regular expression: its words stand one after the other. */
function openPattern(
  concept: Concept,
  term: Term,
  language: Language,
  request: PatternRequest,
): TermPattern {
  const words = wordExpressions(request.text).map((expression): PatternWord => ({
    surface: expression.source,
    lower: expression.source,
    fold: expression.source,
    forms: new PatternForms(expression),
    isFunction: false,
    isAcronym: false,
    // Letters match in either case, but nobody is told to write the name of a party in lower case.
    hasCapital: /^\^\(\?:\p{Lu}/u.test(expression.source),
  }));
  return {
    concept,
    term,
    language,
    termClass: "fixed",
    flags: request.flags,
    words,
    content: [...words.keys()],
    head: 0,
    punctuated: false,
    allCapitalised: false,
    kind: request.kind,
  };
}

/** Not a word: "%". */
function signPattern(
  concept: Concept,
  term: Term,
  language: Language,
  flags: MatchFlags,
): TermPattern {
  return {
    concept,
    term,
    language,
    termClass: "fixed",
    flags,
    words: [],
    content: [],
    head: 0,
    punctuated: false,
    allCapitalised: false,
    kind: "sign",
  };
}

/** "el ministro" is listed as masculine and still has a feminine; "la víctima" is feminine whoever is meant. */
function isOfMen(gender: Term["grammaticalGender"]): boolean {
  return gender === undefined || gender === "masculine";
}

/** The pattern of a term; `undefined` for a listed form without words. */
export function compilePattern(
  concept: Concept,
  term: Term,
  request: PatternRequest,
): TermPattern | undefined {
  const language = languageOf(term.language);
  const inflectAs = request.inflectAs ?? language;
  const { flags } = request;
  if (request.kind !== "whole" && isWordPattern(request.text))
    return openPattern(concept, term, language, request);
  const termClass =
    request.kind === "form" ? "fixed" : classOfFlag(flags, termClassOf(term, request.readAs));
  const read = readText(request.text, inflectAs.tag);
  let tokens = read.tokens.map((token, index) => ({
    token,
    isFunction:
      read.functionWords[index] === 1 &&
      !(termClass === "name" && capital.test(token.surface)) &&
      !(index === read.tokens.length - 1 && inflectAs.isNounAtEnd(token.fold)),
  }));
  const first = tokens[0];
  if (
    tokens.length > 1 &&
    first?.isFunction === true &&
    (inflectAs.leadingWords.has(first.token.fold) ||
      (termClass === "verb" && first.token.lower === inflectAs.infinitiveMark)) &&
    !flags.literal
  )
    tokens = tokens.slice(1);
  if (tokens.length === 0)
    return request.kind === "whole" && request.text.trim() !== ""
      ? signPattern(concept, term, language, flags)
      : undefined;
  const onlyFunction = tokens.every(({ isFunction }) => isFunction);
  const described = tokens.map(({ token, isFunction }) => ({
    token,
    fold: token.fold,
    isFunction: isFunction && !onlyFunction,
    isAcronym: token.surface.length >= 2 && acronym.test(token.surface),
  }));
  const head = inflectAs.head(described, termClass);
  const classes = inflectAs.inflection(described, head, termClass);
  const words = described.map(({ token, fold: key, isFunction, isAcronym }, index): PatternWord => {
    const wordClass = classes[index] ?? "fixed";
    const genderInflects =
      wordClass === "noun" &&
      index === head &&
      (flags.gender ?? (isOfMen(term.grammaticalGender) && inflectAs.isPerson(token.lower)));
    return {
      surface: token.surface,
      lower: token.lower,
      fold: key,
      forms: formsOf(token, inflectAs, wordClass, term, genderInflects),
      isFunction,
      isAcronym,
      hasCapital: capital.test(token.surface),
    };
  });
  const content = words.flatMap((word, index) => (word.isFunction ? [] : [index]));
  return {
    concept,
    term,
    language,
    termClass,
    flags,
    words,
    content,
    head,
    punctuated: read.barriers.some((parted, index) => index > 0 && parted > 0),
    allCapitalised:
      content.every((index) => {
        const word = words[index];
        return word !== undefined && (word.hasCapital || /^\d/u.test(word.surface));
      }) && content.some((index) => words[index]?.hasCapital === true),
    kind: request.kind,
  };
}
