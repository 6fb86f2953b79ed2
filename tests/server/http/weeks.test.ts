// Findings by week of the project's history.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { ProblemDetails } from "../../../src/model/page/problem-details.ts";
import type { WeeksAnswer } from "../../../src/model/page/weeks.ts";
import { projectInCommit } from "../../../src/project/history/project-in-commit.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { config, files, glossary, source, target } from "../lsp/patrol-project.ts";
import { hearJobs } from "./hear-jobs.ts";
import { openPage, type OpenPage } from "./open-page.ts";

function git(folder: string, ...arguments_: readonly string[]): string {
  return execFileSync(
    "git",
    ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...arguments_],
    { cwd: folder, stdio: "pipe", encoding: "utf8" },
  ).trim();
}

/** Authors' dates are older: the committer's tell when the project was like that. */
function commit(folder: string, date: string): string {
  git(folder, "add", "-A");
  execFileSync("git", ["commit", "-q", "-m", "x", "--date=2020-01-01T00:00:00Z"], {
    ...{ cwd: folder, stdio: "pipe" },
    env: {
      ...process.env,
      ...{ GIT_COMMITTER_DATE: date, GIT_COMMITTER_NAME: "Ana", GIT_AUTHOR_NAME: "Ana" },
      ...{ GIT_COMMITTER_EMAIL: "ana@example.org", GIT_AUTHOR_EMAIL: "ana@example.org" },
    },
  });
  return git(folder, "rev-parse", "HEAD");
}

/** A pair that has two deprecated terms, and a week later one. */
function twoWeeks(): { readonly folder: string; readonly commits: readonly string[] } {
  const folder = temporaryFolder(files);
  git(folder, "init", "-q");
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  write("es/a.md", `${target}\nOtra patrulla campesina llegó.\n`);
  write("en/a.md", `${source}\nAnother peasant patrol arrived.\n`);
  commit(folder, "2025-12-15T10:00:00Z");
  write("en/a.md", source);
  write("es/a.md", target);
  const first = commit(folder, "2025-12-19T10:00:00Z");
  write("readme.txt", "Nothing that is checked.\n");
  commit(folder, "2025-12-20T10:00:00Z");
  write("es/a.md", target.replace("Una patrulla campesina", "Una ronda campesina"));
  const second = commit(folder, "2025-12-23T10:00:00Z");
  return { folder, commits: [first, second] };
}

const ask = async (page: OpenPage): Promise<WeeksAnswer> =>
  (await page.ask<WeeksAnswer>("GET", "/statistics/weeks")).json;
const deprecated = ({ weeks }: WeeksAnswer): (number | undefined)[] =>
  weeks.map(({ rules }) => rules.find(({ rule }) => rule === "term-deprecated")?.errors);

describe("the weeks of a project's history", () => {
  it("have what would have been found in the last commit of each that touched the project", async () => {
    const { folder, commits } = twoWeeks();
    const page = await openPage({}, { folder });
    const answer = await ask(page);
    expect(answer).toMatchObject({ version: 1, hasGit: true, leavesStoresOut: false });
    expect(answer.weeks.map(({ week, commit: name }) => [week, name])).toEqual([
      ["2025-12-15", commits[0]],
      ["2025-12-22", commits[1]],
    ]);
    expect(answer.weeks.map(({ pairs, errors }) => [pairs, errors])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(deprecated(answer)).toEqual([2, 1]);
    // Nothing derived from it is kept on the disk.
    const cache = join(folder, ".glosa");
    expect(existsSync(cache) ? readdirSync(cache, { recursive: true }) : []).toEqual([]);
    expect(git(folder, "status", "--porcelain")).toBe("");
  });

  it("are answered without a job when they were checked before, and anew under other settings", async () => {
    const { folder } = twoWeeks();
    const page = await openPage({}, { folder });
    const heard = await hearJobs(page);
    const first = await ask(page);
    expect(await ask(page)).toEqual(first);
    const off = config.replace("{", '{ "rules": { "term-deprecated": "off" },');
    writeFileSync(join(folder, "glosa.json"), off);
    expect(deprecated(await ask(page))).toEqual([undefined, undefined]);
    await vi.waitFor(() =>
      expect(heard.jobs.filter(({ state }) => state === "done")).toHaveLength(2),
    );
    await heard.stop();
    expect(heard.jobs.slice(0, 2)).toMatchObject([
      { kind: "weeks", state: "running", done: 1, total: 2 },
      { kind: "weeks", state: "running", done: 2, total: 2 },
    ]);
    expect(new Set(heard.jobs.map(({ id }) => id)).size).toBe(2);
  });

  it("know files that are gone, and not those that came later", async () => {
    const folder = temporaryFolder({
      ...{ "glosa.json": config, "en/old.md": source, "es/old.md": target },
      "glossary/old.csv": glossary,
    });
    git(folder, "init", "-q");
    commit(folder, "2025-12-15T10:00:00Z");
    for (const path of ["en/old.md", "es/old.md", "glossary/old.csv"]) rmSync(join(folder, path));
    const text = "The road is open.\n";
    const later = { "en/new.md": text, "es/new.md": "El camino está abierto.\n" };
    for (const [path, content] of Object.entries(later)) writeFileSync(join(folder, path), content);
    writeFileSync(join(folder, "glossary/new.csv"), "id,en,es,status\nroad,road,ruta,preferred\n");
    commit(folder, "2025-12-23T10:00:00Z");
    const answer = await ask(await openPage({}, { folder }));
    expect(deprecated(answer)).toEqual([2, undefined]);
    const missing = answer.weeks.map(({ rules }) => rules.map(({ rule }) => rule));
    expect(missing[0]).not.toContain("term-missing");
    expect(missing[1]).toContain("term-missing");
  });

  it("that cannot be checked say why, beside those that can", async () => {
    const folder = temporaryFolder({ ...files, "glossary/protest.csv": 'id,en,es\na,"open,b\n' });
    git(folder, "init", "-q");
    commit(folder, "2025-12-15T10:00:00Z");
    writeFileSync(join(folder, "glossary/protest.csv"), glossary);
    commit(folder, "2025-12-23T10:00:00Z");
    const { weeks } = await ask(await openPage({}, { folder }));
    expect(weeks[0]).toMatchObject({ errors: 0, rules: [] });
    expect(weeks[0]?.failed).toMatch(/^glossary\/protest\.csv:2:\d+: .*quote/u);
    expect(weeks[1]).not.toHaveProperty("failed");
    expect(weeks[1]?.errors).toBe(2);
  });

  it("are at most twelve", async () => {
    const folder = temporaryFolder(files);
    git(folder, "init", "-q");
    for (let week = 0; week < 14; week++) {
      writeFileSync(join(folder, "en/a.md"), `${source}\n${"More. ".repeat(week)}\n`);
      const day = new Date(Date.UTC(2025, 8, 1 + 7 * week)).toISOString();
      commit(folder, day);
    }
    const { weeks } = await ask(await openPage({}, { folder }));
    expect(weeks.map(({ week }) => week)).toHaveLength(12);
    expect([weeks[0]?.week, weeks.at(-1)?.week]).toEqual(["2025-09-15", "2025-12-01"]);
  });

  it("are none without git, and none before the first commit", async () => {
    const page = await openPage(files);
    expect(await ask(page)).toMatchObject({ hasGit: false, weeks: [] });
    git(page.folder, "init", "-q");
    expect(await ask(page)).toMatchObject({ hasGit: true, weeks: [] });
  });

  it("are those of a project in a folder of its repository, and of the branch that is checked out", async () => {
    const top = temporaryFolder(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`site [1]/${path}`, text])),
    );
    git(top, "init", "-q", "-b", "main");
    commit(top, "2025-12-15T10:00:00Z");
    git(top, "checkout", "-q", "-b", "other");
    writeFileSync(join(top, "site [1]/es/a.md"), "Nada.\n");
    commit(top, "2025-12-23T10:00:00Z");
    git(top, "checkout", "-q", "main");
    const answer = await ask(await openPage({}, { folder: join(top, "site [1]") }));
    expect(deprecated(answer)).toEqual([2]);
  });

  it("are stopped on request, and go on with those that are left", async () => {
    const { folder } = twoWeeks();
    const page = await openPage({}, { folder });
    const events = await fetch(`${page.origin}/api/v1/events`, {
      headers: { Cookie: page.cookie },
    });
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    const asked = page.ask<ProblemDetails>("GET", "/statistics/weeks");
    for (;;) {
      const { value = "" } = (await reader?.read()) ?? {};
      const id = /"job":\{"id":"([^"]+)"/u.exec(value)?.[1];
      if (id === undefined) continue;
      await page.ask("DELETE", `/jobs/${id}`);
      break;
    }
    // It may have been quicker.
    expect(["/problems/pageStopped", undefined]).toContain((await asked).json.type);
    expect(deprecated(await ask(page))).toEqual([2, 1]);
    await reader?.cancel();
  });
});

describe("a project in a commit", () => {
  it("leaves out files that are too large, and pairs with them", async () => {
    const { folder, commits } = twoWeeks();
    const [first = ""] = commits;
    const { defaultConfig } = await import("../../../src/project/config/config.ts");
    const own = { ...defaultConfig(folder), articles: [{ source: "en/*.md", target: "es/*.md" }] };
    const of = (file: number, all: number) =>
      projectInCommit(own, first, () => undefined, { file, all });
    const whole = await of(10_000, 10_000);
    expect([whole.pairs.length, whole.glossary, whole.leftOut]).toEqual([
      1,
      ["glossary/protest.csv"],
      0,
    ]);
    const small = await of(Buffer.byteLength(target) - 1, 10_000);
    expect([small.pairs, small.glossary, small.leftOut]).toEqual([[], [], 2]);
    expect((await of(10_000, Buffer.byteLength(glossary))).leftOut).toBe(2);
  });
});
