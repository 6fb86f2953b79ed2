// The rules of a project, its own included, and how they are set: by rule sets, then by glosa.json, then by its
// overrides for a file, then by `--rule id=level`.

import { engineRules } from "../../check/engine/engine-rules.ts";
import type { RuleLevel, RuleSettings } from "../../check/levels.ts";
import type { Bitext } from "../../model/bitext.ts";
import { InputError } from "../../model/errors.ts";
import { ruleLevels } from "../../project/config/config-fields.ts";
import type { Config, Override } from "../../project/config/config.ts";
import type { SettableRule } from "../../project/config/read-rule-settings.ts";
import { absolutePath } from "../../project/disk/files.ts";
import { arePathsOf } from "../../project/disk/glob.ts";
import { timeLimit } from "../../project/memory/time-limit.ts";
import { rules } from "../../rules/index.ts";
import { ownRule } from "../../rules/own-rule.ts";
import type { RuleOptions } from "../../rules/rule-options.ts";
import { ruleSets } from "../../rules/rule-sets.ts";
import type { Rule } from "../../rules/rule.ts";
import { nearestWord } from "../../strings/nearest-word.ts";
import type { PlacedBitext } from "./placed-bitext.ts";

/** What can be set beside rules of the project's own. */
export const settableRules: readonly SettableRule[] = [...rules, ...engineRules];

// For 500 units at most, which take an expression that does not backtrack a hundredth of it.
const ownRuleMilliseconds = 2000;

/** What runs. */
export function projectRules({ ownRules }: Config): readonly Rule[] {
  if (ownRules.length === 0) return rules;
  const limit = timeLimit();
  const own = ownRules.map((each) =>
    ownRule(each, (rule, work) => limit(ownRuleMilliseconds, "ownRuleTooSlow", work, { rule })),
  );
  return [...rules, ...own];
}

/** Throws `InputError` for an unknown rule or level, suggesting the closest one. */
export function ruleSettings(project: Config, written: readonly string[]): RuleSettings {
  return settings(project, [], given(project, written));
}

/** Of each bitext, the same ones where the same overrides cover it; `undefined` if there are none. */
export function settingsByPath(
  project: Config,
  written: readonly string[],
  bitexts: readonly PlacedBitext[],
): ((bitext: Bitext) => RuleSettings) | undefined {
  const { overrides, folder: base } = project;
  if (overrides.length === 0) return undefined;
  const levels = given(project, written);
  const known = new Map<string, RuleSettings>();
  const found = new Map<string, RuleSettings>();
  for (const { folder, bitext } of bitexts) {
    const paths = [bitext.source, bitext.target].map(({ path }) => absolutePath(folder, path));
    const covering = overrides.filter(({ files }) =>
      paths.some((path) => arePathsOf(base, files, path)),
    );
    const key = covering.map((each) => overrides.indexOf(each)).join(" ");
    const own = known.get(key) ?? settings(project, covering, levels);
    known.set(key, own);
    found.set(nameOf(bitext), own);
  }
  const all = settings(project, [], levels);
  return (bitext) => found.get(nameOf(bitext)) ?? all;
}

/** A large file is checked as many bitexts of one name. */
const nameOf = ({ source, target }: Bitext): string => `${source.path}\u0000${target.path}`;

type Levels = Readonly<Record<string, RuleLevel>>;

function settings(project: Config, overrides: readonly Override[], last: Levels): RuleSettings {
  const chosen: Record<string, RuleLevel> = {};
  const options: Record<string, RuleOptions> = {};
  for (const layer of [project, ...overrides]) {
    for (const name of layer.extends) Object.assign(chosen, ruleSets[name]);
    for (const [id, setting] of Object.entries(layer.rules)) {
      if (setting.level !== undefined) chosen[id] = setting.level;
      options[id] = { ...options[id], ...setting.options };
    }
  }
  return { levels: { ...chosen, ...last }, options };
}

/** Levels from the command line. */
function given(project: Config, written: readonly string[]): Levels {
  const ids = [
    ...settableRules.map(({ meta }) => meta.id),
    ...project.ownRules.map(({ id }) => id),
  ];
  return Object.fromEntries(
    written.map((each) => {
      const [id = "", level = ""] = each.split("=");
      return [knownRule(id, ids), knownLevel(level, each)];
    }),
  );
}

function knownRule(id: string, ids: readonly string[]): string {
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
