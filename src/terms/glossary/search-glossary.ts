// Looks up a term as people type it: inflected, without accents, misspelt, or only in part.

import { languageOf } from "../../languages/index.ts";
import type { Concept, Glossary, Term } from "../../model/concept.ts";
import { languageServes, type LanguageTag } from "../../model/language.ts";
import { isPattern } from "../../model/written-pattern.ts";
import { editDistance } from "../../strings/edit-distance.ts";
import { fold } from "../../strings/fold.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { termPatterns } from "../patterns/term-patterns.ts";

export const matchManners = [
  "exact",
  "accents",
  "inflected",
  "part",
  "prefixed",
  "misspelt",
] as const;
export type MatchManner = (typeof matchManners)[number];

export interface GlossaryMatch {
  readonly concept: Concept;
  readonly term: Term;
  readonly how: MatchManner;
  /** 0..1; mostly the kind of match, then how much of the term was given. */
  readonly score: number;
}

export interface GlossarySearch {
  /** Best first, ties in glossary order. A concept may match through several terms. */
  readonly matches: readonly GlossaryMatch[];
  /** If nothing matches: the terms with the closest spelling, best first. */
  readonly nearest: readonly string[];
}

const mannerScores: Readonly<Record<MatchManner, number>> = {
  exact: 1,
  accents: 0.95,
  inflected: 0.9,
  part: 0.6,
  prefixed: 0.5,
  misspelt: 0.4,
};
const nearestShown = 5;
// Letters that an inflected form shares with its term: "juez" and "jueces", "buy" and "bought".
const sharedStart = 2;

interface Query {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** The words, with a space between them. */
  readonly joined: string;
  /** What is left of it without a prefix, as queries of their own; read once a language, not once a term. */
  readonly rests: Map<LanguageTag, readonly Query[]>;
}

function queryOf(text: string): Query {
  const words = wordsOf(text);
  return { text, folded: fold(text), words, joined: words.join(" "), rests: new Map() };
}

function restsIn(language: LanguageTag, { folded, rests }: Query): readonly Query[] {
  const known = rests.get(language);
  if (known !== undefined) return known;
  const read = languageOf(language)
    .withoutPrefix(folded)
    .map(({ rest }) => queryOf(rest));
  rests.set(language, read);
  return read;
}

/** Only terms that start like the query are compiled, to keep a cold look-up fast. */
export function searchGlossary(
  glossary: Glossary,
  written: string,
  { languages }: { readonly languages: readonly LanguageTag[] },
): GlossarySearch {
  return glossarySearcher(glossary, languages)(written);
}

/** Searches one glossary again and again; what is read of a term is kept. */
export function glossarySearcher(
  glossary: Glossary,
  languages: readonly LanguageTag[],
): (written: string) => GlossarySearch {
  const entries = glossary.concepts.flatMap((concept) =>
    concept.terms
      .filter((term) => languages.some((language) => languageServes(term.language, language)))
      .map((term) => new Entry(concept, term)),
  );
  return (written) => searchEntries(entries, written);
}

function searchEntries(entries: readonly Entry[], written: string): GlossarySearch {
  const query = queryOf(written.trim().normalize("NFC"));
  if (query.words.length === 0) return { matches: [], nearest: [] };
  // Every certain match has a word that starts like the query, so only such terms are read.
  const beginning = query.words[0]?.slice(0, sharedStart) ?? "";
  const likely = entries.filter((entry) => entry.hasPatterns || entry.folded.includes(beginning));
  const certain = inTheseCapitals(matchesOf(likely, query, certainManner), query);
  if (certain.length > 0) return { matches: certain, nearest: [] };
  const parts = matchesOf(likely, query, partManner);
  if (parts.length > 0) return { matches: parts, nearest: [] };
  const prefixed = matchesOf(entries, query, prefixedManner);
  if (prefixed.length > 0) return { matches: prefixed, nearest: [] };
  // A correctly spelt query needs no guesses, nor their cost.
  const misspelt = matchesOf(entries, query, misspeltManner);
  return {
    matches: misspelt,
    nearest: misspelt.length > 0 ? [] : nearestTerms(entries, query),
  };
}

/** Where the query is a term itself, what has its letters in other capitals is another word: AIDS, aid. */
function inTheseCapitals(
  matches: readonly GlossaryMatch[],
  query: Query,
): readonly GlossaryMatch[] {
  const isOther = ({ term, how }: GlossaryMatch): boolean =>
    how !== "exact" && isAcronym(term.text) !== isAcronym(query.text);
  const others = matches.filter(isOther);
  return others.length < matches.length && matches.some(({ how }) => how === "exact")
    ? matches.filter((match) => !isOther(match))
    : matches;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** Best first. */
function matchesOf(
  entries: readonly Entry[],
  query: Query,
  mannerOf: (entry: Entry, query: Query) => MatchManner | undefined,
): GlossaryMatch[] {
  const found: GlossaryMatch[] = [];
  for (const entry of entries) {
    const how = mannerOf(entry, query);
    if (how === undefined) continue;
    const { concept, term } = entry;
    const share = how === "part" ? query.folded.length / entry.folded.length : 1;
    found.push({ concept, term, how, score: score(how, share, term) });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** A term, and what was read of it; nothing is read before it is asked for. */
class Entry {
  readonly concept: Concept;
  readonly term: Term;
  #folded: string | undefined;
  #words: readonly string[] | undefined;
  #joined: string | undefined;
  #patterns: readonly TermPattern[] | undefined;
  #hasPatterns: boolean | undefined;

  constructor(concept: Concept, term: Term) {
    this.concept = concept;
    this.term = term;
  }

  get folded(): string {
    this.#folded ??= fold(this.term.text);
    return this.#folded;
  }

  get words(): readonly string[] {
    this.#words ??= wordsOf(this.term.text);
    return this.#words;
  }

  /** Its words, with a space between them. */
  get joined(): string {
    this.#joined ??= this.words.join(" ");
    return this.#joined;
  }

  get patterns(): readonly TermPattern[] {
    this.#patterns ??= termPatterns(this.concept, this.term);
    return this.#patterns;
  }

  /** Other forms and patterns may start with anything. */
  get hasPatterns(): boolean {
    this.#hasPatterns ??=
      isPattern(this.term) || this.term.flags.some((flag) => /^(?:forms|short|stem)=/u.test(flag));
    return this.#hasPatterns;
  }
}

function certainManner(entry: Entry, query: Query): MatchManner | undefined {
  const { term, words } = entry;
  if (term.text === query.text) return "exact";
  if (entry.joined === query.joined) return "accents";
  if (isInflected(entry, query)) return "inflected";
  return containsWords(words, query.words) ? "part" : undefined;
}

function misspeltManner({ joined }: Entry, query: Query): MatchManner | undefined {
  const limit = Math.min(3, Math.floor(query.folded.length / 4));
  return limit > 0 && editDistance(joined, query.joined, limit) <= limit ? "misspelt" : undefined;
}

function isInflected(entry: Entry, query: Query): boolean {
  const { term, words } = entry;
  if (!entry.hasPatterns) {
    if (words.length !== query.words.length) return false;
    const alike = query.words.every(
      (word, index) => word.slice(0, sharedStart) === words[index]?.slice(0, sharedStart),
    );
    if (!alike) return false;
  }
  // "aid" is no singular of AIDS.
  if (isAcronym(term.text) && !isAcronym(query.text)) return false;
  return entry.patterns.some(
    (pattern) => pattern.words.length === query.words.length && standsIn(pattern, query, 0),
  );
}

/** Part of the term in another form than the term's own: "rondas". */
function partManner({ patterns }: Entry, query: Query): MatchManner | undefined {
  const stands = patterns.some((pattern) =>
    pattern.words.some((_, start) => standsIn(pattern, query, start)),
  );
  return stands ? "part" : undefined;
}

/** The term without its prefix: "exministras" of "ministro". */
function prefixedManner(entry: Entry, query: Query): MatchManner | undefined {
  const isTerm = restsIn(entry.term.language, query).some((rest) => {
    const how = certainManner(entry, rest);
    return how !== undefined && how !== "part";
  });
  return isTerm ? "prefixed" : undefined;
}

function standsIn({ words }: TermPattern, query: Query, start: number): boolean {
  return query.words.every((word, index) => words[start + index]?.forms.has(word) === true);
}

/** Whether the words follow each other in the term, the last one possibly incomplete. */
function containsWords(words: readonly string[], wanted: readonly string[]): boolean {
  const last = wanted.length - 1;
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    const fits = wanted.every((word, index) => {
      const own = words[start + index] ?? "";
      return own === word || (index === last && word.length >= 4 && own.startsWith(word));
    });
    if (fits) return true;
  }
  return false;
}

function score(how: MatchManner, share: number, term: Term): number {
  const status = term.status === "preferred" ? 0.03 : term.status === "admitted" ? 0.02 : 0;
  return Math.min(1, mannerScores[how] * (0.75 + 0.25 * share) + (how === "exact" ? 0 : status));
}

function nearestTerms(entries: readonly Entry[], query: Query): readonly string[] {
  const distances = new Map<string, number>();
  // Of many terms, most words are words of several.
  const near = new Map<string, boolean>();
  const isNearQuery = (word: string): boolean => {
    const known = near.get(word) ?? query.words.some((asked) => isNear(word, asked));
    near.set(word, known);
    return known;
  };
  for (const { term, words, joined } of entries) {
    const longest = Math.max(joined.length, query.folded.length);
    const limit = Math.ceil(longest / 2);
    const share = editDistance(joined, query.joined, limit) / longest;
    if (share < 0.5) distances.set(term.text, share);
    else if (words.some(isNearQuery)) distances.set(term.text, 0.5 + share);
  }
  return [...distances]
    .sort(([left, a], [right, b]) => a - b || (left < right ? -1 : 1))
    .slice(0, nearestShown)
    .map(([text]) => text);
}

/** "strke" and "strike", "rondero" and "ronda". */
function isNear(word: string, asked: string): boolean {
  const shortest = 4;
  const longest = Math.max(word.length, asked.length);
  if (Math.min(word.length, asked.length) < shortest) return false;
  let shared = 0;
  while (shared < longest && word[shared] === asked[shared]) shared += 1;
  if (shared >= shortest && shared * 2 >= longest) return true;
  const limit = Math.floor(longest / shortest);
  return editDistance(word, asked, limit) <= limit;
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map((token) => token.fold);
}
