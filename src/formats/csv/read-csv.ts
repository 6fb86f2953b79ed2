// Bytes of a CSV or TSV file -> a glossary.

import type { Glossary } from "../../model/concept.ts";
import { decodeAll } from "../../strings/encoding/decode-bytes.ts";
import type { ReadContext, Reader } from "../format.ts";
import { titleRows } from "./headers/header-row.ts";
import { parseRawRows } from "./parse-raw-rows.ts";
import { parseRows } from "./parse-rows.ts";
import { readTable } from "./read-table.ts";

/** As `readTable`; places are lines and columns of the file. */
export function readCsv(bytes: Iterable<Uint8Array>, context: ReadContext): Glossary {
  const content = decodeAll(bytes, context.path, context.warn);
  const rows = parseRows(content, context.path);
  const above = titleRows(rows);
  if (above > 0) {
    const { path, warn } = context;
    warn({ code: "titleRows", data: { count: above }, path, line: 1, column: 1 });
  }
  return readTable(rows.slice(above), context);
}

/** A table of a tool that knows no quotes. */
export function rawTableReader(delimiter: string): Reader<Glossary> {
  return (bytes: Iterable<Uint8Array>, context: ReadContext): Glossary => {
    const content = decodeAll(bytes, context.path, context.warn);
    return readTable(parseRawRows(content, delimiter), context);
  };
}
