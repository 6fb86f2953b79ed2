import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Warning } from "../../../src/model/errors.ts";
import { rowDates, type DatedRow } from "../../../src/project/git/row-dates.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function git(folder: string, ...arguments_: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...arguments_], {
    ...{ cwd: folder, stdio: "pipe" },
  });
}

function commit(folder: string, date: string): void {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "x", `--date=${date}`);
}

function repository(files: Readonly<Record<string, string | Uint8Array>>, date: string): string {
  const folder = temporaryFolder(files);
  git(folder, "init", "-q");
  commit(folder, date);
  return folder;
}

function dates(folder: string, rows: readonly DatedRow[]): [(string | undefined)[], Warning[]] {
  const warnings: Warning[] = [];
  const found = rowDates(folder, rows, (warning) => warnings.push(warning));
  return [rows.map((row) => found.get(row)), warnings];
}

const first = "2026-11-20T10:00:00Z";
const second = "2026-11-24T12:00:00+02:00";
const [one, other] = [{}, {}];
const row = (line: number, owner: object, path = "g.csv"): DatedRow => ({ path, line, owner });

describe("the dates of rows", () => {
  it("are those of the last commit that touched them", () => {
    const folder = repository({ "g.csv": "id,en\na,ant\nb,bee\n" }, first);
    writeFileSync(join(folder, "g.csv"), "id,en\na,ant\nb,bumblebee\n");
    commit(folder, second);
    expect(dates(folder, [row(2, one), row(3, other)])).toEqual([
      ["2026-11-20T10:00:00Z", "2026-11-24T10:00:00Z"],
      [],
    ]);
  });

  it("are none for rows that are not committed, and never those of the clock", () => {
    const folder = repository({ "g.csv": "id,en\na,ant\n" }, first);
    appendFileSync(join(folder, "g.csv"), "b,bee\n");
    writeFileSync(join(folder, "new.csv"), "id,en\nc,cat\n");
    expect(dates(folder, [row(2, one), row(3, other), row(2, {}, "new.csv")])[0]).toEqual([
      "2026-11-20T10:00:00Z",
      undefined,
      undefined,
    ]);
  });

  it("count lines between two rows of one concept, and not those before the next", () => {
    const text = "<a>\n<term/>\n<note/>\n<term/>\n</a>\n<b>\n<term/>\n";
    const folder = repository({ "g.tbx": text }, first);
    const edited = text.replace("<note/>", "<note>x</note>").replace("<b>", "<b id='b'>");
    writeFileSync(join(folder, "g.tbx"), edited);
    commit(folder, second);
    const rows = [row(2, one, "g.tbx"), row(4, one, "g.tbx"), row(7, other, "g.tbx")];
    expect(dates(folder, rows)[0]).toEqual([
      "2026-11-24T10:00:00Z",
      "2026-11-20T10:00:00Z",
      "2026-11-20T10:00:00Z",
    ]);
  });

  it("are that of the file where it has no lines", () => {
    const folder = repository({ "g.xlsx": new Uint8Array([80, 75, 0, 10, 1]) }, first);
    expect(dates(folder, [row(9, one, "g.xlsx")])[0]).toEqual(["2026-11-20T10:00:00Z"]);
  });

  it("are none outside a repository", () => {
    expect(dates(temporaryFolder({ "g.csv": "id,en\na,ant\n" }), [row(2, one)])).toEqual([
      [undefined],
      [],
    ]);
  });

  it("are none in a shallow clone, which is said", () => {
    const folder = repository({ "g.csv": "id,en\na,ant\n" }, first);
    appendFileSync(join(folder, "g.csv"), "b,bee\n");
    commit(folder, second);
    const clone = join(temporaryFolder(), "clone");
    git(folder, "clone", "-q", "--depth", "1", `file://${folder}`, clone);
    const [found, warnings] = dates(clone, [row(2, one)]);
    expect(found).toEqual([undefined]);
    expect(warnings.map(({ code }) => code)).toEqual(["siteShallowClone"]);
  });

  it("runs no program that the repository names", () => {
    const folder = repository(
      { "g.csv": "id,en\na,ant\n", ".gitattributes": "*.csv diff=evil\n" },
      first,
    );
    git(folder, "config", "diff.evil.textconv", `touch ${join(folder, "ran")}; cat`);
    const [found] = dates(folder, [row(2, one)]);
    expect(found).toEqual(["2026-11-20T10:00:00Z"]);
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });
});
