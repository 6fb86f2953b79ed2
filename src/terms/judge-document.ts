// First verdicts on the terms of one document: each unit alone, then in the light of what precedes it.

import type { BitextUnit } from "../model/bitext.ts";
import type { Concept } from "../model/concept.ts";
import { nothing } from "../model/nothing.ts";
import type { Steps } from "../model/steps.ts";
import type { ReadText } from "../text/read-text.ts";
import type { CompiledGlossary } from "./patterns/compile-glossary.ts";
import type { AssessedDocument, DocumentTexts } from "./recognition/document-texts.ts";
import type { ConceptMemory } from "./verdicts/concept-memory.ts";
import { groupsOf } from "./verdicts/groups-of.ts";
import { judgeGroup } from "./verdicts/judge-group.ts";
import {
  isInCompound,
  isLastNamed,
  isNameLeftOut,
  mayBeLeftOut,
} from "./verdicts/omission-cues.ts";
import { beginsSentence } from "./verdicts/part-of-name.ts";
import { readUnit } from "./verdicts/read-unit.ts";
import { isUnresolved } from "./verdicts/term-assessment.ts";
import type { Translation } from "./verdicts/unit-reading.ts";
import type { UnitVerdict, Verdict } from "./verdicts/verdict.ts";

/** Below this, alignment may have put the term in the next unit. */
const surelyAligned = 0.6;
/** How many units back an approved term is still fresh in the reader's mind. */
const recent = 5;
/** The same for a head that stands for its whole term. */
const remembered = 30;

function isLoose(unit: BitextUnit): boolean {
  return unit.certainty < surelyAligned || unit.shape[0] !== 1 || unit.shape[1] !== 1;
}

/** Heads and pronouns are fine after the full term, so these are settled in document order. */
function settle(
  verdicts: readonly UnitVerdict[],
  memory: ConceptMemory,
  targetBefore: (unit: BitextUnit) => ReadText | undefined,
): Verdict[] {
  const add = (counts: Map<Concept, number>, concept: Concept): void => {
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  };
  return verdicts.map((verdict) => {
    const { recognised, reading } = verdict;
    const { concept } = recognised.occurrence;
    const last = memory.lastApproved.get(concept);
    add(memory.count, concept);
    if (verdict.outcome === "approved") {
      memory.lastApproved.set(concept, reading.unit.index);
      add(memory.approvedCount, concept);
      return verdict;
    }
    return isExcused(verdict, last)
      ? { outcome: "elliptic", instead: verdict, reading, recognised, tried: verdict.tried }
      : withNameCue(verdict, last, targetBefore);
  });
}

function unitsSince({ reading }: UnitVerdict, last: number | undefined): number {
  return last === undefined ? Number.POSITIVE_INFINITY : reading.unit.index - last;
}

/**
 * A name without another in its place is no error yet where the reader knows who is meant: it is the last one that the
 * sentence before named. Headings say less than their sources anyway.
 */
function withNameCue(
  verdict: UnitVerdict,
  last: number | undefined,
  targetBefore: (unit: BitextUnit) => ReadText | undefined,
): UnitVerdict {
  const { outcome, recognised, reading } = verdict;
  if (outcome !== "missing" || verdict.cue !== undefined) return verdict;
  const isKnown = unitsSince(verdict, last) <= remembered;
  if (!isNameLeftOut(recognised, reading.source, reading.target, isKnown)) return verdict;
  const { unit } = reading;
  const before = targetBefore(unit);
  const mayDo =
    unit.heading ||
    unit.isolated === true ||
    // "Reading is good for you": the capital may be that of the sentence, and the name was never seen.
    (last === undefined && beginsSentence(reading.source, recognised.start)) ||
    isInCompound(recognised, reading.source) ||
    (before !== undefined && isLastNamed(recognised.occurrence.concept, before));
  return mayDo ? { ...verdict, cue: "name-left-out" } : verdict;
}

/** Whether the term may be absent here; `last`: where it last stood. */
function isExcused(verdict: UnitVerdict, last: number | undefined): boolean {
  const { outcome, recognised, reading } = verdict;
  const isRepeated = last !== undefined && recognised.pattern.flags.repeat === "first";
  if (isRepeated && isUnresolved(outcome)) return true;
  const since = unitsSince(verdict, last);
  if (outcome === "head-only")
    return since <= remembered && verdict.at.pattern.flags.head !== "never";
  return (
    outcome === "missing" &&
    mayBeLeftOut(recognised, reading.source, reading.target, since <= recent)
  );
}

export interface JudgedDocument {
  /** In source order. */
  readonly verdicts: readonly Verdict[];
  readonly memory: ConceptMemory;
}

function neighboursOf(
  units: readonly BitextUnit[],
  index: number,
  texts: DocumentTexts,
): readonly Translation[] {
  const own = units[index];
  if (own === undefined || !isLoose(own)) return nothing;
  return [units[index - 1], units[index + 1]].flatMap((unit) => {
    const target = unit && texts.target(unit);
    return unit === undefined || target === undefined ? [] : [{ unit, target }];
  });
}

/** Judges each unit, then drops what its document excuses. */
export function* judgeDocument(
  { units, texts, paths = [] }: AssessedDocument,
  compiled: CompiledGlossary,
): Steps<JudgedDocument> {
  const verdicts: UnitVerdict[] = [];
  for (const [index, unit] of units.entries()) {
    yield;
    const reading = readUnit(unit, compiled, texts, paths);
    if (reading === undefined) continue;
    const groups = groupsOf(reading, compiled.targets, neighboursOf(units, index, texts));
    const first = verdicts.length;
    for (const group of groups) judgeGroup(group, verdicts);
    // Concepts that occur once each are already in order.
    if (groups.some(({ terms }) => terms.length > 1)) sortFrom(verdicts, first);
  }
  const memory: ConceptMemory = {
    lastApproved: new Map(),
    approvedCount: new Map(),
    count: new Map(),
  };
  const targetBefore = ({ index }: BitextUnit): ReadText | undefined => {
    const before = units[index - 1];
    return before && texts.target(before);
  };
  return { verdicts: settle(verdicts, memory, targetBefore), memory };
}

function sortFrom(verdicts: UnitVerdict[], first: number): void {
  const own = verdicts.splice(first);
  verdicts.push(...own.sort((a, b) => a.recognised.start - b.recognised.start));
}
