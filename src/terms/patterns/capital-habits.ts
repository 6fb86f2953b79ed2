// Whether the capitals of a glossary column are meant, or only begin its rows as headings do: "Files | Archivos".

import { languageOf } from "../../languages/index.ts";
import type { Concept, Glossary, Term } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";
import { tokenize } from "../../text/tokenize.ts";

export interface CapitalHabit {
  /** The glossary file; empty if unknown. */
  readonly path: string;
  readonly language: LanguageTag;
  /** Terms that begin with a letter and are not marked as names, and how many of them have an initial capital. */
  readonly terms: number;
  readonly capitalised: number;
  /** `none`: hardly any term has one; `sentence`: the first word only, as in a heading; `title`: every word. */
  readonly kind: "none" | "meant" | "sentence" | "title";
}

export interface CapitalHabits {
  /** By file and language, in the order of the glossary. */
  readonly columns: readonly CapitalHabit[];
  /**
   * The concept with its terms in order, stripped of capitals that mean nothing; the concept itself if there are
   * none.
   */
  readonly read: (concept: Concept) => Concept;
}

/** Fewer rows show no habit: two names do not make a column of headings. */
const fewestTerms = 5;
const headingShare = 0.8;
const sentenceShare = 0.6;
const initial = /^\p{Lu}/u;
const letter = /^\p{L}/u;
// "JSON", "iPhone" and "WordPress" keep their spelling, whatever the column does.
const ownShape = /^\P{Lu}*$|^\P{Lu}*\p{Lu}.*\p{Lu}|\d/u;

interface Column {
  readonly path: string;
  readonly language: LanguageTag;
  terms: number;
  capitalised: number;
  /** Rows that would be odd as names, and rows that look like names. */
  words: number;
  names: number;
  /** Rows with a capital that no other language has. */
  alone: number;
  /** Terms of several words: with a capital on the first word only, and on each. */
  sentences: number;
  titles: number;
}

/**
 * What the capitals of each column mean. Rows marked as proper nouns or with explicit letter case are not
 * consulted.
 */
export function capitalHabits({ concepts, capitals = "auto" }: Glossary): CapitalHabits {
  const columns = new Map<string, Column>();
  for (const concept of concepts)
    for (const term of concept.terms) count(term, concept, columnOf(term, columns));
  const habits = new Map(
    [...columns].map(([key, column]) => [key, habitOf(column, capitals)] as const),
  );
  const plainPairs = new Set(concepts.flatMap((concept) => pairsOf(concept, isPlain)));
  const hasTwin = (term: Term, { terms }: Concept): boolean =>
    terms.some((other) => plainPairs.has(pairKey(term, other)) && !isPlain(other));
  const textOf = (term: Term, concept: Concept): string => {
    if (!/\p{Lu}/u.test(term.text) || isStated(term)) return term.text;
    if (capitals !== "meant" && hasTwin(term, concept)) return lowered(term, "title");
    if (term.flags.includes("case=any")) return lowered(term, "title");
    const kind = habits.get(keyOf(term))?.kind;
    if (kind === "sentence" || kind === "title") return lowered(term, kind);
    return capitals !== "meant" && hasCapitalAlone(term, concept)
      ? lowered(term, "sentence")
      : term.text;
  };
  const known = new Map<Concept, Concept>();
  const read = (concept: Concept): Concept => {
    let plain = known.get(concept);
    if (plain === undefined) {
      const terms = concept.terms.map((term) => ({ ...term, text: textOf(term, concept) }));
      const isSame = terms.every(({ text }, index) => text === concept.terms[index]?.text);
      plain = isSame ? concept : { ...concept, terms };
      known.set(concept, plain);
    }
    return plain;
  };
  return { columns: [...habits.values()], read };
}

const isPlain = ({ text }: Term): boolean => !/\p{Lu}/u.test(text);

/** Two terms of a concept in two languages, whatever their capitals. */
function pairKey(left: Term, right: Term): string {
  const sides = [left, right].map(({ language, text }) => `${language}\n${fold(text)}`);
  return sides.toSorted().join("\n");
}

/** "approval, autorización" beside "Approval, Autorización": what the same row says without capitals has none. */
function pairsOf({ terms }: Concept, isWanted: (term: Term) => boolean): string[] {
  const wanted = terms.filter((term) => isWanted(term));
  return wanted.flatMap((left, at) =>
    wanted
      .slice(at + 1)
      .filter(({ language }) => language !== left.language)
      .map((right) => pairKey(left, right)),
  );
}

function keyOf({ location, language }: Term): string {
  return `${location?.path ?? ""}\n${language}`;
}

function columnOf(term: Term, columns: Map<string, Column>): Column {
  const key = keyOf(term);
  let column = columns.get(key);
  if (column === undefined) {
    column = {
      path: term.location?.path ?? "",
      language: term.language,
      terms: 0,
      capitalised: 0,
      words: 0,
      names: 0,
      alone: 0,
      sentences: 0,
      titles: 0,
    };
    columns.set(key, column);
  }
  return column;
}

/** Whether the row itself states that its capitals are meant. */
function isStated({ partOfSpeech, flags }: Term): boolean {
  return (
    partOfSpeech === "proper noun" ||
    flags.some((flag) => ["case", "case=exact", "literal", "regex"].includes(flag))
  );
}

function count(term: Term, concept: Concept, column: Column): void {
  if (isStated(term) || !letter.test(term.text)) return;
  if (!initial.test(term.text)) {
    column.terms++;
    return;
  }
  const words = tokenize(term.text);
  const [first, ...others] = words;
  if (first === undefined || ownShape.test(first.surface)) return;
  const language = languageOf(term.language);
  // "Monday" and "Lima" have a capital in any column.
  if (language.capitalOf(fold(term.text)) === "always") return;
  column.terms++;
  column.capitalised++;
  if (hasCapitalAlone(term, concept)) column.alone++;
  const isCommon =
    term.partOfSpeech === "noun" ||
    term.partOfSpeech === "verb" ||
    term.partOfSpeech === "adjective";
  const isShared = concept.terms.some(
    (other) => other.language !== term.language && fold(other.text) === fold(term.text),
  );
  const long = others.filter(({ surface }) => surface.length > 3);
  const isTitle = long.length > 0 && long.every(({ surface }) => initial.test(surface));
  if (isTitle) column.titles++;
  else if (long.length > 0 && !long.some(({ surface }) => initial.test(surface)))
    column.sentences++;
  if (isCommon || !(isTitle || isShared)) column.words++;
  // A title of several words may be either, so it counts half.
  else column.names += isShared ? 1 : 0.5;
}

function habitOf(column: Column, capitals: Glossary["capitals"]): CapitalHabit {
  const { path, language, terms, capitalised, sentences, titles } = column;
  const isHeading =
    capitals === "headings" ||
    (capitals !== "meant" &&
      terms >= fewestTerms &&
      (column.alone * 2 > capitalised ||
        (capitalised >= terms * headingShare && column.words > column.names)));
  const heading = sentences >= (sentences + titles) * sentenceShare ? "sentence" : "title";
  return {
    path,
    language,
    terms,
    capitalised,
    kind: isHeading ? heading : capitalised === 0 ? "none" : "meant",
  };
}

/**
 * A Spanish capital that the English term lacks only begins a row: whatever is capitalised in Spanish is in English
 * too.
 */
function hasCapitalAlone(term: Term, concept: Concept): boolean {
  if (!languageOf(term.language).writesFewCapitals || !initial.test(term.text)) return false;
  const others = concept.terms.filter(
    ({ language }) => language !== term.language && !languageOf(language).writesFewCapitals,
  );
  return others.length > 0 && !others.some(({ text }) => /\p{Lu}/u.test(text));
}

function lowered({ text, language }: Term, kind: "sentence" | "title"): string {
  const { capitalOf } = languageOf(language);
  const words = tokenize(text);
  if (capitalOf(fold(text)) === "always") return text;
  const long = words.slice(1).filter(({ surface }) => surface.length > 3);
  // In a column with sentence capitals, a capital on each word marks a name.
  if (kind === "sentence" && long.length > 0 && long.every(({ surface }) => initial.test(surface)))
    return text;
  let plain = text;
  for (const [index, { surface, fold: key, start }] of words.entries()) {
    if (kind === "sentence" && index > 0) break;
    if (!initial.test(surface) || ownShape.test(surface) || capitalOf(key) === "always") continue;
    plain =
      plain.slice(0, start) + plain.slice(start, start + 1).toLowerCase() + plain.slice(start + 1);
  }
  return plain;
}
