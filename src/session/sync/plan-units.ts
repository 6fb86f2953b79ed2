// What has to happen so that a memory file and a memory of a store have the same units.

import { decideThreeWays, type ThreeWayItem } from "../../memory/edit/merge-three-ways.ts";
import { sourceIdentityOf, unitIdentity } from "../../memory/edit/unit-identity.ts";
import { uniteVersions } from "../../memory/edit/unite-versions.ts";
import type { StoredUnit } from "../../model/store/stored-unit.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { wholeOf } from "../merge/merge-versions.ts";

/** A unit of a side, or of the last common state. */
export interface SyncUnit {
  readonly unit: TranslationUnit;
  /** As the file has it. */
  readonly text?: string;
  readonly stored?: StoredUnit;
}

export interface UnitStep {
  readonly base: SyncUnit | undefined;
  readonly ours: SyncUnit | undefined;
  readonly theirs: SyncUnit | undefined;
  /** What both sides are to have: `"nothing"` if it is removed, `"conflict"` if people must decide. */
  readonly result: SyncUnit | "nothing" | "conflict";
}

export interface UnitPlan {
  readonly steps: readonly UnitStep[];
  /** Further units of a side with the same languages and texts, by those: a store takes them for one. */
  readonly copies: Readonly<Record<"ours" | "theirs", ReadonlyMap<string, readonly SyncUnit[]>>>;
}

/** `base` is empty for a first run: then everything of both sides stays. */
export function planUnits(sides: {
  readonly base: readonly SyncUnit[];
  readonly ours: readonly SyncUnit[];
  readonly theirs: readonly SyncUnit[];
}): UnitPlan {
  const [base, ours, theirs] = [distinct(sides.base), distinct(sides.ours), distinct(sides.theirs)];
  const decisions = decideThreeWays<SyncUnit>(
    { base: base.items, ours: ours.items, theirs: theirs.items },
    {
      same: (one, another) => wholeOf(one.unit) === wholeOf(another.unit),
      unite: (before, one, another) => {
        const unit = uniteVersions(before?.unit, one.unit, another.unit);
        return unit === undefined ? undefined : { unit };
      },
    },
  );
  return {
    steps: decisions.map(({ base: before, ours: own, theirs: other, decided }) => ({
      ...{ base: before, ours: own, theirs: other },
      result: decided === undefined ? "conflict" : (decided[0] ?? "nothing"),
    })),
    copies: { ours: ours.copies, theirs: theirs.copies },
  };
}

function distinct(units: readonly SyncUnit[]): {
  readonly items: readonly ThreeWayItem<SyncUnit>[];
  readonly copies: ReadonlyMap<string, readonly SyncUnit[]>;
} {
  const items = new Map<string, ThreeWayItem<SyncUnit>>();
  const copies = new Map<string, SyncUnit[]>();
  for (const item of units) {
    const { unit } = item;
    const key = unitIdentity(unit);
    if (!items.has(key)) {
      // A unit whose texts were changed is known by its id, or else by its source.
      const ties = [`source ${sourceIdentityOf(unit)}`];
      if (unit.id !== "") ties.unshift(`id ${unit.id}`);
      items.set(key, { key, ties, item });
      continue;
    }
    const known = copies.get(key);
    if (known === undefined) copies.set(key, [item]);
    else known.push(item);
  }
  return { items: [...items.values()], copies };
}
