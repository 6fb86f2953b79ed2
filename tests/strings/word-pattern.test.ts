import { describe, expect, it } from "vitest";
import {
  faultOfPattern,
  isWordPattern,
  wordExpressions,
  type PatternFault,
} from "../../src/strings/word-pattern.ts";

const fits = (pattern: string, ...words: readonly string[]): boolean => {
  const expressions = wordExpressions(pattern);
  return (
    expressions.length === words.length &&
    expressions.every((expression, at) => expression.test(words[at] ?? ""))
  );
};

describe("a pattern for words", () => {
  it.each<[string, string[], boolean]>([
    ["vacad*", ["vacadas"], true],
    ["vacad*", ["vacad"], true],
    ["vacad*", ["evacada"], false],
    ["vacan* presidencial*", ["vacancias", "presidenciales"], true],
    ["c*a", ["curia"], true],
    ["a.b*", ["axb"], false],
    ["/vac(a|ó)/", ["vaco"], true],
    [String.raw`/art(ículo|s)? \d+/`, ["articulo", "113"], true],
    [String.raw`/art(ículo|s)? \d+/`, ["articulo", "bis"], false],
    [String.raw`/\D+/`, ["113"], false],
    ["/AÑO/", ["ano"], false],
    ["/AÑO/", ["año"], true],
  ])("%s on %j: %s", (pattern, words, expected) => {
    expect(isWordPattern(pattern)).toBe(true);
    expect(faultOfPattern(pattern)).toBeUndefined();
    expect(fits(pattern, ...words)).toBe(expected);
  });

  it("is what has a star or stands between slashes", () => {
    expect(["vacado", "y/o", "/", "//", "1/2"].filter(isWordPattern)).toEqual([]);
  });

  it.each<[string, PatternFault]>([
    ["/(/", "invalid"],
    ["/(a b)/", "invalid"],
    ["/ /", "invalid"],
    [`/${"a".repeat(99)}/`, "long"],
    ["/(?=a)a/", "lookaround"],
    ["/(?<=a)a/", "lookaround"],
    ["/(?<x>a)/", "lookaround"],
    [String.raw`/(a)\1/`, "reference"],
    ["/(a+)+/", "repeated-group"],
    ["/(a|a)*/", "repeated-group"],
    ["/(a|b){2,}/", "repeated-group"],
    ["/a*a*a*a*b/", "repeats"],
    [`/${"(a|a)".repeat(11)}b/`, "alternatives"],
    [`/${"(a?)".repeat(11)}b/`, "alternatives"],
  ])("%s is not taken: %s", (pattern, fault) => {
    expect(faultOfPattern(pattern)).toBe(fault);
  });

  it("tells signs from what looks like them", () => {
    for (const pattern of [String.raw`/\(\+\)\*/`, "/[(+)]*/", "/[|?]+/", String.raw`/\p{L}+/`])
      expect(faultOfPattern(pattern)).toBeUndefined();
  });

  it("never takes long, the worst that is taken neither", () => {
    const worst = `/${"(a|a)".repeat(7)}(a?)(a?)(a?)a*a*a*b/`;
    expect(faultOfPattern(worst)).toBeUndefined();
    const [expression] = wordExpressions(worst);
    const before = process.cpuUsage().user;
    expect(expression?.test("a".repeat(60))).toBe(false);
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});
