import {
  array,
  assert,
  constantFrom,
  oneof,
  property,
  tuple,
  uniqueArray,
  type Arbitrary,
} from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import {
  fillWildcards,
  fixedFolder,
  globExpression,
  isGlob,
  matchesAny,
} from "../../../src/strings/glob/glob-expression.ts";

const matches = (pattern: string, path: string): boolean => globExpression(pattern).test(path);
const fillings = (pattern: string, path: string): readonly string[] | undefined =>
  globExpression(pattern)
    .match(path)
    ?.map(({ text }) => text);

/** Names that begin with a dot and empty ones are left out: shells and libraries disagree about them. */
const names = array(constantFrom("a", "b", "c", "ab", "a.b", "b.c"), {
  minLength: 1,
  maxLength: 3,
}).map((parts) => parts.join(""));
const paths = array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

const plain = constantFrom("a", "b", "c", "ab", "a.b");
// After a bracket picomatch reads a question mark as a regular expression does.
const wild = constantFrom("*", "c?", "[ab]", "[!a]", "[a-c]");
const listed = (separator: string, items: Arbitrary<string>): Arbitrary<string> =>
  uniqueArray(items, { minLength: 2, maxLength: 3 }).map((each) => each.join(separator));
const someNames = oneof(plain, constantFrom("a*", "*b"));
const letters = constantFrom("a", "b", "c");
const grouped = oneof(
  listed(",", someNames).map((each) => `{${each}}`),
  listed("|", someNames).map((each) => `@(${each})`),
  // Where repeated alternatives overlap, picomatch takes them as plain text.
  listed("|", letters).map((each) => `+(${each})`),
  // A name that may be empty is where picomatch takes the slash before it as well.
  tuple(constantFrom("?", "*"), listed("|", letters)).map(([mark, each]) => `${mark}(${each})c`),
);
// Two stars are one, unless a group comes before them in picomatch.
const wildNames = array(oneof(plain, wild, grouped), { minLength: 1, maxLength: 3 })
  .map((each) => each.join(""))
  .filter((name) => !name.includes("**"));

const folders = oneof({ weight: 3, arbitrary: wildNames }, constantFrom("**", "*"));
// What `/**` at the end means after a wildcard depends, in picomatch, on how the wildcard is written.
const anyNames = tuple(
  array(folders, { maxLength: 3 }),
  oneof(
    wildNames,
    plain.map((each) => `${each}/**`),
  ),
);
// Before a slash picomatch reads `!(a)` as "begins with no a", and after stars as nothing at all.
const others = tuple(array(plain, { maxLength: 2 }), listed("|", someNames)).map(([before, each]) =>
  [...before, `!(${each})`].join("/"),
);
const patterns = oneof(
  { weight: 4, arbitrary: anyNames.map(([before, last]) => [...before, last].join("/")) },
  others,
);

describe("globExpression", () => {
  it("matches what picomatch matches", () => {
    assert(
      property(patterns, paths, (pattern, path) => {
        expect(matches(pattern, path), `${pattern} on ${path}`).toBe(
          picomatch.isMatch(path, pattern, { posix: true }),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it("tells what each wildcard stands for, the first as much as it can", () => {
    expect(fillings("en/*.md", "en/vacancia.md")).toEqual(["vacancia"]);
    expect(fillings("en/*.md", "en/2023/vacancia.md")).toBeUndefined();
    expect(fillings("**/*.md", "vacancia.md")).toEqual(["", "vacancia"]);
    expect(fillings("**/*.md", "en/2023/vacancia.md")).toEqual(["en/2023/", "vacancia"]);
    expect(fillings("en/**", "en/2023/vacancia.md")).toEqual(["/2023/vacancia.md"]);
    expect(fillings("*-*.md", "toma-de-lima.md")).toEqual(["toma-de", "lima"]);
    expect(fillings("{en,en-GB}/[a-z]*.{md,html}", "en-GB/toma.html")).toEqual([
      "en-GB",
      "t",
      "oma",
      "html",
    ]);
  });

  it("takes what is no wildcard as it is", () => {
    expect(matches("notas (1).md", "notas (1).md")).toBe(true);
    expect(matches("notas [1.md", "notas [1.md")).toBe(true);
    expect(matches("{notas}.md", "{notas}.md")).toBe(true);
    expect(matches(String.raw`notas \[1\].md`, "notas [1].md")).toBe(true);
    expect(matches(String.raw`\*.md`, "a.md")).toBe(false);
  });

  it("reads ranges of numbers as a shell does", () => {
    expect(matches("acta-{8..12}.md", "acta-11.md")).toBe(true);
    expect(matches("acta-{08..12}.md", "acta-9.md")).toBe(false);
    expect(matches("acta-{08..12}.md", "acta-09.md")).toBe(true);
  });

  it("matches everything else after an exclamation mark", () => {
    expect(matches("!en/*.md", "es/a.md")).toBe(true);
    expect(matches("!en/*.md", "en/a.md")).toBe(false);
    expect(matches("!(borrador)*.md", "a.md")).toBe(true);
    expect(matches("[!b]*.md", "borrador.md")).toBe(false);
  });

  it("finds a name however its accents are encoded", () => {
    expect(matches("artículo*.md", "artículo-1.md".normalize("NFD"))).toBe(true);
    expect(matches("artículo?.md".normalize("NFD"), "artículos.md".normalize("NFC"))).toBe(true);
  });

  it("keeps a wildcard from the dot of a hidden name", () => {
    expect(["*", "?git", "**", "**/*"].map((each) => matches(each, ".git"))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(matches(".*", ".git")).toBe(true);
  });

  it.each([
    [`en/${"*a".repeat(6)}b.md`, `en/${"a".repeat(120)}.md`],
    [`en/${"*a".repeat(40)}b.md`, `en/${"a".repeat(2000)}.md`],
    [`en/${"!(a)".repeat(20)}b.md`, `en/${"a".repeat(250)}.md`],
    [`${"*(*(+(".repeat(12)}a${")))".repeat(12)}b`, "a".repeat(250)],
    ["{".repeat(2000), "a".repeat(2000)],
  ])("ends for a name that nearly matches: %#", (pattern, path) => {
    const began = process.cpuUsage();
    expect(matches(pattern, path)).toBe(false);
    const { user } = process.cpuUsage(began);
    expect(user / 1000).toBeLessThan(2000);
  });
});

describe("fillWildcards", () => {
  it("makes the translation's path from what the source's wildcards stood for", () => {
    const filled = (source: string, target: string, path: string): string =>
      fillWildcards(target, globExpression(source).match(path) ?? []);
    expect(filled("en/**/*.md", "es/**/*.md", "en/2023/toma.md")).toBe("es/2023/toma.md");
    expect(filled("{a,b}/en/*.{md,html}", "{a,b}/es/*.{md,html}", "b/en/x.html")).toBe(
      "b/es/x.html",
    );
    expect(filled("{en,en-GB}/*.md", "es/*.md", "en-GB/x.md")).toBe("es/x.md");
    expect(filled("en/**", "es/**", "en/2023/toma.md")).toBe("es/2023/toma.md");
  });
});

it("tells patterns from paths, and the folder before the first wildcard", () => {
  expect(["a*", "a?", "[ab]", "{a,b}", "!a", "@(a|b)"].every((each) => isGlob(each))).toBe(true);
  expect(["a", "a (1).md", "a[b", "{a}", "a@b", String.raw`\*`].some((each) => isGlob(each))).toBe(
    false,
  );
  expect(fixedFolder("../otros/en-*/x.md")).toBe("../otros/");
  expect(fixedFolder("{a,b}/x.md")).toBe("");
});

it("takes away from a list what its negated patterns match", () => {
  const list = ["en/*.md", "!en/borrador*.md"];
  expect(matchesAny(list, "en/toma.md")).toBe(true);
  expect(matchesAny(list, "en/borrador-1.md")).toBe(false);
  expect(matchesAny(["!en/**"], "es/toma.md")).toBe(true);
});
