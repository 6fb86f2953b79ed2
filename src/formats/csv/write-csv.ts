// A glossary -> canonical CSV: comma, UTF-8, quotes only where they are needed, a line break after each row.

import { stringify } from "csv-stringify/sync";
import type { Glossary } from "../../model/concept.ts";
import type { WriteContext } from "../format.ts";
import { glossaryTable } from "./glossary-table.ts";

export function* writeCsv(
  glossary: Glossary,
  context: WriteContext,
): Generator<string, void, undefined> {
  for (const cells of glossaryTable(glossary, context))
    yield stringify([cells], { record_delimiter: "\n", quoted_match: /[\r\n]/u });
}
