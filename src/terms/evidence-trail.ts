// How a verdict came about, as steps that a reader can follow: what was recognised in the source,
// what was looked for, what was found, what made it more or less sure. Made for what is reported alone.

import type { Term } from "../model/concept.ts";
import { listSeparator } from "../model/finding.ts";
import type { EvidenceStep } from "../model/finding.ts";
import type { TermAssessment } from "./term-assessment.ts";
import type { TermOccurrence } from "./term-occurrence.ts";

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

function found({ found: what, outcome, unit }: TermAssessment): EvidenceStep {
  if (what === undefined) return { messageId: "not-found", data: {} };
  const data = { surface: what.surface, term: what.term.text };
  if (what.unit !== unit) return { messageId: "found-in-neighbour", data };
  if (outcome === "deprecated" || outcome === "untranslated" || outcome === "misspelt")
    return { messageId: `found-${outcome}`, data };
  return { messageId: `found-${what.rung ?? "contiguous"}`, data };
}

/** How the outcome came about: keys under `evidence` in messages/. */
export function evidenceTrail(assessment: TermAssessment): EvidenceStep[] {
  const { occurrence, approved, rendering, outcome, confidence } = assessment;
  const steps: EvidenceStep[] = [recognised(occurrence)];
  for (const demotion of occurrence.how.demotions)
    steps.push({ messageId: `demoted-${demotion}`, data: { surface: occurrence.how.surface } });
  if (approved.length > 0)
    steps.push({ messageId: "looked-for", data: { terms: listTerms(approved) } });
  steps.push(found(assessment));
  if (rendering !== undefined)
    steps.push({
      messageId: "rendering",
      data: { rendering: rendering.surface, units: rendering.units, of: rendering.of },
    });
  if (outcome === "elliptic") steps.push({ messageId: "left-out", data: {} });
  if (outcome !== "approved")
    steps.push({ messageId: "confidence", data: { percent: Math.round(confidence * 100) } });
  return steps;
}
