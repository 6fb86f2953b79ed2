// The tables of individual tools, as data: their columns in the order required. All are read as `csv`.

import type { CellContent, ServiceLimits, ToolColumn, ToolTable } from "./tool-table.ts";

const column = (header: string, content: CellContent): ToolColumn => ({ header, content });

const plainCsv = {
  mediaType: "text/csv",
  delimiter: ",",
  header: true,
  quotes: true,
  encoding: "utf-8",
  lineEnd: "\n",
  spreadsheet: false,
  onePerSource: false,
  onePerConcept: false,
} as const;

// https://developers.deepl.com/api-reference/glossaries and …/multilingual-glossaries (v3: for each dictionary): 10 MiB, 1,024
// bytes of UTF-8 a term; a source that comes twice is refused ("Key with the index … duplicates key"). That empty terms, tabs,
// line breaks and control characters are left out is our own care: none of them could be looked for.
const deeplLimits: ServiceLimits = { term: 1024, file: 10_485_760 };

// https://cloud.google.com/translate/docs/glossary: files up to 10,485,760 bytes; the reference of `Glossary.input_config` says
// 10 million code points, which fewer bytes cannot have. That a term has to be shorter than 1,024 bytes is what its page of
// quotas is quoted with; where the service takes more, a term is left out with a warning for nothing.
const googleLimits: ServiceLimits = { term: 1023, file: 10_000_000 };

export const toolTables: readonly ToolTable[] = [
  {
    // For people: opens in a spreadsheet with its accents and without its formulas.
    ...plainCsv,
    name: "spreadsheet",
    encoding: "utf-8 with mark",
    lineEnd: "\r\n",
    spreadsheet: true,
    columns: [
      column("{source}", "source"),
      column("{target}", "target"),
      column("status", "status"),
      column("part_of_speech", "partOfSpeech"),
      column("gender", "gender"),
      column("definition", "definition"),
      column("note", "targetNote"),
      column("source", "citation"),
      column("subject_field", "subjectField"),
    ],
  },
  {
    // The order is enforced; languages with a hyphen.
    ...plainCsv,
    name: "matecat",
    columns: [
      column("forbidden", "forbidden"),
      column("domain", "subjectField"),
      column("subdomain", "empty"),
      column("definition", "definition"),
      column("{source}", "source"),
      column("notes", "sourceNote"),
      column("example of use", "empty"),
      column("{target}", "target"),
      column("notes", "targetNote"),
      column("example of use", "empty"),
    ],
  },
  {
    ...plainCsv,
    name: "multiterm",
    encoding: "utf-8 with mark",
    delimiter: "\t",
    mediaType: "text/tab-separated-values",
    columns: [
      column("{Source}", "source"),
      column("{Target}", "target"),
      column("Subject", "subjectField"),
      column("Definition", "definition"),
      column("Status", "status"),
      column("Part of speech", "partOfSpeech"),
      column("Gender", "gender"),
      column("Note", "targetNote"),
      column("Source", "citation"),
    ],
  },
  {
    ...plainCsv,
    name: "deepl",
    delimiter: "\t",
    mediaType: "text/tab-separated-values",
    header: false,
    quotes: false,
    onePerSource: true,
    limits: deeplLimits,
    columns: [column("", "source"), column("", "target")],
  },
  {
    // Unidirectional: without a header, which would be a term.
    ...plainCsv,
    name: "google",
    header: false,
    onePerSource: true,
    limits: googleLimits,
    columns: [column("", "source"), column("", "target")],
  },
  {
    // Equivalent term sets, which work in both directions: the header has the languages, and names for the two remarks.
    ...plainCsv,
    name: "google-terms",
    onePerConcept: true,
    limits: googleLimits,
    columns: [
      column("{source}", "source"),
      column("{target}", "target"),
      column("pos", "partOfSpeech"),
      column("description", "definition"),
    ],
  },
  {
    ...plainCsv,
    name: "lokalise",
    delimiter: ";",
    columns: [
      column("term", "source"),
      column("description", "definition"),
      column("casesensitive", "caseSensitive"),
      column("translatable", "translatable"),
      column("forbidden", "forbidden"),
      column("tags", "subjectField"),
      column("{target}", "target"),
      column("{target}_description", "targetNote"),
    ],
  },
  {
    ...plainCsv,
    name: "glotpress",
    columns: [
      column("{source}", "source"),
      column("{target}", "target"),
      column("pos", "partOfSpeech"),
      column("description", "comment"),
    ],
  },
  {
    ...plainCsv,
    name: "wordfast-glossary",
    delimiter: "\t",
    mediaType: "text/tab-separated-values",
    header: false,
    quotes: false,
    encoding: "utf-16le",
    lineEnd: "\r\n",
    columns: [column("", "source"), column("", "target"), column("", "comment")],
  },
];
