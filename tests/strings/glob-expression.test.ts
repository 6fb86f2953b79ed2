import { array, assert, constantFrom, property } from "fast-check";
import { expect, it } from "vitest";
import { globExpression } from "../../src/strings/glob-expression.ts";

it("matches within a name with one star, and over folders with two", () => {
  const matches = (pattern: string, path: string): readonly string[] | undefined =>
    globExpression(pattern).match(path);
  expect(matches("en/*.md", "en/vacancia.md")).toEqual(["vacancia"]);
  expect(matches("en/*.md", "en/2023/vacancia.md")).toBeUndefined();
  expect(matches("**/*.md", "vacancia.md")).toEqual(["", "vacancia"]);
  expect(matches("**/*.md", "en/2023/vacancia.md")).toEqual(["en/2023/", "vacancia"]);
  expect(matches("en/**", "en/2023/vacancia.md")).toEqual(["2023/vacancia.md"]);
  expect(matches("*-*.md", "toma-de-lima.md")).toEqual(["toma-de", "lima"]);
  expect(matches("notas (1)[x].md", "notas (1)[x].md")).toEqual([]);
  expect(matches("a**/b", "a//b")).toBeUndefined();
});

it("finds what a regular expression finds that goes back as far as it likes", () => {
  const special = /[.+?^${}()|[\]\\]/gu;
  const asExpression = (pattern: string): RegExp =>
    new RegExp(
      `^${pattern
        .split(/(\*\*\/|\*\*|\*)/u)
        .map((part) =>
          part === "*"
            ? "([^/]*)"
            : part === "**"
              ? "(.*)"
              : part === "**/"
                ? "((?:[^/]+/)*)"
                : part.replaceAll(special, String.raw`\$&`),
        )
        .join("")}$`,
      "u",
    );
  const patterns = array(constantFrom("a", "b", "/", "*", "**", "**/", "a/", "."), {
    maxLength: 7,
  });
  const paths = array(constantFrom("a", "b", "/", "a/", "."), { maxLength: 9 });
  assert(
    property(patterns, paths, (parts, names) => {
      const pattern = parts.join("");
      const path = names.join("");
      expect(globExpression(pattern).match(path)).toEqual(
        asExpression(pattern).exec(path)?.slice(1),
      );
    }),
    { numRuns: 2000 },
  );
});

it("ends for a name that forty stars nearly match", () => {
  expect(globExpression(`en/${"*a".repeat(40)}b.md`).test(`en/${"a".repeat(2000)}.md`)).toBe(false);
});
