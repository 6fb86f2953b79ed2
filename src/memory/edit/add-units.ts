// New units added to a memory without duplicating what it has.

import { plainText, type Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";

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
  const seen = new Set(memory.map(identity));
  const units = [...memory];
  let known = 0;
  for (const unit of further) {
    const key = identity(unit);
    if (seen.has(key)) {
      known += 1;
      continue;
    }
    seen.add(key);
    units.push(unit);
  }
  return { units, added: units.length - memory.length, known };
}

function identity({ source, target, sourceInfo, targetInfo }: TranslationUnit): string {
  const languages = [sourceInfo.language, targetInfo?.language ?? ""];
  return [...languages, written(source), written(target ?? [])].join("\u0000");
}

// Codes count: `<b>paro</b>` and `paro` are different segments for a CAT tool.
function written(segment: Segment): string {
  if (segment.every((part) => typeof part === "string")) return plainText(segment);
  return JSON.stringify(segment);
}
