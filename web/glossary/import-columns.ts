// What a column of a spreadsheet may mean, in the words that `glosa import --columns` takes.

import type { ImportPreview } from "../../src/model/page/concept.ts";

export interface ColumnChoice {
  readonly header: string;
  /** Empty for a column that is left out. */
  readonly meaning: string;
}

const details = [
  "id",
  "definition",
  "note",
  "status",
  "source",
  "part_of_speech",
  "subject",
] as const;

/** The languages of the project first. What the column was taken for is always among them. */
export function columnChoices(languages: readonly string[], now: string): string[] {
  return [...new Set(["", ...languages, ...details, ...(now === "" ? [] : [now])])];
}

export function columnsOf({ columns }: ImportPreview): ColumnChoice[] {
  return columns.map(({ header, meaning, of }) => ({
    header,
    meaning: meaning === "ignored" ? "" : of,
  }));
}
