// Glossaries as tables: our own canonical CSV, and the two-column CSV or TSV that people already have.

import type { GlossaryFormat } from "../format.ts";
import { decodeHead } from "../../text/decode-bytes.ts";
import { readHeader } from "./columns.ts";
import { parseRows } from "./parse-rows.ts";
import { readCsv } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";

export const csvFormat: GlossaryFormat = {
  kind: "glossary",
  name: "csv",
  extensions: [".csv", ".tsv"],
  mediaType: "text/csv",
  sniff: (head) => {
    const firstLine = /^[^\r\n]*/u.exec(decodeHead(head))?.[0] ?? "";
    if (firstLine.includes("\0") || firstLine.split('"').length % 2 === 0) return false;
    const cells = parseRows(firstLine, "")[0] ?? [];
    const columns = readHeader(cells.map((cell) => cell.text));
    return columns.length > 1 && columns.some(({ kind }) => kind === "language" || kind === "side");
  },
  read: readCsv,
  write: (glossary, context) => writeCsv(glossary, context),
};
