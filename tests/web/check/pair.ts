// A pair as the server answers it, for tests of what the page makes of it.

import type { PairAnswer } from "../../../src/model/page/pair.ts";
import { check, sentences } from "../stub-project.ts";

export function pairOf(texts: readonly (readonly [string, string])[] = sentences): PairAnswer {
  const { findings, questions, rows } = check(texts, new Set());
  return {
    ...{ id: "p1", name: "es/valle.md", source: "en/valley.md", target: "es/valle.md" },
    ...{ format: "markdown", editable: true, isDropped: false, state: "clean", etag: "1" },
    isOutdated: false,
    ...{ canUndo: false, canRedo: false, rows, warnings: [] },
    report: {
      ...{ version: 2, tool: { name: "glosa", version: "0" }, questions, findings, renderings: [] },
      summary: {
        ...{ units: rows.length, errors: 0, warnings: 0, notes: 0 },
        questions: { errors: 0, warnings: 0, notes: 0 },
      },
      fresh: [],
    },
  };
}
