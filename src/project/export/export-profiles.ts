// What `glosa export` gives each tool: which files, where in its folder, and what the tool requires of them. Data
// only: write-export.ts does the work, and the table in docs/formats.md is generated from this.

import type { LanguageTag } from "../../model/language.ts";

/** A file of an export: its content, format and name. */
export interface ExportFile {
  /** A project file is written only if there is none: its settings are the translator's. */
  readonly content: "memory" | "terms" | "glossary" | "omegat-project" | "deepl-request";
  /** The name of a format; none for a file in a foreign format. */
  readonly format: string;
  /** Relative to the output folder. A split memory continues in `…-2.tmx`, `…-3.tmx`. */
  readonly path: string;
}

export interface ExportProfile {
  readonly name: string;
  readonly files: readonly ExportFile[];
  /** Created if missing. */
  readonly folders?: readonly string[];
  /** Tags that the tool does not know, with the ones it accepts instead; others are written unchanged. */
  readonly languages: Readonly<Record<LanguageTag, LanguageTag>>;
  /** The only tags with a region that the tool knows; of others it gets the language. All of them by default. */
  readonly regions?: readonly LanguageTag[];
  /** Characters; a longer segment is written with a warning. */
  readonly longestSegment?: number;
  /** Bytes; a larger memory is split. */
  readonly largestFile?: number;
  /** If the tool cuts a segment at its first inline code, it is given plain text. */
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
    // When the project opens, tm/auto/ is inserted for exact matches, and glossary/ is loaded.
    name: "omegat",
    files: [
      { content: "omegat-project", format: "omegat.project", path: "omegat.project" },
      { content: "memory", format: "tmx", path: "tm/auto/memory.tmx" },
      { content: "glossary", format: "omegat", path: "glossary/glossary.txt" },
    ],
    // Without these the tool does not accept the folder as a project.
    folders: ["omegat", "source", "target"],
    languages: {},
  },
  {
    // A pair other than the memory's own is skipped silently: Studio's languages have a region.
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
    // A single language unknown to the server aborts the whole import: regions that few servers have become "es".
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
    // Accepts files below 20 MB, sources in en or en-US, and the text before the first code.
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
    // The file is for one direction, for the app and for `entries` of the API; the request creates a glossary of both (v3).
    // Glossaries and memories are of languages, not of regions.
    name: "deepl",
    files: [
      { content: "glossary", format: "deepl", path: "glossary.tsv" },
      { content: "deepl-request", format: "deepl-v3", path: "glossary-v3.json" },
      memory,
    ],
    languages: {},
    regions: [],
  },
  {
    name: "google",
    files: [
      { content: "glossary", format: "google", path: "glossary.csv" },
      { content: "glossary", format: "google-terms", path: "glossary-terms.csv" },
    ],
    languages: {},
    // https://cloud.google.com/translate/docs/languages
    regions: ["pt-PT", "zh-CN", "zh-TW"],
  },
];

export const exportProfileNames: readonly string[] = exportProfiles.map(({ name }) => name);
