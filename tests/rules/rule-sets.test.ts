import { describe, expect, it } from "vitest";
import type { RuleLevels } from "../../src/check/levels.ts";
import { levels, type Level } from "../../src/model/finding.ts";
import { ruleSetNames } from "../../src/model/rule-set.ts";
import { rules } from "../../src/rules/index.ts";
import { ruleSets } from "../../src/rules/rule-sets.ts";
import { runExample } from "./run-example.ts";

const ids = new Set(rules.map((rule) => rule.meta.id));

describe("rule sets", () => {
  it.each(ruleSetNames)("%s names rules that there are, in order", (name) => {
    const named = Object.keys(ruleSets[name]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(named).toEqual(named.toSorted((left, right) => (left < right ? -1 : 1)));
  });

  it("leave everything as it is in the recommended one", () => {
    expect(ruleSets.recommended).toEqual({});
  });

  it("are never below the recommended one where they are strict", () => {
    const levelsOf = (set: RuleLevels): readonly Level[] =>
      rules.flatMap((rule) =>
        rule.examples.flatMap((example) =>
          runExample(rule, example, { levels: { [rule.meta.id]: "on", ...set } }).map(
            ({ level }) => level,
          ),
        ),
      );
    const recommended = levelsOf(ruleSets.recommended);
    const strict = levelsOf(ruleSets.strict);
    expect(strict).toHaveLength(recommended.length);
    const lowered = strict.filter(
      (level, index) => levels.indexOf(level) > levels.indexOf(recommended[index] ?? "note"),
    );
    expect(lowered).toEqual([]);
    expect(strict).not.toEqual(recommended);
  });
});
