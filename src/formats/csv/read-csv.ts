// Bytes of a CSV or TSV file -> a glossary.

import type { Glossary } from "../../model/concept.ts";
import { decodeAll } from "../../strings/decode-bytes.ts";
import type { ReadContext, Reader } from "../format.ts";
import { parseRawRows } from "./parse-raw-rows.ts";
import { parseRows } from "./parse-rows.ts";
import { readTable } from "./read-table.ts";

/** As `readTable`; places are lines and columns of the file. */
export function readCsv(bytes: Iterable<Uint8Array>, context: ReadContext): Glossary {
  const content = decodeAll(bytes, context.path, context.warn);
  return readTable(parseRows(content, context.path), context);
}

/** A table of a tool that knows no quotes. */
export function rawTableReader(delimiter: string): Reader<Glossary> {
  return (bytes: Iterable<Uint8Array>, context: ReadContext): Glossary => {
    const content = decodeAll(bytes, context.path, context.warn);
    return readTable(parseRawRows(content, delimiter), context);
  };
}
