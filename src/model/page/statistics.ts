// Figures of the project for small charts.

import type { Status } from "../concept.ts";

/** Of `GET /statistics`. */
export interface StatisticsAnswer {
  readonly concepts: number;
  readonly terms: readonly { readonly language: string; readonly terms: number }[];
  readonly statuses: readonly { readonly status: Status; readonly terms: number }[];
  readonly subjectFields: readonly { readonly name: string; readonly concepts: number }[];
  readonly memory: { readonly units: number; readonly untranslated: number };
  /** Of the last check of all pairs; absent before one was asked for. */
  readonly findings?: readonly {
    readonly rule: string;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  }[];
  /** What translators write instead of terms, most findings first. */
  readonly renderings: readonly {
    readonly concept: string;
    readonly surface: string;
    readonly text: string;
    readonly findings: number;
  }[];
  /** Commits that touched glossary, memory or articles, by week; empty without git. Mondays, ISO 8601. */
  readonly weeks: readonly {
    readonly week: string;
    readonly glossary: number;
    readonly articles: number;
  }[];
}
