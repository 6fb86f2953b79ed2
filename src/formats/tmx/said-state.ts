// What the properties of a TMX unit say of its state, for which TMX has no attribute: glosa's own, and those of other tools.

import { unitStates, type Property, type UnitState } from "../../model/unit.ts";
import { isUnfinishedWord } from "../unfinished-word.ts";

/** The property that keeps the state of a unit. */
export const stateProperty = "x-state";

// Trados: x-ConfirmationLevel; others: status, x-state, fuzzy.
const category =
  /^(?:x-)?(?:[a-z]+[-:])?(?:state|status|confirmation-?level|confirmation|fuzzy|draft)$/iu;
const flag = /(?:fuzzy|draft)$/iu;
const yes = /^(?:yes|true|1)$/iu;
// A memory has a dozen names of properties, a million times each.
const mostNames = 1000;
const known = new Map<string, boolean>();

/** The state in glosa's own words; `undefined` for every other property. */
export function ownState({ type, value }: Property): UnitState | undefined {
  return type === stateProperty ? unitStates.find((state) => state === value) : undefined;
}

/** Whether another tool says that the translation is not finished. */
export function saysUnfinished({ type, value }: Property): boolean {
  let isCategory = known.get(type);
  if (isCategory === undefined) {
    isCategory = category.test(type);
    if (known.size >= mostNames) known.clear();
    known.set(type, isCategory);
  }
  return isCategory && (isUnfinishedWord(value) || (flag.test(type) && yes.test(value)));
}
