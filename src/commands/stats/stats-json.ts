// The report of `glosa stats` for programs. Covered by semantic versioning.

import type { CommandIo } from "../wiring/command-io.ts";
import type { Statistics } from "./statistics.ts";

export function statsJson(statistics: readonly Statistics[], { tool }: CommandIo): string {
  const report = {
    version: 1,
    tool,
    memories: statistics.flatMap((each) =>
      each.kind === "memory"
        ? [{ path: each.path, madeBy: each.tool === "" ? undefined : each.tool, ...each.memory }]
        : [],
    ),
    glossaries: statistics.flatMap((each) =>
      each.kind === "glossary" ? [{ path: each.path, ...each.glossary }] : [],
    ),
    checks: statistics.flatMap((each) =>
      each.kind === "check" ? [{ pairs: each.pairs, ...each.summary }] : [],
    ),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
