import { describe, expect, it } from "vitest";
import { requireHeap, requireHeapToCheck } from "../../../src/project/disk/heap-limit.ts";

const megabyte = 1 << 20;

it("asks for more where the units of a memory are checked together", () => {
  const check = (size: number): unknown => requireHeapToCheck("m.tmx", size, 4000 * megabyte);
  expect(() => check(300 * megabyte)).toThrow(expect.objectContaining({ code: "memoryShort" }));
  expect(() => check(200 * megabyte)).not.toThrow();
});

describe("requireHeap", () => {
  it("grows with the heap", () => {
    expect(() => requireHeap("g.csv", 10 * megabyte, 100 * megabyte)).toThrow(
      expect.objectContaining({
        code: "memoryShort",
        path: "g.csv",
        data: { needed: 200, there: 100 },
      }),
    );
    expect(() => requireHeap("g.csv", 10 * megabyte, 200 * megabyte)).not.toThrow();
  });

  it("holds for no format that streams, and for no small file", () => {
    expect(() => requireHeap("m.tmx", 1000 * megabyte, megabyte)).not.toThrow();
    expect(() => requireHeap("m.xlf", 1000 * megabyte, megabyte)).not.toThrow();
    expect(() => requireHeap("g.csv", 1000, 1)).not.toThrow();
  });
});
