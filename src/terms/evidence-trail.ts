// How a verdict came about, step by step: what was recognised in the source, what was looked for, what was found,
// what made it more or less certain. Built only for what is reported.

import { languageOf } from "../languages/index.ts";
import type { Knowledge } from "../languages/language.ts";
import type { Term } from "../model/concept.ts";
import type { EvidenceStep } from "../model/finding.ts";
import type { TermOccurrence } from "./recognition/term-occurrence.ts";
import { listAllTerms } from "./term-texts.ts";
import type { TermAssessment } from "./verdicts/term-assessment.ts";

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
  if (
    outcome === "deprecated" ||
    outcome === "untranslated" ||
    outcome === "misspelt" ||
    outcome === "nearly" ||
    outcome === "abbreviated" ||
    outcome === "other-place" ||
    outcome === "other-name"
  )
    return { messageId: `found-${outcome}`, data };
  return { messageId: `found-${what.rung ?? "contiguous"}`, data };
}

const detail = true;

function isKnown(what: Knowledge, terms: readonly Term[]): boolean {
  return terms.every(({ language }) => languageOf(language).knows.has(what));
}

/**
 * How the outcome came about, as keys under `evidence` in messages/. Steps marked `detail` are for readers who ask
 * for the whole story.
 */
export function evidenceTrail(assessment: TermAssessment): EvidenceStep[] {
  const { occurrence, approved, tried, rendering, outcome, parts } = assessment;
  const { surface } = occurrence.how;
  const hasForms = isKnown("forms", approved);
  const steps: EvidenceStep[] = [recognised(occurrence)];
  if (occurrence.how.ignoresCapital === true)
    steps.push({ messageId: "heading-capital", data: { term: occurrence.term.text }, detail });
  for (const { reason } of parts)
    if (reason.startsWith("demoted-")) steps.push({ messageId: reason, data: { surface } });
  if (approved.length > 0)
    steps.push({
      messageId: hasForms ? "looked-for" : "looked-for-as-written",
      data: { terms: listAllTerms(approved) },
    });
  if (outcome !== "approved" && hasForms)
    for (const step of tried) steps.push({ messageId: `tried-${step}`, data: {}, detail });
  steps.push(found(assessment));
  if (rendering !== undefined)
    steps.push({
      messageId: "rendering",
      data: { rendering: rendering.surface, units: rendering.units, of: rendering.of },
    });
  if (outcome === "elliptic") steps.push({ messageId: "left-out", data: {} });
  // Cues were measured on texts of languages whose cues are known: of others nobody knows them.
  if (outcome === "approved" || !isKnown("cues", [occurrence.term, ...approved])) return steps;
  const [base, ...cues] = parts;
  if (base !== undefined)
    steps.push({
      messageId: `base-${base.reason}`,
      data: {},
      detail,
    });
  for (const { reason, share } of cues)
    steps.push({
      messageId: share > 0 ? `adds-${reason}` : `takes-${reason}`,
      data: { surface },
      detail,
    });
  return steps;
}
