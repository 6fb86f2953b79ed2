import type * as Fs from "node:fs";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { renderingsProject } from "../commands/renderings-project.ts";
import { openIn, openProject } from "./open-project.ts";

const opened: string[] = [];
vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const noted =
    <Arguments extends readonly [unknown, ...unknown[]], Result>(
      open: (...given: Arguments) => Result,
    ): ((...given: Arguments) => Result) =>
    (...given) => {
      opened.push(String(given[0]));
      return open(...given);
    };
  return {
    ...fs,
    openSync: noted(fs.openSync),
    readFileSync: noted(fs.readFileSync as (path: string, options: "utf8") => string),
  };
});

const all = { paths: [undefined, undefined] } as const;
const articles = Object.keys(renderingsProject).filter((path) => path.endsWith(".md"));

function openings(folder: string): readonly number[] {
  return articles.map((path) => opened.filter((each) => each === join(folder, path)).length);
}

beforeEach(() => {
  opened.length = 0;
});

it("opens each article at most twice, nothing kept before", async () => {
  const { session, folder } = openProject(renderingsProject);
  await session.check(all);
  for (const count of openings(folder)) expect([1, 2]).toContain(count);
  expect(readdirSync(join(folder, ".glosa", "pairs"))).toHaveLength(3);
});

it("opens each article once where the pair is kept, and not again in the session", async () => {
  const { folder, session: first } = openProject(renderingsProject);
  await first.check(all);
  opened.length = 0;
  const { session } = openIn(folder);
  await session.check(all);
  expect(openings(folder)).toEqual(articles.map(() => 1));
  await session.check(all);
  expect(openings(folder)).toEqual(articles.map(() => 1));
});

it("opens again what changed, and nothing else", async () => {
  const { folder, session } = openProject(renderingsProject);
  await session.check(all);
  rmSync(join(folder, ".glosa"), { recursive: true });
  opened.length = 0;
  session.changed("es/b.md");
  await session.check(all);
  expect(
    opened
      .map((path) => path.slice(folder.length + 1))
      .filter((path) => path.endsWith("md") || path.endsWith("csv")),
  ).toEqual(["en/b.md", "es/b.md"]);
});

it("opens again what it was told not to keep, and nothing else", async () => {
  const { folder, session } = openProject(renderingsProject);
  await session.check(all);
  session.keepOnly([join(folder, "es", "b.md"), "en/c.md"]);
  opened.length = 0;
  await session.check(all);
  const again = articles.filter((path) => opened.includes(join(folder, path)));
  expect(again).toEqual(["en/a.md", "es/a.md"]);
});
