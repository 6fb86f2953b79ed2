// The surroundings of a Spanish noun: adjectives and complements after it, and what introduces it.

import type { Span, TextRow } from "../../model/words.ts";
import { barrier } from "../../strings/barrier.ts";
import type { ShapedWord, WordClass } from "../language.ts";
import { isParticiple, isVerbal, mayModify } from "./word-class.ts";
import { articles, auxiliaries, clauseWords, ofIn, prenominal, prepositions } from "./words.ts";

const foldAt = ({ tokens }: TextRow, at: number): string => tokens[at]?.fold ?? "";
const isJoined = ({ barriers }: TextRow, at: number): boolean => barriers[at] === barrier.none;

/** The first noun: the first content word before a preposition that is not a prenominal adjective. */
export function head(words: readonly ShapedWord[]): number {
  const content = words.flatMap((word, index) => (word.isFunction ? [] : [index]));
  const first = content[0] ?? 0;
  const stop = words.findIndex((word, index) => index > first && prepositions.has(word.fold));
  const before = stop < 0 ? content : content.filter((index) => index < stop);
  return before.find((index) => !prenominal.has(words[index]?.fold ?? "")) ?? first;
}

export function inflection(
  words: readonly ShapedWord[],
  headAt: number,
  termClass: WordClass,
): WordClass[] {
  let afterPreposition = false;
  let nounSeen = false;
  return words.map((word, index) => {
    if (prepositions.has(word.fold)) {
      afterPreposition = true;
      nounSeen = false;
    }
    if (termClass === "verb" && index === 0 && words.length > 1 && auxiliaries.has(word.fold))
      return "verb";
    if (word.isFunction || termClass === "fixed" || /\d/u.test(word.fold)) return "fixed";
    if (termClass === "name") return "name";
    if (index === headAt) return word.isAcronym && termClass !== "verb" ? "noun" : termClass;
    if (termClass === "verb") return isParticiple(word.fold) ? "adjective" : "noun";
    if (afterPreposition && !nounSeen) {
      nounSeen = true;
      return "noun";
    }
    return "adjective";
  });
}

/** Whether two words may agree: same final vowel and same number. */
function agrees(noun: string, adjective: string): boolean {
  return (
    /(?:o|os|as?)$/u.exec(noun)?.[0] === /(?:o|os|as?)$/u.exec(adjective)?.[0] &&
    /[oa]s?$/u.test(noun)
  );
}

/** "El Ministerio anunció": without its accent, the verb would agree. */
const conjugated = /(?:ó|abas?)$/u;

export function withModifier(row: TextRow, at: number, complement: boolean): Span | undefined {
  const noun = row.tokens[at];
  const next = row.tokens[at + 1];
  if (noun === undefined || next === undefined || !isJoined(row, at + 1)) return undefined;
  if (row.functionWords[at + 1] === 0) {
    if (conjugated.test(next.lower)) return undefined;
    const plural = noun.fold.endsWith("s");
    if (plural !== next.fold.endsWith("s") && !/[sz]$/u.test(noun.fold)) return undefined;
    return agrees(noun.fold, next.fold) || mayModify(next.lower)
      ? { start: at, end: at + 2 }
      : undefined;
  }
  // "huelga de maestros" is another rendering; "la cadena de un archivo" is the head with a complement.
  if (!complement || !prepositions.has(next.fold) || clauseWords.has(next.fold)) return undefined;
  return row.tokens[at + 2] !== undefined &&
    row.functionWords[at + 2] === 0 &&
    isJoined(row, at + 2)
    ? { start: at, end: at + 3 }
    : undefined;
}

/** "asistencia respiratoria mecánica" is shown starting from its noun. */
export function headBeside(row: TextRow, { start }: Span, complement: boolean): Span | undefined {
  let at = start - 1;
  if (!isJoined(row, start)) return undefined;
  if (complement) {
    if (articles.has(foldAt(row, at))) at--;
    if (!prepositions.has(foldAt(row, at)) || !isJoined(row, at)) return undefined;
    at--;
  }
  const noun = row.tokens[at];
  if (noun === undefined || row.functionWords[at] === 1 || isVerbal(noun.fold)) return undefined;
  if (!complement && noun.fold.endsWith("s") !== foldAt(row, start).endsWith("s")) return undefined;
  const isNoun = !mayModify(noun.lower);
  const first =
    isNoun || at === 0 || row.functionWords[at - 1] === 1 || !isJoined(row, at) ? at : at - 1;
  return { start: first, end: at + 1 };
}

const digit = /^\p{Nd}/u;

/** "valor por defecto" */
export function hasComplement(row: TextRow, end: number): boolean {
  return (
    prepositions.has(foldAt(row, end)) &&
    row.functionWords[end + 1] === 0 &&
    isJoined(row, end) &&
    isJoined(row, end + 1) &&
    !digit.test(foldAt(row, end + 1))
  );
}

const agreeing = /(?:[oaeé]|al|ar|il)s?$/u;

/** "palabra clave", "nombre de host"; "barra inversa", "bucle principal". */
export function isInExpression(row: TextRow, { start, end }: Span): boolean {
  return (
    completesNoun(row, start) ||
    (isJoined(row, end) && row.functionWords[end] === 0 && agreeing.test(foldAt(row, end)))
  );
}

function completesNoun(row: TextRow, start: number): boolean {
  let before = start - 1;
  if (!isJoined(row, start)) return false;
  if (articles.has(foldAt(row, before))) {
    before--;
    if (!ofIn.has(foldAt(row, before))) return false;
  }
  if (ofIn.has(foldAt(row, before)) && isJoined(row, before)) before--;
  return before >= 0 && row.functionWords[before] === 0;
}

/** "toque de queda", "palabra clave", "barra lateral" */
export function neighbours(row: TextRow, { start, end }: Span): readonly number[] {
  const found: number[] = [];
  const add = (index: number): void => {
    if (row.tokens[index] !== undefined && row.functionWords[index] === 0) found.push(index);
  };
  let before = start - 1;
  if (
    articles.has(foldAt(row, before)) &&
    isJoined(row, before) &&
    ofIn.has(foldAt(row, before - 1))
  )
    before--;
  if (ofIn.has(foldAt(row, before)) && isJoined(row, before)) before--;
  if (isJoined(row, before + 1) && isJoined(row, start)) add(before);
  let after = end;
  if (ofIn.has(foldAt(row, after)) && isJoined(row, after)) after++;
  if (after > end && articles.has(foldAt(row, after))) after++;
  if (isJoined(row, after)) add(after);
  return found;
}

const mostLinks = 2;
const shortestName = 3;
const anyDigit = /\p{Nd}/u;

/** "el virus de la COVID-19"; "la versión 3", "el artículo 113": a number counts as a name. */
export function nameBeside(row: TextRow, end: number): number {
  let at = end;
  const isLink = (fold: string): boolean => ofIn.has(fold) || articles.has(fold);
  while (at < end + mostLinks && isJoined(row, at) && isLink(foldAt(row, at))) at++;
  const token = row.tokens[at];
  if (token === undefined || !isJoined(row, at) || row.functionWords[at] === 1) return -1;
  if (anyDigit.test(token.surface)) return at;
  return token.hasCapital && token.surface.length >= shortestName ? at : -1;
}

/** After "de": "campaña de las elecciones". */
export function modifies(row: TextRow, { start }: Span): boolean {
  const before = articles.has(foldAt(row, start - 1)) && isJoined(row, start) ? start - 1 : start;
  return isJoined(row, before) && ofIn.has(foldAt(row, before - 1));
}
