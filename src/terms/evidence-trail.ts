// How a verdict came about, as steps that a reader can follow: what was recognised in the source,
// what was looked for, what was found, what made it more or less sure.

import type { Term } from "../model/concept.ts";
import { listSeparator } from "../model/finding.ts";
import type { EvidenceStep } from "../model/finding.ts";
import type { FoundTerm, Outcome, Rendering } from "./term-assessment.ts";
import type { TermOccurrence } from "./term-occurrence.ts";

export interface TrailFacts {
  readonly occurrence: TermOccurrence;
  readonly outcome: Outcome;
  readonly approved: readonly Term[];
  readonly found: FoundTerm | undefined;
  readonly rendering: Rendering | undefined;
  readonly inNeighbour: boolean;
  readonly confidence: number;
}

/** Texts of the terms, each once, as one list for a message. */
export function listTerms(terms: readonly Pick<Term, "text">[]): string {
  return [...new Set(terms.map(({ text }) => text))].join(listSeparator);
}

function recognised({ concept, term, how }: TermOccurrence): EvidenceStep {
  return {
    messageId: `recognised-${how.form}`,
    data: { surface: how.surface, term: term.text, concept: concept.id },
  };
}

function found(facts: TrailFacts): EvidenceStep {
  const { found: what, outcome } = facts;
  if (what === undefined) return { messageId: "not-found", data: {} };
  const data = { surface: what.surface, term: what.term.text };
  if (facts.inNeighbour) return { messageId: "found-in-neighbour", data };
  if (outcome === "deprecated" || outcome === "untranslated" || outcome === "misspelt")
    return { messageId: `found-${outcome}`, data };
  return { messageId: `found-${what.rung ?? "contiguous"}`, data };
}

export function evidenceTrail(facts: TrailFacts): EvidenceStep[] {
  const { occurrence, approved, rendering, outcome } = facts;
  const steps: EvidenceStep[] = [recognised(occurrence)];
  for (const demotion of occurrence.how.demotions)
    steps.push({ messageId: `demoted-${demotion}`, data: { surface: occurrence.how.surface } });
  if (approved.length > 0)
    steps.push({ messageId: "looked-for", data: { terms: listTerms(approved) } });
  steps.push(found(facts));
  if (rendering !== undefined)
    steps.push({
      messageId: "rendering",
      data: { rendering: rendering.surface, units: rendering.units, of: rendering.of },
    });
  if (outcome === "elliptic") steps.push({ messageId: "left-out", data: {} });
  if (outcome !== "approved")
    steps.push({ messageId: "confidence", data: { percent: Math.round(facts.confidence * 100) } });
  return steps;
}
