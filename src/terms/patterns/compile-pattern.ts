// Makes one term ready for matching: for each of its words the forms it may take.

import type { Concept, Term } from "../../model/concept.ts";
import { primaryLanguage } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";
import { generateForms, type WordClass } from "../../languages/forms.ts";
import { isWordPattern, wordExpressions } from "../../strings/word-pattern.ts";
import type { Word } from "../../text/word.ts";
import { headIndex, isPreposition } from "./head-word.ts";
import { classOf } from "./part-of-speech.ts";
import { PatternForms } from "./pattern-forms.ts";
import { readText } from "../../text/read-text.ts";
import type { FormSet, MatchFlags, PatternWord, TermClass, TermPattern } from "./term-pattern.ts";

const capital = /^\p{Lu}/u;
const acronym = /^[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*$/u;
const leadingArticle = /^(?:the|a|an|el|la|los|las|un|una)$/u;
// Persons: a word for each gender. "puerto" has no "puerta".
const personal = /(?:[dts]ora?|nta?e?|ist[ao]|ian[oa]|cher[oa]|nari[oa])s?$/u;
const persons = new Set(
  "ministro ministra abogado abogada diputado diputada candidato candidata ciudadano ciudadana magistrado magistrada secretario secretaria comisario comisaria refugiado refugiada soldado alcalde alcaldesa juez jueza enfermero enfermera médico médica niño niña alumno alumna maestro maestra indígena".split(
    " ",
  ),
);
// Contractions: "El Comercio" is found in "del Comercio", "golpe de Estado" in "golpe del Estado".
const contracted: ReadonlyMap<string, readonly string[]> = new Map([
  ["el", ["el", "del", "al"]],
  ["de", ["de", "del"]],
  ["a", ["a", "al"]],
]);

// "be infected", "estar infectado": the auxiliary is what inflects.
const auxiliaries = new Set(["be", "get", "have", "do", "estar", "ser", "haber", "ir"]);
// "corte de vía": no term ends with a preposition.
const alsoNouns = new Set(["via", "sobre", "contra", "bajo"]);
const participle = /[ai]d[oa]s?$/u;

const formSets = new Map<string, FormSet>();
const formSetLimit = 50_000;

function formSet(forms: readonly string[]): FormSet {
  const set = new Map<string, string[]>();
  for (const form of forms) {
    const key = fold(form);
    const spellings = set.get(key);
    if (spellings === undefined) set.set(key, [form]);
    else spellings.push(form);
  }
  return set;
}

function formsOf(
  token: Word,
  language: string,
  wordClass: WordClass,
  term: Term,
  genderInflects: boolean,
): FormSet {
  const gender = wordClass === "noun" ? term.grammaticalGender : undefined;
  const key = `${language} ${wordClass} ${gender ?? ""} ${genderInflects ? "x" : ""} ${token.lower}`;
  let forms = formSets.get(key);
  if (forms === undefined) {
    const contraction = language === "es" ? contracted.get(token.lower) : undefined;
    forms = formSet(
      contraction ??
        (wordClass === "fixed"
          ? [token.lower]
          : generateForms(token.lower, {
              language,
              wordClass,
              genderInflects,
              ...(gender === undefined ? {} : { gender }),
            })),
    );
    if (formSets.size >= formSetLimit) formSets.clear();
    formSets.set(key, forms);
  }
  return forms;
}

function classOfFlag(flags: MatchFlags, termClass: TermClass): TermClass {
  if (flags.inflect === "none") return "fixed";
  return flags.inflect === "auto" ? termClass : flags.inflect;
}

/** The class each word of a term inflects as. */
function wordClasses(
  words: readonly {
    readonly fold: string;
    readonly isFunction: boolean;
    readonly isAcronym: boolean;
  }[],
  head: number,
  language: string,
  termClass: TermClass,
): WordClass[] {
  let afterPreposition = false;
  let nounSeen = false;
  return words.map((word, index) => {
    if (isPreposition(word.fold, language)) {
      afterPreposition = true;
      nounSeen = false;
    }
    if (termClass === "verb" && index === 0 && words.length > 1 && auxiliaries.has(word.fold))
      return "verb";
    if (word.isFunction || termClass === "fixed" || /\d/u.test(word.fold)) return "fixed";
    if (termClass === "name") return "name";
    if (index === head) return word.isAcronym && termClass !== "verb" ? "noun" : termClass;
    // In English only the head changes; a complement may still be plural: "states of emergency", "file lawsuits".
    if (language === "en") return afterPreposition || termClass === "verb" ? "noun" : "fixed";
    if (termClass === "verb") return participle.test(word.fold) ? "adjective" : "noun";
    if (afterPreposition && !nounSeen) {
      nounSeen = true;
      return "noun";
    }
    return "adjective";
  });
}

export interface PatternRequest {
  /** The text of the term, or of the other form it stands for. */
  readonly text: string;
  readonly kind: TermPattern["kind"];
  /** Of the term, parsed. */
  readonly flags: MatchFlags;
  /** Inflect as words of this language: a Spanish loan in English text. */
  readonly inflectAs?: string;
}

/** A listed form or short form with stars, or given as a regular expression: its words stand one after the other. */
function openPattern(
  concept: Concept,
  term: Term,
  language: string,
  request: PatternRequest,
): TermPattern {
  const words = wordExpressions(request.text).map((expression): PatternWord => ({
    surface: expression.source,
    lower: expression.source,
    fold: expression.source,
    forms: new PatternForms(expression),
    isFunction: false,
    isAcronym: false,
    // Letters match in either case; but nobody is told to write a party in small ones.
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

/** The pattern of a term; `undefined` for a text without a word. */
export function compilePattern(
  concept: Concept,
  term: Term,
  request: PatternRequest,
): TermPattern | undefined {
  const language = primaryLanguage(term.language);
  const inflectAs = request.inflectAs ?? language;
  const { flags } = request;
  if (request.kind !== "whole" && isWordPattern(request.text))
    return openPattern(concept, term, language, request);
  const termClass = request.kind === "form" ? "fixed" : classOfFlag(flags, classOf(term, concept));
  const read = readText(request.text, inflectAs);
  let tokens = read.tokens.map((token, index) => ({
    token,
    isFunction:
      read.functionWords[index] === 1 &&
      !(termClass === "name" && capital.test(token.surface)) &&
      !(index === read.tokens.length - 1 && inflectAs === "es" && alsoNouns.has(token.fold)),
  }));
  const first = tokens[0];
  if (
    tokens.length > 1 &&
    first?.isFunction === true &&
    (leadingArticle.test(first.token.lower) ||
      (termClass === "verb" && first.token.lower === "to")) &&
    !flags.literal
  )
    tokens = tokens.slice(1);
  if (tokens.length === 0) return undefined;
  const onlyFunction = tokens.every(({ isFunction }) => isFunction);
  const described = tokens.map(({ token, isFunction }) => ({
    token,
    fold: token.fold,
    isFunction: isFunction && !onlyFunction,
    isAcronym: token.surface.length >= 2 && acronym.test(token.surface),
  }));
  const head = headIndex(described, inflectAs, termClass === "verb");
  const classes = wordClasses(described, head, inflectAs, termClass);
  const words = described.map(({ token, fold: key, isFunction, isAcronym }, index): PatternWord => {
    const wordClass = classes[index] ?? "fixed";
    const genderInflects =
      wordClass === "noun" &&
      index === head &&
      term.status !== "deprecated" &&
      (flags.gender ??
        (term.grammaticalGender === undefined &&
          (personal.test(token.lower) || persons.has(token.lower))));
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
