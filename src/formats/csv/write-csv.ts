// A glossary -> canonical CSV: comma, UTF-8, quotes only where they are needed, a line break after each row. A table that is
// replaced keeps its delimiter, line ends and mark.

import { stringify } from "csv-stringify/sync";
import type { Glossary } from "../../model/concept.ts";
import type { WriteContext } from "../format.ts";
import { glossaryTable } from "./glossary-table.ts";
import { tableDialect } from "./table-dialect.ts";

export function* writeCsv(
  glossary: Glossary,
  context: WriteContext,
): Generator<string, void, undefined> {
  const { delimiter, lineEnd, start } = tableDialect(context.replaced);
  if (start !== "") yield start;
  for (const cells of glossaryTable(glossary, context))
    yield stringify([cells], { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/u });
}
