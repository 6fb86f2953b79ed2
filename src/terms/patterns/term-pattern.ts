// One term prepared for matching: how strictly it is looked for and, for each of its words, the forms it may take.

import type { Language, WordClass } from "../../languages/language.ts";
import type { Concept, Term } from "../../model/concept.ts";

/** What a term is inflected as. */
export type TermClass = WordClass;

/** The parsed flags of the glossary's `match` column. */
export interface MatchFlags {
  /** No inflection, no gaps, no reordering. */
  readonly exact: boolean;
  /** The text itself, character by character and case-sensitive. */
  readonly literal: boolean;
  /** `auto`: capitals matter for acronyms and names only. */
  readonly case: "auto" | "exact" | "any";
  readonly inflect: "auto" | "none" | "noun" | "adjective" | "verb" | "name";
  /** Whether a noun has a form for each gender; `undefined`: its ending decides. */
  readonly gender: boolean | undefined;
  /** Content words that may come between the words of the term. */
  readonly gap: number;
  readonly order: "free" | "fixed";
  /** Whether function words may come between the words of the term. */
  readonly func: boolean;
  /** What a derived word counts as: `derogación` for `derogar`. */
  readonly derived: "ok" | "info" | "error";
  /** When the head alone is enough: `correo` for `correo electrónico`. */
  readonly head: "never" | "after-first" | "always";
  /** Deprecated terms only: wrong everywhere, whatever the source says. */
  readonly global: boolean;
  /** Whether every occurrence must be rendered with the term, or only the first in a document. */
  readonly repeat: "first" | "all";
  /** File patterns, one of which the document must match; empty for any document. */
  readonly scope: readonly string[];
  readonly forms: readonly string[];
  readonly short: readonly string[];
  /** Words one of which must be nearby; empty if none is required. */
  readonly context: readonly string[];
  /** Words none of which may be nearby. */
  readonly notContext: readonly string[];
}

/** Forms by their fold; spellings are lower case with accents. */
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
  /** Indices of the words that must be found; function words between them are optional. */
  readonly content: readonly number[];
  /** Index in `words`. */
  readonly head: number;
  /** Whether the term contains punctuation: "coronavirus (COVID-19)". */
  readonly punctuated: boolean;
  /** Whether every content word has a capital, as in a name of several words. */
  readonly allCapitalised: boolean;
  /** What this pattern is of the term: the whole, a listed other form, a listed short form; a sign has no words. */
  readonly kind: "whole" | "form" | "short" | "sign";
}

/** The target terms of a concept, prepared for matching. */
export interface TargetPatterns {
  /** Preferred first. */
  readonly approved: readonly TermPattern[];
  readonly deprecated: readonly TermPattern[];
  /** The approved terms, each once, preferred first. */
  readonly terms: readonly Term[];
}
