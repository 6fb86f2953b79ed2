// What would have been found in each week of the project's history: small charts of whether texts get better.

/** Of `GET /statistics/weeks`. */
export interface WeeksAnswer {
  readonly version: 1;
  /** Whether the project is in a repository that git tells of. */
  readonly hasGit: boolean;
  /** Whether the glossary has parts in stores: git has no history of them. */
  readonly leavesStoresOut: boolean;
  /** The oldest first, at most twelve: those whose commits touched articles, glossary or glosa.json. */
  readonly weeks: readonly WeekFindings[];
}

export interface WeekFindings {
  /** Its Monday, ISO 8601. */
  readonly week: string;
  /** Its last commit, 40 hexadecimal digits or 64. */
  readonly commit: string;
  /** Pairs that were checked, as they were in that commit. */
  readonly pairs: number;
  /** Files that are not, since they were too large. */
  readonly leftOut: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** By name of rule. */
  readonly rules: readonly RuleFindings[];
  /** Why that commit cannot be checked, a sentence; then there are no figures. */
  readonly failed?: string;
}

export interface RuleFindings {
  readonly rule: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}
