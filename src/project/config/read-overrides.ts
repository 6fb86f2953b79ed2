// "overrides" of glosa.json: rule settings for some of the files.

import { overrideItem } from "./config-fields.ts";
import { isRecord, requireKnownKeys, type Fail } from "./config-value.ts";
import type { Override } from "./config.ts";
import { readRuleSets } from "./read-rule-sets.ts";
import { readRuleSettings, type SettableRule } from "./read-rule-settings.ts";

/** In the order of the file: of two for one file, the later one counts. */
export function readOverrides(
  written: unknown,
  rules: readonly SettableRule[],
  fail: Fail,
): readonly Override[] {
  const key = "overrides";
  if (written === undefined) return [];
  if (!Array.isArray(written)) throw fail("configOverrides", [key]);
  return written.map((item: unknown, index) => {
    const at = [key, index];
    if (!isRecord(item)) throw fail("configOverrides", at);
    requireKnownKeys(item, Object.keys(overrideItem.properties), { at, fail });
    const { files } = item;
    const patterns: readonly unknown[] = Array.isArray(files) ? files : [files];
    if (patterns.length === 0 || !patterns.every((each) => typeof each === "string"))
      throw fail("configOverrides", at);
    return {
      files: patterns,
      extends: readRuleSets(item["extends"], fail, at),
      rules: readRuleSettings(item["rules"], rules, fail, at),
    };
  });
}
