// docs/architecture.md names files and types that are there.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const page = readFileSync(join(root, "docs", "architecture.md"), "utf8");
const source = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(join(root, "src", path), "utf8"))
  .join("\n");

/** The cells of the tables' rows, without their headings. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name);
}

/** `a/b`, `c` in one cell: the second stands beside the first. */
function pathsIn(cell: string): string[] {
  const [first = "", ...others] = namesIn(cell).map((name) => name.replace(/\/\*$/u, ""));
  return [first, ...others.map((each) => (existsIn(each) ? each : join(dirname(first), each)))];
}

function existsIn(path: string): boolean {
  return existsSync(join(root, "src", path)) || existsSync(join(root, "src", `${path}.ts`));
}

it("has rows", () => {
  expect(rows.length).toBeGreaterThan(30);
});

it("names files that exist", () => {
  const missing = rows
    .flatMap(([, where = ""]) => pathsIn(where))
    .filter((path) => !existsIn(path));
  expect(missing).toEqual([]);
});

it("names types that are exported", () => {
  const missing = rows
    .flatMap(([, , , made = ""]) => namesIn(made))
    .map((name) => name.replace("[]", "").split(".")[0] ?? "")
    .filter((name) => /^\p{Lu}/u.test(name))
    .filter((name) => !new RegExp(`(?:interface|type|class) ${name}\\b`, "u").test(source));
  expect(missing).toEqual([]);
});
