import { describe, expect, it } from "vitest";
import { quoteUnbalanced } from "../../src/rules/quote-unbalanced.ts";
import { runExample } from "./run-example.ts";

function found(target: string): string {
  const units = [["They called it a farce.", target]] as const;
  return runExample(quoteUnbalanced, { units, expect: [] })
    .map(({ messageId, target: at, fix }) =>
      [messageId, at?.column, fix?.replacement].filter((part) => part !== undefined).join(" "),
    )
    .join(", ");
}

describe("one finding for each quotation", () => {
  it.each([
    ['La llamaron" una farsa" ayer.', "unopened 12"],
    ['La llamaron "una farsa "y una burla.', "unclosed 13"],
    ['Es una farsa" - dijo la alcaldesa".', "unopened 13, unopened 34"],
    ['Es una farsa". "Ya basta.', "unopened 13, unclosed 16"],
  ])("%s", (target, expected) => {
    expect(found(target)).toBe(expected);
  });
});

describe("a string that is a mark alone", () => {
  it.each(["«", "»", " ” "])("is for the program to put around another: %s", (target) => {
    expect(found(target)).toBe("");
  });
});

describe("the mark that closes in German", () => {
  it.each([
    ["La llamaron “una farsa“.", "mixed 23 ”"],
    ['La llamaron "una farsa“.', 'mixed 23 "'],
    ["La llamaron una farsa“ ayer.", "unopened 22"],
    ["La llamaron “una farsa ayer.", "unclosed 13"],
  ])("%s", (target, expected) => {
    expect(found(target)).toBe(expected);
  });
});

it("takes a mark after a tag for an opening one", () => {
  expect(found('<b>Farsa:</b>"=0" no cuenta.')).toBe("");
});
