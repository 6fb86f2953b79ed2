// Work of the team store that outlives a request, as `GET /v1/jobs/:id` tells it.

export const jobStates = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof jobStates)[number];

/** Why something was left out of an import: `warnings.<why>` of the catalogues, or `draft`. */
export interface SkippedUnits {
  readonly why: string;
  /** 1-based line of the first. */
  readonly line?: number;
  readonly count: number;
}

export interface StoreJob {
  readonly id: string;
  readonly state: JobState;
  /** Units read from the file so far. */
  readonly read: number;
  /** 0 until everything becomes visible at once. */
  readonly added: number;
  /** Units that the memory had before. */
  readonly same: number;
  readonly skipped: readonly SkippedUnits[];
  /** Why it failed: a code of `errors.<code>` with its placeholders, and the place in the file. */
  readonly problem?: StoreProblem;
}

export interface StoreProblem {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly line?: number;
  readonly column?: number;
}

/** Of `POST …/imports`. */
export interface SubmittedJob {
  /** For `GET /v1/jobs/:id`. */
  readonly job: string;
}
