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
    context.report({ code, data: { unit: unit.id }, path, line, column });
  };
  for (const unit of document.units) {
    const found = known.get(keyOf(unit.location));
    if (found === undefined) {
      warn("unitNotInFile", unit);
      continue;
    }
    const before = found.unit;
    if (!isSame(before.source, unit.source) || !isSame(extras(before), extras(unit)))
      warn("changeNotWritten", unit);
    const targetChanged = !isSame(before.target, unit.target);
    const stateChanged = unit.state !== before.state && unit.state !== undefined;
    if (targetChanged || stateChanged) yield { placed: found, unit, targetChanged, stateChanged };
  }
}

function keyOf(location: Location | undefined): string {
  return location === undefined ? "" : `${location.line}:${location.column}`;
}

function extras({ notes, props, matches = [], terms = [] }: TranslationUnit): unknown {
  return [notes, props, matches, terms];
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
