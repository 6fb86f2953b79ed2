// An alignment as a table that a person can go through in a spreadsheet: tab-separated, one bead a row.

import { stringify } from "csv-stringify/sync";
import type { Bitext } from "../../model/bitext.ts";

/** The columns before and after the two languages, whose columns are headed by their tags. */
export const keepColumn = "keep";
export const certaintyColumn = "certainty";
export const documentColumn = "document";

/** What the `keep` column says of a row that goes to the memory, and of one that does not. */
export const keepWords = { yes: "yes", no: "no" } as const;

/**
 * Of bitexts in the same languages. Sentences without a counterpart are included, marked `no`, so that a reviewer can
 * give them one.
 */
export function* reviewTable(bitexts: readonly Bitext[]): Generator<string> {
  const [first] = bitexts;
  if (first === undefined) return;
  const languages = [first.source.language, first.target.language];
  yield row([keepColumn, ...languages, certaintyColumn, documentColumn]);
  for (const bitext of bitexts) yield* rows(bitext);
}

function* rows({ source, units }: Bitext): Generator<string> {
  for (const unit of units) {
    const complete = unit.source !== undefined && unit.target !== undefined;
    yield row([
      complete ? keepWords.yes : keepWords.no,
      unit.source?.text ?? "",
      unit.target?.text ?? "",
      unit.certainty.toFixed(2),
      source.path,
    ]);
  }
}

function row(cells: readonly string[]): string {
  return stringify([cells], { delimiter: "\t" });
}
