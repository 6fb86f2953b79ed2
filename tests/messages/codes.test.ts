// Every code that the source throws or reports has its sentence.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/messages/translator.ts";

const root = join(import.meta.dirname, "..", "..", "src");
const code = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(join(root, path), "utf8"))
  .join("\n");

function codes(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map((match) => match[1] ?? ""))].sort();
}

const errors = codes(/(?:ParseError|InputError|ConfigError)\(\s*"(\w+)"/gu);
const configErrors = codes(/\bfail\("(\w+)"/gu);
const warnings = codes(/(?:\bcode: |\.once\(|\.lost\(|\bwarn\(\w+, )"(\w+)"/gu);

describe.each(["en", "es"] as const)("in %s", (language) => {
  const { has } = createTranslator(language);

  it("every error has a sentence", () => {
    expect(errors.length).toBeGreaterThan(40);
    expect([...errors, ...configErrors].filter((each) => !has(`errors.${each}`))).toEqual([]);
  });

  it("every warning has a sentence", () => {
    expect(warnings.length).toBeGreaterThan(15);
    expect(warnings.filter((each) => !has(`warnings.${each}`))).toEqual([]);
  });
});
