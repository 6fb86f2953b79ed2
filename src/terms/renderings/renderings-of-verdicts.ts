// What translators wrote instead of terms: discovered over all documents of a run, then looked up in each of their
// units.

import type { BitextUnit } from "../../model/bitext.ts";
import type { Concept } from "../../model/concept.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { CompiledGlossary } from "../patterns/compile-glossary.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { AssessedDocument, DocumentTexts } from "../recognition/document-texts.ts";
import { rangeOf, slice } from "../recognition/match-words.ts";
import { isUnresolved, type Rendering } from "../verdicts/term-assessment.ts";
import type { UnitReading } from "../verdicts/unit-reading.ts";
import type { Verdict } from "../verdicts/verdict.ts";
import { discoverRenderings, type DiscoveredRendering } from "./discover-renderings.ts";
import type { Gap, Subject } from "./rendering-gap.ts";
import type { RootRows } from "./root-rows.ts";
import type { TextPair } from "./source-associations.ts";
import { wordGroups } from "./word-groups.ts";

/** The texts of a unit, read again if they were released. */
class UnitPair implements TextPair {
  readonly #unit: BitextUnit;
  readonly #texts: DocumentTexts;

  constructor(unit: BitextUnit, texts: DocumentTexts) {
    this.#unit = unit;
    this.#texts = texts;
  }

  source(): ReadText | undefined {
    return this.#texts.source(this.#unit);
  }

  target(): ReadText | undefined {
    return this.#texts.target(this.#unit);
  }
}

/** Whether discovery looks at a unit. */
export function isPair({ source, target }: BitextUnit): boolean {
  return source !== undefined && target !== undefined;
}

/** The units with two sides, in order. */
export function pairsOf(documents: readonly AssessedDocument[]): Map<BitextUnit, TextPair> {
  const pairs = new Map<BitextUnit, TextPair>();
  for (const { units, texts } of documents)
    for (const unit of units) if (isPair(unit)) pairs.set(unit, new UnitPair(unit, texts));
  return pairs;
}

/** What stands in place of the terms not found, by concept. `targets` has the targets of all pairs, in order. */
export function renderingsOf(
  verdicts: readonly Verdict[],
  pairs: ReadonlyMap<BitextUnit, TextPair>,
  targets: RootRows,
  compiled: CompiledGlossary,
): ReadonlyMap<Subject, readonly DiscoveredRendering[]> {
  const wanted = verdicts.filter(({ outcome }) => isUnresolved(outcome));
  if (wanted.length < 2) return new Map();
  const seen = new Map<UnitReading, Set<Concept>>();
  const gaps: Gap[] = [];
  for (const { reading, recognised } of wanted) {
    const { concept } = recognised.occurrence;
    const known = seen.get(reading) ?? new Set();
    const pair = pairs.get(reading.unit);
    if (pair === undefined || known.has(concept)) continue;
    seen.set(reading, known.add(concept));
    const own = new Set<number>();
    for (const term of reading.terms)
      if (term.occurrence.concept === concept)
        for (let index = term.start; index < term.end; index++) own.add(index);
    const { source, target } = reading;
    const { approved } = compiled.targets(concept);
    const longest = Math.max(...[recognised.pattern, ...approved].map(countContent));
    const families = approved.map(contentRoots);
    gaps.push({ concept, pair, source, target, own, taken: reading.taken(), longest, families });
  }
  return gaps.length < 2 ? new Map() : discoverRenderings(gaps, [...pairs.values()], targets);
}

const countContent = ({ content }: TermPattern): number => content.length;

const contentRoots = ({ content, words, language }: TermPattern): string[] =>
  content.map((index) => language.root(words[index]?.fold ?? ""));

/**
 * The rendering found in the unit of a verdict; `known`: only one known to replace the term there, otherwise any.
 */
export function renderingIn(
  verdict: Verdict,
  renderings: readonly DiscoveredRendering[],
  known: boolean,
): Rendering | undefined {
  if (renderings.length === 0) return undefined;
  const { target } = verdict.reading;
  const taken = verdict.reading.taken();
  const isFree = (start: number, end: number): boolean => {
    for (let index = start; index < end; index++) if (taken.has(index)) return false;
    return true;
  };
  const groups = [...wordGroups(target)].filter(({ start, end }) => isFree(start, end));
  for (const { key, units, of, everywhere, places } of renderings) {
    if (known && !places.has(target)) continue;
    const group = groups.find((candidate) => candidate.key === key);
    if (group === undefined) continue;
    const { start, end } = group;
    return {
      key,
      range: rangeOf(target, start, end),
      surface: slice(target, start, end),
      units,
      of,
      everywhere,
    };
  }
  return undefined;
}

/** Renderings frequent enough elsewhere to support an alarm on an occurrence that the count alone does not. */
export function competing(renderings: readonly DiscoveredRendering[]): DiscoveredRendering[] {
  return renderings.filter(({ units, everywhere }) => units >= 2 && units / everywhere >= 0.5);
}
