// One term made ready for matching: how strictly it is looked for, and for each of its words the forms it may take.

import type { Language, WordClass } from "../../languages/language.ts";
import type { Concept, Term } from "../../model/concept.ts";

/** What a term inflects as. */
export type TermClass = WordClass;

/** The flags of the `match` column of the glossary, parsed. */
export interface MatchFlags {
  /** No inflection, no gaps, no other order. */
  readonly exact: boolean;
  /** The text itself, character for character in its case. */
  readonly literal: boolean;
  /** `auto`: capitals matter for acronyms and names only. */
  readonly case: "auto" | "exact" | "any";
  readonly inflect: "auto" | "none" | "noun" | "adjective" | "verb" | "name";
  /** Whether a noun has a form for each gender; `undefined`: decided by its ending. */
  readonly gender: boolean | undefined;
  /** Content words that may stand between the words of the term. */
  readonly gap: number;
  readonly order: "free" | "fixed";
  /** Whether function words may stand between the words of the term. */
  readonly func: boolean;
  /** What a derived word counts as: `derogación` for `derogar`. */
  readonly derived: "ok" | "info" | "error";
  /** When the head alone will do: `correo` for `correo electrónico`. */
  readonly head: "never" | "after-first" | "always";
  /** Deprecated terms only: wrong wherever it stands, whatever the source says. */
  readonly global: boolean;
  /** Whether the term must stand for every occurrence, or only for the first of a document. */
  readonly repeat: "first" | "all";
  /** File patterns of which the document must match one; empty: any document. */
  readonly scope: readonly string[];
  readonly forms: readonly string[];
  readonly short: readonly string[];
  /** Words of which one must stand near; empty: none. */
  readonly context: readonly string[];
  /** Words of which none may stand near. */
  readonly notContext: readonly string[];
}

/** Forms by their fold; the spellings are lower case with their accents. */
export type FormSet = ReadonlyMap<string, readonly string[]>;

export interface PatternWord {
  readonly surface: string;
  readonly lower: string;
  readonly fold: string;
  readonly forms: FormSet;
  readonly isFunction: boolean;
  /** Two or more capitals and nothing else: matches capitals only. */
  readonly isAcronym: boolean;
  readonly hasCapital: boolean;
}

export interface TermPattern {
  readonly concept: Concept;
  readonly term: Term;
  readonly language: Language;
  readonly termClass: TermClass;
  readonly flags: MatchFlags;
  readonly words: readonly PatternWord[];
  /** Indices of the words that must be found; function words between them are free. */
  readonly content: readonly number[];
  /** Index in `words`. */
  readonly head: number;
  /** Whether the term is written with punctuation inside: "coronavirus (COVID-19)". */
  readonly punctuated: boolean;
  /** Whether every content word has a capital: a name of several words. */
  readonly allCapitalised: boolean;
  /** Which part of the term this is: the whole, a listed other form, a listed short form; a sign has no words. */
  readonly kind: "whole" | "form" | "short" | "sign";
}

/** The target terms of a concept, ready to be looked for. */
export interface TargetPatterns {
  /** Preferred first. */
  readonly approved: readonly TermPattern[];
  readonly deprecated: readonly TermPattern[];
  /** The approved terms, each once, preferred first. */
  readonly terms: readonly Term[];
}
