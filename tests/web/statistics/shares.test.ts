import { expect, it } from "vitest";
import { shares } from "../../../web/statistics/shares.ts";

it("measures bars by the longest, and their parts one after the other", () => {
  expect(
    shares([
      [6, 2],
      [4, 0],
    ]),
  ).toEqual([
    [
      { from: 0, to: 75 },
      { from: 75, to: 100 },
    ],
    [
      { from: 0, to: 50 },
      { from: 50, to: 50 },
    ],
  ]);
  expect(shares([[0]])).toEqual([[{ from: 0, to: 0 }]]);
  expect(shares([])).toEqual([]);
});
