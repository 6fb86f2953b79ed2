// The glossary: concepts with their terms (TBX, ISO 30042).

import type { LanguageTag } from "./language.ts";
import type { Location } from "./location.ts";
import type { Property } from "./unit.ts";

/**
 * TBX administrativeStatus; what other tools call forbidden or not recommended is read as deprecated. What is `proposed`
 * waits for a decision: nobody need write it, and nothing says that one may.
 */
export const statuses = ["preferred", "admitted", "deprecated", "superseded", "proposed"] as const;
export type Status = (typeof statuses)[number];

export const partsOfSpeech = [
  "noun",
  "proper noun",
  "verb",
  "adjective",
  "adverb",
  "other",
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

export const genders = ["masculine", "feminine", "neuter", "other"] as const;
export type GrammaticalGender = (typeof genders)[number];

export interface Term {
  readonly text: string;
  readonly language: LanguageTag;
  readonly status: Status;
  readonly partOfSpeech: PartOfSpeech | undefined;
  readonly grammaticalGender: GrammaticalGender | undefined;
  /** Per-term match flags, as written in the `match` column: `exact`, `case`, `forms=a|b`, `short=x`. */
  readonly flags: readonly string[];
  readonly note: string;
  /** A citation: who decided, or where the term was found. */
  readonly source: string;
  /** Data categories that no field above holds. */
  readonly props: readonly Property[];
  readonly location: Location | undefined;
}

export interface Concept {
  readonly id: string;
  readonly subjectField: string;
  readonly definition: string;
  readonly terms: readonly Term[];
  readonly props: readonly Property[];
}

/** What the capitals of a glossary say: `auto` is inferred from it, `meant` names and words of their own, `headings` nothing. */
export const capitalUses = ["auto", "meant", "headings"] as const;
export type CapitalUse = (typeof capitalUses)[number];

export interface Glossary {
  readonly kind: "glossary";
  readonly concepts: readonly Concept[];
  /** As the configuration has it; `auto` unless told. */
  readonly capitals?: CapitalUse;
}

/** Whether a translator may use the term. */
export function isApproved(term: Pick<Term, "status">): boolean {
  return term.status === "preferred" || term.status === "admitted";
}

/** Whether it was decided that a translator must not use the term. */
export function isAvoided(term: Pick<Term, "status">): boolean {
  return term.status === "deprecated" || term.status === "superseded";
}
