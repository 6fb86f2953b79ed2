// English.

import { isDemonymBy } from "../demonyms.ts";
import type { FormList } from "../form-list.ts";
import { formsOf } from "../inflected.ts";
import type { FormRequest, Language, VerbEvidence } from "../language.ts";
import { defineLanguage } from "../neutral.ts";
import { wordFamilies } from "../word-family.ts";
import { abbreviations } from "./abbreviations.ts";
import { otherClassHere, pointsBack, standsBare } from "./cues.ts";
import { head, headBeside, inflection, withModifier } from "./noun-phrase.ts";
import { englishNounForms } from "./nouns.ts";
import { numerals } from "./numerals.ts";
import { englishSpellings } from "./spellings.ts";
import { englishVerbForms } from "./verbs.ts";
import { isOtherWord } from "./other-word.ts";
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
  prepositions,
  suffixes,
  unrealPast,
} from "./words.ts";

const demonymEnding = /^(?:n|an|ian|ean|in|ine|inian|ite|e|ese|ish|ic)?s?$/u;
const adjective = /(?:ed|ous|ic|able|ible|less|ful|ive)$/u;
const participle = /(?:ed|ing)$/u;
const saysMore = /^(?:that|which|who|whose|of|from|.*(?:ed|ing))$/u;
const wordEnd = /[edgsrynltm]$/u;
// "-al", "-er", "-ment", "-tion" are ends of verbs as well: "appeal", "answer", "implement", "mention".
const nounEnding = /.{3}(?:ous|less|ity|ism)$/u;
const verbEnding = /.{2}(?:i[sz]e|ify)$/u;

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
  knows: new Set(["forms", "numerals", "cues"]),
  functionWords,
  prepositions,
  coordinators,
  leadingWords,
  infinitiveMark: "to",
  anaphora,
  demonstratives,
  months,
  dateWords,
  abbreviations,
  numerals,
  hasPossessives: true,
  hasGender: false,
  invertedMarks: "foreign",
  capitalisesLabels: true,
  writesCompounds: true,
  keepsLoans: true,
  evidence: {
    // don't, it's, we'll, Peru's
    marks: /\p{L}['’](?:t|s|ll|re|ve|d|m)\b/giu,
    words: undefined,
    ambiguous: new Set(),
  },
  forms: (word, request) =>
    formsOf(word, functionWords, (lower, list) => {
      addForms(lower, list, request);
    }),
  classOf: (word) => (adjective.test(word) ? "adjective" : undefined),
  isParticiple: (word) => participle.test(word),
  verbEvidence,
  head,
  inflection,
  ...wordFamilies(suffixes),
  isDemonym: (written, place) => isDemonymBy(demonymEnding, written, place),
  mayEndSo: (word) => wordEnd.test(word),
  modifiers: "before",
  withModifier,
  headBeside,
  saysMore: (word) => saysMore.test(word),
  otherClassHere,
  isOtherWord,
  pointsBack,
  standsBare,
  verbSigns: {
    unreal: unrealPast,
    future,
    firstPerson,
    isPresent: (verb) => verb.endsWith("s"),
    isPast: (verb) => verb.endsWith("ed"),
  },
});
