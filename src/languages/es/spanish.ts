// Spanish.

import { fold } from "../../strings/fold.ts";
import { isDemonymBy } from "../demonyms.ts";
import { establishedNames } from "../established-names.ts";
import type { FormList } from "../form-list.ts";
import { formsOf } from "../inflected.ts";
import type { Form, FormRequest, Language } from "../language.ts";
import { lowerInSpanish } from "../lower-in-spanish.ts";
import { defineLanguage } from "../neutral.ts";
import { isPlaceName } from "../place-words.ts";
import { mayBeginPlace, placesNamed } from "../places/place-family.ts";
import { spanishPrefixesFor } from "../prefix-pairs.ts";
import { opensWithNameBy } from "../sentence-opening.ts";
import { falseFriendsOf } from "../style/false-friends.ts";
import { wordFamilies } from "../word-family.ts";
import { wordSet } from "../word-set.ts";
import { abbreviations } from "./abbreviations.ts";
import { spanishAdjectiveForms } from "./adjectives.ts";
import {
  isNamed,
  isNameLonger,
  isOtherWord,
  opensWithVerb,
  otherClassHere,
  pointsBack,
  standsBare,
} from "./cues.ts";
import { isDoubleSpelling } from "./lists/double-spellings.ts";
import { isForeign } from "./lists/foreign-words.ts";
import { areRivalNouns } from "./lists/rival-nouns.ts";
import { currencyWords, unitWords } from "./measures.ts";
import {
  hasComplement,
  head,
  headBeside,
  inflection,
  isInExpression,
  modifies,
  nameBeside,
  neighbours,
  withModifier,
} from "./noun-phrase.ts";
import { spanishNounForms } from "./nouns.ts";
import { numerals } from "./numerals.ts";
import { isPerson } from "./persons.ts";
import { spanishPrefixes, spanishWithoutPrefix } from "./prefixes.ts";
import { spanishRelationalAdjectives } from "./relational-adjectives.ts";
import { spanishSpelling } from "./style/spanish-spelling.ts";
import { spanishStyle } from "./style/spanish-style.ts";
import { times } from "./times.ts";
import { lacksVerbAccent, mayBeNoun, rightWithoutAccent } from "./verbs/verb-accents.ts";
import { ofOneSpanishVerb, spanishRootSpelling } from "./verbs/verb-family.ts";
import { spanishVerbsOf } from "./verbs/verbs-of.ts";
import { spanishVerbForms } from "./verbs/verbs.ts";
import { classOf, isParticiple, isVerbForm, roughClass, verbEvidence } from "./word-class.ts";
import {
  alsoNouns,
  anaphora,
  coordinators,
  dateWords,
  demonstratives,
  functionWords,
  leadingWords,
  months,
  placeNouns,
  prepositions,
  repeatable,
  suffixes,
} from "./words.ts";

const acronym = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const demonymEnding = /^(?:(?:[aei]?n|eñ|ic|ol|ian)?[oa]s?|es|es[ae]s?|i?enses?)$/u;
const inwardQuestion =
  /\s(?:qué|quién(?:es)?|cuál(?:es)?|cuándo|cuánt[oa]s?|cómo|dónde|adónde)(?!\p{L})/iu;
const leadingLinks = /^(?:(?:a|con|de|desde|en|hasta|o|para|pero|por|sobre|y)\s)+/iu;
const saysMore = /^(?:que|cuy[oa]s?|de|.*[ai]d[oa]s?)$/u;
const wordEnd = /[aeioysnrdlz]$/u;

const conjugated = /(?:ó|abas?|aban|aron|ieron|[aei]rán?|[aei]rían?)$/u;
const singular = /(?:ó|aba|[aei]rá|[aei]ría)$/u;
const singularAuxiliary = wordSet("fue es era ha habia sera seria esta estaba estuvo");
const auxiliary = wordSet(
  "fue fueron es era ha habia sera seria esta estaba estuvo no se lo la le les",
);
const otherOpening = /(?:ó|aron|ieron|aba|ando|iendo|mente|[aei]rán?)$/u;

const isVerb = (word: string): boolean => auxiliary.has(fold(word)) || conjugated.test(word);

/** "Prometió", "Finalmente"; "Torres renunció" is a name: two towers would be "renunciaron". */
function mayOpen(word: string, next: string): boolean {
  if (otherOpening.test(word) || classOf(word) !== undefined) return true;
  return word.endsWith("s") && !singular.test(next) && !singularAuxiliary.has(fold(next));
}

/** A question word after the opening words: "Dígame por qué", "El paro sigue y quién responde". */
function asksWithin(sentence: string): boolean {
  return inwardQuestion.test(sentence.replace(leadingLinks, ""));
}

/** Spanish acronyms have no plural in writing (*las ONG*). */
function forms(word: string, request: FormRequest): readonly Form[] {
  if (acronym.test(word)) return formsOf(word, functionWords, () => undefined);
  return formsOf(word, functionWords, (lower, list) => {
    addForms(lower, list, request);
  });
}

function addForms(word: string, list: FormList, request: FormRequest): void {
  const { wordClass, gender, genderInflects } = request;
  // "la víctima" is feminine whoever is meant; "el ministro" has a feminine though listed as masculine.
  const isFixed = gender !== undefined && gender !== "masculine";
  if (wordClass === "noun")
    spanishNounForms(word, list, genderInflects ?? (isFixed ? false : undefined));
  else if (wordClass === "adjective") spanishAdjectiveForms(word, list);
  else if (wordClass === "verb") spanishVerbForms(word, list);
}

/** "argentina" and "Argentina": no verdict on a word that is also a place. */
function capitalOf(fold: string): "always" | "never" | undefined {
  if (isPlaceName(fold, "es")) return lowerInSpanish(fold) === undefined ? "always" : undefined;
  return lowerInSpanish(fold) === undefined ? undefined : "never";
}

export const spanish: Language = defineLanguage({
  tag: "es",
  knows: new Set(["forms", "numerals", "cues"]),
  functionWords,
  prepositions,
  coordinators,
  eitherOr: /\s(?:o|u)\s/u,
  leadingWords,
  contractions: new Map([
    ["el", ["el", "del", "al"]],
    ["de", ["de", "del"]],
    ["a", ["a", "al"]],
  ]),
  anaphora,
  demonstratives,
  placeNouns,
  repeatable,
  months,
  dateWords,
  abbreviations,
  numerals,
  relativeLength: 1.13,
  looksForeign: isForeign,
  unitWords,
  currencyWords,
  times,
  hasTellingAccents: true,
  capitalOf,
  spelling: spanishSpelling,
  style: spanishStyle,
  writesFewCapitals: true,
  doublesInitials: true,
  pluralisesAcronyms: false,
  invertedMarks: "required",
  asksWithin,
  nameLinks: wordSet("de del"),
  linksInNames: 2,
  // año, Perú, toma de Lima, ronda campesina, votación
  looks: /[áéíóúñü¿¡]|\b(?:de|del|la|el|los|las|en|por|para)\b|(?:ción|dad|ismo|ina|ano)\b/iu,
  evidence: {
    marks: /[ñ¿¡]/giu,
    // No English word has one unless borrowed, and no name begins in lower case: información, sí, niño.
    words: /^\p{Ll}*[áéíóúñ]/u,
    ambiguous: wordSet("son sin once sea he has can fuera para sobre"),
  },
  verbsOf: spanishVerbsOf,
  forms,
  classOf,
  roughClass,
  isVerbForm,
  isParticiple,
  isPerson,
  isNounAtEnd: (word) => alsoNouns.has(word),
  verbEvidence,
  head,
  inflection,
  ...wordFamilies(suffixes, {
    adverbs: "mente",
    spelling: spanishRootSpelling,
    ofOneVerb: ofOneSpanishVerb,
  }),
  falseFriends: (word, foreign) => falseFriendsOf(word, foreign, "es"),
  isDemonym: (written, place) => isDemonymBy(demonymEnding, written, place),
  mayBeginPlace: (fold) => mayBeginPlace(fold, "es"),
  placesNamed: (words, at) => placesNamed(words, at, "es"),
  establishedNames: (word) => establishedNames(word, "es"),
  relationalAdjectives: spanishRelationalAdjectives,
  withoutPrefix: spanishWithoutPrefix,
  prefixes: spanishPrefixes,
  prefixesFor: spanishPrefixesFor,
  isOtherSpelling: isDoubleSpelling,
  // The diphthong of "gobierno" corresponds to the vowel of "govern".
  levels: [
    ["qu", "c"],
    ["k", "c"],
    ["v", "b"],
    ["ie", "e"],
    ["ue", "o"],
  ],
  nameSuffixes: ["ian[oa]s?", "istas?", "ismos?", "e?s"],
  mayEndSo: (word) => wordEnd.test(word),
  areRivalNouns,
  modifiers: "after",
  withModifier,
  modifies,
  headBeside,
  hasComplement,
  isInExpression,
  neighbours,
  saysMore: (word) => saysMore.test(word),
  otherClassHere,
  tellsClass: true,
  isOtherWord,
  isNamed,
  isNameLonger,
  opensWithName: (row, at) => opensWithNameBy({ isVerb, mayOpen }, row, at),
  nameBeside,
  pointsBack,
  standsBare,
  opensWithVerb,
  mayBeNoun,
  lacksVerbAccent,
  rightWithoutAccent,
});
