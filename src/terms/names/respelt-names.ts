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
import { isNameWord } from "./name-runs.ts";
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

/** Whether only a slip accounts for the spelling. */
function isSlip(
  { source, target, name, at }: Found,
  usual: Word,
  written: Word,
  names: NamesOfSides,
): boolean {
  if (names.source.isCommon(usual.fold) || names.target.isCommon(written.fold)) return false;
  if (source.language.dateWords.has(usual.fold)) return false;
  if (names.source.capitals(written.fold) > 0 || areKnownAlike(source, name, target, at))
    return false;
  const times = names.target.capitals(usual.fold);
  if (times > 0) return times >= names.target.capitals(written.fold);
  if (names.target.capitals(written.fold) > 1) return false;
  return (
    isPlaceInBoth(usual.fold, source, target) ||
    (!areHabits(usual.fold, written.fold, source.language.hasGender) &&
      !isEnding(usual.fold, written.fold))
  );
}

/** "California": known to be spelt so in either language. */
function isPlaceInBoth(word: string, source: ReadText, target: ReadText): boolean {
  const named = ({ language }: ReadText): readonly string[] =>
    language
      .placesNamed([word], 0)
      ?.readings.flatMap(({ how, place }) => (how === "name" ? place.id : [])) ?? nothing;
  const own = named(source);
  return named(target).some((place) => own.includes(place));
}

/** In document order. Names of `known` are another rule's work. */
export function respeltNames(
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
