// The tables of single tools as formats of their own: written by their names, read as `csv`.

import type { GlossaryFormat } from "../format.ts";
import { csvFormat } from "./index.ts";
import { toolTables } from "./tool-tables.ts";

export const toolFormats: readonly GlossaryFormat[] = [
  ...toolTables.map((table): GlossaryFormat => ({
    ...csvFormat,
    name: table.name,
    extensions: [],
    mediaType: table.mediaType,
    sniff: () => false,
    ...(!table.quotes && {
      loadReader: async () => (await import("./read-csv.ts")).rawTableReader(table.delimiter),
    }),
    loadWriter: async () => (await import("./write-tool-table.ts")).toolTableWriter(table),
  })),
  {
    ...csvFormat,
    name: "memoq",
    extensions: [],
    sniff: () => false,
    loadWriter: async () => (await import("./write-memoq.ts")).writeMemoq,
  },
];
