// Which units of a document differ from the file that they were read from.

import type { BilingualDocument } from "../model/bilingual-document.ts";
import type { Location } from "../model/location.ts";
import type { TranslationUnit } from "../model/unit.ts";
import type { WriteContext } from "./format.ts";

/** A unit of a file with what a format knows of its places. */
interface Placed {
  readonly unit: TranslationUnit;
}

export interface ChangedUnit<Kind extends Placed> {
  readonly placed: Kind;
  readonly unit: TranslationUnit;
  readonly targetChanged: boolean;
  readonly stateChanged: boolean;
}

/**
 * The units that a writer in place has to touch. What it cannot write is a warning: a unit that the file does not
 * have (`unitNotInFile`), and a change of anything but target and state (`changeNotWritten`).
 */
export function* changedUnits<Kind extends Placed>(
  document: BilingualDocument,
  placed: readonly Kind[],
  context: WriteContext,
): Generator<ChangedUnit<Kind>, void, undefined> {
  const known = new Map(placed.map((each) => [keyOf(each.unit.location), each]));
  const warn = (code: string, unit: TranslationUnit): void => {
    const { path = context.path ?? "", line, column } = unit.location ?? {};
    context.warn({ code, data: { unit: unit.id }, path, line, column });
  };
  for (const unit of document.units) {
    const found = known.get(keyOf(unit.location));
    if (found === undefined) {
      warn("unitNotInFile", unit);
      continue;
    }
    const before = found.unit;
    if (hasOtherChanges(before, unit)) warn("changeNotWritten", unit);
    const targetChanged = !isSame(before.target, unit.target);
    const stateChanged = unit.state !== before.state && unit.state !== undefined;
    if (targetChanged || stateChanged) yield { placed: found, unit, targetChanged, stateChanged };
  }
}

function keyOf(location: Location | undefined): string {
  return location === undefined ? "" : `${location.line}:${location.column}`;
}

function hasOtherChanges(before: TranslationUnit, after: TranslationUnit): boolean {
  return !(
    isSame(before.source, after.source) &&
    isSame(before.notes, after.notes) &&
    isSame(before.props, after.props) &&
    isSame(before.matches ?? [], after.matches ?? []) &&
    isSame(before.terms ?? [], after.terms ?? [])
  );
}

/** Of plain data. */
function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => isSame(left[key], right[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
