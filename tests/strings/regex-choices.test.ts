import { expect, it } from "vitest";
import { choicesIn } from "../../src/strings/regex-choices.ts";

it("counts what may be left out and the alternatives of each group", () => {
  expect(choicesIn("vacan(?:cia|te)s?")).toBe(2);
  expect(choicesIn("a?".repeat(100))).toBe(100);
  expect(choicesIn("x{0,40}y")).toBe(40);
  expect(choicesIn("(?:a|b|c|d)(?:e|f)")).toBe(3);
});

it("counts neither loops nor what only looks like a choice", () => {
  expect(choicesIn(String.raw`\w+?\s*(?=\p{L})[?|]\?\|(?<name>x)(?<!y)z{3}`)).toBe(0);
});
