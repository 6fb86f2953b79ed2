// A concordance as JSON: the contract of `glosa concordance --json` and of the page.

import type { ConcordanceAnswer } from "../../model/page/look-up.ts";
import type { FoundWords } from "./find-words.ts";

export function concordanceJson(
  query: string,
  { hits, total, renderings, nearest }: FoundWords,
): ConcordanceAnswer {
  return {
    ...{ version: 1, query, total },
    renderings: Object.fromEntries(
      [...renderings].map(([side, { list }]) => [side === "source" ? "target" : "source", list]),
    ),
    hits: hits.map((hit) => ({ ...hit, rendering: renderings.get(hit.side)?.ranges.get(hit) })),
    nearest,
  };
}
