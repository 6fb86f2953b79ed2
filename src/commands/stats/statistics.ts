// The results of `glosa stats`, before they are printed.

import type { MemoryStatistics } from "../../memory/edit/memory-statistics.ts";
import type { ReportSummary } from "../../model/finding.ts";
import type { GlossaryStatistics } from "../../terms/glossary/glossary-statistics.ts";

/** Counts for a file, or for a project's files together; `tool` is the creation tool named in a file's header. */
export type Statistics =
  | {
      readonly kind: "memory";
      readonly path: string;
      readonly tool: string;
      readonly memory: MemoryStatistics;
    }
  | { readonly kind: "glossary"; readonly path: string; readonly glossary: GlossaryStatistics }
  | { readonly kind: "check"; readonly pairs: number; readonly summary: ReportSummary };
