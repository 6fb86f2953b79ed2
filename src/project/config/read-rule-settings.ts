// "rules" of glosa.json: levels and options, checked against what the rules declare.

import { isOptionValue, type RuleOption, type RuleOptions } from "../../rules/rule-options.ts";
import type { Rule } from "../../rules/rule.ts";
import { ruleLevels } from "./config-fields.ts";
import { isOneOf, isRecord, requireKnownKeys, type Fail } from "./config-value.ts";
import type { RuleSetting } from "./config.ts";
import type { JsonPath } from "./json-with-comments.ts";

/** What must be known about a rule to configure it. */
export interface SettableRule {
  readonly meta: Pick<Rule["meta"], "id">;
  readonly options: Rule["options"];
}

export function readRuleSettings(
  written: unknown,
  rules: readonly SettableRule[],
  fail: Fail,
  within: JsonPath = [],
): Readonly<Record<string, RuleSetting>> {
  const at = [...within, "rules"];
  if (written === undefined) return {};
  if (!isRecord(written)) throw fail("configRules", at);
  const ids = rules.map((rule) => rule.meta.id);
  requireKnownKeys(written, ids, { at, fail, stem: "configUnknownRule" });
  return Object.fromEntries(
    rules
      .filter((rule) => Object.hasOwn(written, rule.meta.id))
      .map((rule) => [rule.meta.id, readSetting(written[rule.meta.id], rule, { at, fail })]),
  );
}

function readSetting(
  written: unknown,
  { meta, options }: SettableRule,
  { at: within, fail }: { readonly at: JsonPath; readonly fail: Fail },
): RuleSetting {
  const at = [...within, meta.id];
  const choices = ruleLevels.join(", ");
  if (isOneOf(written, ruleLevels)) return { level: written, options: {} };
  if (!isRecord(written)) throw fail("configChoice", at, { choices });
  const known = ["level", ...Object.keys(options)];
  requireKnownKeys(written, known, {
    at,
    fail,
    stem: "configUnknownOption",
    data: { rule: meta.id },
  });
  const { level, ...set } = written;
  const read: Record<string, RuleOptions[string]> = {};
  for (const [name, option] of Object.entries(options)) {
    if (!Object.hasOwn(set, name)) continue;
    const value = set[name];
    if (!isOptionValue(option, value)) throw wrongValue(option, value, [...at, name], fail);
    read[name] = value;
  }
  if (level === undefined) return { options: read };
  if (!isOneOf(level, ruleLevels)) throw fail("configChoice", [...at, "level"], { choices });
  return { level, options: read };
}

function wrongValue(
  option: RuleOption,
  written: unknown,
  at: JsonPath,
  fail: Fail,
): ReturnType<Fail> {
  const value = JSON.stringify(written);
  if (option.type === "boolean") return fail("configBoolean", at, { value });
  if (option.type === "string") return fail("configString", at, { value });
  if (option.type === "choice")
    return fail("configChoice", at, { choices: option.choices.join(", ") });
  const [minimum, maximum] = [String(option.minimum), String(option.maximum)];
  return fail("configNumber", at, { minimum, maximum, value });
}
