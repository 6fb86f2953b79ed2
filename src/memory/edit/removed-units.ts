// The units that cleaning removes, as a stream for a file of their own.

import type { TranslationUnit } from "../../model/unit.ts";
import { cleanUnits, type CleaningOptions } from "./clean-units.ts";

/** As they were before anything was fixed. */
export function* removedUnits(
  units: Iterable<TranslationUnit>,
  options: CleaningOptions = {},
): Generator<TranslationUnit, void, undefined> {
  const waiting: TranslationUnit[] = [];
  const cleaned = cleanUnits(units, { ...options, onRemoved: (unit) => waiting.push(unit) });
  for (const _kept of cleaned.units) yield* waiting.splice(0);
  yield* waiting;
}
