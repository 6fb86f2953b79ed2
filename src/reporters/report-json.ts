// A report as the contract of docs/formats.md has it: every property is listed here, so that the order is fixed
// and nothing internal gets in.

import type { Translate } from "../messages/translator.ts";
import type {
  Excerpt,
  Finding,
  FoundRendering,
  Question,
  Reason,
  Report,
} from "../model/finding.ts";
import type { Place } from "../model/location.ts";
import type { JsonFinding, JsonQuestion, JsonReport } from "../model/page/report.ts";
import { questionCounts } from "./count-questions.ts";
import { questionSentence } from "./question-text.ts";
import { uncheckedSentence } from "./unchecked-sentence.ts";

export function reportJson(report: Report, translate: Translate): JsonReport {
  const { units, errors, warnings, notes } = report.summary;
  const positions = new Map(report.findings.map((finding, index) => [finding, index]));
  return {
    version: 2,
    tool: { name: report.tool.name, version: report.tool.version },
    summary: { units, questions: questionCounts(report), errors, warnings, notes },
    questions: report.questions.map((question) => questionOf(question, positions, translate)),
    findings: report.findings.map((finding) => findingOf(finding)),
    renderings: report.renderings.map((rendering) => renderingOf(rendering)),
    withoutForms: report.withoutForms,
    uncheckedTerms: report.uncheckedTerms && {
      ...report.uncheckedTerms,
      message: uncheckedSentence(report, translate),
    },
  };
}

function questionOf(
  question: Question,
  positions: ReadonlyMap<Finding, number>,
  translate: Translate,
): JsonQuestion {
  const { id, kind, ruleId, level, confidence, concept, rendering, findings } = question;
  return {
    ...{ id, kind, ruleId, level, confidence },
    message: questionSentence(question, translate),
    concept,
    rendering,
    findings: findings.map((finding) => positions.get(finding) ?? -1),
  };
}

// JSON.stringify omits undefined values.
function findingOf(finding: Finding): JsonFinding {
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    confidence: finding.confidence,
    message: finding.message,
    messageId: finding.messageId,
    data: finding.data,
    concept: finding.concept,
    source: finding.source && placeOf(finding.source),
    target: finding.target && placeOf(finding.target),
    excerpts: finding.excerpts && {
      source: finding.excerpts.source && excerptOf(finding.excerpts.source),
      target: finding.excerpts.target && excerptOf(finding.excerpts.target),
    },
    suggestions: finding.suggestions,
    reason: finding.reason && reasonOf(finding.reason),
    evidence: finding.evidence,
    fix: finding.fix && {
      place: placeOf(finding.fix.place),
      replacement: finding.fix.replacement,
    },
    rendering: finding.rendering,
    question: finding.asked.id,
    fingerprint: finding.fingerprint,
  };
}

/** Rules may know more of a range. */
function excerptOf({ text, range }: Excerpt): Excerpt {
  return { text, range: range && { start: range.start, end: range.end } };
}

function reasonOf({ definition, terms }: Reason): Reason {
  return { definition, terms: terms.map(({ term, note, source }) => ({ term, note, source })) };
}

function renderingOf(rendering: FoundRendering): FoundRendering {
  const { id, concept, surface, terms, text, units, of, findings } = rendering;
  return { id, concept, surface, terms, text, units, of, findings };
}

function placeOf({ path, line, column, endLine, endColumn, text }: Place): Place {
  return { path, line, column, endLine, endColumn, text };
}
