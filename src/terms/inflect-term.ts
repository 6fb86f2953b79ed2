// A term in the number and gender of the words that it replaces.

import { languageOf } from "../languages/index.ts";
import type { Form, Language, WordClass } from "../languages/language.ts";
import type { Concept, Term } from "../model/concept.ts";
import { fold } from "../strings/fold.ts";
import { readText } from "../text/read-text.ts";
import type { Word } from "../text/word.ts";
import { termClassOf } from "./patterns/part-of-speech.ts";

/** What shows of words in a text. */
export type Inflection = Omit<Form, "text">;

/** A term in a form, and whether it is certainly the one that was asked for. */
export interface InflectedTerm {
  readonly text: string;
  readonly isCertain: boolean;
}

interface ShapedTerm {
  readonly language: Language;
  readonly text: string;
  readonly tokens: readonly Word[];
  readonly starts: readonly number[];
  readonly classes: readonly WordClass[];
  readonly head: number;
  readonly termClass: WordClass;
  readonly formsOf: (index: number) => readonly Form[];
}

const acronym = /^[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*$/u;

function shapeOf(term: Term, concept: Concept): ShapedTerm {
  const language = languageOf(term.language);
  const read = readText(withoutArticle(term, concept, language), term.language);
  const tokens = [...read.tokens];
  const termClass = termClassOf(term, concept);
  const words = tokens.map((token, index) => ({
    fold: token.fold,
    isFunction: read.functionWords[index] === 1,
    isAcronym: token.surface.length >= 2 && acronym.test(token.surface),
  }));
  const head = language.head(words, termClass);
  const classes = language.inflection(words, head, termClass);
  return {
    ...{ language, text: read.text, tokens, starts: [...read.starts], classes, head, termClass },
    formsOf: (index) => {
      const wordClass = classes[index] ?? "fixed";
      const token = tokens[index];
      if (token === undefined || wordClass === "fixed") return [];
      const isNoun = wordClass === "noun";
      const { grammaticalGender: gender } = term;
      const inflects =
        isNoun &&
        index === head &&
        (gender === undefined || gender === "masculine") &&
        language.isPerson(token.lower);
      return language.forms(token.lower, {
        wordClass,
        genderInflects: inflects,
        ...(isNoun && gender !== undefined && { gender }),
      });
    },
  };
}

/** "la huelga": the article is no part of what stands for the term in a text. */
function withoutArticle(term: Term, concept: Concept, language: Language): string {
  const [first] = readText(term.text, term.language).tokens;
  const rest = term.text.slice(first?.surface.length).trimStart();
  const isArticle = first !== undefined && rest !== "" && language.leadingWords.has(first.fold);
  const mayHave = !["name", "fixed"].includes(termClassOf(term, concept));
  return isArticle && mayHave && term.text.startsWith(first.surface) ? rest : term.text;
}

/**
 * Number and gender of the words of a text that are the term in one of its forms; what they do not show is left out:
 * "crisis" has no number of its own.
 */
export function inflectionOf(term: Term, concept: Concept, surface: string): Inflection {
  const shape = shapeOf(term, concept);
  const written = readText(surface, term.language).tokens;
  // The forms of a verb say nothing that a noun could take on.
  if (shape.termClass === "verb" || written.length !== shape.tokens.length) return {};
  const shown = shape.tokens.map((_, index) => {
    const word = written[index];
    const forms = shape.formsOf(index).filter((form) => fold(form.text) === word?.fold);
    const [form] = forms;
    // "crisis" is one thing and several.
    const tells = shape.formsOf(index).length > 1 && forms.length === 1;
    return tells ? form : undefined;
  });
  const own = shown[shape.head];
  const others = shown.filter((form, index) => form !== undefined && agrees(shape, index));
  const number = own?.number ?? others.find((form) => form?.number !== undefined)?.number;
  const gender = own?.gender ?? others.find((form) => form?.gender !== undefined)?.gender;
  return { ...(number !== undefined && { number }), ...(gender !== undefined && { gender }) };
}

/** The gender that words around the term agree with; `undefined` in a language without, and where nothing shows it. */
export function genderOfTerm(term: Term, concept: Concept): Form["gender"] {
  const { grammaticalGender: stated } = term;
  if (stated === "masculine" || stated === "feminine") return stated;
  return inflectionOf(term, concept, term.text).gender;
}

/**
 * The term with this number, and this gender if its head has one for each. Words that do not inflect stay as the glossary has
 * them, with its capitals. A verb keeps its form in the glossary, which is certain only where that is asked for.
 */
export function inflectTerm(term: Term, concept: Concept, wanted: Inflection): InflectedTerm {
  const shape = shapeOf(term, concept);
  if (shape.termClass === "name" || shape.termClass === "fixed")
    return { text: term.text, isCertain: true };
  if (shape.termClass === "verb" || wanted.number === undefined)
    return { text: shape.text, isCertain: false };
  let isCertain = true;
  let text = "";
  let last = 0;
  for (const [index, token] of shape.tokens.entries()) {
    const start = shape.starts[index] ?? 0;
    text += shape.text.slice(last, start);
    last = start + token.surface.length;
    const made = wordIn(index, shape, wanted);
    if (made === undefined) isCertain = false;
    text += withCapitalsOf(token.surface, made ?? token.surface);
  }
  return { text: text + shape.text.slice(last), isCertain };
}

/** `undefined` if the language has no such form of the word. */
function wordIn(index: number, shape: ShapedTerm, wanted: Inflection): string | undefined {
  const token = shape.tokens[index];
  if (token === undefined) return undefined;
  if (index !== shape.head && !agrees(shape, index)) return token.surface;
  const forms = shape.formsOf(index);
  const own = forms.find(({ text }) => text === token.lower);
  // No number of its own: a word that does not inflect, or is the same in both numbers.
  if (own === undefined || (own.number === undefined && forms.length <= 1)) return token.surface;
  if (
    own.number === wanted.number &&
    (own.gender ?? wanted.gender) === (wanted.gender ?? own.gender)
  )
    return token.surface;
  const genders = new Set(forms.flatMap(({ gender }) => gender ?? []));
  const gender = genders.size > 1 ? (wantedGender(shape, wanted) ?? own.gender) : undefined;
  return forms.find(
    (form) => form.number === wanted.number && (gender === undefined || form.gender === gender),
  )?.text;
}

/** Of the head, if it has one for each gender; else its adjectives stay in the gender that they have. */
function wantedGender(shape: ShapedTerm, { gender }: Inflection): Form["gender"] {
  const genders = new Set(shape.formsOf(shape.head).flatMap((form) => form.gender ?? []));
  return genders.size > 1 ? gender : undefined;
}

/** "equipo de protección personal": what follows a preposition belongs to the noun there. */
function agrees({ classes, head, language, tokens }: ShapedTerm, index: number): boolean {
  if (index === head || classes[index] !== "adjective" || !language.hasGender) return false;
  const between = tokens.slice(Math.min(head, index) + 1, Math.max(head, index));
  return !between.some(({ fold: word }) => language.prepositions.has(word));
}

function withCapitalsOf(written: string, made: string): string {
  if (written === made || made === "") return made;
  if (written.length > 1 && written === written.toUpperCase()) return made.toUpperCase();
  const [first = ""] = written;
  return first === first.toLowerCase() ? made : made.charAt(0).toUpperCase() + made.slice(1);
}

/** Text with the capitals of what it replaces: at the start of a sentence, in a heading in capitals. */
export function capitalisedLike(replaced: string, text: string): string {
  const letters = replaced.replaceAll(/\P{L}/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return /\s/u.test(replaced) ? text.toUpperCase() : text;
  const first = /\p{L}/u.exec(replaced)?.[0] ?? "";
  const isCapital = first !== first.toLowerCase();
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
