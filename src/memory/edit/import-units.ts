// Units of another file imported into a memory: what is new, what replaces an existing translation, and what is
// skipped, each with its reason.

import type { LanguageTag } from "../../model/language.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { sourceIdentityOf, unitIdentity } from "./unit-identity.ts";

export type UnitSkipReason =
  /** The memory, or an earlier unit of the file, has the same source and target. */
  | "known"
  /** The memory has another translation and keeps it. */
  | "conflict"
  | "emptySource"
  | "untranslated"
  /** Fuzzy or new: nobody has confirmed the translation yet. */
  | "draft"
  | "otherLanguages";

export interface UnitSkip {
  readonly reason: UnitSkipReason;
  readonly unit: TranslationUnit;
  /** Languages that the unit has, for `otherLanguages`. */
  readonly languages: readonly LanguageTag[];
}

export interface UnitImport {
  /** The memory's units in their order, replaced ones in place, then the new ones. */
  readonly units: readonly TranslationUnit[];
  readonly added: number;
  readonly replaced: number;
  readonly skipped: readonly UnitSkip[];
}

export interface UnitImportOptions {
  /** What to do with a second translation of a known source. */
  readonly policy: "keep" | "replace" | "both";
  /** Units of the project's other memories, which count as known. */
  readonly elsewhere: Iterable<TranslationUnit>;
}

export function importUnits(
  memory: readonly TranslationUnit[],
  further: Iterable<TranslationUnit>,
  { policy, elsewhere }: UnitImportOptions,
): UnitImport {
  const units = [...memory];
  const seen = new Set(units.map(unitIdentity));
  for (const unit of elsewhere) seen.add(unitIdentity(unit));
  const bySource = new Map(units.map((unit, index) => [sourceIdentityOf(unit), index]));
  const skipped: UnitSkip[] = [];
  let added = 0;
  let replaced = 0;
  for (const unit of further) {
    const reason = defectOf(unit) ?? (seen.has(unitIdentity(unit)) ? "known" : undefined);
    const rival = bySource.get(sourceIdentityOf(unit));
    if (reason !== undefined || (rival !== undefined && policy === "keep")) {
      const languages = [unit.sourceInfo, ...unit.others].map(({ language }) => language);
      skipped.push({ reason: reason ?? "conflict", unit, languages });
      continue;
    }
    seen.add(unitIdentity(unit));
    if (rival !== undefined && policy === "replace") {
      units[rival] = unit;
      replaced += 1;
      continue;
    }
    if (rival === undefined) bySource.set(sourceIdentityOf(unit), units.length);
    units.push(unit);
    added += 1;
  }
  return { units, added, replaced, skipped };
}

function defectOf(unit: TranslationUnit): UnitSkipReason | undefined {
  const isEmpty = (segment: TranslationUnit["source"] | undefined): boolean =>
    segment === undefined || plainText(segment).trim() === "";
  if (isEmpty(unit.source)) return unit.others.length > 0 ? "otherLanguages" : "emptySource";
  if (isEmpty(unit.target)) return unit.others.length > 0 ? "otherLanguages" : "untranslated";
  return unit.state === "initial" ? "draft" : undefined;
}
