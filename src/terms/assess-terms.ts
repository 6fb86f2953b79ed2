// What became of every source term in its translation: each unit is judged alone, then all units together decide
// what replaced the terms that were not found.

import { languageOf } from "../languages/index.ts";
import type { BitextUnit } from "../model/bitext.ts";
import type { Term } from "../model/concept.ts";
import type { Range } from "../model/location.ts";
import { nothing } from "../model/nothing.ts";
import { atOnce, type Steps } from "../model/steps.ts";
import { fold } from "../strings/fold.ts";
import { approvedConfidence, confidenceOf } from "./confidence.ts";
import { featuresOf, type RunEvidence } from "./features-of.ts";
import { judgeDocument } from "./judge-document.ts";
import type { CompiledGlossary } from "./patterns/compile-glossary.ts";
import {
  documentTexts,
  type AssessedDocument,
  type DocumentTexts,
} from "./recognition/document-texts.ts";
import type { TermOccurrence } from "./recognition/term-occurrence.ts";
import { CommonWords } from "./renderings/common-words.ts";
import type { DiscoveredRendering } from "./renderings/discover-renderings.ts";
import { isManySided } from "./renderings/many-sided.ts";
import { doubtsAbout, noDoubts, type Doubts } from "./renderings/rendering-doubts.ts";
import type { Subject } from "./renderings/rendering-gap.ts";
import {
  competing,
  isPair,
  pairsOf,
  renderingIn,
  renderingsOf,
} from "./renderings/renderings-of-verdicts.ts";
import { RootRows } from "./renderings/root-rows.ts";
import { TermUses } from "./renderings/term-uses.ts";
import type { ConceptMemory } from "./verdicts/concept-memory.ts";
import { foundAt } from "./verdicts/found-at.ts";
import {
  isUnresolved,
  type Rendering,
  type TermAssessment,
  type UseCount,
} from "./verdicts/term-assessment.ts";
import { unitVerdict, type TermPlace, type Verdict } from "./verdicts/verdict.ts";

export type { TermAssessment } from "./verdicts/term-assessment.ts";

/** One assessment for each occurrence of a source term in a document. */
export interface DocumentAssessments {
  /** In source order. While a unit is open, only what is said about the source is final. */
  readonly ofUnit: (unit: BitextUnit) => readonly TermAssessment[];
  readonly all: () => readonly TermAssessment[];
  /** Whether a verdict of this unit, or of any unit, has to wait for the whole run. */
  readonly isOpen: (unit?: BitextUnit) => boolean;
}

/**
 * Documents assessed one after the other. Nearly every term is settled within its document, whose texts can then be
 * released; what translators write in place of the others is learnt from all documents together.
 */
export interface AssessmentRun {
  /** The texts may be released afterwards; they are read again when needed. */
  readonly add: (document: AssessedDocument) => Steps<DocumentAssessments>;
  /** Settles what is open. Call once, after the last document. */
  readonly settle: () => void;
}

/** A document with open units, waiting for the end of the run. */
interface AddedDocument {
  readonly memory: ConceptMemory;
  readonly assessed: Map<BitextUnit, readonly TermAssessment[]>;
  readonly open: Map<BitextUnit, readonly Verdict[]>;
}

export function assessmentRun(compiled: CompiledGlossary): AssessmentRun {
  const documents: AssessedDocument[] = [];
  const waiting: AddedDocument[] = [];
  const learnt = {
    renderings: new Map<Subject, readonly DiscoveredRendering[]>(),
    doubts: noDoubts,
    uses: new TermUses(),
    commonWords: new CommonWords(compiled.glossary),
  };
  const isOpen = (verdict: Verdict): boolean =>
    dependsOnRenderings(verdict) || learnt.commonWords.concerns(verdict);
  const targets = new RootRows(languageOf(compiled.targetLanguage));
  return {
    *add(document) {
      const { verdicts, memory } = yield* judgeDocument(document, compiled);
      learnt.uses.add(verdicts);
      learnt.commonWords.add(verdicts);
      addTargets(document, targets);
      documents.push(document);
      const added: AddedDocument = { memory, assessed: new Map(), open: new Map() };
      for (const own of byUnit(verdicts)) {
        const unit = own[0]?.reading.unit;
        if (unit === undefined) continue;
        yield;
        if (own.some(isOpen)) added.open.set(unit, own);
        added.assessed.set(
          unit,
          own.map((verdict) => assessment(verdict, memory, compiled, learnt)),
        );
      }
      if (added.open.size > 0) waiting.push(added);
      return {
        ofUnit: (unit) => added.assessed.get(unit) ?? nothing,
        all: () => [...added.assessed.values()].flat(),
        isOpen: (unit) => (unit === undefined ? added.open.size > 0 : added.open.has(unit)),
      };
    },
    settle: () => {
      const verdicts = waiting.flatMap(({ open }) => [...open.values()].flat());
      const pairs = pairsOf(documents);
      const renderings = renderingsOf(verdicts, pairs, targets, compiled);
      const rows = { rows: targets, pairs: [...pairs.values()] };
      const doubts = doubtsAbout(verdicts, renderings, learnt.uses, rows, compiled);
      const all = { ...learnt, renderings, doubts };
      for (const { memory, assessed, open } of waiting) {
        for (const [unit, own] of open)
          assessed.set(
            unit,
            own.map((verdict) => assessment(verdict, memory, compiled, all)),
          );
        open.clear();
      }
    },
  };
}

/** Whether a rendering learnt from other units may still change the verdict. */
function dependsOnRenderings(verdict: Verdict): boolean {
  return isUnresolved(verdict.outcome) || (verdict.outcome === "approved" && verdict.scarce);
}

/** The verdicts of one unit together; they arrive unit by unit. */
function byUnit(verdicts: readonly Verdict[]): Verdict[][] {
  const units: Verdict[][] = [];
  let last: BitextUnit | undefined;
  for (const verdict of verdicts) {
    const { unit } = verdict.reading;
    if (unit === last) units.at(-1)?.push(verdict);
    else units.push([verdict]);
    last = unit;
  }
  return units;
}

/** Units with two sides: the input of discovery. */
function addTargets({ units, texts }: AssessedDocument, targets: RootRows): void {
  for (const unit of units) if (isPair(unit)) targets.add(texts.target(unit));
}

/** The assessments of each document, in source order. */
export function* assessmentSteps(
  documents: readonly AssessedDocument[],
  compiled: CompiledGlossary,
): Steps<readonly (readonly TermAssessment[])[]> {
  const run = assessmentRun(compiled);
  const assessments: DocumentAssessments[] = [];
  for (const document of documents) assessments.push(yield* run.add(document));
  run.settle();
  return assessments.map(({ all }) => all());
}

/** The same without a pause. */
export function assessDocuments(
  documents: readonly AssessedDocument[],
  compiled: CompiledGlossary,
): readonly (readonly TermAssessment[])[] {
  return atOnce(assessmentSteps(documents, compiled));
}

/** The assessments of one document alone. */
export function assessTerms(
  units: readonly BitextUnit[],
  compiled: CompiledGlossary,
  texts: DocumentTexts = documentTexts(compiled),
): readonly TermAssessment[] {
  return assessDocuments([{ units, texts }], compiled)[0] ?? [];
}

/** What all documents of the run say. */
interface Learnt {
  readonly renderings: ReadonlyMap<Subject, readonly DiscoveredRendering[]>;
  readonly doubts: Doubts;
  readonly uses: TermUses;
  readonly commonWords: CommonWords;
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

function overlap(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}

const unused: UseCount = { all: 0, approved: 0 };

function assessment(
  verdict: Verdict,
  memory: ConceptMemory,
  compiled: CompiledGlossary,
  learnt: Learnt,
): TermAssessment {
  const { reading, recognised, tried } = verdict;
  const { occurrence, pattern } = recognised;
  const known = learnt.renderings.get(occurrence.concept) ?? [];
  const { at } = unitVerdict(verdict);
  let { outcome } = verdict;
  let found = at && foundAt(at, reading);
  let rendering: Rendering | undefined;
  if (isUnresolved(outcome)) {
    rendering = renderingIn(verdict, known, true);
    // The derived word itself stands there; that other units have it too does not make it another term, and what else
    // others have beside it does not either: "quarantined at a base", "tienen intereses directos".
    if (outcome === "derived" && found !== undefined) rendering = undefined;
    if (outcome === "head-only" && found !== undefined && rendering !== undefined) {
      // A bare head that others write too is not another term; with another word beside it, it is.
      if (rendering.surface.length > found.surface.length) outcome = "other-modifier";
      else if (overlap(rendering.range, found.range)) rendering = undefined;
    }
  } else if (verdict.outcome === "approved" && verdict.scarce) {
    rendering = renderingIn(verdict, competing(known), false);
    if (rendering !== undefined && isOfFamily(rendering, verdict.at)) rendering = undefined;
    if (rendering !== undefined) {
      outcome = "missing";
      found = undefined;
    }
  }
  const { confidence, parts } =
    outcome === "approved"
      ? approvedConfidence
      : confidenceOf(featuresOf(verdict, outcome, memory, evidenceOf(verdict, rendering, learnt)));
  const approved = approvedTerms(occurrence, compiled);
  const { unit } = reading;
  const unexplained =
    verdict.outcome === "approved" &&
    verdict.unexplained &&
    outcome === "approved" &&
    pattern.flags.repeat !== "first";
  return {
    unit,
    occurrence,
    outcome,
    approved,
    found,
    tried,
    rendering,
    unexplained,
    confidence,
    parts,
    uses: learnt.uses.of(occurrence.concept) ?? unused,
  };
}

/** "acceso" beside "acceder": the term said in another class is no other rendering of it. */
function isOfFamily({ surface }: Rendering, { pattern }: TermPlace): boolean {
  const word = pattern.words[pattern.content[0] ?? 0];
  return (
    word !== undefined &&
    pattern.content.length === 1 &&
    pattern.language.isKin(word.fold, fold(surface))
  );
}

function evidenceOf(
  verdict: Verdict,
  rendering: Rendering | undefined,
  { renderings, doubts, uses, commonWords }: Learnt,
): RunEvidence {
  const { recognised } = verdict;
  const { concept } = recognised.occurrence;
  const known = renderings.get(concept) ?? [];
  return {
    rendering,
    doubt: doubts.of(verdict, rendering && known.find(({ key }) => key === rendering.key)),
    derived: uses.of(concept)?.derived ?? 0,
    shareOfCommonWord: commonWords.approvedShare(recognised),
    isManySided: verdict.outcome === "missing" && isManySided(verdict, uses.of(concept)),
  };
}
