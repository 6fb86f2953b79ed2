// Things said in several ways over a whole run: concepts whose terms are mixed, or have others beside them, and words and
// phrases in no glossary whose renderings compete.

import type { BitextUnit } from "../model/bitext.ts";
import type { Concept } from "../model/concept.ts";
import type { Range } from "../model/location.ts";
import { fold } from "../strings/fold.ts";
import type { ReadText } from "../text/read-text.ts";
import { isShortForm } from "./glossary/short-form.ts";
import type { AssessedDocument } from "./recognition/document-texts.ts";
import { rangeOf, slice } from "./recognition/match-words.ts";
import { discoverRenderings, type DiscoveredRendering } from "./renderings/discover-renderings.ts";
import type { Gap, Subject } from "./renderings/rendering-gap.ts";
import type { TextPair } from "./renderings/source-associations.ts";
import { wordGroups, type WordGroup } from "./renderings/word-groups.ts";
import type { TermAssessment } from "./verdicts/term-assessment.ts";

/** Where one of the renderings occurs. */
export interface DriftPlace {
  readonly document: number;
  readonly unit: BitextUnit;
  /** In the target. */
  readonly range: Range;
}

export interface DriftRendering {
  readonly text: string;
  readonly places: readonly DriftPlace[];
}

export interface Drift {
  /** In the source, in its most frequent spelling. */
  readonly surface: string;
  /** The glossary's concept; `undefined` for a phrase that no concept covers. */
  readonly concept: Concept | undefined;
  /** Two or more, the most frequent first. */
  readonly renderings: readonly DriftRendering[];
}

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

/** Drift over all documents and their assessments: concepts first, then phrases, each by number of uses. */
export function findDrift(
  documents: readonly AssessedDocument[],
  assessments: readonly (readonly TermAssessment[])[],
): readonly Drift[] {
  return [
    ...inOrder(driftOfConcepts(assessments)),
    ...inOrder(driftOfPhrases(documents, assessments)),
  ];
}

function inOrder(drifts: readonly Drift[]): Drift[] {
  const uses = ({ renderings }: Drift): number =>
    renderings.reduce((sum, { places }) => sum + places.length, 0);
  return drifts.toSorted(
    (a, b) => uses(b) - uses(a) || (a.surface < b.surface ? -1 : Number(a.surface > b.surface)),
  );
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (
    [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]?.[0] ?? ""
  );
}

interface ConceptUses {
  readonly surfaces: string[];
  readonly terms: Map<string, DriftPlace[]>;
}

function noUses(): ConceptUses {
  return { surfaces: [], terms: new Map() };
}

function driftOfConcepts(assessments: readonly (readonly TermAssessment[])[]): Drift[] {
  const concepts = new Map<Concept, ConceptUses>();
  for (const [document, all] of assessments.entries())
    for (const { outcome, occurrence, found, rendering, unit } of all) {
      if (occurrence.alternatives.length > 0) continue;
      const used = usedFor(outcome, found?.unit === unit ? found : undefined, rendering);
      if (used === undefined) continue;
      const known = concepts.get(occurrence.concept) ?? noUses();
      known.surfaces.push(occurrence.how.surface.toLowerCase());
      const places = known.terms.get(used.text) ?? [];
      places.push({ document, unit, range: used.range });
      known.terms.set(used.text, places);
      concepts.set(occurrence.concept, known);
    }
  return [...concepts].flatMap(([concept, { surfaces, terms }]): Drift[] => {
    const renderings = byUses([...terms].map(([text, places]) => ({ text, places })));
    const [usual] = renderings;
    const others = renderings.slice(1).filter((each) => usual && !isShortForm(each, usual));
    return usual === undefined || others.length === 0
      ? []
      : [{ surface: mostFrequent(surfaces), concept, renderings: [usual, ...others] }];
  });
}

/** The term, approved or deprecated, else what several units have instead of it. */
function usedFor(
  outcome: TermAssessment["outcome"],
  found: TermAssessment["found"],
  rendering: TermAssessment["rendering"],
): { readonly text: string; readonly range: Range } | undefined {
  if (found !== undefined && (outcome === "approved" || outcome === "deprecated"))
    return { text: found.term.text, range: found.range };
  if (rendering === undefined || rendering.units < leastOfEach) return undefined;
  // Its first spelling stands for all of them.
  return { text: rendering.surface.toLowerCase(), range: rendering.range };
}

function byUses(renderings: readonly DriftRendering[]): DriftRendering[] {
  return renderings.toSorted(
    (a, b) => b.places.length - a.places.length || (a.text < b.text ? -1 : 1),
  );
}

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

function driftOfPhrases(
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
