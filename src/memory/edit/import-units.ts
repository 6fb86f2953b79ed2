// Units of another file imported into a memory: what is new, what replaces an existing translation, and what is
// skipped, each with its reason.

import { primaryLanguage, type LanguageTag } from "../../model/language.ts";
import { plainText } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { sourceIdentityOf, twinIdentities, twinIdentity } from "./unit-identity.ts";

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
  const seen = new Set(units.flatMap((unit) => [...twinIdentities(unit)]));
  for (const unit of elsewhere) for (const identity of twinIdentities(unit)) seen.add(identity);
  const sourceOf = (unit: TranslationUnit): string => sourceIdentityOf(unit, primaryLanguage);
  const bySource = new Map(units.map((unit, index) => [sourceOf(unit), index]));
  const skipped: UnitSkip[] = [];
  let added = 0;
  let replaced = 0;
  for (const unit of further) {
    const reason = defectOf(unit) ?? (isKnown(unit, seen) ? "known" : undefined);
    const rival = bySource.get(sourceOf(unit));
    if (reason !== undefined || (rival !== undefined && policy === "keep")) {
      const languages = [unit.sourceInfo, ...unit.others].map(({ language }) => language);
      skipped.push({ reason: reason ?? "conflict", unit, languages });
      continue;
    }
    for (const identity of twinIdentities(unit)) seen.add(identity);
    if (rival !== undefined && policy === "replace") {
      units[rival] = inLanguagesOf(unit, units[rival] ?? unit);
      replaced += 1;
      continue;
    }
    if (rival === undefined) bySource.set(sourceOf(unit), units.length);
    units.push(unit);
    added += 1;
  }
  return { units, added, replaced, skipped };
}

/** Each of its renderings is there. */
function isKnown(unit: TranslationUnit, seen: ReadonlySet<string>): boolean {
  if (!seen.has(twinIdentity(unit))) return false;
  return unit.others.every(
    ({ segment, ...info }) =>
      primaryLanguage(info.language) !== primaryLanguage(unit.targetInfo?.language ?? "") ||
      seen.has(twinIdentity({ ...unit, target: segment, targetInfo: info, others: [] })),
  );
}

/** The memory's tags stay where the file writes them with another region, or none. */
function inLanguagesOf(unit: TranslationUnit, known: TranslationUnit): TranslationUnit {
  const { sourceInfo, targetInfo } = unit;
  const target = known.targetInfo?.language ?? targetInfo?.language ?? "und";
  return {
    ...unit,
    sourceInfo: { ...sourceInfo, language: known.sourceInfo.language },
    targetInfo: targetInfo && { ...targetInfo, language: target },
  };
}

function defectOf(unit: TranslationUnit): UnitSkipReason | undefined {
  const isEmpty = (segment: TranslationUnit["source"] | undefined): boolean =>
    segment === undefined || plainText(segment).trim() === "";
  if (isEmpty(unit.source)) return unit.others.length > 0 ? "otherLanguages" : "emptySource";
  if (isEmpty(unit.target)) return unit.others.length > 0 ? "otherLanguages" : "untranslated";
  return unit.state === "initial" ? "draft" : undefined;
}
