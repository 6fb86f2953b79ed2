// Where a unit of a memory comes from, as shown with a match.

import type { MatchOrigin } from "../../model/match-origin.ts";
import type { UnitRecord } from "../index/unit-record.ts";
import type { SearchedPart } from "./searched-part.ts";

export function originOf(
  record: UnitRecord,
  part: Pick<SearchedPart, "path" | "penalty">,
): Omit<MatchOrigin, "repeated"> {
  const { line, column, date, author, id, document, sourceLanguage, targetLanguage } = record;
  const location = { path: part.path, line, column };
  const { penalty } = part;
  return { location, date, author, id, document, sourceLanguage, targetLanguage, penalty };
}
