// What became of every source term in its translation: first each unit alone, then what all of them
// together say of the terms that were not found.

import type { BitextUnit } from "../model/bitext.ts";
import type { Concept, Term } from "../model/concept.ts";
import type { Range } from "../model/location.ts";
import type { CompiledGlossary } from "./compile-glossary.ts";
import { isCommonWord, sharesOfCommonWords } from "./common-words.ts";
import { isTranslatedRun } from "./name-run.ts";
import { confidenceOf } from "./confidence.ts";
import type { DiscoveredRendering, Subject } from "./discover-renderings.ts";
import { judgeUnit, type Draft } from "./judge-unit.ts";
import { mayBeLeftOut } from "./omission-cues.ts";
import { documentTexts, type AssessedDocument, type DocumentTexts } from "./document-texts.ts";
import { competing, isUnresolved, renderingIn, renderingsOf } from "./renderings-of-drafts.ts";
import type { Rendering, TermAssessment } from "./term-assessment.ts";
import type { TermOccurrence } from "./term-occurrence.ts";
import { globExpression } from "../text/glob-expression.ts";
import type { RecognisedTerm } from "./recognise-terms.ts";
import { readUnit, type UnitReading } from "./unit-reading.ts";

export type { TermAssessment } from "./term-assessment.ts";
export type { TermOccurrence } from "./term-occurrence.ts";

/** Below this the alignment may have put the term next door. */
const surelyAligned = 0.6;
/** Units back in which an approved term is still fresh in the reader's mind. */
const recent = 5;
/** Units back for a head that stands for its whole term. */
const remembered = 30;
const severalDerived = 3;
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
    if (
      last !== undefined &&
      isUnresolved(draft.outcome) &&
      recognised.pattern.flags.repeat === "first"
    )
      return { ...draft, outcome: "elliptic" };
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
 * For each document one assessment for each occurrence of a source term, in source order. What translators
 * write instead of a term is learnt from all documents together.
 */
export function assessDocuments(
  documents: readonly AssessedDocument[],
  compiled: CompiledGlossary,
): readonly (readonly TermAssessment[])[] {
  const judged = documents.map((document) => judgeDocument(document, compiled));
  const renderings = renderingsOf(
    judged.flatMap(({ drafts }) => drafts),
    documents,
    compiled,
  );
  const derived = countDerived(judged.flatMap(({ drafts }) => drafts));
  const commonWords = sharesOfCommonWords(
    judged.flatMap(({ drafts }) => drafts),
    compiled.glossary,
  );
  return judged.map(({ drafts, memory }) =>
    drafts.map((draft) =>
      assessment(draft, compiled, { renderings, derived, memory, commonWords }),
    ),
  );
}

/** The assessments of one document alone. */
export function assessTerms(
  units: readonly BitextUnit[],
  compiled: CompiledGlossary,
  texts: DocumentTexts = documentTexts(compiled),
): readonly TermAssessment[] {
  return assessDocuments([{ units, texts }], compiled)[0] ?? [];
}

/** Of each concept the occurrences with a derived word of the term's own classes instead. */
function countDerived(drafts: readonly Draft[]): Map<Concept, number> {
  const counts = new Map<Concept, number>();
  for (const { keepsClasses, recognised } of drafts) {
    const { concept } = recognised.occurrence;
    if (keepsClasses === true) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return counts;
}

/** What the document and the run say of a draft. */
interface Context {
  readonly renderings: ReadonlyMap<Subject, readonly DiscoveredRendering[]>;
  readonly derived: ReadonlyMap<Concept, number>;
  readonly memory: Memory;
  readonly commonWords: ReadonlyMap<Concept, number>;
}

/** Without terms that are said to belong to other documents. */
function inScope(
  reading: UnitReading | undefined,
  paths: readonly string[],
): UnitReading | undefined {
  if (reading === undefined) return undefined;
  const isScoped = ({ pattern }: RecognisedTerm): boolean => pattern.flags.scope.length > 0;
  if (!reading.terms.some(isScoped)) return reading;
  const terms = reading.terms.filter(
    (term) =>
      !isScoped(term) ||
      term.pattern.flags.scope.some((glob) =>
        paths.some((path) => globExpression(glob).test(path)),
      ),
  );
  return { ...reading, terms };
}

interface JudgedDocument {
  readonly drafts: readonly Draft[];
  readonly memory: Memory;
}

function judgeDocument(
  { units, texts, paths = [] }: AssessedDocument,
  compiled: CompiledGlossary,
): JudgedDocument {
  const place = new Map(units.map((unit, index) => [unit, index]));
  const drafts = units.flatMap((unit) => {
    const reading = inScope(readUnit(unit, compiled, texts), paths);
    if (reading === undefined) return [];
    const index = place.get(unit) ?? 0;
    const neighbours = isLoose(unit)
      ? [units[index - 1], units[index + 1]].flatMap((other) => {
          const target = other && texts.target(other);
          return other === undefined || target === undefined ? [] : [{ unit: other, target }];
        })
      : [];
    return judgeUnit(reading, compiled, neighbours);
  });
  const memory: Memory = { lastApproved: new Map(), approvedCount: new Map(), count: new Map() };
  return { drafts: settle(drafts, memory), memory };
}

const spanishVerbForm = /^\p{Ll}{2,}(?:[aei]r|ando|iendo|[aei]rse|ír)(?:\s|$)/u;

function isVerbForm(surface: string): boolean {
  return spanishVerbForm.test(surface.toLowerCase());
}

function overlap(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}

function assessment(
  draft: Draft,
  compiled: CompiledGlossary,
  { renderings, derived, memory, commonWords }: Context,
): TermAssessment {
  const { reading, recognised } = draft;
  const { occurrence, pattern } = recognised;
  const known = renderings.get(occurrence.concept) ?? [];
  let { outcome, found } = draft;
  let rendering: Rendering | undefined;
  if (isUnresolved(outcome)) {
    rendering = renderingIn(draft, known, true);
    // What stands there is the derived word itself: that others write it too makes it no other term.
    if (outcome === "derived" && found !== undefined && rendering !== undefined)
      if (overlap(rendering.range, found.range)) rendering = undefined;
    if (outcome === "head-only" && found !== undefined && rendering !== undefined) {
      // The bare head that others write too is no other term; with another word beside it, it is.
      if (rendering.surface.length > found.surface.length) outcome = "other-modifier";
      else if (overlap(rendering.range, found.range)) rendering = undefined;
    }
  } else if (outcome === "approved" && draft.fewer) {
    rendering = renderingIn(draft, competing(known), false);
    if (rendering !== undefined) {
      outcome = "missing";
      found = undefined;
    }
  }
  const against = isTranslatedRun(reading.source, recognised, reading.target)
    ? occurrence.how.demotions.filter((demotion) => demotion !== "longer-name")
    : occurrence.how.demotions;
  const cues = [...against, ...(draft.cue === undefined ? [] : [draft.cue])];
  const shareOfCommonWord = commonWords.get(occurrence.concept);
  const total = memory.count.get(occurrence.concept) ?? 0;
  const { confidence, parts } = confidenceOf({
    outcome,
    hasRendering: rendering !== undefined,
    multiword: pattern.content.length > 1,
    properExact:
      occurrence.how.form === "exact" &&
      (pattern.termClass === "name" || pattern.words.some((word) => word.isAcronym)),
    demotions: cues,
    approvedShare:
      total >= 5 ? (memory.approvedCount.get(occurrence.concept) ?? 0) / (total - 1) : undefined,
    ...(shareOfCommonWord !== undefined && isCommonWord(recognised) && { shareOfCommonWord }),
    certainty: reading.unit.certainty,
    lengths: [reading.source.tokens.length, reading.target.tokens.length],
    alsoApproved: draft.alsoApproved,
    keepsClasses: draft.keepsClasses === true,
    strict: draft.isStrict === true,
    repeated: (derived.get(occurrence.concept) ?? 0) >= severalDerived,
    // "toser" where the glossary has the noun: the source word was rather the verb.
    verbForNoun:
      pattern.termClass === "noun" && rendering !== undefined && isVerbForm(rendering.surface),
  });
  const approved = approvedTerms(occurrence, compiled);
  const { unit } = reading;
  const fewer = draft.unexplained && outcome === "approved" && pattern.flags.repeat !== "first";
  return { unit, occurrence, outcome, approved, found, rendering, fewer, confidence, parts };
}
