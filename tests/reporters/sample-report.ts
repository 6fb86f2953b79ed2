// A small report with every kind of finding, for the goldens.

import { collectQuestions } from "../../src/check/collect-questions.ts";
import type { Asked, Finding, Reason, Report } from "../../src/model/finding.ts";

const languages = { source: "en", target: "es" };

const reason: Reason = {
  definition: "Community self-defence of the Andes.",
  terms: [
    { term: "ronda campesina", note: "Calque; patrulla is *the police*.", source: "house style" },
    { term: "ronda", note: "", source: "house style" },
  ],
};

const asked: Asked = {
  id: "9c3f00d1e2b3a4f5",
  kind: "instead",
  key: "patrull",
  words: "patrulla",
  offered: true,
};

/** One more place of what is asked in another file. */
function patrolAt(line: number): Finding {
  const place = { line, column: 4, endLine: line, endColumn: 12 };
  return {
    ruleId: "term-missing",
    level: "note",
    confidence: 0.5,
    message: '"peasant patrols" has "patrullas" here.',
    messageId: "instead",
    data: {
      surface: "peasant patrols",
      concept: "peasant-patrols",
      found: "patrullas",
      terms: "ronda campesina",
    },
    concept: "peasant-patrols",
    source: { ...place, path: "articles/en/a, b.md", text: "patrols" },
    target: { ...place, path: "articles/es/a, b.md", text: "patrullas" },
    suggestions: ["ronda campesina"],
    reason,
    asked: { ...asked, words: "patrullas" },
    excerpts: {
      source: { text: "The patrols slept.", range: { start: 4, end: 11 } },
      target: { text: "Las patrullas dormían.", range: { start: 4, end: 13 } },
    },
    fingerprint: `00112233445566d${line}`,
  };
}

const report: Omit<Report, "questions"> = {
  version: 2,
  tool: { name: "glosa", version: "0.1.0" },
  summary: { units: 1240, errors: 1, warnings: 1, notes: 4 },
  findings: [
    {
      ruleId: "number-mismatch",
      level: "error",
      confidence: 0.9,
      message: '"12 billion" is not "12 billones" <12 mil millones>.',
      messageId: "billion",
      data: { source: "12 billion", target: "12 billones" },
      source: {
        path: "articles/en/budget.md",
        line: 3,
        column: 27,
        endLine: 3,
        endColumn: 37,
        text: "12 billion",
      },
      target: {
        path: "articles/es/budget.md",
        line: 3,
        column: 26,
        endLine: 3,
        endColumn: 37,
        text: "12 billones",
      },
      suggestions: ["12 mil millones"],
      evidence: ["12 billion is 12,000,000,000.", "12 billones is 12,000,000,000,000."],
      fix: {
        place: {
          path: "articles/es/budget.md",
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 37,
          text: "12 billones",
        },
        replacement: "12 mil millones",
      },
      excerpts: {
        source: {
          text: "The roads of the south took 12 billion soles over five years.",
          range: { start: 28, end: 38 },
        },
        target: {
          text: "Las carreteras del sur costaron 12 billones de soles en cinco años.",
          range: { start: 32, end: 43 },
        },
      },
      asked: { id: "00112233445566aa", kind: "same", key: "" },
      fingerprint: "00112233445566aa",
    },
    {
      ruleId: "term-missing",
      level: "warning",
      confidence: 0.61,
      message: '"peasant patrol" has "patrulla" | here.',
      messageId: "instead",
      data: {
        surface: "peasant patrol",
        concept: "peasant-patrols",
        found: "patrulla",
        terms: "ronda campesina",
      },
      concept: "peasant-patrols",
      source: {
        path: "articles/en/budget.md",
        line: 5,
        column: 7,
        endLine: 6,
        endColumn: 3,
        text: "peasant\npatrol",
      },
      target: {
        path: "articles/es/budget.md",
        line: 5,
        column: 1,
        endLine: 6,
        endColumn: 20,
        text: "La patrulla\nsalió de noche.",
      },
      suggestions: ["ronda campesina"],
      reason,
      asked,
      brief: "About 61% of findings like this need correcting.",
      excerpts: {
        source: { text: "Every peasant patrol left at night.", range: { start: 6, end: 20 } },
        target: { text: "La patrulla salió de noche.", range: undefined },
      },
      fingerprint: "00112233445566bb",
    },
    {
      ruleId: "omission",
      level: "note",
      confidence: 0.4,
      message: "The sentence has no counterpart, 100% sure.",
      messageId: "missing",
      data: {},
      source: {
        path: "articles/en/a, b.md",
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 14,
        text: "Nobody spoke.",
      },
      suggestions: [],
      excerpts: { source: { text: "Nobody spoke.", range: undefined } },
      asked: { id: "00112233445566cc", kind: "same", key: "" },
      fingerprint: "00112233445566cc",
    },
    ...[3, 5, 8].map((line): Finding => patrolAt(line)),
  ],
  pairs: [
    { source: "articles/en/budget.md", target: "articles/es/budget.md", languages, units: 1230 },
    { source: "articles/en/a, b.md", target: "articles/es/a, b.md", languages, units: 2 },
    { source: "articles/en/clean.md", target: "articles/es/clean.md", languages, units: 8 },
  ],
  renderings: [
    {
      id: "9c3f00d1e2b3a4f5",
      concept: "peasant-patrols",
      surface: "peasant patrols",
      terms: ["ronda campesina"],
      text: "patrulla rural",
      units: 4,
      of: 5,
      findings: 3,
    },
  ],
  suppressed: 2,
  answered: 1,
  rules: [
    { id: "number-mismatch", description: "A number differs.", issueType: "numbers" },
    { id: "omission", description: "A sentence is missing.", issueType: "omission" },
    { id: "term-missing", description: "A term is missing.", issueType: "terminology" },
  ],
};

export const sampleReport: Report = {
  ...report,
  questions: collectQuestions(report.findings),
};
