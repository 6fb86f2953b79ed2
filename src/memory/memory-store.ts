// What commands ask of a memory. The files of a project answer (project/memory/file-memory.ts); a database may.

import type { LanguageTag } from "../model/language.ts";
import type { MatchOrigin } from "../model/match-origin.ts";

export interface MatchOptions {
  /** Lowest similarity, 0..1; 0.7 by default. */
  readonly threshold?: number;
  /** Most matches; 5 by default. */
  readonly limit?: number;
  /** Whether the text is in the target language and the source language is wanted. */
  readonly reverse?: boolean;
  /** The segments before and after the text in its article; they make a match one in context. */
  readonly previous?: string;
  readonly next?: string;
}

/** A side of a unit. */
export type Side = "source" | "target";

/** Exact: the same text but for white space; context: exact, and between the same neighbours. */
export type MatchKind = "context" | "exact" | "fuzzy";

export interface MemoryMatch {
  /** In the language of the text asked for. */
  readonly source: string;
  /** In the other language. */
  readonly target: string;
  /** 0..1 by `similarity`, less the penalties below. */
  readonly similarity: number;
  readonly kind: MatchKind;
  readonly origin: MatchOrigin;
}

export type ConcordanceMode = "phrase" | "all-words" | "regex";

export interface ConcordanceOptions {
  readonly mode?: ConcordanceMode;
  /** Most units; 50 by default. */
  readonly limit?: number;
  /** Whether forms and accents must be as written. */
  readonly exact?: boolean;
  /** Where to look; both sides by default. */
  readonly side?: "source" | "target";
}

export interface ConcordanceHit {
  readonly source: string;
  readonly target: string;
  readonly side: "source" | "target";
  /** What was found, half-open ranges of that side's text. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly origin: MatchOrigin;
}

export interface Concordance {
  readonly hits: readonly ConcordanceHit[];
  /** Units found in all. */
  readonly total: number;
}

export interface MemoryStore {
  /** The languages of the memory, as asked for when it was opened. */
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  /** How many there are. */
  readonly units: number;
  /**
   * The units most similar to the text, best first: context, exact, then by similarity; among equals the newer first.
   * Exact with respect to `similarity`: no unit that is similar enough is missed. A text of more than 4,096 words is
   * similar to nothing.
   */
  match(text: string, options?: MatchOptions): Promise<readonly MemoryMatch[]>;
  /** The units with the words, the most useful first. Throws `InputError` for a pattern that cannot be searched by. */
  concordance(words: string, options?: ConcordanceOptions): Promise<Concordance>;
  /**
   * How many units have each of the words on that side, whatever its case and accents, keyed by the given word.
   * Against these counts it shows which words go with those looked for.
   */
  wordCounts(
    words: readonly string[],
    side: "source" | "target",
  ): Promise<ReadonlyMap<string, number>>;
  /** The same as `match` for each of them, where many at once are quicker. */
  matchAll?(questions: readonly MatchQuestion[]): Promise<readonly (readonly MemoryMatch[])[]>;
  /** Releases files and connections. */
  close(): Promise<void>;
}

/** A text to look for. */
export interface MatchQuestion {
  readonly text: string;
  readonly options: MatchOptions;
}

/** A unit with the words, before it is known whether others say the same. */
export interface ConsideredUnit {
  /** Lower is more useful. */
  readonly rank: number;
  /** Tells the units of one memory apart. */
  readonly unit: string;
  /** Absent where the text turned out not to have the words. */
  readonly hit?: ConcordanceHit;
}

export interface Considered {
  /** Units that the index has for the words. */
  readonly total: number;
  /** The most useful first. */
  readonly considered: readonly ConsideredUnit[];
}

/** A memory that can be joined with others so that all of them answer as one would that has all units. */
export interface JoinableMemory extends MemoryStore {
  /**
   * For each question the units similar to its text, each by itself (`repeated` is 0), by similarity and then by their
   * place; at most `limit`.
   */
  similarUnits(questions: readonly MatchQuestion[]): Promise<readonly (readonly MemoryMatch[])[]>;
  /** The units read for a concordance of `limit` hits. With `anyCase`, capitals in the words mean nothing. */
  consider(words: string, options: ConcordanceOptions, anyCase: boolean): Promise<Considered>;
}
