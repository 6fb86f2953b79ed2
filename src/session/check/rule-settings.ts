// Levels and options of rules: those of the rule sets, then of glosa.json, then of `--rule id=level`.

import type { RuleLevel, RuleLevels } from "../../check/levels.ts";
import { InputError } from "../../model/errors.ts";
import { ruleLevels } from "../../project/config/config-fields.ts";
import type { Config } from "../../project/config/config.ts";
import { rules } from "../../rules/index.ts";
import type { RuleOptions } from "../../rules/rule-options.ts";
import { ruleSets } from "../../rules/rule-sets.ts";
import { nearestWord } from "../../strings/nearest-word.ts";

export interface RuleSettings {
  readonly levels: RuleLevels;
  readonly options: Readonly<Record<string, RuleOptions>>;
}

/** Throws `InputError` for an unknown rule or level, suggesting the closest one. */
export function ruleSettings(project: Config, written: readonly string[]): RuleSettings {
  const chosen: Record<string, RuleLevel> = {};
  for (const name of project.extends) Object.assign(chosen, ruleSets[name]);
  const options: Record<string, RuleOptions> = {};
  for (const [id, setting] of Object.entries(project.rules)) {
    if (setting.level !== undefined) chosen[id] = setting.level;
    options[id] = setting.options;
  }
  for (const each of written) {
    const [id = "", level = ""] = each.split("=");
    chosen[knownRule(id)] = knownLevel(level, each);
  }
  return { levels: chosen, options };
}

function knownRule(id: string): string {
  const ids = rules.map((rule) => rule.meta.id);
  if (ids.includes(id)) return id;
  const nearest = nearestWord(id, ids);
  throw nearest === undefined
    ? new InputError("unknownRule", { data: { rule: id, choices: ids.join(", ") } })
    : new InputError("unknownRuleNear", { data: { rule: id, nearest } });
}

function knownLevel(written: string, setting: string): RuleLevel {
  const level = ruleLevels.find((choice) => choice === written);
  if (level !== undefined) return level;
  throw new InputError("unknownLevel", { data: { setting, choices: ruleLevels.join(", ") } });
}
