// What the rest of the program may ask about a language: every difference between English and Spanish is a member
// here.

import type { GrammaticalGender, PartOfSpeech } from "../model/concept.ts";
import type { Range } from "../model/location.ts";
import type { Span, TextRow } from "../model/words.ts";
import type { Abbreviations } from "./abbreviations.ts";
import type { PlacesNamed } from "./places/place-family.ts";
import type { PlaceKind } from "./places/place-table.ts";
import type { PrefixReading } from "./prefix-reading.ts";
import type { CurrencyWords, UnitWords } from "./quantities/measures.ts";
import type { Numerals } from "./quantities/numerals.ts";
import type { TimeWords } from "./quantities/times.ts";
import type { FalseFriend } from "./style/false-friends.ts";
import type { Spelling } from "./style/spelling.ts";
import type { WritingStyle } from "./style/writing-style.ts";

/** How a word inflects; `name` and `fixed` do not. */
export type WordClass = "noun" | "adjective" | "verb" | "name" | "fixed";

/** What to know about a word before its forms are made. */
export interface FormRequest {
  readonly wordClass: WordClass;
  /** For a noun: it has only this gender. */
  readonly gender?: GrammaticalGender;
  /**
   * Whether a noun has both genders (`rondero`, `rondera`). By default only if `isPerson`: a wrong guess would make
   * *puerta* a form of *puerto*.
   */
  readonly genderInflects?: boolean;
}

/** One inflected form of a word. Number and gender are given if the language knows them. */
export interface Form {
  /** Lower case NFC, with correct accents. */
  readonly text: string;
  readonly number?: "singular" | "plural";
  readonly gender?: "masculine" | "feminine";
}

/** A word of a term, as far as its role in the term is concerned. */
export interface ShapedWord {
  readonly fold: string;
  readonly isFunction: boolean;
  readonly isAcronym: boolean;
}

/** A term, as far as a language needs to know it. */
export interface TermShape {
  readonly termClass: WordClass;
  readonly words: readonly { readonly fold: string }[];
  readonly term: {
    readonly partOfSpeech: PartOfSpeech | undefined;
    readonly grammaticalGender: GrammaticalGender | undefined;
  };
}

/** The source of a text, and where it has one of the text's verbs. */
export interface VerbSource {
  readonly row: TextRow;
  readonly language: Language;
  /** Characters of the source. */
  readonly places: readonly Range[];
}

/** Words that show the tense and person of a verb in a source. Folded. */
export interface VerbSigns {
  /** Past, conditional, a wish. */
  readonly unreal: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly isPresent: (verb: string) => boolean;
  readonly isPast: (verb: string) => boolean;
}

/** How to tell that a text is in the language. */
export interface Evidence {
  /**
   * Letters and apostrophes that support a decision; alone they prove nothing, since names have them too. Global.
   */
  readonly marks: RegExp;
  /** Words that no other built-in language has. */
  readonly words: RegExp | undefined;
  /** Function words that are also words of another language. Folded. */
  readonly ambiguous: ReadonlySet<string>;
}

/** What a word may be in the context of others. */
export type RoughClass = "noun" | "adjective" | "verb" | "adverb";

/** Whether words are a verb: marked as one, shaped as one, unknown, or certainly not one. */
export type VerbEvidence = "certain" | "likely" | "none" | "against";

/** How many things a word may mean: some (1), many (2), very many (3); and what it is most often. */
export interface Senses {
  readonly rank: 1 | 2 | 3;
  readonly wordClass: RoughClass;
}

/** What a report may claim of a language, and what it must warn of where the language does not have it. */
export type Knowledge = "forms" | "numerals" | "cues";

/**
 * A language. Every member speaks for this language alone and has an answer that claims nothing, which the neutral
 * language gives. Words are passed folded unless noted otherwise; rows are of a text in the language.
 */
export interface Language {
  /** The primary subtag, lower case. */
  readonly tag: string;
  /** Empty for a language about which nothing is known. */
  readonly knows: ReadonlySet<Knowledge>;

  // Words

  /** Closed-class words: articles, prepositions, conjunctions, pronouns, auxiliaries, the most common adverbs. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that introduce a complement. */
  readonly prepositions: ReadonlySet<string>;
  /** Words that coordinate: "and". */
  readonly coordinators: ReadonlySet<string>;
  /** What joins two words of which one is chosen, with the spaces around it: " or ". Not global. */
  readonly eitherOr: RegExp | undefined;
  /** Words that may begin a glossary term but not its occurrences: "the", "el". */
  readonly leadingWords: ReadonlySet<string>;
  /** Words before an infinitive in a glossary: "to". */
  readonly infinitiveMark: string | undefined;
  /** Words contained in others: "El Comercio" is found in "del Comercio". Keyed by the word, lower case. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Words that precede something already known: "the", "said". */
  readonly anaphora: ReadonlySet<string>;
  /** Words that point to something mentioned before: "this", "such". */
  readonly demonstratives: ReadonlySet<string>;
  /** How a place already named is referred to: "the country". */
  readonly placeNouns: Readonly<Partial<Record<PlaceKind, ReadonlySet<string>>>>;
  /** Words that may stand twice in a row: "that that", "muy muy". */
  readonly repeatable: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Months and weekdays that have no other meaning: "may" is a verb. */
  readonly dateWords: ReadonlySet<string>;
  readonly abbreviations: Abbreviations;
  readonly numerals: Numerals;
  readonly unitWords: UnitWords;
  readonly currencyWords: CurrencyWords;
  readonly times: TimeWords;

  // Writing

  /** How long a text is, against the same text in English. */
  readonly relativeLength: number;
  /** Whether a folded word looks like none of the language, though it may be a loan. Claims nothing of short words. */
  readonly looksForeign: (word: string) => boolean;
  /** Whether "'s" is not part of a word. */
  readonly hasPossessives: boolean;
  /** Whether nouns have a grammatical gender that a glossary may state. */
  readonly hasGender: boolean;
  /** Whether an accent distinguishes words, so that leaving one out is an error. */
  readonly hasTellingAccents: boolean;
  /** Whether a question begins with "¿": always, never, or unknown. */
  readonly invertedMarks: "required" | "foreign" | "unknown";
  /**
   * In a language that requires the marks: whether a sentence with a question may begin without one: "Dígame por
   * qué".
   */
  readonly asksWithin: (sentence: string) => boolean;
  /** How a folded expression must be written in mid-sentence: "Monday" always with a capital, "lunes" never. */
  readonly capitalOf: (fold: string) => "always" | "never" | undefined;
  /** Whether a folded word that is written with a capital is also a common word without it: "May", "Polish". */
  readonly isAlsoCommon: (fold: string) => boolean;
  /**
   * Whether the language capitalises fewer words than others, so that a capital no other language has marks a
   * heading.
   */
  readonly writesFewCapitals: boolean;
  /** `undefined` if its spelling cannot be checked. */
  readonly spelling: Spelling | undefined;
  /** How a text is to be written; claims nothing if nothing is known. */
  readonly style: WritingStyle;
  /** Whether labels and headlines are capitalised. */
  readonly capitalisesLabels: boolean;
  /** Whether a title before a name is capitalised: "Prime Minister Zaev". */
  readonly capitalisesTitles: boolean;
  /** Whether plurals double their initials: "FF. AA." */
  readonly doublesInitials: boolean;
  /** Whether an acronym may take a plural ending: "NGOs". */
  readonly pluralisesAcronyms: boolean;
  /** Whether two nouns may be written as one word or two: "runtime", "run time". */
  readonly writesCompounds: boolean;
  /** Words that begin with an apostrophe, without it: "tis", "n". Lower case. */
  readonly elisions: ReadonlySet<string>;
  /** Prepositions that join the words of a name: "Ministerio de Salud". */
  readonly nameLinks: ReadonlySet<string>;
  /** How many function words may occur inside a name: two in "Control de las Enfermedades". */
  readonly linksInNames: number;
  /** Whether a loan keeps its forms of origin: "rondas campesinas" in English. */
  readonly keepsLoans: boolean;
  /** What even two words often show of the language; `undefined` if nothing is known. Not global. */
  readonly looks: RegExp | undefined;
  /** `undefined` if a text in the language can never be told by its words. */
  readonly evidence: Evidence | undefined;

  // Words and their forms

  /**
   * All inflected forms of one word, the word itself first; a plural also gets its singular. No text twice. Forms
   * that are closed-class words (`para` of *parar*) are left out: text is full of them, and hardly ever as the
   * verb.
   */
  readonly forms: (word: string, request: FormRequest) => readonly Form[];
  /** Verbs that the word may be a form of, as a dictionary lists them: *march* for "marching", *hacer* for "hizo". */
  readonly verbsOf: (word: string) => readonly string[];
  /** What a word is by itself, from its shape and the lists; `undefined` if they do not show it. Lower case. */
  readonly classOf: (word: string) => WordClass | undefined;
  /** What a word may be in the context of others; `undefined` if unknown. Lower case. */
  readonly roughClass: (word: string) => RoughClass | undefined;
  /** Of a word that may mean many things; `undefined`: it means few, or nobody knows. */
  readonly sensesOf: (word: string) => Senses | undefined;
  /** Whether words begin with a verb that is not conjugated. Lower case. */
  readonly isVerbForm: (words: string) => boolean;
  /** Whether a word is a past participle, or an adjective shaped like one. */
  readonly isParticiple: (word: string) => boolean;
  /** Whether a noun is clearly a person with a word for each gender. Lower case. */
  readonly isPerson: (noun: string) => boolean;
  /** Whether a function word that ends a term is a noun: "vía" in "corte de vía". */
  readonly isNounAtEnd: (word: string) => boolean;
  /** Whether a term without a stated part of speech can be a verb, judged by its words; lower case. */
  readonly verbEvidence: (words: readonly string[]) => VerbEvidence;
  /** Index of the word that carries the number of a term and is modified by the others. */
  readonly head: (words: readonly ShapedWord[], termClass: WordClass) => number;
  /** The class as which each word of a term inflects. */
  readonly inflection: (
    words: readonly ShapedWord[],
    head: number,
    termClass: WordClass,
  ) => readonly WordClass[];
  /** The word without its longest suffix, at least four letters long; the word itself if no suffix is known. */
  readonly root: (word: string) => string;
  /** Whether two words belong to one family: "derogar", "derogación". Approximate. */
  readonly isKin: (left: string, right: string) => boolean;
  /** Whether `written` describes what is of or from a place: "hondureño" of "honduras". */
  readonly isDemonym: (written: string, place: string) => boolean;
  /**
   * The places named by the words from `at` on, by the longest such expression: countries, regions, major cities,
   * their adjectives and their people. Capitals are left to the caller.
   */
  /** Whether the name of a place may begin with a folded word: of nearly every word it cannot. */
  readonly mayBeginPlace: (fold: string) => boolean;
  readonly placesNamed: (words: readonly string[], at: number) => PlacesNamed | undefined;
  /** What looks like a word of another language, by its primary subtag, and means something else. */
  readonly falseFriends: (word: string, foreign: string) => readonly FalseFriend[];
  /**
   * What a name or an acronym with a form of its own in each language is called in English: "god" of "dios", "nato" of
   * "otan". Two words that share an answer are one name; empty where none is known.
   */
  readonly establishedNames: (word: string) => readonly string[];
  /** The adjectives for what belongs to a noun, in dictionary form as written: "electoral" of "elecciones". */
  readonly relationalAdjectives: (noun: string) => readonly string[];
  /** Every way to remove one prefix from a word. */
  readonly withoutPrefix: (word: string) => readonly PrefixReading[];
  /** Those that it takes off; none if not known. Folded. */
  readonly prefixes?: readonly string[];
  /** Prefixes that mean what a word or prefix of another language means: "ex" for "former". */
  readonly prefixesFor: (foreign: string) => readonly string[];
  /** Whether two words differ only in a choice between accepted spellings. */
  readonly isOtherSpelling: (left: string, right: string) => boolean;
  /** Spellings of sounds that other languages spell differently, in order of replacement: "ph" is "f". */
  readonly levels: readonly (readonly [spelling: string, level: string])[];
  /**
   * Endings that turn a surname into another word, its plural included, as regular expression sources:
   * "fujimorista".
   */
  readonly nameSuffixes: readonly string[];
  /** Whether the language has words with the ending of this one. */
  readonly mayEndSo: (word: string) => boolean;
  /** Whether both are nouns of action made with synonymous suffixes. Lower case. */
  readonly areRivalNouns: (left: string, right: string) => boolean;

  // Around a word in a text

  /** The places of the words that modify a noun. */
  readonly modifiers: "before" | "after" | "unknown";
  /** The head at `head` with the adjacent modifier; a complement counts if the term has one. */
  readonly withModifier: (row: TextRow, head: number, complement: boolean) => Span | undefined;
  /** Whether a noun is in a position to modify another: "election campaign", "día de elecciones". */
  readonly modifies: (row: TextRow, noun: Span) => boolean;
  /** The other noun to which the modifier belongs; a complement (`complement`) is attached by a preposition. */
  readonly headBeside: (row: TextRow, modifier: Span, complement: boolean) => Span | undefined;
  /** Whether a preposition and a word after the noun that ends at `end` change what it means. */
  readonly hasComplement: (row: TextRow, end: number) => boolean;
  /** Whether a noun before the term, or an adjective after it, forms a set expression with it. */
  readonly isInExpression: (row: TextRow, term: Span) => boolean;
  /**
   * Content words attached to a one-word noun that may form a set expression with it: at most one on either side.
   */
  readonly neighbours: (row: TextRow, noun: Span) => readonly number[];
  /** Whether something after a noun modifies it: "the patrols that are armed". */
  readonly saysMore: (word: string) => boolean;
  /** Whether the surrounding words suggest that the term is another part of speech here. They may be wrong. */
  readonly otherClassHere: (term: TermShape, row: TextRow, span: Span) => boolean;
  /**
   * Whether `otherClassHere` is fairly reliable: in Spanish an article settles it, while an English word is noun
   * and verb alike.
   */
  readonly tellsClass: boolean;
  /** Whether a form is almost certainly not the term here, and so not an occurrence: "las vacas" of *vacar*. */
  readonly isOtherWord: (term: TermShape, row: TextRow, at: number) => boolean;
  /** Whether the preceding words introduce a word as a noun. */
  readonly isNamed: (row: TextRow, at: number) => boolean;
  /** Whether a complement after it makes it a different name. */
  readonly isNameLonger: (term: TermShape, row: TextRow, end: number) => boolean;
  /**
   * Whether the word at `at`, which begins a sentence, is more likely a name: only a name has no article before its
   * verb.
   */
  readonly opensWithName: (row: TextRow, at: number) => boolean;
  /** Index of the name whose kind is stated by a noun that ends at `end`, or -1: "el virus de la COVID-19". */
  readonly nameBeside: (row: TextRow, end: number) => number;
  /** Whether a word refers back to something mentioned before, as pronouns do. */
  readonly pointsBack: (row: TextRow, at: number) => boolean;
  /** Whether nothing modifies a word: no article before it, no other word of its phrase around it. */
  readonly standsBare: (row: TextRow, at: number) => boolean;
  /** Whether a text clearly opens with a finite verb, as its first words are built. */
  readonly opensWithVerb: (row: TextRow) => boolean;
  /** Whether a token may be a noun, judged by the preceding word. */
  readonly mayBeNoun: (row: TextRow, at: number) => boolean;
  /** Whether a correctly spelt form of `verb` must nevertheless have lost the accent of `spelling`. */
  readonly lacksVerbAccent: (
    row: TextRow,
    at: number,
    spelling: string,
    verb: string,
    source: VerbSource,
  ) => boolean;
  /**
   * Whether a word is a different, correct one without the accent of `spelling`: "fabrica" next to "fábrica". Lower
   * case, accents as written; `undefined` if it is not. `isNoun`: the word with the accent is a noun.
   */
  readonly rightWithoutAccent: (
    row: TextRow,
    at: number,
    spelling: string,
    isNoun: boolean,
  ) => "surely" | "perhaps" | undefined;
  readonly verbSigns: VerbSigns;
}
