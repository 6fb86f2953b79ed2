// When each row of a glossary last changed, for a site that says so.

import type { Glossary } from "../../model/concept.ts";
import type { Warning } from "../../model/errors.ts";
import { rowKey } from "../../site/content/published.ts";
import { rowDates, type DatedRow } from "../git/row-dates.ts";

/** By `rowKey`; empty where git has no dates. */
export function changedRows(
  folder: string,
  { concepts }: Glossary,
  warn: (warning: Warning) => void,
): ReadonlyMap<string, string> {
  const rows = concepts.flatMap((concept) => {
    const places = new Map(
      concept.terms.flatMap(({ location }) => (location ? [[rowKey(location), location]] : [])),
    );
    return [...places.values()].map(({ path, line }): DatedRow => ({ path, line, owner: concept }));
  });
  const dates = rowDates(folder, rows, warn);
  return new Map(
    rows.flatMap((row) => {
      const date = dates.get(row);
      return date === undefined ? [] : [[rowKey(row), date] as const];
    }),
  );
}
