import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createProgram } from "../../src/commands/program.ts";
import { testIo } from "../commands/test-io.ts";
import { inputs, repository } from "./action.ts";

// docs/decisions/0024-where-it-runs.md
const allowed: ReadonlySet<string> = new Set([
  ...["package.json", "package-lock.json", "tsconfig.json", "glosa.json"],
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"],
  ...["action.yml", ".pre-commit-hooks.yaml", ".gitattributes", ".gitignore", ".prettierignore"],
  ...["src", "tests", "glossary", "tmx", "articles", "docs", "scripts", "web", "editors", "skills"],
  ...[".ci", ".github", ".oxlintrc.json"],
]);

describe("the top of the repository", () => {
  it.skipIf(!existsSync(join(repository, ".git")))("holds what the plan names", () => {
    const files = execFileSync("git", ["ls-files", "-z"], { cwd: repository, encoding: "utf8" });
    const top = new Set(files.split("\u0000").map((path) => path.split("/", 1)[0] ?? ""));
    expect([...top].filter((name) => name !== "" && !allowed.has(name))).toEqual([]);
  });
});

describe("docs/continuous-integration.md", () => {
  const page = readFileSync(join(repository, "docs", "continuous-integration.md"), "utf8");

  it("names every input of the action with its default, and no other", () => {
    const rows = Array.from(page.matchAll(/^\| `([a-z-]+)` .*\| ([^|]*?) *\|$/gmu));
    expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(inputs.keys()));
    const literal = rows.filter(([, , told = ""]) => told.startsWith("`"));
    expect(literal.length).toBeGreaterThan(3);
    for (const [, name = "", told] of literal) expect(told).toBe(`\`${inputs.get(name)}\``);
  });

  it("names options that a check has", () => {
    const program = createProgram(testIo().io, () => undefined);
    const options = program.commands
      .find((command) => command.name() === "check")
      ?.options.map(({ long }) => long);
    const calls = page.match(/glosa check[^`\n#]*/gu) ?? [];
    expect(calls.length).toBeGreaterThan(5);
    for (const option of calls.join(" ").match(/(?<= )--[a-z\d-]+/gu) ?? [])
      expect(options).toContain(option);
  });
});
