// Answers that stay the same, for screens that show what the server knows.

import type { MatchOrigin } from "../../src/model/match-origin.ts";
import type { AlignmentAnswer } from "../../src/model/page/alignment.ts";
import type { HistoryAnswer, ImportPreview } from "../../src/model/page/concept.ts";
import type { DriftAnswer } from "../../src/model/page/drift.ts";
import type { ConcordanceAnswer, MatchAnswer } from "../../src/model/page/look-up.ts";
import type { StatisticsAnswer } from "../../src/model/page/statistics.ts";
import type { WeekFindings, WeeksAnswer } from "../../src/model/page/weeks.ts";

const origin: MatchOrigin = {
  location: { path: "tmx/valle.tmx", line: 12, column: 5 },
  ...{ date: "20260314T080000Z", author: "R. Huamán", id: "", document: "articles/en/valley.md" },
  ...{ sourceLanguage: "en", targetLanguage: "es", penalty: 0, repeated: 0 },
};

export const concordance: ConcordanceAnswer = {
  ...{ version: 1, query: "patrol", total: 2, nearest: [] },
  renderings: {
    source: [
      { text: "ronda", hits: 7 },
      { text: "patrulla", hits: 2 },
    ],
  },
  hits: [
    {
      source: "The peasant patrols keep watch at night.",
      target: "Las rondas campesinas vigilan de noche.",
      ...{
        side: "source",
        ranges: [{ start: 12, end: 19 }],
        rendering: { start: 4, end: 10 },
        origin,
      },
    },
    {
      source: "A police patrol passed the bridge at noon.",
      target: "Una patrulla de la policía pasó el puente a mediodía.",
      ...{
        side: "source",
        ranges: [{ start: 9, end: 15 }],
        rendering: { start: 4, end: 12 },
        origin,
      },
    },
  ],
};

export const matches: MatchAnswer = {
  version: 1,
  answers: [
    {
      text: "The peasant patrols keep watch at dawn.",
      matches: [
        {
          ...{ percent: 86, similarity: 0.86, kind: "fuzzy", origin },
          source: "The peasant patrols keep watch at night.",
          target: "Las rondas campesinas vigilan de noche.",
          differences: [
            { kind: "same", text: "The peasant patrols keep watch at " },
            { kind: "deleted", text: "night" },
            { kind: "inserted", text: "dawn" },
            { kind: "same", text: "." },
          ],
        },
      ],
    },
  ],
};

export const history: HistoryAnswer = {
  changes: [
    {
      ...{ commit: "a1b2c3", author: "Rosa Huamán", date: "2026-03-14T08:00:00Z" },
      subject: "Avoid the calque",
      removed: ["peasant-patrols,,patrulla campesina,admitted"],
      added: ["peasant-patrols,,patrulla campesina,deprecated"],
    },
  ],
};

export const statistics: StatisticsAnswer = {
  ...{ concepts: 242, memory: { units: 189, untranslated: 2 } },
  terms: [
    { language: "en", terms: 351 },
    { language: "es", terms: 398 },
  ],
  statuses: [
    { status: "preferred", terms: 484 },
    { status: "admitted", terms: 190 },
    { status: "deprecated", terms: 71 },
    { status: "proposed", terms: 4 },
  ],
  subjectFields: [
    { name: "politics", concepts: 80 },
    { name: "protest", concepts: 61 },
    { name: "justice", concepts: 22 },
  ],
  findings: [
    { rule: "deprecated-term", errors: 14, warnings: 0, notes: 3 },
    { rule: "number-mismatch", errors: 2, warnings: 6, notes: 0 },
    { rule: "spacing", errors: 0, warnings: 0, notes: 9 },
  ],
  renderings: [
    {
      ...{ concept: "peasant-patrols", surface: "peasant patrols" },
      ...{ text: "patrullas campesinas", findings: 5 },
    },
  ],
  weeks: [
    { week: "2026-03-02", glossary: 3, articles: 1 },
    { week: "2026-03-09", glossary: 1, articles: 6 },
  ],
};

export const drift: DriftAnswer = {
  version: 1,
  drift: [
    {
      surface: "roadblock",
      renderings: ["bloqueo", "piquete"].map((text, index) => ({
        ...{ text, uses: 3 - index },
        places: [
          {
            ...{
              path: "articles/es/valle.md",
              line: 4,
              column: 7,
              endLine: 4,
              endColumn: 14,
              text,
            },
            sentence: `El ${text} duró tres días.`,
            sourceSentence: "The roadblock lasted three days.",
          },
        ],
      })),
    },
  ],
};

export const alignment: AlignmentAnswer = {
  ...{ pair: "p1", name: "articles/es/valle.md", etag: "a1", canUndo: true },
  languages: { source: "en", target: "es" },
  memories: ["tmx/valle.tmx", "tmx/other.tmx"],
  rows: [
    {
      ...{ number: 1, source: ["Who guards the valley"], target: ["Quién vigila el valle"] },
      ...{ certainty: 1, confirmed: true },
    },
    {
      ...{ number: 2, certainty: 0.82, confirmed: false },
      source: ["The peasant patrols met.", "They spoke of cattle."],
      target: ["Las rondas campesinas se reunieron.", "Hablaron del ganado."],
    },
    {
      number: 3,
      source: ["The prefect declined to comment."],
      target: [],
      certainty: 0.4,
      confirmed: false,
    },
  ],
};

export const importPreview: ImportPreview = {
  sheet: "Terms",
  sheets: ["Read me", "Terms"],
  destinations: ["glossary/client.csv", "glossary/protest.csv"],
  headerLine: 1,
  columns: [
    { header: "English", meaning: "terms", of: "en", message: "Terms in English." },
    { header: "Español", meaning: "terms", of: "es", message: "Terms in Spanish." },
    { header: "Owner", meaning: "ignored", of: "", message: "Left out." },
  ],
  rows: [
    ["landslide", "huaico", "RH"],
    ["<i>mayor</i>", "alcalde", "RH"],
  ],
  warnings: [],
  outcome: {
    ...{ into: "glossary/protest.csv", files: ["glossary/protest.csv"], read: 2, added: 2 },
    ...{ changed: 0, unchanged: 0, skipped: [] },
  },
};

const day = 86_400_000;

export const weeks: WeeksAnswer = {
  ...{ version: 1, hasGit: true, leavesStoresOut: true },
  weeks: Array.from({ length: 12 }, (_, index): WeekFindings => {
    const week = new Date(Date.UTC(2026, 0, 5) + 7 * index * day).toISOString().slice(0, 10);
    const none = { pairs: 0, leftOut: 0, errors: 0, warnings: 0, notes: 0, rules: [] };
    const failed = "glossary/protest.csv:3:7: The quote that opens here is never closed.";
    if (index === 4) return { week, commit: "c4", ...none, failed };
    const errors = 24 - 2 * index;
    return {
      ...{ week, commit: `c${index}`, pairs: 30, leftOut: index === 2 ? 1 : 0 },
      ...{ errors, warnings: 6, notes: 3 },
      rules: [
        { rule: "number-mismatch", errors: 0, warnings: 6, notes: 3 },
        { rule: "term-deprecated", errors, warnings: 0, notes: 0 },
      ],
    };
  }),
};
