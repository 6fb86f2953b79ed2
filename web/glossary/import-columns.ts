// What a column of a spreadsheet may mean, in the words that `glosa import --columns` takes.

import type { ImportPreview } from "../../src/model/page/concept.ts";

export interface ColumnChoice {
  readonly header: string;
  /** Empty for a column that is left out; the header itself for one that is kept as it is. */
  readonly meaning: string;
}

export const columnDetails = [
  "definition",
  "note",
  "status",
  "source",
  "part_of_speech",
  "subject",
  "id",
] as const;

/** Terms of the project's languages first. What the column was taken for is always among them. */
export function columnChoices(
  languages: readonly string[],
  { header, meaning }: ColumnChoice,
): string[] {
  const ofTerms = languages.flatMap((language) => [
    language,
    `${language}:synonyms`,
    `${language}:avoid`,
  ]);
  return [
    ...new Set(["", ...ofTerms, ...columnDetails, header, ...(meaning === "" ? [] : [meaning])]),
  ];
}

export function columnsOf({ columns }: Pick<ImportPreview, "columns">): ColumnChoice[] {
  return columns.map(({ header, meaning, of }) => ({
    header,
    meaning: meaningOf(meaning, of, header),
  }));
}

function meaningOf(kind: string, of: string, header: string): string {
  switch (kind) {
    case "ignored":
      return "";
    case "avoided":
      return `${of}:avoid`;
    case "synonyms":
      return `${of}:synonyms`;
    case "property":
      return header;
    default:
      return of;
  }
}

/** As the server takes them: those that are left out are not named. A header that names no column alone gives way to its letter. */
export function requestedColumns(choices: readonly ColumnChoice[]): Record<string, string> {
  const same = (one: ColumnChoice, other: ColumnChoice): boolean =>
    one.header.trim().toLowerCase() === other.header.trim().toLowerCase();
  return Object.fromEntries(
    choices.flatMap((choice, at) => {
      const { header, meaning } = choice;
      if (meaning === "") return [];
      const isClear =
        header.trim() !== "" && choices.filter((each) => same(each, choice)).length < 2;
      return [[isClear ? header : letterOf(at), meaning]];
    }),
  );
}

/** A, B, … Z, AA, as a spreadsheet names its columns. */
export function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}
