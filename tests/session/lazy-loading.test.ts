// A question loads what answers it and nothing else: start-up of the command is made of that.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..", "src");
const imported = /^(?:import|export) (?!type\b)[^"';]*?from "(\.[^"]+)"|^import "(\.[^"]+)"/gmu;

/** The files that come with one when it is loaded, itself included; relative to src/. */
function loadedWith(path: string, loaded: Set<string> = new Set()): ReadonlySet<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  for (const [, from, bare] of readFileSync(join(root, path), "utf8").matchAll(imported))
    loadedWith(join(dirname(path), from ?? bare ?? ""), loaded);
  return loaded;
}

// What a rule can be told is read with the configuration; it is no rule.
const options = "rules/rule-options.ts";

function foldersOf(path: string): readonly string[] {
  const loaded = [...loadedWith(path)].filter((each) => each !== options);
  return [...new Set(loaded.map((each) => each.split("/")[0] ?? ""))].sort();
}

it.each([
  "commands/lookup/run-lookup.ts",
  "commands/match/run-match.ts",
  "commands/concordance/run-concordance.ts",
  "commands/term/run-term-add.ts",
  "session/open-session.ts",
  "session/glossary/look-up.ts",
  "session/memory/find-words.ts",
])("%s loads no rules and no check", (path) => {
  expect(foldersOf(path)).not.toContain("rules");
  expect(foldersOf(path)).not.toContain("check");
});

it.each([
  "commands/lookup/run-lookup.ts",
  "session/open-session.ts",
  "session/glossary/look-up.ts",
])("%s loads no aligner", (path) => {
  expect(foldersOf(path)).not.toContain("align");
});

it("a question to the memory loads no reader of glossaries", () => {
  const { size } = loadedWith("session/open-session.ts");
  expect(size).toBeLessThan(50);
  expect([...loadedWith("commands/match/run-match.ts")]).not.toContain(
    "project/glossary/load-glossary.ts",
  );
});

it("the command line loads no server before one is asked for, nor its packages", () => {
  expect([...loadedWith("cli.ts")].filter((path) => path.startsWith("server/"))).toEqual([]);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  const importing = files
    .filter((path) => path.endsWith(".ts"))
    .filter((path) =>
      /from "(?:zod|@?hono|@modelcontextprotocol)/u.test(readFileSync(join(root, path), "utf8")),
    );
  expect(importing.length).toBeGreaterThan(5);
  expect(
    importing.filter((path) => !/^server[\\/](?:mcp|http|requests|store)[\\/]/u.test(path)),
  ).toEqual([]);
});

it("finds what a check loads", () => {
  expect(foldersOf("session/check/checker.ts")).toEqual(
    expect.arrayContaining(["align", "check", "rules", "terms"]),
  );
});

it("no command but lsp loads the language server, and its wiring does not either", () => {
  const all = [
    "cli.ts",
    "commands/index.ts",
    "commands/lsp/lsp-command.ts",
    "session/open-session.ts",
  ];
  for (const path of all) expect(foldersOf(path)).not.toContain("server");
  expect(foldersOf("commands/lsp/run-lsp.ts")).toContain("server");
});
