// Names that stand in the place of others: where the source has one name that nothing in the translation accounts for,
// and the translation one that nothing in the source does. No word list is needed; what else the document writes tells
// how sure it is.

import type { BitextUnit } from "../../model/bitext.ts";
import { nothing } from "../../model/nothing.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { DocumentTexts } from "../recognition/document-texts.ts";
import { isAcronymAt, isWithinSentence, nameRuns, type NameRun } from "./name-runs.ts";
import { isNameLabel, isNameOfSide, isPhrase, isShouted } from "./name-shape.ts";
import { namedPlaces } from "./named-places.ts";
import { namesOfDocument, type NamesOfDocument, type NamesOfSides } from "./names-of-document.ts";
import { mayBeNamed, mayBeRespelt } from "./same-name.ts";

export interface SwappedName {
  readonly unit: BitextUnit;
  /** Half-open token indices of the name in the source, and of the one in its place. */
  readonly source: NameRun;
  readonly target: NameRun;
  /** Whether the document writes the source's name in the translation elsewhere, and the other one in the source. */
  readonly isKept: boolean;
  readonly isBorrowed: boolean;
  /** Whether another name stands alike in both texts, or both names begin their sentences. */
  readonly isBesideKept: boolean;
  readonly isOpening: boolean;
  /** Whether one of them stands behind a preposition or "and", as a label or a title seldom does. */
  readonly isFramed: boolean;
  readonly arePlaces: boolean;
  readonly areAcronyms: boolean;
  /** Whether each is known under another name in the other language: "WTO" is "OMC", and "OMS" is "WHO". */
  readonly areEstablished: boolean;
}

/** Both sides of a unit, and their names. */
interface Pair {
  readonly unit: BitextUnit;
  readonly source: ReadText;
  readonly target: ReadText;
}

/** Below this the alignment may have put the name next door. */
const leastCertainty = 0.8;

// A short sentence with a name or two looks like a headline but for its full stop.
const sentenceEnd = /[.!?…]["”’»)]*\s*$/u;

const tellsNames = ({ titleCase, allCaps, text }: ReadText): boolean =>
  !allCaps && (!titleCase || sentenceEnd.test(text));

function pairOf(unit: BitextUnit, texts: DocumentTexts): Pair | undefined {
  if (unit.heading || unit.isolated === true || unit.certainty < leastCertainty) return undefined;
  const source = texts.source(unit);
  const target = source && texts.target(unit);
  if (source === undefined || target === undefined) return undefined;
  return tellsNames(source) && tellsNames(target) ? { unit, source, target } : undefined;
}

/** Whether the other text has the word as well. */
function isIn(text: ReadText, at: number, other: ReadText): boolean {
  const word = text.tokens[at]?.fold ?? "";
  return other.tokens.some(({ fold }) => fold === word);
}

/** The words of a run that nothing in the other text accounts for, if there are any, from the first to the last. */
function strangeIn(
  text: ReadText,
  { start, end }: NameRun,
  other: ReadText,
  free: readonly number[],
): NameRun | undefined {
  const isStrange = (at: number): boolean =>
    !isIn(text, at, other) && !mayBeNamed(text, at, other, free);
  const strange: number[] = [];
  for (let at = start; at < end; at++) if (isStrange(at)) strange.push(at);
  const [first] = strange;
  return first === undefined ? undefined : { start: first, end: (strange.at(-1) ?? first) + 1 };
}

function strangersIn(text: ReadText, other: ReadText): readonly NameRun[] {
  const all = nameRuns(text);
  if (all.length === 0) return nothing;
  // Of a few names each is looked for sooner than a set of all words is made.
  const isInOther = (at: number): boolean => isIn(text, at, other);
  const runs = all.flatMap(({ start, end }): NameRun[] => {
    let [first, last] = [start, end];
    while (first < last && isInOther(first)) first++;
    while (first < last && isInOther(last - 1)) last--;
    return first < last ? [{ start: first, end: last }] : [];
  });
  if (runs.length === 0) return nothing;
  const own = new Set(text.tokens.map(({ fold }) => fold));
  // What stands in both texts alike is no other spelling of a third.
  const free = [...other.tokens.keys()].filter((at) => !own.has(other.tokens[at]?.fold ?? ""));
  return runs.flatMap((run) => strangeIn(text, run, other, free) ?? []);
}

interface Strange {
  readonly run: NameRun;
  /** The words of the run that the other text does not account for. */
  readonly name: NameRun;
  /** Whether the document has the name on the other side elsewhere. */
  readonly isKnown: boolean;
}

function strangeNames(
  text: ReadText,
  strangers: readonly NameRun[],
  [own, other]: readonly [NamesOfDocument, NamesOfDocument],
  acronyms: boolean,
): readonly Strange[] {
  const runs = nameRuns(text);
  return strangers.flatMap((name): Strange[] => {
    if (isAcronymAt(text, name.start) !== acronyms) return [];
    const run = runs.find(({ start, end }) => start <= name.start && name.end <= end);
    if (run === undefined || !isNameOfSide(text, name, run, own)) return [];
    const isKnown = other.times(text.tokens[name.start]?.fold ?? "") > 0;
    if (
      acronyms ? isShouted(text, run) : !isKnown && (isNameLabel(text, run) || isPhrase(text, run))
    )
      return [];
    return [{ run, name, isKnown }];
  });
}

/** The one that is meant: the only one, or the only one that is known. */
function sole(names: readonly Strange[]): Strange | undefined {
  const known = names.length === 1 ? names : names.filter(({ isKnown }) => isKnown);
  return known.length === 1 ? known[0] : undefined;
}

const lengthOf = ({ start, end }: NameRun): number => end - start;

/** The end of a name: a title before it may have a capital in one language alone ("Journalist Dawn Foster"). */
const endOf = ({ end }: NameRun, length: number): NameRun => ({ start: end - length, end });

/** Whether what stands beside the other name in its run stands beside this one as well: "Keiko" and "Alberto Fujimori". */
function standAlike({ source, target }: Pair, own: Strange, other: Strange): boolean {
  const isAlike = (at: number, beside: number): boolean =>
    mayBeRespelt(source.tokens[at]?.fold ?? "", target.tokens[beside]?.fold ?? "");
  const { run, name } = other;
  return (
    (run.start === name.start || isAlike(own.name.start - 1, name.start - 1)) &&
    (run.end === name.end || isAlike(own.name.end, name.end))
  );
}

const opens = (text: ReadText, { start }: NameRun): boolean =>
  !isWithinSentence(text, start) && text.language.opensWithName(text, start);

/** Whether another name stands as it is in both texts; of acronyms another acronym. */
function hasKeptName(
  { source, target }: Pair,
  own: NameRun,
  names: NamesOfDocument,
  acronyms: boolean,
): boolean {
  const kept = new Set(
    nameRuns(target).flatMap(({ start, end }) =>
      target.tokens.slice(start, end).map(({ surface }) => surface),
    ),
  );
  return nameRuns(source).some((run) => {
    if (run.start < own.end && own.start < run.end) return false;
    if (acronyms !== isAcronymAt(source, run.start)) return false;
    if (!isNameOfSide(source, run, run, names)) return false;
    return source.tokens.slice(run.start, run.end).every(({ surface }) => kept.has(surface));
  });
}

function isPlace(text: ReadText, { start, end }: NameRun): boolean {
  return namedPlaces(text).some(
    (place) => place.start === start && place.end === end && !place.isDoubtful,
  );
}

function isFramed({ barriers, tokens, language }: ReadText, { start }: NameRun): boolean {
  const before = tokens[start - 1]?.fold ?? "";
  return (
    barriers[start] === 0 &&
    (language.prepositions.has(before) || language.coordinators.has(before))
  );
}

interface Candidate extends Pair {
  readonly strangers: readonly [source: readonly NameRun[], target: readonly NameRun[]];
}

function swappedIn(
  candidate: Candidate,
  names: NamesOfSides,
  acronyms: boolean,
): SwappedName | undefined {
  const { unit, source, target, strangers } = candidate;
  const ours = sole(strangeNames(source, strangers[0], [names.source, names.target], acronyms));
  const theirs = sole(strangeNames(target, strangers[1], [names.target, names.source], acronyms));
  if (ours === undefined || theirs === undefined) return undefined;
  const length = Math.min(lengthOf(ours.name), lengthOf(theirs.name));
  const own = { ...ours, name: endOf(ours.name, length) };
  const other = { ...theirs, name: endOf(theirs.name, length) };
  if (!standAlike(candidate, own, other)) return undefined;
  const { run: sourceRun, name: sourceName } = own;
  const { run: theirRun, name: targetName } = other;
  return {
    unit,
    source: sourceName,
    target: targetName,
    isKept: own.isKnown,
    isBorrowed: other.isKnown,
    isBesideKept: hasKeptName(candidate, sourceRun, names.source, acronyms),
    isOpening: opens(source, sourceName) && opens(target, targetName),
    isFramed: isFramed(target, theirRun) || isFramed(source, sourceRun),
    arePlaces: isPlace(source, sourceName) && isPlace(target, targetName),
    areAcronyms: acronyms,
    areEstablished:
      isEstablished(source, sourceName, target) && isEstablished(target, targetName, source),
  };
}

/** Of one word; a name of several is never in the list. */
function isEstablished(text: ReadText, { start, end }: NameRun, other: ReadText): boolean {
  const word = text.tokens[start]?.fold ?? "";
  return (
    end - start === 1 &&
    text.language.tag !== other.language.tag &&
    text.language.establishedNames(word).length > 0
  );
}

// "Leonardo da Vinci": words of one name stand as near each other as this.
const nearest = 3;

/** Whether some text of the document has both in one name: "Da Vinci" for "Leonardo". */
function areOfOneName(
  swapped: SwappedName,
  units: readonly BitextUnit[],
  texts: DocumentTexts,
): boolean {
  const own = texts.source(swapped.unit)?.tokens[swapped.source.end - 1]?.fold ?? "";
  const other = texts.target(swapped.unit)?.tokens[swapped.target.end - 1]?.fold ?? "";
  const isBoth = (text: ReadText | undefined): boolean =>
    text?.tokens.some(
      ({ fold }, at) =>
        fold === own &&
        text.tokens
          .slice(Math.max(0, at - nearest), at + nearest + 1)
          .some((beside) => beside.fold === other && beside.hasCapital),
    ) === true;
  return units.some((unit) => isBoth(texts.source(unit)) || isBoth(texts.target(unit)));
}

function keyOf({ unit, source, target }: SwappedName, texts: DocumentTexts): string {
  const words = (text: ReadText | undefined, { start, end }: NameRun): string =>
    text?.tokens
      .slice(start, end)
      .map(({ fold }) => fold)
      .join(" ") ?? "";
  return `${words(texts.source(unit), source)}|${words(texts.target(unit), target)}`;
}

/** In document order. What stands for a name again and again is how it is translated. */
export function swappedNames(units: readonly BitextUnit[], texts: DocumentTexts): SwappedName[] {
  const candidates = units.flatMap((unit): Candidate[] => {
    const pair = pairOf(unit, texts);
    if (pair === undefined) return [];
    const ours = strangersIn(pair.source, pair.target);
    const theirs = ours.length === 0 ? ours : strangersIn(pair.target, pair.source);
    return theirs.length === 0 ? [] : [{ ...pair, strangers: [ours, theirs] }];
  });
  if (candidates.length === 0) return [];
  const names = namesOfDocument(units, texts);
  const found = candidates.flatMap((candidate) =>
    [false, true].flatMap((acronyms) => swappedIn(candidate, names, acronyms) ?? []),
  );
  const times = new Map<string, number>();
  for (const swapped of found) {
    const key = keyOf(swapped, texts);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return found.filter(
    (swapped) => times.get(keyOf(swapped, texts)) === 1 && !areOfOneName(swapped, units, texts),
  );
}
