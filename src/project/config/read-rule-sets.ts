// "extends" of glosa.json: the names of rule sets.

import { ruleSetNames, type RuleSetName } from "../../model/rule-set.ts";
import { nearestWord } from "../../strings/nearest-word.ts";
import { isOneOf, type Fail } from "./config-value.ts";
import type { JsonPath } from "./json-with-comments.ts";

/** Throws for a name that is no set, with the closest one, or all of them. */
export function readRuleSets(
  written: unknown,
  fail: Fail,
  within: JsonPath = [],
): readonly RuleSetName[] {
  if (written === undefined) return [];
  const names: readonly unknown[] = Array.isArray(written) ? written : [written];
  return names.map((name, index) => {
    if (isOneOf(name, ruleSetNames)) return name;
    const at = [...within, "extends", ...(Array.isArray(written) ? [index] : [])];
    const value = typeof name === "string" ? name : JSON.stringify(name);
    const nearest = nearestWord(value, ruleSetNames);
    throw nearest === undefined
      ? fail("configUnknownSet", at, { value, choices: ruleSetNames.join(", ") })
      : fail("configUnknownSetNear", at, { value, nearest });
  });
}
