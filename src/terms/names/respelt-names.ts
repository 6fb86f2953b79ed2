// Names that the translation spells otherwise than the source, where no habit of spelling accounts for it: "Calpadilla"
// for "Calzadilla". Needs no word list; a name that the translation has right elsewhere needs no doubt about habits.

import type { BitextUnit } from "../../model/bitext.ts";
import type { Range } from "../../model/location.ts";
import { nothing } from "../../model/nothing.ts";
import { editDistance } from "../../strings/edit-distance.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { Word } from "../../text/word.ts";
import type { DocumentTexts } from "../recognition/document-texts.ts";
import { rangeOf } from "../recognition/match-words.ts";
import { isNameWord, nameRuns } from "./name-runs.ts";
import { namesOfDocument, type NamesOfSides } from "./names-of-document.ts";
import { areHabits, areKnownAlike } from "./same-name.ts";

export interface RespeltName {
  readonly unit: BitextUnit;
  readonly range: Range;
  readonly written: string;
  /** As the source spells it. */
  readonly usual: string;
  /** In how many places the translation spells it as the source does, and in how many as here. */
  readonly times: number;
  readonly own: number;
  /** Whether it may be another way to spell it rather than a slip. */
  readonly isHabit: boolean;
}

const shortest = 4;
const long = 8;
/** Letters at the end that a language changes by itself: "Titus", "Tito". */
const longestEnding = 2;

interface Found {
  readonly unit: BitextUnit;
  readonly source: ReadText;
  readonly target: ReadText;
  readonly name: number;
  readonly at: number;
}

function* unmatched(text: ReadText, other: ReadText): Generator<number> {
  for (let at = 0; at < text.tokens.length; at++) {
    const word = text.tokens[at];
    if (word === undefined || word.isLower || word.inCapitals || word.fold.length < shortest)
      continue;
    if (isNameWord(text, at) && !other.tokens.some(({ fold }) => fold === word.fold)) yield at;
  }
}

function areNear(left: string, right: string): boolean {
  if (left[0] !== right[0]) return false;
  const limit = Math.min(left.length, right.length) >= long ? 2 : 1;
  return editDistance(left, right, limit) <= limit;
}

function isEnding(left: string, right: string): boolean {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return Math.max(left.length, right.length) - same <= longestEnding;
}

function nearIn(unit: BitextUnit, texts: DocumentTexts): readonly Found[] {
  const source = texts.source(unit);
  const target = source && texts.target(unit);
  if (source === undefined || target === undefined || unit.isolated === true || unit.heading)
    return nothing;
  if (source.titleCase || target.titleCase || source.allCaps || target.allCaps) return nothing;
  const names = [...unmatched(source, target)];
  if (names.length === 0) return nothing;
  return [...unmatched(target, source)].flatMap((at) => {
    const written = target.tokens[at]?.fold ?? "";
    const near = names.filter((name) => areNear(source.tokens[name]?.fold ?? "", written));
    const [name] = near;
    return name === undefined || near.length > 1 ? [] : [{ unit, source, target, name, at }];
  });
}

/** The other words of the name that the word at `at` is one of, folded. */
function companions(text: ReadText, at: number): readonly string[] {
  const run = nameRuns(text).find(({ start, end }) => start <= at && at < end);
  if (run === undefined) return nothing;
  return text.tokens.flatMap(({ fold }, index) =>
    index >= run.start && index < run.end && index !== at ? [fold] : [],
  );
}

/** How a name of several words came into the translation, as those beside the one in question say. */
type Treatment = "kept" | "translated" | undefined;

/**
 * "Joshua Rosenthal" stays what it is in any language, and "Marine Biological Laboratory" becomes "Laboratorio de
 * Biología Marina": nobody spells half of a name anew.
 */
function treatmentOf({ source, target, name, at }: Found): Treatment {
  const [own, other] = [companions(source, name), companions(target, at)];
  if (own.length === 0 || other.length === 0) return undefined;
  if (own.length === other.length && own.every((fold) => other.includes(fold))) return "kept";
  const isIn = ({ tokens }: ReadText, words: readonly string[]): boolean =>
    words.some((word) => tokens.some(({ fold }) => fold === word));
  return isIn(target, own) || isIn(source, other) ? undefined : "translated";
}

/** Whether only a slip accounts for the spelling. */
function isSlip(found: Found, usual: Word, written: Word, names: NamesOfSides): boolean {
  const { source, target, name, at } = found;
  if (treatmentOf(found) === "translated") return false;
  if (names.source.isCommon(usual.fold) || names.target.isCommon(written.fold)) return false;
  if (source.language.dateWords.has(usual.fold)) return false;
  if (names.source.capitals(written.fold) > 0 || areKnownAlike(source, name, target, at))
    return false;
  const times = names.target.capitals(usual.fold);
  if (times > 0) return times >= names.target.capitals(written.fold);
  if (names.target.capitals(written.fold) > 1) return false;
  if (isPlaceInBoth(usual.fold, source, target)) return true;
  if (isEnding(usual.fold, written.fold)) return false;
  // "Bashar" is not "Basar" where the rest of his name stands as it is, but "Zelensky" may be "Zelenski".
  if (treatmentOf(found) === "kept" && vowelsOf(usual.fold) === vowelsOf(written.fold)) return true;
  return !areHabits(usual.fold, written.fold, source.language.hasGender);
}

const vowelsOf = (word: string): string => word.replaceAll(/[^aeiouyjx]/gu, "");

/** "California": known to be spelt so in either language. */
function isPlaceInBoth(word: string, source: ReadText, target: ReadText): boolean {
  const named = ({ language }: ReadText): readonly string[] =>
    language
      .placesNamed([word], 0)
      ?.readings.flatMap(({ how, place }) => (how === "name" ? place.id : [])) ?? nothing;
  const own = named(source);
  return named(target).some((place) => own.includes(place));
}

const acute = /[áéíóúü]/u;

/** Whether two words differ in nothing but accents that the second one lacks. */
const lacksAccent = (usual: Word, written: Word): boolean =>
  usual.fold === written.fold && acute.test(usual.lower) && written.lower === usual.fold;

/**
 * "Huaman" for the "Huamán" of the source. Whether English keeps such accents is a matter of house style, and a place
 * may be written otherwise in each language.
 */
function* withoutAccent(unit: BitextUnit, texts: DocumentTexts): Generator<Found> {
  const source = texts.source(unit);
  const target = source && texts.target(unit);
  if (target?.language.hasTellingAccents !== true || source === undefined) return;
  if (source.allCaps || target.allCaps || !acute.test(source.text)) return;
  for (let at = 0; at < target.tokens.length; at++) {
    const written = target.tokens[at];
    if (written === undefined || written.isLower || !isNameWord(target, at)) continue;
    const name = source.tokens.findIndex(
      (word, index) => lacksAccent(word, written) && isNameWord(source, index),
    );
    if (name < 0 || areKnownAlike(source, name, target, at)) continue;
    if (source.tokens.some(({ lower }) => lower === written.lower)) continue;
    yield { unit, source, target, name, at };
  }
}

/** How often each spelling of a name stands in the translation. */
function spellings(units: readonly BitextUnit[], texts: DocumentTexts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units)
    for (const { isLower, lower } of texts.target(unit)?.tokens ?? nothing)
      if (!isLower) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}

function unaccentedNames(
  units: readonly BitextUnit[],
  texts: DocumentTexts,
  known: ReadonlySet<string>,
): RespeltName[] {
  const found = units.flatMap((unit) => [...withoutAccent(unit, texts)]);
  if (found.length === 0) return [];
  const counts = spellings(units, texts);
  return found.flatMap(({ unit, source, target, name, at }): RespeltName[] => {
    const usual = source.tokens[name];
    const written = target.tokens[at];
    if (usual === undefined || written === undefined || known.has(usual.fold)) return [];
    const times = counts.get(usual.lower) ?? 0;
    const own = counts.get(written.lower) ?? 1;
    // Who writes a name so throughout has decided it: "Luis" for the Portuguese "Luís".
    if (times === 0) return [];
    const range = rangeOf(target, at, at + 1);
    return [
      {
        unit,
        range,
        written: written.surface,
        usual: usual.surface,
        times,
        own,
        isHabit: false,
      },
    ];
  });
}

/** In document order. Names of `known` are another rule's work. */
export function respeltNames(
  units: readonly BitextUnit[],
  texts: DocumentTexts,
  known: ReadonlySet<string>,
): RespeltName[] {
  const order = new Map(units.map((unit, index) => [unit, index]));
  return [...misspeltNames(units, texts, known), ...unaccentedNames(units, texts, known)].sort(
    (a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) || a.range.start - b.range.start,
  );
}

function misspeltNames(
  units: readonly BitextUnit[],
  texts: DocumentTexts,
  known: ReadonlySet<string>,
): RespeltName[] {
  const found = units.flatMap((unit) => nearIn(unit, texts));
  if (found.length === 0) return [];
  const names = namesOfDocument(units, texts);
  return found.flatMap((near): RespeltName[] => {
    const { unit, source, target, name, at } = near;
    const usual = source.tokens[name];
    const written = target.tokens[at];
    if (usual === undefined || written === undefined || known.has(usual.fold)) return [];
    if (!isSlip(near, usual, written, names)) return [];
    return [
      {
        unit,
        range: rangeOf(target, at, at + 1),
        written: written.surface,
        usual: usual.surface,
        times: names.target.capitals(usual.fold),
        own: Math.max(1, names.target.capitals(written.fold)),
        isHabit: areHabits(usual.fold, written.fold, source.language.hasGender),
      },
    ];
  });
}
