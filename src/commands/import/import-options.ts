// What commander makes of the options of `glosa import`.

import type { ConflictPolicy } from "../../terms/glossary/conflict-policies.ts";

export interface ImportOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly from?: string;
  readonly into?: string;
  /** Without: `keep` for glossaries, `both` for memories. */
  readonly onConflict?: ConflictPolicy;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}
