// A language about which nothing is known: words are taken as written, and nothing is claimed.

import type { Language, ShapedWord, WordClass } from "./language.ts";
import { noTimeWords } from "./quantities/times.ts";
import { noStyle } from "./style/writing-style.ts";

const none: ReadonlySet<string> = new Set();
const noNumbers: ReadonlyMap<string, number> = new Map();
const no = (): boolean => false;
const nothing = (): undefined => undefined;

const unknown: Omit<Language, "tag"> = {
  knows: new Set(),
  functionWords: none,
  prepositions: none,
  coordinators: none,
  eitherOr: undefined,
  leadingWords: none,
  infinitiveMark: undefined,
  contractions: new Map(),
  anaphora: none,
  demonstratives: none,
  placeNouns: {},
  repeatable: none,
  months: none,
  dateWords: none,
  abbreviations: {
    open: none,
    numbered: none,
    numberSigns: none,
    closing: none,
    ending: none,
    starters: none,
    capitals: none,
  },
  numerals: {
    small: noNumbers,
    scales: noNumbers,
    looseScales: noNumbers,
    ordinals: noNumbers,
    bareScales: none,
    links: none,
    halves: none,
    articles: none,
    percent: [],
    denominators: noNumbers,
    doubtfulDenominators: none,
    parts: [],
    ofWhole: [],
    outOf: [],
    halfOf: [],
    implied: [],
    figures: [],
    ofCounted: [],
    between: [],
    ordinalEndings: [],
    attachedUnits: none,
    andHalf: [],
    shares: new Map(),
    centuries: none,
    marks: (digits, mark) =>
      digits[mark] === "," ? ["thousands", "decimals"] : ["decimals", "thousands"],
    decimalMark: ".",
    addsBare: false,
    metre: false,
    rescaled: nothing,
  },
  relativeLength: 1,
  looksForeign: no,
  unitWords: {},
  currencyWords: {},
  times: noTimeWords,
  elisions: none,
  levels: [],
  nameSuffixes: [],
  hasPossessives: false,
  hasGender: true,
  hasTellingAccents: false,
  invertedMarks: "unknown",
  asksWithin: no,
  capitalOf: nothing,
  isAlsoCommon: no,
  spelling: undefined,
  style: noStyle,
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
  sensesOf: nothing,
  verbsOf: () => [],
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
  mayBeginPlace: no,
  placesNamed: nothing,
  falseFriends: () => [],
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

/** A language made from what is known about it; on everything else it claims nothing. */
export function defineLanguage(known: Pick<Language, "tag"> & Partial<Language>): Language {
  return { ...unknown, ...known };
}

/** The language of an unknown tag. */
export function neutralLanguage(tag: string): Language {
  return defineLanguage({ tag });
}
