import { describe, expect, it } from "vitest";
import type { PatchAnswer } from "../../../src/model/page/pair.ts";
import { mergePatched } from "../../../web/check/merge-patched.ts";
import { sentences } from "../stub-project.ts";
import { pairOf } from "./pair.ts";

function patched(
  texts: readonly (readonly [string, string])[],
  changed: readonly number[],
): PatchAnswer {
  const pair = pairOf(texts);
  return {
    ...pair,
    ...{ etag: "2", count: pair.rows.length },
    rows: pair.rows.filter(({ number }) => changed.includes(number)),
  };
}

describe("mergePatched", () => {
  it("puts in the row that changed and keeps the others themselves", () => {
    const before = pairOf();
    const texts = sentences.map(([a, b], at) => [a, at === 1 ? "Las rondas." : b] as const);
    const after = mergePatched(before, patched(texts, [2]));
    expect(after.rows[1]?.target?.text).toBe("Las rondas.");
    expect(after.rows[0]).toBe(before.rows[0]);
    expect(after.rows[2]).toBe(before.rows[2]);
    expect(after.etag).toBe("2");
    expect("count" in after).toBe(false);
  });

  it("follows when there are more rows, or fewer", () => {
    const more = [...sentences, ["More.", "Más."] as const];
    expect(mergePatched(pairOf(), patched(more, [7])).rows.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(mergePatched(pairOf(), patched(sentences.slice(0, 4), [])).rows).toHaveLength(4);
  });
});
