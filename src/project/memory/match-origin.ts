// Where a unit of a memory comes from, as shown with a match.

import type { MatchOrigin } from "../../model/match-origin.ts";
import type { MemoryPart } from "../indexes/memory-part.ts";
import type { UnitRecord } from "../indexes/unit-record.ts";

export function originOf(record: UnitRecord, part: MemoryPart): Omit<MatchOrigin, "repeated"> {
  const { line, column, date, author, id, document, sourceLanguage, targetLanguage } = record;
  const location = { path: part.path, line, column };
  const { penalty } = part;
  return { location, date, author, id, document, sourceLanguage, targetLanguage, penalty };
}
