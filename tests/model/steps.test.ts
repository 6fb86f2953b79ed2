import { describe, expect, it } from "vitest";
import { atOnce, withPauses, type Steps } from "../../src/model/steps.ts";

function* counting(most: number, seen: number[]): Steps<string> {
  for (let each = 0; each < most; each += 1) {
    seen.push(each);
    yield;
  }
  return "done";
}

describe("work in steps", () => {
  it("comes to the same at once and with pauses", async () => {
    expect(atOnce(counting(3, []))).toBe("done");
    const seen: number[] = [];
    let pauses = 0;
    const result = await withPauses(counting(3, seen), () => {
      pauses += 1;
      return pauses === 2 ? Promise.resolve() : undefined;
    });
    expect([result, seen, pauses]).toEqual(["done", [0, 1, 2], 3]);
  });

  it("ends with what a pause throws", async () => {
    const seen: number[] = [];
    const pause = (): undefined => {
      throw new Error("enough");
    };
    await expect(withPauses(counting(3, seen), pause)).rejects.toThrow("enough");
    expect(seen).toEqual([0]);
  });
});
