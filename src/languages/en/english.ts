// English.

import { isDemonymBy } from "../demonyms.ts";
import { establishedNames } from "../established-names.ts";
import type { FormList } from "../form-list.ts";
import { formsOf } from "../inflected.ts";
import type { FormRequest, Language, VerbEvidence } from "../language.ts";
import { lowerInSpanish } from "../lower-in-spanish.ts";
import { lowerStarts } from "../lower-starts.ts";
import { defineLanguage } from "../neutral.ts";
import { isCommonToo, isPlaceName } from "../place-words.ts";
import { mayBeginPlace, placesNamed } from "../places/place-family.ts";
import { opensWithNameBy } from "../sentence-opening.ts";
import { falseFriendsOf } from "../style/false-friends.ts";
import { noStyle } from "../style/writing-style.ts";
import { wordFamilies } from "../word-family.ts";
import { wordSet } from "../word-set.ts";
import { abbreviations } from "./abbreviations.ts";
import { otherClassHere, pointsBack, standsBare } from "./cues.ts";
import { currencyWords, unitWords } from "./measures.ts";
import { head, headBeside, inflection, modifies, neighbours, withModifier } from "./noun-phrase.ts";
import { englishNounForms } from "./nouns.ts";
import { numerals } from "./numerals.ts";
import { isOtherWord } from "./other-word.ts";
import { englishPrefixes, englishWithoutPrefix } from "./prefixes.ts";
import { englishRelationalAdjectives } from "./relational-adjectives.ts";
import { sensesOf } from "./senses/senses-of.ts";
import { englishSpellings } from "./spellings.ts";
import { times } from "./times.ts";
import { englishRootSpelling, ofOneEnglishVerb } from "./verb-family.ts";
import { englishVerbsOf } from "./verbs-of.ts";
import { englishVerbForms } from "./verbs.ts";
import {
  anaphora,
  coordinators,
  dateWords,
  demonstratives,
  firstPerson,
  functionWords,
  future,
  leadingWords,
  months,
  placeNouns,
  prepositions,
  repeatable,
  suffixes,
  unrealPast,
} from "./words.ts";

const commonMonths = wordSet("march may august");
const demonymEnding = /^(?:n|an|ian|ean|in|ine|inian|ite|e|ese|ish|ic)?s?$/u;
const adjective = /(?:ed|ous|ic|able|ible|less|ful|ive)$/u;
const participle = /(?:ed|ing)$/u;
const saysMore = /^(?:that|which|who|whose|of|from|.*(?:ed|ing))$/u;
const wordEnd = /[edgsrynltm]$/u;
// "-al", "-er", "-ment", "-tion" also end verbs: "appeal", "answer", "implement", "mention".
const nounEnding = /.{3}(?:ous|less|ity|ism)$/u;
const verbEnding = /.{2}(?:i[sz]e|ify)$/u;

const auxiliary = wordSet(
  "was is has had will would did does could should may might said went took made",
);
const isVerb = (word: string): boolean => auxiliary.has(word) || word.endsWith("ed");
/** "Protesters", "Finally", "Elected". */
const mayOpen = (word: string): boolean => /(?:s|ly|ing|ed)$/u.test(word);

function addForms(word: string, list: FormList, { wordClass }: FormRequest): void {
  if (wordClass === "name" || wordClass === "fixed") return;
  for (const spelling of englishSpellings(word)) {
    list.add(spelling);
    if (wordClass === "noun") englishNounForms(spelling, list);
    else if (wordClass === "verb") englishVerbForms(spelling, list);
  }
}

function verbEvidence([first = "", ...others]: readonly string[]): VerbEvidence {
  if (first === "to" && others.length > 0) return "certain";
  if (others.length > 0) return "none";
  if (nounEnding.test(first)) return "against";
  return verbEnding.test(first) ? "likely" : "none";
}

export const english: Language = defineLanguage({
  tag: "en",
  style: { ...noStyle, capitals: (text) => [...lowerStarts(text, abbreviations)] },
  knows: new Set(["forms", "numerals", "cues"]),
  functionWords,
  prepositions,
  coordinators,
  eitherOr: /\sor\s/u,
  leadingWords,
  infinitiveMark: "to",
  anaphora,
  demonstratives,
  placeNouns,
  repeatable,
  months,
  dateWords,
  abbreviations,
  numerals,
  unitWords,
  currencyWords,
  times,
  hasPossessives: true,
  hasGender: false,
  invertedMarks: "foreign",
  capitalOf: (fold) =>
    lowerInSpanish(fold, "en") !== undefined || isPlaceName(fold, "en") ? "always" : undefined,
  isAlsoCommon: (fold) => commonMonths.has(fold) || isCommonToo(fold, "en"),
  capitalisesLabels: true,
  capitalisesTitles: true,
  writesCompounds: true,
  elisions: wordSet("n tis twas em cause"),
  nameLinks: wordSet("of"),
  keepsLoans: true,
  evidence: {
    // don't, it's, we'll, Peru's
    marks: /\p{L}['’](?:t|s|ll|re|ve|d|m)\b/giu,
    words: undefined,
    ambiguous: new Set(),
  },
  verbsOf: englishVerbsOf,
  forms: (word, request) =>
    formsOf(word, functionWords, (lower, list) => {
      addForms(lower, list, request);
    }),
  classOf: (word) => (adjective.test(word) ? "adjective" : undefined),
  sensesOf,
  isParticiple: (word) => participle.test(word),
  verbEvidence,
  head,
  inflection,
  ...wordFamilies(suffixes, {
    spelling: englishRootSpelling,
    ofOneVerb: ofOneEnglishVerb,
  }),
  falseFriends: (word, foreign) => falseFriendsOf(word, foreign, "en"),
  isDemonym: (written, place) => isDemonymBy(demonymEnding, written, place),
  mayBeginPlace: (fold) => mayBeginPlace(fold, "en"),
  placesNamed: (words, at) => placesNamed(words, at, "en"),
  establishedNames: (word) => establishedNames(word, "en"),
  relationalAdjectives: englishRelationalAdjectives,
  withoutPrefix: englishWithoutPrefix,
  prefixes: englishPrefixes,
  levels: [
    ["ph", "f"],
    ["th", "t"],
    ["y", "i"],
  ],
  nameSuffixes: ["ans?", "ists?", "ism", "e?s"],
  mayEndSo: (word) => wordEnd.test(word),
  modifiers: "before",
  neighbours,
  withModifier,
  modifies,
  headBeside,
  saysMore: (word) => saysMore.test(word),
  otherClassHere,
  opensWithName: (row, at) => opensWithNameBy({ isVerb, mayOpen }, row, at),
  isOtherWord,
  pointsBack,
  standsBare,
  // "Display settings": a noun and a verb are alike.
  opensWithVerb: () => false,
  verbSigns: {
    unreal: unrealPast,
    future,
    firstPerson,
    isPresent: (verb) => verb.endsWith("s"),
    isPast: (verb) => verb.endsWith("ed"),
  },
});
