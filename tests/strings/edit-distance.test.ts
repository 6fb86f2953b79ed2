import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/strings/edit-distance.ts";

/** The recursive definition, word for word. */
function reference(left: string, right: string): number {
  if (left === "" || right === "") return left.length + right.length;
  const [a, b] = [left.slice(0, -1), right.slice(0, -1)];
  const same = left.at(-1) === right.at(-1);
  const edits = [reference(a, right) + 1, reference(left, b) + 1, reference(a, b) + (same ? 0 : 1)];
  if (left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1) && a !== "" && b !== "") {
    edits.push(reference(left.slice(0, -2), right.slice(0, -2)) + 1);
  }
  return Math.min(...edits);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "ñ"), maxLength: 6 });

describe("editDistance", () => {
  it("is the reference up to the limit, and one more beyond it", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (left, right, limit) => {
        const distance = reference(left, right);
        expect(editDistance(left, right, limit)).toBe(Math.min(distance, limit + 1));
      }),
    );
  });

  it("is never more than one above the limit, however the strings end", () => {
    expect(editDistance("paro", "huelga", 2)).toBe(3);
    expect(editDistance("aa", "bñbb", 2)).toBe(3);
  });

  it.each([
    ["fujimori", "fijimoro", 2],
    ["colque", "coolque", 1],
    ["vizcarra", "vizcrara", 1],
  ])("of %s and %s is %i", (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance);
  });
});
