// docs/architecture.md names files and types that are there.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

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

/** Files that the file names in imports, types and lazy ones included; paths without `.ts`. */
function importsOf(path: string): readonly string[] {
  if (!existsSync(join(root, "src", `${path}.ts`))) return [];
  const code = readFileSync(join(root, "src", `${path}.ts`), "utf8");
  return [...code.matchAll(/(?:from|import\()\s*"(\.[^"]+)\.ts"/gu)].map(([, to = ""]) =>
    posix.join(posix.dirname(path), to),
  );
}

/** The files within three imports of one: a file, an inventory of files, a description that loads the rest. */
function withinReach(path: string): ReadonlySet<string> {
  let edge: readonly string[] = [path];
  const reached = new Set(edge);
  for (let hop = 0; hop < 3; hop++) {
    edge = edge.flatMap(importsOf).filter((each) => !reached.has(each));
    for (const each of edge) reached.add(each);
  }
  return reached;
}

describe("stays and returns", () => {
  const section = page.slice(page.indexOf("### Stays"), page.indexOf("## A unit of a TMX"));
  const stays = [...section.matchAll(/(↩ )?`([a-z][\w-]*(?:\/[\w-]+)+)`/gu)].map(
    ([, back, path = ""]) => ({ path, isReturn: back !== undefined }),
  );
  const returns = stays.filter(({ isReturn }) => isReturn);

  it("are as many as the page says, and no more than they should be", () => {
    expect(section).toContain(`${stays.length} stays, ${returns.length} of`);
    expect(stays.length).toBeGreaterThan(40);
    expect(stays.length).toBeLessThanOrEqual(65);
    expect(returns.length).toBeLessThanOrEqual(20);
  });

  it("are in files that exist", () => {
    expect(stays.filter(({ path }) => !existsSync(join(root, "src", `${path}.ts`)))).toEqual([]);
  });

  it("follow imports, and return only where the data was", () => {
    const reach = new Set(["commands/check/check-command"]);
    const seen = new Set<string>();
    const astray: string[] = [];
    for (const { path, isReturn } of stays) {
      if (isReturn ? !seen.has(path) : !reach.has(path)) astray.push(path);
      seen.add(path);
      for (const each of withinReach(path)) reach.add(each);
    }
    expect(astray).toEqual([]);
  });
});
