import { expect, it } from "vitest";
import { remembered } from "../../src/strings/remembered.ts";

it("asks once for each word, also where the answer is undefined", () => {
  const asked: string[] = [];
  const answer = remembered((word) => {
    asked.push(word);
    return word === "ronda" ? undefined : word.length;
  });
  expect(["ronda", "paro", "ronda", "paro"].map((word) => answer(word))).toEqual([
    undefined,
    4,
    undefined,
    4,
  ]);
  expect(asked).toEqual(["ronda", "paro"]);
});

it("answers as before when it has begun anew", () => {
  const answer = remembered((word) => word.length);
  for (let at = 0; at < 100_001; at++) expect(answer(String(at))).toBe(String(at).length);
});
