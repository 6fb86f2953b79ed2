import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeThreeWays, type ThreeWayItem } from "../../../src/memory/edit/merge-three-ways.ts";

// An item is written key=value; a value with a tie is key=value~tie.
function items(line: string): ThreeWayItem<string>[] {
  return line
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => {
      const [key = "", rest = ""] = word.split("=");
      const [value = "", tie] = rest.split("~");
      return { key, ties: tie === undefined ? [] : [tie], item: `${key}=${value}` };
    });
}

function merge(base: string, ours: string, theirs: string): string {
  return mergeThreeWays(
    { base: items(base), ours: items(ours), theirs: items(theirs) },
    { same: (left, right) => left === right, unite: () => undefined },
  )
    .map((result) =>
      result.kind === "item" ? result.item : `<${result.ours ?? ""}|${result.theirs ?? ""}>`,
    )
    .join(" ");
}

describe("two versions of a list", () => {
  it.each([
    ["one side changed it", "a=1 b=1", "a=2 b=1", "a=1 b=3", "a=2 b=3"],
    ["both changed it alike", "a=1", "a=2", "a=2", "a=2"],
    ["both changed it otherwise", "a=1 b=1", "a=2 b=1", "a=3 b=1", "<a=2|a=3> b=1"],
    ["one removed it", "a=1 b=1", "b=1", "a=1 b=1", "b=1"],
    ["both removed it", "a=1 b=1", "b=1", "b=1", "b=1"],
    ["one removed it, one changed it", "a=1", "", "a=2", "<|a=2>"],
    ["one changed it, one removed it", "a=1", "a=2", "", "<a=2|>"],
    [
      "theirs are added where they stand",
      "a=1 c=1",
      "a=1 c=1",
      "0=1 a=1 b=1 c=1 d=1",
      "0=1 a=1 b=1 c=1 d=1",
    ],
    ["both added it alike", "", "a=1", "a=1", "a=1"],
    ["both added it otherwise", "", "a=1", "a=2", "<a=1|a=2>"],
    ["there are two of a key", "a=1 a=2", "a=1 a=3", "a=1 a=2", "a=1 a=3"],
    ["both changed the key", "a=1~t", "b=1~t", "c=1~t", "<b=1|c=1>"],
    ["one changed the key, one the value", "a=1~t", "b=1~t", "a=2~t", "<b=1|a=2>"],
    ["one changed the key", "a=1~t", "a=1~t", "c=1~t", "c=1"],
  ])("where %s", (_, base, ours, theirs, merged) => {
    expect(merge(base, ours, theirs)).toBe(merged);
  });

  const list = fc
    .uniqueArray(fc.constantFrom("a", "b", "c", "d"))
    .chain((keys) =>
      fc.tuple(...keys.map((key) => fc.constantFrom("1", "2").map((value) => `${key}=${value}`))),
    )
    .map((words) => words.join(" "));

  it("give back the one that was changed", () => {
    fc.assert(
      fc.property(list, list, (base, changed) => {
        expect(merge(base, changed, base)).toBe(changed);
        expect(merge(base, base, changed).split(" ").sort()).toEqual(changed.split(" ").sort());
        expect(merge(base, changed, changed)).toBe(changed);
      }),
    );
  });
});
