// First verdicts on the terms of one document: each unit alone, then what stands before it in the document.

import type { BitextUnit } from "../model/bitext.ts";
import type { Concept } from "../model/concept.ts";
import { globExpression } from "../strings/glob-expression.ts";
import type { CompiledGlossary } from "./patterns/compile-glossary.ts";
import type { AssessedDocument } from "./recognition/document-texts.ts";
import type { Draft } from "./verdicts/draft.ts";
import type { Neighbours } from "./verdicts/judge-unapproved.ts";
import { judgeUnit } from "./verdicts/judge-unit.ts";
import { mayBeLeftOut } from "./verdicts/omission-cues.ts";
import type { RecognisedTerm } from "./recognition/term-occurrence.ts";
import { isUnresolved } from "./verdicts/term-assessment.ts";
import { readUnit, type UnitReading } from "./verdicts/unit-reading.ts";

/** Below this the alignment may have put the term next door. */
const surelyAligned = 0.6;
/** Units back in which an approved term is still fresh in the reader's mind. */
const recent = 5;
/** Units back for a head that stands for its whole term. */
const remembered = 30;

function isLoose(unit: BitextUnit): boolean {
  return unit.certainty < surelyAligned || unit.shape[0] !== 1 || unit.shape[1] !== 1;
}

/** What was seen of a concept so far, in unit order. */
export interface ConceptMemory {
  readonly lastApproved: Map<Concept, number>;
  readonly approvedCount: Map<Concept, number>;
  readonly count: Map<Concept, number>;
}

/** Heads and pronouns are fine after the full term: settled in document order. */
function settle(drafts: readonly Draft[], memory: ConceptMemory): Draft[] {
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

export interface JudgedDocument {
  readonly drafts: readonly Draft[];
  readonly memory: ConceptMemory;
}

const noDrafts: readonly Draft[] = [];
const noNeighbours: Neighbours = [];

/** The drafts of a document in source order. */
export function judgeDocument(
  { units, texts, paths = [] }: AssessedDocument,
  compiled: CompiledGlossary,
): JudgedDocument {
  const drafts = units.flatMap((unit, index) => {
    const reading = inScope(readUnit(unit, compiled, texts), paths);
    if (reading === undefined) return noDrafts;
    const neighbours = isLoose(unit)
      ? [units[index - 1], units[index + 1]].flatMap((other) => {
          const target = other && texts.target(other);
          return other === undefined || target === undefined ? [] : [{ unit: other, target }];
        })
      : noNeighbours;
    return judgeUnit(reading, compiled, neighbours);
  });
  const memory: ConceptMemory = {
    lastApproved: new Map(),
    approvedCount: new Map(),
    count: new Map(),
  };
  return { drafts: settle(drafts, memory), memory };
}
