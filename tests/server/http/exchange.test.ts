// Tables brought in, exports handed out, alignments reviewed, figures.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { AlignmentAnswer, AlignmentPatched } from "../../../src/model/page/alignment.ts";
import type { ImportPreview } from "../../../src/model/page/concept.ts";
import type { ProblemDetails } from "../../../src/model/page/problem-details.ts";
import type { StatisticsAnswer } from "../../../src/model/page/statistics.ts";
import { runIn } from "../../commands/test-io.ts";
import { makeXlsx, textRows } from "../../formats/xlsx/make-xlsx.ts";
import { files, glossary } from "../lsp/patrol-project.ts";
import { openPage, type Answered, type OpenPage } from "./open-page.ts";
import { pairNamed } from "./pair-of.ts";

const table = "English;Español;Nota\nroadblock;bloqueo de carretera;Usual\nmayor;alcalde;\n";
const bytes = Buffer.from(table).toString("base64");
const csv = (page: OpenPage): string =>
  readFileSync(join(page.folder, "glossary/protest.csv"), "utf8");

describe("a table of terms", () => {
  it("is shown as it was understood, and imported when a person says so", async () => {
    const page = await openPage(files);
    const body = { name: "client.csv", bytes };
    const { status, json } = await page.ask<ImportPreview>("POST", "/import/preview", { body });
    expect(status).toBe(200);
    expect(json.columns.map(({ header, meaning, of }) => [header, meaning, of])).toEqual([
      ["English", "terms", "en"],
      ["Español", "terms", "es"],
      ["Nota", "detail", "note"],
    ]);
    expect(json.rows[0]).toEqual(["roadblock", "bloqueo de carretera", "Usual"]);
    expect(json.outcome).toMatchObject({
      into: "glossary/protest.csv",
      read: 2,
      added: 2,
      changed: 0,
      skipped: [],
    });
    expect(csv(page)).toBe(glossary);
    await page.ask("POST", "/import", { body });
    expect(csv(page)).toMatch(/^roadblock,.*bloqueo de carretera/mu);
    const again = await page.ask<ImportPreview>("POST", "/import/preview", { body });
    expect(again.json.outcome).toMatchObject({ added: 0, changed: 0 });
  });

  it("has the columns that a person gives it", async () => {
    const page = await openPage(files);
    const columns = { English: "en", Español: "es" };
    const body = { name: "client.csv", bytes, columns };
    const { json } = await page.ask<ImportPreview>("POST", "/import/preview", { body });
    expect(json.columns.map(({ meaning }) => meaning)).toEqual(["terms", "terms"]);
  });

  it("may be another sheet of a workbook, and go into another file", async () => {
    const page = await openPage(files);
    const workbook = makeXlsx({
      sheets: [
        [
          "Protest",
          textRows([
            ["English", "Español"],
            ["roadblock", "bloqueo"],
          ]),
        ],
        ["Empty", "<sheetData/>"],
        [
          "Places",
          textRows([
            ["English", "Español"],
            ["ravine", "quebrada"],
            ["puna", "puna"],
          ]),
        ],
      ],
    });
    const body = { name: "client.xlsx", bytes: Buffer.from(workbook).toString("base64") };
    const { json } = await page.ask<ImportPreview>("POST", "/import/preview", { body });
    expect([json.sheet, json.sheets]).toEqual(["Protest", ["Protest", "Places"]]);
    expect(json.destinations).toEqual(["glossary/client.csv", "glossary/protest.csv"]);
    const other = { ...body, sheet: "Places", into: "glossary/client.csv" };
    const told = await page.ask<ImportPreview>("POST", "/import/preview", { body: other });
    expect(told.json.rows).toEqual([
      ["ravine", "quebrada"],
      ["puna", "puna"],
    ]);
    expect(told.json.outcome).toMatchObject({ into: "glossary/client.csv", added: 2 });
    await page.ask("POST", "/import", { body: other });
    expect(readFileSync(join(page.folder, "glossary/client.csv"), "utf8")).toContain("quebrada");
    expect(csv(page)).toBe(glossary);
  });

  it.each([
    [{ name: "a.exe", bytes }, "notGlossary"],
    [{ name: "a.csv", bytes, into: "../evil.csv" }, "notGlossaryOfProject"],
    [{ name: "a.csv", bytes, into: "en/a.md" }, "notGlossaryOfProject"],
    [{ name: "a.csv", bytes: "%" }, "pageNotUnderstood"],
  ])("is refused with the remedy: %j", async (body, code) => {
    const page = await openPage(files);
    const { json } = await page.ask<ProblemDetails>("POST", "/import", { body });
    expect(json.type).toBe(`/problems/${code}`);
    expect(csv(page)).toBe(glossary);
  });
});

it("an export has the files of the command, byte for byte", async () => {
  const page = await openPage(files);
  const answer = await fetch(`${page.origin}/api/v1/export?for=omegat`, {
    headers: { Cookie: page.cookie },
  });
  expect(answer.headers.get("content-type")).toBe("application/zip");
  const zipped = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  await runIn(page.folder, ["export", "--for", "omegat", "-o", "omegat"]);
  expect(Object.keys(zipped)).toContain("omegat/glossary/glossary.txt");
  for (const [path, content] of Object.entries(zipped))
    expect(Buffer.from(content).toString()).toBe(readFileSync(join(page.folder, path), "utf8"));
  expect((await page.ask("GET", "/export?for=nothing")).status).toBe(422);
});

it("an export of one file is that file", async () => {
  const page = await openPage(files);
  const answer = await page.ask("GET", "/export?for=generic&file=glossary.csv");
  expect(answer.headers["content-type"]).toBe("text/csv");
  expect(answer.headers["content-disposition"]).toContain("glossary.csv");
  await runIn(page.folder, ["export", "-o", "out"]);
  expect(answer.text).toBe(readFileSync(join(page.folder, "out/glossary.csv"), "utf8"));
  const told = await page.ask<ProblemDetails>("GET", "/export?for=generic&file=../glosa.json");
  expect(told.json.type).toBe("/problems/unknownProfile");
});

describe("an alignment", () => {
  const change = async (
    page: OpenPage,
    { pair, etag }: AlignmentAnswer,
    body: object,
  ): Promise<Answered<AlignmentPatched>> =>
    page.ask("PATCH", `/alignments/${pair}`, { body, ifMatch: etag });
  const begin = async (page: OpenPage): Promise<AlignmentAnswer> => {
    const { id } = await pairNamed(page, "es/a.md");
    return (await page.ask<AlignmentAnswer>("GET", `/alignments/${id}`)).json;
  };
  const texts = ({ rows }: AlignmentAnswer): string =>
    JSON.stringify([rows.flatMap(({ source }) => source), rows.flatMap(({ target }) => target)]);

  it("is joined, split and moved without losing a sentence, and undone", async () => {
    const page = await openPage(files);
    const first = await begin(page);
    expect(first.rows).toHaveLength(4);
    let now: AlignmentAnswer = first;
    for (const body of [
      { join: 2 },
      { move: { row: 2, side: "target", to: "next" } },
      { move: { row: 3, side: "target", to: "previous" } },
      { split: { row: 2, source: 1, target: 1 } },
    ]) {
      const { status, json } = await change(page, now, body);
      expect([body, status]).toEqual([body, 200]);
      expect(texts(json)).toBe(texts(first));
      now = json;
    }
    expect(now.rows.map(({ source }) => source)).toEqual(first.rows.map(({ source }) => source));
    for (let turn = 0; turn < 4; turn += 1) now = (await change(page, now, { undo: true })).json;
    expect(now.rows).toEqual(first.rows);
    expect((await change(page, now, { undo: true })).status).toBe(422);
  });

  it.each([
    { join: 4 },
    { join: 99 },
    { split: { row: 1, source: 1, target: 1 } },
    { split: { row: 1, source: 0, target: 0 } },
    { move: { row: 1, side: "source", to: "previous" } },
    { move: { row: 4, side: "target", to: "next" } },
  ])("refuses what cannot be done: %j", async (body) => {
    const page = await openPage(files);
    const first = await begin(page);
    expect((await change(page, first, body)).status).toBe(422);
    expect((await begin(page)).rows).toEqual(first.rows);
  });

  it("that is confirmed goes into the memory, once", async () => {
    const page = await openPage(files);
    const first = await begin(page);
    const { json } = await change(page, first, { confirm: { rows: [2, 3] } });
    expect(json.kept).toEqual({ path: "tmx/memory.tmx", added: 2, known: 0 });
    expect(json.rows.map(({ confirmed }) => confirmed)).toEqual([false, true, true, false]);
    const again = await change(page, json, { confirm: {} });
    expect(again.json.kept).toEqual({ path: "tmx/memory.tmx", added: 2, known: 2 });
    const memory = readFileSync(join(page.folder, "tmx/memory.tmx"), "utf8");
    expect(memory).toContain("<seg>The peasant patrols guard the road.</seg>");
    const other = await change(page, again.json, { confirm: { memory: "../evil.tmx" } });
    expect(other.status).toBe(422);
    expect((await change(page, first, { join: 1 })).status).toBe(412);
  });
});

describe("the figures", () => {
  it("count terms, commits and the findings of the last check", async () => {
    const page = await openPage(files);
    const git = (...arguments_: string[]): void => {
      execFileSync(
        "git",
        ["-c", "user.name=Ana", "-c", "user.email=a@example.org", ...arguments_],
        {
          cwd: page.folder,
          env: { ...process.env, GIT_AUTHOR_DATE: "2026-01-07T10:00:00Z" },
        },
      );
    };
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "Begin");
    const { json } = await page.ask<StatisticsAnswer>("GET", "/statistics");
    expect(json).toMatchObject({
      concepts: 2,
      memory: { units: 0, untranslated: 0 },
      weeks: [{ week: "2026-01-05", glossary: 1, articles: 1 }],
      renderings: [],
    });
    expect(json.statuses.find(({ status }) => status === "deprecated")?.terms).toBe(2);
    expect(json.findings).toBeUndefined();
  });
});
