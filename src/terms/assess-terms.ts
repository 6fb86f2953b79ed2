// What became of every source term in its translation: first each unit alone, then what all of them
// together say of the terms that were not found.

import type { BitextUnit } from "../model/bitext.ts";
import type { Concept, Term } from "../model/concept.ts";
import type { Range } from "../model/location.ts";
import type { CompiledGlossary } from "./compile-glossary.ts";
import { confidenceOf } from "./confidence.ts";
import { discoverRenderings, type DiscoveredRendering, type Gap } from "./discover-renderings.ts";
import { judgeUnit, type Draft } from "./judge-unit.ts";
import { rangeOf, slice } from "./match-words.ts";
import { mayBeLeftOut } from "./omission-cues.ts";
import { documentTexts, type DocumentTexts } from "./document-texts.ts";
import type { ReadText } from "./read-text.ts";
import type { Outcome, Rendering, TermAssessment } from "./term-assessment.ts";
import type { TermOccurrence } from "./term-occurrence.ts";
import { readUnit, takenTokens, type UnitReading } from "./unit-reading.ts";
import { wordGroups } from "./word-groups.ts";

export type { TermAssessment } from "./term-assessment.ts";
export type { TermOccurrence } from "./term-occurrence.ts";

/** Below this the alignment may have put the term next door. */
const surelyAligned = 0.6;
/** Units back in which an approved term is still fresh in the reader's mind. */
const recent = 5;
/** Units back for a head that stands for its whole term. */
const remembered = 30;
const unresolved: ReadonlySet<Outcome> = new Set([
  "missing",
  "head-only",
  "other-modifier",
  "derived",
]);

function isLoose(unit: BitextUnit): boolean {
  return unit.certainty < surelyAligned || unit.shape[0] !== 1 || unit.shape[1] !== 1;
}

/** What was seen of a concept so far, in unit order. */
interface Memory {
  readonly lastApproved: Map<Concept, number>;
  readonly approvedCount: Map<Concept, number>;
  readonly count: Map<Concept, number>;
}

/** Heads and pronouns are fine after the full term: settled in document order. */
function settle(drafts: readonly Draft[], memory: Memory): Draft[] {
  const add = (counts: Map<Concept, number>, concept: Concept): void => {
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  };
  return drafts.map((draft) => {
    const { recognised, reading } = draft;
    const { concept } = recognised.occurrence;
    const position = reading.unit.index;
    const last = memory.lastApproved.get(concept);
    add(memory.count, concept);
    if (draft.outcome === "approved") {
      memory.lastApproved.set(concept, position);
      add(memory.approvedCount, concept);
      return draft;
    }
    const since = last === undefined ? Number.POSITIVE_INFINITY : position - last;
    if (draft.outcome === "head-only") {
      const allowed = draft.found === undefined || !draft.found.term.flags.includes("head=never");
      return since <= remembered && allowed ? { ...draft, outcome: "elliptic" } : draft;
    }
    if (draft.outcome !== "missing") return draft;
    return mayBeLeftOut(recognised, reading.source, reading.target, since <= recent)
      ? { ...draft, outcome: "elliptic" }
      : draft;
  });
}

function renderingIn(
  draft: Draft,
  renderings: readonly DiscoveredRendering[] | undefined,
): Rendering | undefined {
  if (renderings === undefined) return undefined;
  const { target } = draft.reading;
  const groups = [...wordGroups(target)];
  for (const { key, units, of } of renderings) {
    const group = groups.find((candidate) => candidate.key === key);
    if (group === undefined) continue;
    return {
      range: rangeOf(target, group.start, group.end),
      surface: slice(target, group.start, group.end),
      units,
      of,
    };
  }
  return undefined;
}

/** Renderings found often enough elsewhere to accuse an occurrence that the count alone does not. */
function competing(renderings: readonly DiscoveredRendering[] | undefined): DiscoveredRendering[] {
  return (renderings ?? []).filter(
    ({ units, everywhere }) => units >= 2 && units / everywhere >= 0.5,
  );
}

function approvedTerms(
  { concept, alternatives }: TermOccurrence,
  compiled: CompiledGlossary,
): readonly Term[] {
  const { terms } = compiled.targets(concept);
  return alternatives.length === 0
    ? terms
    : [terms, ...alternatives.map((other) => compiled.targets(other).terms)].flat();
}

/**
 * One assessment for each occurrence of a source term, in source order. Units are those of one document;
 * more of them say more about what translators write instead.
 */
export function assessTerms(
  units: readonly BitextUnit[],
  compiled: CompiledGlossary,
  texts: DocumentTexts = documentTexts(compiled),
): readonly TermAssessment[] {
  const readings = units.flatMap((unit) => readUnit(unit, compiled, texts) ?? []);
  const place = new Map(units.map((unit, index) => [unit, index]));
  const drafts = readings.flatMap((reading) => {
    const index = place.get(reading.unit) ?? 0;
    const neighbours = isLoose(reading.unit)
      ? [units[index - 1], units[index + 1]].flatMap((unit) => {
          const target = unit && texts.target(unit);
          return unit === undefined || target === undefined ? [] : [{ unit, target }];
        })
      : [];
    return judgeUnit(reading, compiled, neighbours);
  });
  const memory: Memory = { lastApproved: new Map(), approvedCount: new Map(), count: new Map() };
  const settled = settle(drafts, memory);
  const renderings = renderingsOf(settled, () => units.flatMap((unit) => texts.target(unit) ?? []));
  return settled.map((draft) => assessment(draft, compiled, renderings, memory));
}

function renderingsOf(
  drafts: readonly Draft[],
  texts: () => readonly ReadText[],
): ReadonlyMap<Concept, readonly DiscoveredRendering[]> {
  const seen = new Map<UnitReading, Set<Concept>>();
  const taken = new Map<UnitReading, Set<number>>();
  const gaps: Gap[] = [];
  for (const { outcome, reading, recognised } of drafts) {
    if (!unresolved.has(outcome)) continue;
    const { concept } = recognised.occurrence;
    const known = seen.get(reading) ?? new Set();
    if (known.has(concept)) continue;
    seen.set(reading, known.add(concept));
    const tokens = taken.get(reading) ?? takenTokens(reading);
    taken.set(reading, tokens);
    gaps.push({ concept, target: reading.target, taken: tokens });
  }
  return gaps.length < 2 ? new Map() : discoverRenderings(gaps, texts());
}

function overlap(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}

function assessment(
  draft: Draft,
  compiled: CompiledGlossary,
  renderings: ReadonlyMap<Concept, readonly DiscoveredRendering[]>,
  memory: Memory,
): TermAssessment {
  const { reading, recognised } = draft;
  const { occurrence, pattern } = recognised;
  const known = renderings.get(occurrence.concept);
  let { outcome, found } = draft;
  let rendering: Rendering | undefined;
  if (unresolved.has(outcome)) {
    rendering = renderingIn(draft, known);
    // What stands there is the derived word itself: that others write it too makes it no other term.
    if (outcome === "derived" && found !== undefined && rendering !== undefined)
      if (overlap(rendering.range, found.range)) rendering = undefined;
    if (outcome === "head-only" && found !== undefined && rendering !== undefined) {
      // The bare head that others write too is no other term; with another word beside it, it is.
      if (rendering.surface.length > found.surface.length) outcome = "other-modifier";
      else if (overlap(rendering.range, found.range)) rendering = undefined;
    }
  } else if (outcome === "approved" && draft.fewer) {
    rendering = renderingIn(draft, competing(known));
    if (rendering !== undefined) {
      outcome = "missing";
      found = undefined;
    }
  }
  const total = memory.count.get(occurrence.concept) ?? 0;
  const confidence = confidenceOf({
    outcome,
    hasRendering: rendering !== undefined,
    multiword: pattern.content.length > 1,
    properExact:
      occurrence.how.form === "exact" &&
      (pattern.termClass === "name" || pattern.words.some((word) => word.isAcronym)),
    demotions: occurrence.how.demotions,
    approvedShare:
      total >= 5 ? (memory.approvedCount.get(occurrence.concept) ?? 0) / (total - 1) : undefined,
    certainty: reading.unit.certainty,
    lengths: [reading.source.tokens.length, reading.target.tokens.length],
    alsoApproved: draft.alsoApproved,
  });
  const approved = approvedTerms(occurrence, compiled);
  return { unit: reading.unit, occurrence, outcome, approved, found, rendering, confidence };
}
