import { describe, expect, it } from "vitest";
import { levelOf } from "../../src/check/levels.ts";
import { termMissing } from "../../src/rules/term-missing.ts";

const { meta } = termMissing;

describe("the level of a finding", () => {
  it("is a note where the place speaks against a warning", () => {
    expect(levelOf(meta, 0.61, undefined, false)).toBe("warning");
    expect(levelOf(meta, 0.61, undefined, true)).toBe("note");
  });

  it("stays an error where the rule is sure", () => {
    expect(levelOf(meta, 0.81, undefined, true)).toBe("error");
  });

  it("is what the configuration says, whatever speaks against it", () => {
    expect(levelOf(meta, 0.61, "warning", true)).toBe("warning");
  });
});
