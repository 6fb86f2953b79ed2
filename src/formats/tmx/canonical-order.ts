// The order of units in a memory that is kept in a repository: a change of one unit is a diff of one unit.

import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { compareText } from "../../strings/compare-text.ts";

/**
 * The units by source text, then id, then target text; what is equal in all three keeps its order.
 * By code unit, not by the rules of a language: the same on every machine.
 */
export function canonicalOrder(units: Iterable<TranslationUnit>): TranslationUnit[] {
  return Array.from(units, (unit) => ({
    unit,
    source: plainText(unit.source),
    target: unit.target === undefined ? "" : plainText(unit.target),
  }))
    .sort(
      (left, right) =>
        compareText(left.source, right.source) ||
        compareText(left.unit.id, right.unit.id) ||
        compareText(left.target, right.target),
    )
    .map(({ unit }) => unit);
}
