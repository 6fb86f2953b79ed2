// "extends" of glosa.json: the names of rule sets.

import { ruleSetNames, type RuleSetName } from "../../model/rule-set.ts";
import { nearestWord } from "../../strings/nearest-word.ts";
import { isOneOf, type Fail } from "./config-value.ts";

/** Throws for a name that is no set, with the closest one, or all of them. */
export function readRuleSets(written: unknown, fail: Fail): readonly RuleSetName[] {
  if (written === undefined) return [];
  const names: readonly unknown[] = Array.isArray(written) ? written : [written];
  return names.map((name, index) => {
    if (isOneOf(name, ruleSetNames)) return name;
    const at = Array.isArray(written) ? ["extends", index] : ["extends"];
    const value = typeof name === "string" ? name : JSON.stringify(name);
    const nearest = nearestWord(value, ruleSetNames);
    throw nearest === undefined
      ? fail("configUnknownSet", at, { value, choices: ruleSetNames.join(", ") })
      : fail("configUnknownSetNear", at, { value, nearest });
  });
}
