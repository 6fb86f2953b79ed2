// What `glosa stats` found out, before it is told.

import type { MemoryStatistics } from "../../memory/edit/memory-statistics.ts";
import type { ReportSummary } from "../../model/finding.ts";
import type { GlossaryStatistics } from "../../terms/glossary/glossary-statistics.ts";

/** A file, or a project's files together, counted; `tool` is what the header of a file says made it. */
export type Statistics =
  | {
      readonly kind: "memory";
      readonly path: string;
      readonly tool: string;
      readonly memory: MemoryStatistics;
    }
  | { readonly kind: "glossary"; readonly path: string; readonly glossary: GlossaryStatistics }
  | { readonly kind: "check"; readonly pairs: number; readonly summary: ReportSummary };
