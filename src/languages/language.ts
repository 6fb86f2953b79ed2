// What a language is to the rest of the program: everything that English has otherwise than Spanish is asked here.

import type { GrammaticalGender, PartOfSpeech } from "../model/concept.ts";
import type { Range } from "../model/location.ts";
import type { Span, TextRow } from "../model/words.ts";
import type { Abbreviations } from "./abbreviations.ts";
import type { Numerals } from "./numerals.ts";
import type { PlacesNamed } from "./places/place-family.ts";
import type { PlaceKind } from "./places/place-table.ts";
import type { PrefixReading } from "./prefix-reading.ts";

/** How a word inflects; `name` and `fixed` do not. */
export type WordClass = "noun" | "adjective" | "verb" | "name" | "fixed";

/** What is asked of a word whose forms are wanted. */
export interface FormRequest {
  readonly wordClass: WordClass;
  /** Of a noun: it has this gender and no other. */
  readonly gender?: GrammaticalGender;
  /**
   * Whether a noun has both genders (`rondero`, `rondera`). By default only what `isPerson` has: a wrong guess
   * would make *puerta* a form of *puerto*.
   */
  readonly genderInflects?: boolean;
}

/** One inflected form of a word. Number and gender are given where the language knows them. */
export interface Form {
  /** Lower case NFC, with accents as correctly written. */
  readonly text: string;
  readonly number?: "singular" | "plural";
  readonly gender?: "masculine" | "feminine";
}

/** A word of a term, as far as its place in the term depends on it. */
export interface ShapedWord {
  readonly fold: string;
  readonly isFunction: boolean;
  readonly isAcronym: boolean;
}

/** A term, as far as a language asks about it. */
export interface TermShape {
  readonly termClass: WordClass;
  readonly words: readonly { readonly fold: string }[];
  readonly term: {
    readonly partOfSpeech: PartOfSpeech | undefined;
    readonly grammaticalGender: GrammaticalGender | undefined;
  };
}

/** The source of a text, and where a verb of the text stands in it. */
export interface VerbSource {
  readonly row: TextRow;
  readonly language: Language;
  /** Characters of the source. */
  readonly places: readonly Range[];
}

/** Words by which the time and the person of a verb in a source are told. Folded. */
export interface VerbSigns {
  /** Past, conditional, a wish. */
  readonly unreal: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly isPresent: (verb: string) => boolean;
  readonly isPast: (verb: string) => boolean;
}

/** How a text is told to be of the language. */
export interface Evidence {
  /** Letters and apostrophes that confirm it; alone they are no evidence, since names have them too. Global. */
  readonly marks: RegExp;
  /** Words that are none of any other language that is shipped. */
  readonly words: RegExp | undefined;
  /** Function words that are words of another language too. Folded. */
  readonly ambiguous: ReadonlySet<string>;
}

/** What a word may well be beside others. */
export type RoughClass = "noun" | "adjective" | "verb" | "adverb";

/** Whether words are a verb: marked as one, shaped as one, unknown, or surely none. */
export type VerbEvidence = "certain" | "likely" | "none" | "against";

/** What a report may claim of a language, and what it must warn of where the language does not have it. */
export type Knowledge = "forms" | "numerals" | "cues";

/**
 * A language. Every member answers for the language alone and has an answer that claims nothing, which the neutral
 * language gives. Words are handed in folded unless said otherwise; rows are of a text in the language.
 */
export interface Language {
  /** The primary subtag, lower case. */
  readonly tag: string;
  /** Empty for a language of which nothing is known. */
  readonly knows: ReadonlySet<Knowledge>;

  // Words

  /** Closed-class words: articles, prepositions, conjunctions, pronouns, auxiliaries, the commonest adverbs. */
  readonly functionWords: ReadonlySet<string>;
  /** What introduces a complement. */
  readonly prepositions: ReadonlySet<string>;
  /** What joins words of one rank: "and". */
  readonly coordinators: ReadonlySet<string>;
  /** What a term may be given with at its start though texts have it without: "the", "el". */
  readonly leadingWords: ReadonlySet<string>;
  /** What stands before an infinitive in a glossary: "to". */
  readonly infinitiveMark: string | undefined;
  /** Words that hide in others: "El Comercio" is found in "del Comercio". By the word, lower case. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Words that stand before what is known already: "the", "said". */
  readonly anaphora: ReadonlySet<string>;
  /** Words that point to something said before: "this", "such". */
  readonly demonstratives: ReadonlySet<string>;
  /** What a place is called when it was named before: "the country". */
  readonly placeNouns: Readonly<Partial<Record<PlaceKind, ReadonlySet<string>>>>;
  readonly months: ReadonlySet<string>;
  /** Months and weekdays that are nothing else: "may" is a verb. */
  readonly dateWords: ReadonlySet<string>;
  readonly abbreviations: Abbreviations;
  readonly numerals: Numerals;

  // Writing

  /** Whether "'s" belongs to no word. */
  readonly hasPossessives: boolean;
  /** Whether nouns have a grammatical gender that a glossary may give. */
  readonly hasGender: boolean;
  /** Whether an accent tells two words apart, so that one left out is a mistake. */
  readonly hasTellingAccents: boolean;
  /** Whether a question begins with "¿": always, never, or nobody knows. */
  readonly invertedMarks: "required" | "foreign" | "unknown";
  /** Whether a sentence with a question may begin otherwise: "Dígame por qué". Of a language that requires the marks. */
  readonly asksWithin: (sentence: string) => boolean;
  /** How a folded expression is written inside a sentence by rule: "Monday" always with a capital, "lunes" never. */
  readonly capitalOf: (fold: string) => "always" | "never" | undefined;
  /** Whether a folded word that is written with a capital is, without it, a common word besides: "May", "Polish". */
  readonly isAlsoCommon: (fold: string) => boolean;
  /** Whether fewer words have a capital than in other languages, so that one which no other has is a heading's. */
  readonly writesFewCapitals: boolean;
  /** Whether labels and headlines are written with capitals. */
  readonly capitalisesLabels: boolean;
  /** Whether a title has a capital before the name of who holds it: "Prime Minister Zaev". */
  readonly capitalisesTitles: boolean;
  /** Whether the initials of a plural are written twice: "FF. AA." */
  readonly doublesInitials: boolean;
  /** Whether an acronym may have a plural in writing: "NGOs". */
  readonly pluralisesAcronyms: boolean;
  /** Whether two nouns may be one word or two: "runtime", "run time". */
  readonly writesCompounds: boolean;
  /** Prepositions that join the words of a name: "Ministerio de Salud". */
  readonly nameLinks: ReadonlySet<string>;
  /** How many function words may stand inside a name: two in "Control de las Enfermedades". */
  readonly linksInNames: number;
  /** Whether a loan has the forms it has at home: "rondas campesinas" in English. */
  readonly keepsLoans: boolean;
  /** What even two words often have of the language; `undefined`: nothing is known. Not global. */
  readonly looks: RegExp | undefined;
  /** `undefined`: a text of the language is never told by its words. */
  readonly evidence: Evidence | undefined;

  // Words and their forms

  /**
   * All inflected forms of one word, the word itself first; a plural gets its singular too. No text twice. Forms
   * that are closed-class words are left out (`para` of *parar*): text is full of them, hardly ever as the verb.
   */
  readonly forms: (word: string, request: FormRequest) => readonly Form[];
  /** What a word is by itself, by its shape and what is listed; `undefined` where they do not tell. Lower case. */
  readonly classOf: (word: string) => WordClass | undefined;
  /** What a word may well be beside others; `undefined`: nobody knows. Lower case. */
  readonly roughClass: (word: string) => RoughClass | undefined;
  /** Whether words begin with a verb that is not conjugated. Lower case. */
  readonly isVerbForm: (words: string) => boolean;
  /** Whether a word is a past participle, or an adjective of that shape. */
  readonly isParticiple: (word: string) => boolean;
  /** Whether a noun is plainly a person, with a word for each gender. Lower case. */
  readonly isPerson: (noun: string) => boolean;
  /** Whether a function word at the end of a term is a noun: "vía" in "corte de vía". */
  readonly isNounAtEnd: (word: string) => boolean;
  /** Whether a term given without part of speech can be a verb, by its words; lower case. */
  readonly verbEvidence: (words: readonly string[]) => VerbEvidence;
  /** Index of the word of a term that carries its number, and that the others say more about. */
  readonly head: (words: readonly ShapedWord[], termClass: WordClass) => number;
  /** The class that each word of a term inflects as. */
  readonly inflection: (
    words: readonly ShapedWord[],
    head: number,
    termClass: WordClass,
  ) => readonly WordClass[];
  /** The word without its longest suffix; four letters are always left. The word itself where none is known. */
  readonly root: (word: string) => string;
  /** Whether two words are of one family: "derogar", "derogación". Approximate. */
  readonly isKin: (left: string, right: string) => boolean;
  /** Whether `written` says what is of a place or comes from it: "hondureño" of "honduras". */
  readonly isDemonym: (written: string, place: string) => boolean;
  /**
   * The places that the words from `at` on name, the longest expression of them: countries, regions, major cities,
   * their adjectives and their people. Capitals are the business of who asks.
   */
  readonly placesNamed: (words: readonly string[], at: number) => PlacesNamed | undefined;
  /**
   * What a name or an acronym with a form of its own in each language is called in English: "god" of "dios", "nato" of
   * "otan". Two words that share an answer are one name; empty where none is known.
   */
  readonly establishedNames: (word: string) => readonly string[];
  /** The adjectives for what belongs to a noun, in their dictionary form as written: "electoral" of "elecciones". */
  readonly relationalAdjectives: (noun: string) => readonly string[];
  /** Every way to take one prefix off a word. */
  readonly withoutPrefix: (word: string) => readonly PrefixReading[];
  /** Prefixes that say what a word or prefix of another language says: "ex" for "former". */
  readonly prefixesFor: (foreign: string) => readonly string[];
  /** Whether two words differ in nothing but a choice of spelling that is free. */
  readonly isOtherSpelling: (left: string, right: string) => boolean;
  /** Whether a word of the language may end as this one does. */
  readonly mayEndSo: (word: string) => boolean;
  /** Whether both are nouns of an action, made with two suffixes of one meaning. Lower case. */
  readonly areRivalNouns: (left: string, right: string) => boolean;

  // Around a word in a text

  /** Where the words stand that say more about a noun. */
  readonly modifiers: "before" | "after" | "unknown";
  /** The head at `head` with the modifier beside it; a complement counts if the term has one. */
  readonly withModifier: (row: TextRow, head: number, complement: boolean) => Span | undefined;
  /** Whether a noun stands where it may say more about another: "election campaign", "día de elecciones". */
  readonly modifies: (row: TextRow, noun: Span) => boolean;
  /** The other noun that the modifier belongs to; a complement (`complement`) is joined by a preposition. */
  readonly headBeside: (row: TextRow, modifier: Span, complement: boolean) => Span | undefined;
  /** Whether a preposition and a word behind the noun that ends at `end` make another thing of it. */
  readonly hasComplement: (row: TextRow, end: number) => boolean;
  /** Whether a noun before the term, or an adjective behind it, makes one expression with it. */
  readonly isInExpression: (row: TextRow, term: Span) => boolean;
  /** Content words joined to a noun of one word, which may make one expression with it: at most one on either side. */
  readonly neighbours: (row: TextRow, noun: Span) => readonly number[];
  /** Whether something behind a noun says more about it: "the patrols that are armed". */
  readonly saysMore: (word: string) => boolean;
  /** Whether the words around say that the term is another part of speech here. They may be wrong. */
  readonly otherClassHere: (term: TermShape, row: TextRow, span: Span) => boolean;
  /** Whether `otherClassHere` is rather sure: an article tells it in Spanish, an English word is noun and verb alike. */
  readonly tellsClass: boolean;
  /** Whether a form is hardly ever the term here, so that it is no occurrence: "las vacas" of *vacar*. */
  readonly isOtherWord: (term: TermShape, row: TextRow, at: number) => boolean;
  /** Whether what stands before a word names it as a noun. */
  readonly isNamed: (row: TextRow, at: number) => boolean;
  /** Whether a complement behind it makes another name of a name. */
  readonly isNameLonger: (term: TermShape, row: TextRow, end: number) => boolean;
  /** Whether the word at `at`, which begins a sentence, is rather a name: only one has no article before its verb. */
  readonly opensWithName: (row: TextRow, at: number) => boolean;
  /** Index of the name that a noun which ends at `end` says the kind of, or -1: "el virus de la COVID-19". */
  readonly nameBeside: (row: TextRow, end: number) => number;
  /** Whether a word points back to something said before, as pronouns do. */
  readonly pointsBack: (row: TextRow, at: number) => boolean;
  /** Whether nothing belongs to a word: no article before it, no further word of its phrase around it. */
  readonly standsBare: (row: TextRow, at: number) => boolean;
  /** Whether a noun may stand at a token, by the word before it. */
  readonly mayBeNoun: (row: TextRow, at: number) => boolean;
  /** Whether a form of `verb` that is right as it is must have lost the accent of `spelling` all the same. */
  readonly lacksVerbAccent: (
    row: TextRow,
    at: number,
    spelling: string,
    verb: string,
    source: VerbSource,
  ) => boolean;
  /**
   * Whether a word is another one that is right without the accent of `spelling`: "fabrica" beside "fábrica".
   * Lower case, accents as written; `undefined`: it is not. `isNoun`: the word with the accent is one.
   */
  readonly rightWithoutAccent: (
    row: TextRow,
    at: number,
    spelling: string,
    isNoun: boolean,
  ) => "surely" | "perhaps" | undefined;
  readonly verbSigns: VerbSigns;
}
