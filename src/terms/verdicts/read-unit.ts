// Reads a unit: recognises the terms of its source, and looks for the approved terms of their concepts.

import type { BitextUnit } from "../../model/bitext.ts";
import type { Concept } from "../../model/concept.ts";
import { nothing } from "../../model/nothing.ts";
import type { ReadText } from "../../text/read-text.ts";
import { matchApproved } from "../ladder/target-ladder.ts";
import type { TargetMatch } from "../ladder/target-match.ts";
import type { CompiledGlossary } from "../patterns/compile-glossary.ts";
import { holdsAt } from "../patterns/holds-at.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { DocumentTexts } from "../recognition/document-texts.ts";
import { recogniseTerms } from "../recognition/recognise-terms.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";
import { isInside, keptQuotations } from "./kept-quotations.ts";
import { isPartOfName } from "./part-of-name.ts";
import type { UnitReading } from "./unit-reading.ts";

/**
 * `undefined` if a side is missing or the source has no term. Terms limited to documents at other `paths` are left
 * out.
 */
export function readUnit(
  unit: BitextUnit,
  compiled: CompiledGlossary,
  texts: DocumentTexts,
  paths: readonly string[],
): UnitReading | undefined {
  if (unit.target === undefined) return undefined;
  const source = texts.source(unit);
  if (source === undefined) return undefined;
  const found = recogniseTerms(source, compiled.source);
  if (found.length === 0) return undefined;
  const isWanted = ({ occurrence: { concept, alternatives } }: RecognisedTerm): boolean =>
    hasTarget(concept, compiled) || alternatives.some((other) => hasTarget(other, compiled));
  const wanted = found.every(isWanted) ? found : found.filter(isWanted);
  if (wanted.length === 0) return undefined;
  const target = texts.target(unit);
  if (target === undefined) return undefined;
  const isPart = (term: RecognisedTerm): boolean => isPartOfName(term, source, target);
  const terms = wanted.some(isPart) ? wanted.filter((term) => !isPart(term)) : wanted;
  if (terms.length === 0) return undefined;
  const approved = new Map<Concept, readonly TargetMatch[]>();
  const find = (concept: Concept): void => {
    if (approved.has(concept)) return;
    const patterns = compiled.targets(concept).approved;
    approved.set(concept, patterns.length === 0 ? nothing : matchApproved(patterns, target));
  };
  for (const { occurrence } of terms) {
    find(occurrence.concept);
    for (const concept of occurrence.alternatives) find(concept);
  }
  let taken: ReadonlySet<number> | undefined;
  return {
    unit,
    source,
    target,
    terms: inScope(withoutKept(terms, source, target), compiled, paths),
    approved,
    taken: () => (taken ??= takenBy(approved.values())),
  };
}

function hasTarget(concept: Concept, compiled: CompiledGlossary): boolean {
  const { approved, deprecated } = compiled.targets(concept);
  return approved.length + deprecated.length > 0;
}

/** A program's value, a title or a quotation that is the same on both sides was not to be translated. */
function withoutKept(
  terms: readonly RecognisedTerm[],
  source: ReadText,
  target: ReadText,
): readonly RecognisedTerm[] {
  const kept = keptQuotations(source, target).source;
  const isKept = (term: RecognisedTerm): boolean =>
    isInside(source.starts[term.start] ?? 0, kept) || isKeptName(term, source, target);
  return terms.some(isKept) ? terms.filter((term) => !isKept(term)) : terms;
}

const looksLikeCode = 1;

/** "CODE_OF_CONDUCT", "open-source.org": written as one with its marks, and the same on both sides. */
function isKeptName({ start, end }: RecognisedTerm, source: ReadText, target: ReadText): boolean {
  for (let at = start; at < end; at++) if (source.opaque[at] !== looksLikeCode) return false;
  const written = source.text.slice(source.starts[start], source.ends[end - 1]);
  return /^\S+$/u.test(written) && /[_./\\@]/u.test(written) && target.text.includes(written);
}

/** By the term itself and by its translations: a table with one row for both has the flag on the second alone. */
function inScope(
  terms: readonly RecognisedTerm[],
  compiled: CompiledGlossary,
  paths: readonly string[],
): readonly RecognisedTerm[] {
  const holds = (pattern: TermPattern): boolean => holdsAt(pattern, paths);
  const hasPlace = (concept: Concept): boolean => {
    const { approved, deprecated } = compiled.targets(concept);
    return (
      approved.length + deprecated.length === 0 || approved.some(holds) || deprecated.some(holds)
    );
  };
  const isInScope = ({ pattern, occurrence: { concept, alternatives } }: RecognisedTerm): boolean =>
    holds(pattern) && (hasPlace(concept) || alternatives.some(hasPlace));
  return terms.every(isInScope) ? terms : terms.filter(isInScope);
}

function takenBy(approved: Iterable<readonly TargetMatch[]>): Set<number> {
  const taken = new Set<number>();
  for (const matches of approved)
    for (const { start, end } of matches)
      for (let index = start; index < end; index++) taken.add(index);
  return taken;
}
