// What a writer of units says of the parts that its format has no place for, each kind once a file.

import { plainText } from "../model/segment.ts";
import type { TranslationUnit, VariantInfo } from "../model/unit.ts";
import type { WriteContext } from "./format.ts";

type Loss =
  | "matchesLeftOut"
  | "termsLeftOut"
  | "variantsLeftOut"
  | "propertiesLeftOut"
  | "variantNotesLeftOut";

/** What the format has a place for, of all that a unit may say. */
export interface UnitRoom {
  /** More than two language versions. */
  readonly variants: boolean;
  /** Notes and properties of one language version. */
  readonly variantNotes: boolean;
  /** Whether a property of the unit can be written. */
  readonly property: (type: string) => boolean;
}

const longestText = 60;

/** What a memory and a glossary offer for a unit has no place anywhere but in XLIFF. */
export function unitLosses(
  { warn, path = "" }: WriteContext,
  room: UnitRoom,
): (unit: TranslationUnit) => void {
  const told = new Set<Loss>();
  const tell = (code: Loss, { source, target = [] }: TranslationUnit): void => {
    if (told.has(code)) return;
    told.add(code);
    const text = (plainText(source) || plainText(target)).slice(0, longestText);
    warn({ code, data: { text }, path, line: undefined, column: undefined });
  };
  return (unit) => {
    if (unit.matches !== undefined && unit.matches.length > 0) tell("matchesLeftOut", unit);
    if (unit.terms !== undefined && unit.terms.length > 0) tell("termsLeftOut", unit);
    if (!room.variants && unit.others.length > 0) tell("variantsLeftOut", unit);
    if (unit.props.some(({ type }) => !room.property(type))) tell("propertiesLeftOut", unit);
    if (!room.variantNotes && [unit.sourceInfo, unit.targetInfo].some(saysMore))
      tell("variantNotesLeftOut", unit);
  };
}

function saysMore(info: VariantInfo | undefined): boolean {
  return info !== undefined && info.notes.length + info.props.length > 0;
}
