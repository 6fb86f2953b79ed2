// Glossaries as tables: our own canonical CSV, and the two-column CSV or TSV that people already have.

import { decodeHead } from "../../strings/encoding/decode-bytes.ts";
import type { GlossaryFormat } from "../format.ts";
import { readHeader } from "./headers/columns.ts";

export const csvFormat: GlossaryFormat = {
  kind: "glossary",
  name: "csv",
  extensions: [".csv", ".tsv"],
  mediaType: "text/csv",
  sniff: (head) => {
    const firstLine = /^[^\r\n]*/u.exec(decodeHead(head))?.[0] ?? "";
    if (firstLine.includes("\0") || firstLine.split('"').length % 2 === 0) return false;
    return [",", ";", "\t"].some((delimiter) => namesLanguage(firstLine.split(delimiter)));
  },
  loadReader: async () => (await import("./read-csv.ts")).readCsv,
  loadWriter: async () => (await import("./write-csv.ts")).writeCsv,
};

// Not parsed as a table: a look at a file should not load a parser.
function namesLanguage(cells: readonly string[]): boolean {
  const columns = readHeader(cells.map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1")));
  return columns.length > 1 && columns.some(({ kind }) => kind === "language" || kind === "side");
}
