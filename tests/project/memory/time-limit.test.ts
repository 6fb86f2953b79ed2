import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/errors.ts";
import { withTimeLimit } from "../../../src/project/memory/time-limit.ts";

describe("work with a time limit", () => {
  it("gives its result", () => {
    expect(withTimeLimit(1000, "tooSlow", () => 7)).toBe(7);
  });

  it("is stopped when a pattern backtracks without end", () => {
    const text = `${"a".repeat(60)}!`;
    expect(() => withTimeLimit(50, "tooSlow", () => /^(?:a+)+$/u.test(text))).toThrow("tooSlow");
  });

  it("throws what the work throws", () => {
    const error = new InputError("other");
    const work = (): never => {
      throw error;
    };
    expect(() => withTimeLimit(1000, "tooSlow", work)).toThrow(error);
  });
});
