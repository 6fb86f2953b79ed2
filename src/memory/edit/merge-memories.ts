// Several memories as one, with a stated policy for sources that they translate differently.

import type { LanguageTag } from "../../model/language.ts";
import { isDraft, type TranslationUnit } from "../../model/unit.ts";
import type { MergePolicy } from "./merge-policies.ts";
import { twinLanguages } from "./twin-languages.ts";
import { sourceIdentityOf, unitIdentity } from "./unit-identity.ts";
import { dateOf, uniteUnits } from "./unite-units.ts";

export interface MergeConflict {
  readonly kept: readonly TranslationUnit[];
  /** Empty if both were kept. */
  readonly dropped: readonly TranslationUnit[];
}

export interface MergedMemory {
  readonly units: readonly TranslationUnit[];
  /** Units read, one number for each memory. */
  readonly read: readonly number[];
  /** Units that another memory already had, with the same translation. */
  readonly united: number;
  readonly conflicts: readonly MergeConflict[];
}

/** Holds all units. Several translations within one memory are its own affair: they are kept. */
export function mergeMemories(
  memories: readonly Iterable<TranslationUnit>[],
  policy: MergePolicy,
): MergedMemory {
  const groups = new Map<string, TranslationUnit[]>();
  const read: number[] = [];
  const conflicts: MergeConflict[] = [];
  let united = 0;
  const held = memories.map((memory) => [...memory]);
  const languageAs = twinLanguages(held.flat());
  for (const memory of held) {
    let count = 0;
    const own = new Map<string, TranslationUnit[]>();
    for (const unit of memory) {
      count += 1;
      const key = sourceIdentityOf(unit, languageAs);
      const group = own.get(key);
      if (group === undefined) own.set(key, [unit]);
      else group.push(unit);
    }
    read.push(count);
    for (const [key, units] of own) {
      const before = groups.get(key);
      if (before === undefined) {
        groups.set(key, units);
        continue;
      }
      const merged = mergeGroup(before, units, { policy, languageAs });
      united += merged.united;
      if (merged.conflict !== undefined) conflicts.push(merged.conflict);
      groups.set(key, merged.units);
    }
  }
  return { units: [...groups.values()].flat(), read, united, conflicts };
}

interface Merging {
  readonly policy: MergePolicy;
  readonly languageAs: (tag: LanguageTag) => string;
}

function mergeGroup(
  before: readonly TranslationUnit[],
  further: readonly TranslationUnit[],
  { policy, languageAs }: Merging,
): { units: TranslationUnit[]; united: number; conflict: MergeConflict | undefined } {
  const units = [...before];
  const others: TranslationUnit[] = [];
  let united = 0;
  for (const unit of further) {
    const identity = unitIdentity(unit, languageAs);
    const at = units.findIndex((each) => unitIdentity(each, languageAs) === identity);
    const same = units[at];
    if (same === undefined) others.push(unit);
    else {
      units[at] = uniteUnits(same, unit);
      united += 1;
    }
  }
  if (others.length === 0) return { units, united, conflict: undefined };
  if (policy === "both") {
    const all = [...units, ...others];
    return { units: all, united, conflict: { kept: all, dropped: [] } };
  }
  // A draft replaces no finished translation, however new it is.
  const [draft, rivalDraft] = [units.every(isDraft), others.every(isDraft)];
  const newer = draft === rivalDraft ? latest(others) > latest(units) : draft;
  const later = policy === "newest" && newer;
  const [kept, dropped] = later ? [others, units] : [units, others];
  return { units: kept, united, conflict: { kept, dropped } };
}

function latest(units: readonly TranslationUnit[]): string {
  return units.map(dateOf).reduce((left, right) => (right > left ? right : left), "");
}
