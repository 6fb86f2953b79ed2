// A language of which nothing is known: words are as they are written, and nothing is claimed.

import type { Language, ShapedWord, WordClass } from "./language.ts";

const none: ReadonlySet<string> = new Set();
const noNumbers: ReadonlyMap<string, number> = new Map();
const no = (): boolean => false;
const nothing = (): undefined => undefined;

const unknown: Omit<Language, "tag"> = {
  knows: new Set(),
  functionWords: none,
  prepositions: none,
  coordinators: none,
  leadingWords: none,
  infinitiveMark: undefined,
  contractions: new Map(),
  anaphora: none,
  demonstratives: none,
  placeNouns: {},
  months: none,
  dateWords: none,
  abbreviations: { open: none, numbered: none, closing: none, starters: none },
  numerals: {
    small: noNumbers,
    scales: noNumbers,
    looseScales: noNumbers,
    ordinals: noNumbers,
    links: none,
    halves: none,
    articles: none,
    percent: [],
    currencies: [],
    andHalf: [],
    shares: new Map(),
    centuries: none,
    groups: (digits, mark) => digits[mark] === ",",
    decimalMark: ".",
    addsBare: false,
    metre: false,
  },
  hasPossessives: false,
  hasGender: true,
  hasTellingAccents: false,
  invertedMarks: "unknown",
  asksWithin: no,
  capitalOf: nothing,
  isAlsoCommon: no,
  writesFewCapitals: false,
  capitalisesLabels: false,
  capitalisesTitles: false,
  doublesInitials: false,
  pluralisesAcronyms: true,
  writesCompounds: false,
  nameLinks: none,
  linksInNames: 1,
  keepsLoans: false,
  looks: undefined,
  evidence: undefined,
  forms: (word) => [{ text: word.normalize("NFC").toLowerCase() }],
  classOf: nothing,
  roughClass: nothing,
  isVerbForm: no,
  isParticiple: no,
  isPerson: no,
  isNounAtEnd: no,
  verbEvidence: () => "none",
  head: (words) => firstContent(words),
  inflection: (words) => words.map((): WordClass => "fixed"),
  root: (word) => word,
  isKin: (left, right) => left === right,
  isDemonym: no,
  placesNamed: nothing,
  establishedNames: () => [],
  relationalAdjectives: () => [],
  withoutPrefix: () => [],
  prefixesFor: () => [],
  isOtherSpelling: no,
  mayEndSo: () => true,
  areRivalNouns: no,
  modifiers: "unknown",
  withModifier: nothing,
  modifies: no,
  headBeside: nothing,
  hasComplement: no,
  isInExpression: no,
  neighbours: () => [],
  saysMore: no,
  otherClassHere: no,
  tellsClass: false,
  isOtherWord: no,
  isNamed: no,
  isNameLonger: no,
  opensWithName: no,
  nameBeside: () => -1,
  pointsBack: no,
  standsBare: no,
  mayBeNoun: () => true,
  lacksVerbAccent: no,
  rightWithoutAccent: nothing,
  verbSigns: { unreal: none, future: none, firstPerson: none, isPresent: no, isPast: no },
};

function firstContent(words: readonly ShapedWord[]): number {
  return Math.max(
    0,
    words.findIndex(({ isFunction }) => !isFunction),
  );
}

/** A language by what is known of it; of everything else it claims nothing. */
export function defineLanguage(known: Pick<Language, "tag"> & Partial<Language>): Language {
  return { ...unknown, ...known };
}

/** The language of a tag that nobody knows. */
export function neutralLanguage(tag: string): Language {
  return defineLanguage({ tag });
}
