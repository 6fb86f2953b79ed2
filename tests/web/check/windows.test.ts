import fc from "fast-check";
import { expect, it } from "vitest";
import { blockSize, blocksOf, estimatedHeight } from "../../../web/check/windows.ts";

it("cuts rows into blocks that joined are the rows", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (rows) => {
      const blocks = blocksOf(rows);
      expect(blocks.flat()).toEqual(rows);
      expect(blocks.every(({ length }) => 0 < length && length <= blockSize)).toBe(true);
    }),
  );
});

it("takes a longer text for a higher row", () => {
  expect(estimatedHeight([{ length: 300 }])).toBeGreaterThan(estimatedHeight([{ length: 20 }]));
  expect(estimatedHeight([])).toBe(0);
});
