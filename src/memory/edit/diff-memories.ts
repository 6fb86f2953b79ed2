// What changed between two memories: units added, removed, changed. Reads each file twice and keeps hashes and
// the units that differ, so that two files larger than memory can be compared.

import type { TranslationUnit } from "../../model/unit.ts";
import { KeyCounter } from "./key-register.ts";
import { contentOf, sourceIdentityOf, writtenSegment } from "./unit-identity.ts";

export interface UnitChange {
  readonly before: TranslationUnit;
  readonly after: TranslationUnit;
}

export interface MemoryDiff {
  readonly added: readonly TranslationUnit[];
  readonly removed: readonly TranslationUnit[];
  readonly changed: readonly UnitChange[];
  readonly unchanged: number;
}

/** Each function opens its memory anew. Order, and the dates and counts of tools, make no difference. */
export function diffMemories(
  before: () => Iterable<TranslationUnit>,
  after: () => Iterable<TranslationUnit>,
): MemoryDiff {
  const known = new KeyCounter();
  for (const unit of before()) known.add(contentOf(unit));
  const young: TranslationUnit[] = [];
  const remaining = new KeyCounter();
  let unchanged = 0;
  for (const unit of after()) {
    const key = contentOf(unit);
    if (known.take(key)) {
      unchanged += 1;
      remaining.add(key);
    } else young.push(unit);
  }
  const old: TranslationUnit[] = [];
  for (const unit of before()) if (!remaining.take(contentOf(unit))) old.push(unit);
  const pairs = pairUp(old, young);
  return { ...pairs, unchanged };
}

/** How two versions of a unit are recognised as one, the surest way first. */
const ties: readonly ((unit: TranslationUnit) => string | undefined)[] = [
  ({ id }) => (id === "" ? undefined : id),
  sourceIdentityOf,
  ({ target }) =>
    target === undefined || target.length === 0 ? undefined : writtenSegment(target),
];

function pairUp(
  old: readonly TranslationUnit[],
  young: readonly TranslationUnit[],
): Omit<MemoryDiff, "unchanged"> {
  const changed: UnitChange[] = [];
  let removed = [...old];
  let added = [...young];
  for (const tie of ties) {
    const waiting = new Map<string, TranslationUnit[]>();
    for (const unit of added) {
      const key = tie(unit);
      if (key === undefined) continue;
      const group = waiting.get(key);
      if (group === undefined) waiting.set(key, [unit]);
      else group.push(unit);
    }
    const paired = new Set<TranslationUnit>();
    for (const before of removed) {
      const key = tie(before);
      const after = key === undefined ? undefined : waiting.get(key)?.shift();
      if (after === undefined) continue;
      changed.push({ before, after });
      paired.add(before).add(after);
    }
    removed = removed.filter((unit) => !paired.has(unit));
    added = added.filter((unit) => !paired.has(unit));
  }
  changed.sort((left, right) => lineOf(left.after) - lineOf(right.after));
  return { added, removed, changed };
}

function lineOf({ location }: TranslationUnit): number {
  return location?.line ?? 0;
}
