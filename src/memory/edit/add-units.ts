// New units added to a memory without duplicating what it has.

import type { TranslationUnit } from "../../model/unit.ts";
import { twinIdentities, twinIdentity } from "./unit-identity.ts";

export interface AddedUnits {
  /** The old units in their order, then the new ones. */
  readonly units: readonly TranslationUnit[];
  readonly added: number;
  /** Units that the memory already had: same source and same target. */
  readonly known: number;
}

/** A second translation of a known source becomes a unit of its own: which is better is not ours to say. */
export function addUnits(
  memory: readonly TranslationUnit[],
  further: Iterable<TranslationUnit>,
): AddedUnits {
  const seen = new Set(memory.flatMap((unit) => [...twinIdentities(unit)]));
  const units = [...memory];
  let known = 0;
  for (const unit of further) {
    const key = twinIdentity(unit);
    if (seen.has(key)) {
      known += 1;
      continue;
    }
    seen.add(key);
    units.push(unit);
  }
  return { units, added: units.length - memory.length, known };
}
