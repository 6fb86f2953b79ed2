// Words and phrases in no glossary whose renderings compete.

import type { BitextUnit } from "../model/bitext.ts";
import type { Range } from "../model/location.ts";
import { fold } from "../strings/fold.ts";
import type { ReadText } from "../text/read-text.ts";
import { byUses, mostFrequent, type Drift, type DriftPlace, type DriftRendering } from "./drift.ts";
import { isShortForm } from "./glossary/short-form.ts";
import type { AssessedDocument } from "./recognition/document-texts.ts";
import { rangeOf, slice } from "./recognition/match-words.ts";
import { discoverRenderings, type DiscoveredRendering } from "./renderings/discover-renderings.ts";
import type { Gap, Subject } from "./renderings/rendering-gap.ts";
import type { TextPair } from "./renderings/source-associations.ts";
import { wordGroups, type WordGroup } from "./renderings/word-groups.ts";
import type { TermAssessment } from "./verdicts/term-assessment.ts";

const leastUses = 4;
const leastOfEach = 2;
/** This share of a phrase's units must have one of its renderings. */
const leastCovered = 0.6;
/** From this share on, two groups count as parts of one rendering. */
const leastTogether = 0.3;
/** How many are examined, most frequent first. */
const mostPhrases = 400;
const mostWords = 150;
/** Verbs and common words vary in every good text, so a single word must be rendered in few ways, each of them often. */
const singleWords = { leastUses: 6, leastOfEach: 3, leastCovered: 0.8, leastLetters: 5 } as const;

interface PhraseUse {
  readonly document: number;
  readonly unit: BitextUnit;
  readonly group: WordGroup;
  readonly source: ReadText;
  readonly target: ReadText;
}

/** Source words and phrases that no concept covers, with their uses, one per unit. */
function phrasesOf(
  documents: readonly AssessedDocument[],
  assessments: readonly (readonly TermAssessment[])[],
): Map<string, PhraseUse[]> {
  const phrases = new Map<string, PhraseUse[]>();
  for (const [document, { units, texts }] of documents.entries()) {
    const covered = new Map<BitextUnit, Range[]>();
    for (const { unit, occurrence } of assessments[document] ?? [])
      covered.set(unit, [...(covered.get(unit) ?? []), occurrence.range]);
    for (const unit of units) {
      const source = texts.source(unit);
      const target = texts.target(unit);
      if (source === undefined || target === undefined) continue;
      const ranges = covered.get(unit) ?? [];
      const seen = new Set<string>();
      for (const group of wordGroups(source)) {
        if (seen.has(group.key) || !isPhrase(group, source, ranges)) continue;
        seen.add(group.key);
        const use: PhraseUse = { document, unit, group, source, target };
        const uses = phrases.get(group.key);
        if (uses === undefined) phrases.set(group.key, [use]);
        else uses.push(use);
      }
    }
  }
  return phrases;
}

function isPhrase({ start, end }: WordGroup, source: ReadText, covered: readonly Range[]): boolean {
  const content = contentWords(source, start, end);
  if (content === 0 || (content === 1 && end - start > 1)) return false;
  const range = rangeOf(source, start, end);
  return !covered.some((other) => range.start < other.end && other.start < range.end);
}

function contentWords(source: ReadText, start: number, end: number): number {
  let content = 0;
  for (let index = start; index < end; index++) if (source.functionWords[index] === 0) content++;
  return content;
}

interface Demand {
  readonly leastUses: number;
  readonly leastOfEach: number;
  readonly leastCovered: number;
}

/** The most frequent, those of several words first: what a phrase explains, its words do not. */
function examined(phrases: ReadonlyMap<string, readonly PhraseUse[]>): [string, PhraseUse[]][] {
  const sorted = [...phrases]
    .filter(([key, uses]) => uses.length >= demandFor(key).leastUses)
    .map(([key, uses]): [string, PhraseUse[]] => [key, [...uses]])
    .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  const words = sorted.filter(
    ([key, [use]]) =>
      isSingle(key) && use !== undefined && lettersOf(use) >= singleWords.leastLetters,
  );
  const longer = sorted.filter(([key]) => !isSingle(key));
  return [...longer.slice(0, mostPhrases), ...words.slice(0, mostWords)];
}

function isSingle(key: string): boolean {
  return !key.includes(" ");
}

/** Whether all are forms of one word or made of it: "año" and "años", "mundo" and "mundial". */
function isOneFamily([usual, ...others]: readonly DriftRendering[]): boolean {
  return usual !== undefined && others.every((each) => isRelated(each.text, usual.text));
}

const sharedLetters = 4;

function isRelated(left: string, right: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  const least = Math.min(sharedLetters, a.length, b.length);
  return a.slice(0, least) === b.slice(0, least);
}

function lettersOf({ source, group }: PhraseUse): number {
  return slice(source, group.start, group.end).length;
}

function demandFor(key: string): Demand {
  return isSingle(key) ? singleWords : { leastUses, leastOfEach, leastCovered };
}

/** Each with its renderings, the most frequent first; in the order of discovery. */
export function driftOfPhrases(
  documents: readonly AssessedDocument[],
  assessments: readonly (readonly TermAssessment[])[],
): Drift[] {
  const phrases = examined(phrasesOf(documents, assessments));
  if (phrases.length === 0) return [];
  const pairs = new Map<BitextUnit, TextPair>();
  for (const { units, texts } of documents)
    for (const unit of units)
      if (unit.source !== undefined && unit.target !== undefined)
        pairs.set(unit, { source: () => texts.source(unit), target: () => texts.target(unit) });
  const subjects = new Map<Subject, readonly PhraseUse[]>();
  const gaps = phrases.flatMap(([id, uses]) => {
    const subject: Subject = { id };
    subjects.set(subject, uses);
    return uses.flatMap((use) => gapOf(subject, use, pairs.get(use.unit)) ?? []);
  });
  const found = discoverRenderings(gaps, [...pairs.values()]);
  return [...found].flatMap(([subject, renderings]) => {
    const uses = subjects.get(subject) ?? [];
    const demand = demandFor(subject.id);
    const frequent = renderings.filter(({ units }) => units >= demand.leastOfEach);
    const whole = frequent.filter(
      ({ key, places }) =>
        !frequent.some((other) => other.key !== key && isPart(key, other, places)),
    );
    const competing = distinct(
      byUses(
        whole.map(({ key, places }) =>
          renderingOf(
            key,
            uses.filter(({ target }) => places.has(target)),
          ),
        ),
      ),
    );
    if (isSingle(subject.id) && isOneFamily(competing)) return [];
    const covered = competing.reduce((sum, { places }) => sum + places.length, 0);
    if (competing.length < 2 || covered < uses.length * demand.leastCovered) return [];
    const surface = mostFrequent(
      uses.map(({ source, group }) => slice(source, group.start, group.end).toLowerCase()),
    );
    return [{ surface, concept: undefined, renderings: competing }];
  });
}

/**
 * Whether a group appears beside another rendering about as often as not, which makes both parts of one: "cierre"
 * of "escuelas".
 */
function isPart(
  key: string,
  { key: otherKey, places }: DiscoveredRendering,
  own: ReadonlySet<ReadText>,
): boolean {
  const share = (wanted: string, texts: ReadonlySet<ReadText>): number => {
    let together = 0;
    for (const text of texts)
      if ([...wordGroups(text)].some((group) => group.key === wanted)) together++;
    return texts.size === 0 ? 0 : together / texts.size;
  };
  return share(key, places) >= leastTogether || share(otherKey, own) >= leastTogether;
}

function gapOf(
  concept: Subject,
  { group, source, target }: PhraseUse,
  pair: TextPair | undefined,
): Gap | undefined {
  if (pair === undefined) return undefined;
  const own = new Set<number>();
  let longest = 0;
  for (let index = group.start; index < group.end; index++) {
    own.add(index);
    if (source.functionWords[index] === 0) longest++;
  }
  return { concept, pair, source, target, own, taken: new Set(), longest, families: [] };
}

function renderingOf(key: string, uses: readonly PhraseUse[]): DriftRendering {
  const surfaces: string[] = [];
  const places = uses.flatMap(({ document, unit, target }): DriftPlace[] => {
    for (const group of wordGroups(target)) {
      if (group.key !== key) continue;
      surfaces.push(slice(target, group.start, group.end).toLowerCase());
      return [{ document, unit, range: rangeOf(target, group.start, group.end) }];
    }
    return [];
  });
  return { text: mostFrequent(surfaces), places };
}

/** Drops those that repeat another rendering with more or fewer words. */
function distinct(renderings: readonly DriftRendering[]): DriftRendering[] {
  const kept: DriftRendering[] = [];
  for (const each of renderings)
    if (!kept.some((other) => isShortForm(each, other))) kept.push(each);
  return kept;
}
