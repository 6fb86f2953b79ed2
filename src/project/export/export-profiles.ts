// What each tool is given by `glosa export`: which files, where in its folder, and what it needs of them. As data:
// the work is in write-export.ts, the table in docs/formats.md is made from here.

import type { LanguageTag } from "../../model/language.ts";

/** A file of an export: what goes in, in which format, under which name. */
export interface ExportFile {
  /** A project file is written where there is none: its settings are the translator's. */
  readonly content: "memory" | "terms" | "glossary" | "omegat-project";
  /** The name of a format; of none for what is no format of ours. */
  readonly format: string;
  /** Relative to the output folder. A memory that is split goes on in `…-2.tmx`, `…-3.tmx`. */
  readonly path: string;
}

export interface ExportProfile {
  readonly name: string;
  readonly files: readonly ExportFile[];
  /** Made where they are not there. */
  readonly folders?: readonly string[];
  /** Tags that the tool does not know, by the one it takes instead; others are written as they are. */
  readonly languages: Readonly<Record<LanguageTag, LanguageTag>>;
  /** Characters; a longer segment is written with a warning. */
  readonly longestSegment?: number;
  /** Bytes; a larger memory is split. */
  readonly largestFile?: number;
  /** Where the tool cuts a segment at its first inline code, it is given the text alone. */
  readonly textOnly?: boolean;
}

const memory: ExportFile = { content: "memory", format: "tmx", path: "memory.tmx" };
const megabyte = 1_000_000;

export const exportProfiles: readonly ExportProfile[] = [
  {
    name: "generic",
    files: [
      memory,
      { content: "terms", format: "tmx", path: "glossary.tmx" },
      { content: "glossary", format: "csv", path: "glossary.csv" },
      { content: "glossary", format: "spreadsheet", path: "glossary-spreadsheet.csv" },
      { content: "glossary", format: "tbx", path: "glossary.tbx" },
      { content: "glossary", format: "omegat", path: "glossary.txt" },
    ],
    languages: {},
  },
  {
    // What is in tm/auto/ is put in where it fits exactly, and glossary/ is loaded, when the project opens.
    name: "omegat",
    files: [
      { content: "omegat-project", format: "omegat.project", path: "omegat.project" },
      { content: "memory", format: "tmx", path: "tm/auto/memory.tmx" },
      { content: "glossary", format: "omegat", path: "glossary/glossary.txt" },
    ],
    // Without these it takes the folder for no project.
    folders: ["omegat", "source", "target"],
    languages: {},
  },
  {
    // A pair that is not the memory's own is skipped without a word: Studio's languages have a region.
    name: "trados",
    files: [
      memory,
      { content: "glossary", format: "tbx-v2", path: "glossary.tbx" },
      { content: "glossary", format: "multiterm", path: "glossary-multiterm.txt" },
    ],
    languages: { en: "en-US", es: "es-ES" },
    longestSegment: 2000,
    largestFile: 1000 * megabyte,
  },
  {
    name: "memoq",
    files: [memory, { content: "glossary", format: "memoq", path: "glossary.csv" }],
    languages: {},
  },
  {
    name: "phrase",
    files: [
      memory,
      { content: "glossary", format: "xlsx", path: "glossary.xlsx" },
      { content: "glossary", format: "tbx-v2", path: "glossary.tbx" },
    ],
    languages: {},
    largestFile: 1000 * megabyte,
  },
  {
    // One language that the server does not know stops the whole import: regions that few servers have go to "es".
    name: "weblate",
    files: [memory, { content: "glossary", format: "tbx-weblate", path: "glossary.tbx" }],
    languages: { "es-419": "es", "es-PE": "es" },
  },
  {
    // Codes of at most five characters.
    name: "wordfast",
    files: [
      { content: "memory", format: "wordfast", path: "memory.txt" },
      memory,
      { content: "glossary", format: "wordfast-glossary", path: "glossary.txt" },
    ],
    languages: { "es-419": "es" },
    longestSegment: 8000,
  },
  {
    // Takes files below 20 MB, sources in en or en-US, and the text before the first code.
    name: "pontoon",
    files: [memory, { content: "glossary", format: "tbx-v2", path: "glossary.tbx" }],
    languages: { "en-GB": "en-US", es: "es-ES" },
    largestFile: 20 * megabyte,
    textOnly: true,
  },
  {
    name: "matecat",
    files: [memory, { content: "glossary", format: "matecat", path: "glossary.csv" }],
    languages: { en: "en-US", es: "es-ES" },
  },
  {
    name: "deepl",
    files: [{ content: "glossary", format: "deepl", path: "glossary.tsv" }],
    languages: { "en-GB": "en", "en-US": "en", "es-419": "es", "es-ES": "es", "es-PE": "es" },
  },
];

export const exportProfileNames: readonly string[] = exportProfiles.map(({ name }) => name);
