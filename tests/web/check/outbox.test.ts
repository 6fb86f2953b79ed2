import { describe, expect, it } from "vitest";
import type { PatchAnswer } from "../../../src/model/page/pair.ts";
import { canRepeat, enqueue, type ActJob, type RowJob } from "../../../web/check/outbox.ts";

const row = (number: number, text: string, base = "a"): RowJob => ({
  ...{ kind: "row", row: number, text, base },
});
const act: ActJob = {
  kind: "act",
  run: () => Promise.resolve({} as PatchAnswer),
  done: () => undefined,
};

describe("the outbox", () => {
  it("sends the latest of what was typed in a row, against what stood there first", () => {
    expect(enqueue([row(2, "ab")], row(2, "abc", "ab"))).toEqual([row(2, "abc", "a")]);
  });

  it("keeps rows apart, and the order of what was done between", () => {
    expect(enqueue([row(2, "ab")], row(3, "x"))).toHaveLength(2);
    expect(enqueue([row(2, "ab"), act], row(2, "abc"))).toEqual([row(2, "ab"), act, row(2, "abc")]);
  });

  it("repeats what was overtaken only where nobody else wrote", () => {
    expect(canRepeat(row(2, "mine", "base"), "base")).toBe(true);
    expect(canRepeat(row(2, "mine", "base"), "theirs")).toBe(false);
    expect(canRepeat(row(2, "mine", "base"), undefined)).toBe(false);
  });
});
