import { describe, expect, it } from "vitest";
import { ruleSetNames } from "../../src/model/rule-set.ts";
import { rules } from "../../src/rules/index.ts";
import { ruleSets } from "../../src/rules/rule-sets.ts";

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
});
