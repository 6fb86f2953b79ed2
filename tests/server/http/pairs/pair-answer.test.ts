// A pair as it is shown: its rows, its findings, why it cannot be read.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PairAnswer } from "../../../../src/model/page/pair.ts";
import type { ProblemDetails } from "../../../../src/model/page/problem-details.ts";
import type { PageProject } from "../../../../src/model/page/project.ts";
import { runIn } from "../../../commands/test-io.ts";
import { files, source, target } from "../../lsp/patrol-project.ts";
import { openPage } from "../open-page.ts";
import { pairNamed } from "../pair-of.ts";

describe("a pair", () => {
  it("has the report of the command", async () => {
    const page = await openPage(files);
    const pair = await pairNamed(page, "es/a.md");
    const { fresh, ...report } = pair.report;
    const { output } = await runIn(page.folder, [
      "check",
      "en/a.md",
      "es/a.md",
      "--reporter",
      "json",
    ]);
    expect(`${JSON.stringify(report, undefined, 2)}\n`).toBe(output);
    expect(fresh).toEqual(report.findings.map(({ fingerprint }) => fingerprint));
  });

  it("has a row for each bead, with the findings where they are", async () => {
    const page = await openPage(files);
    const { rows, report, etag, ...pair } = await pairNamed(page, "es/a.md");
    expect(pair).toMatchObject({
      name: "es/a.md",
      editable: true,
      state: "clean",
      canUndo: false,
      isOutdated: false,
    });
    expect(rows.map((row) => row.source?.text)).toEqual([
      "The patrols",
      "The peasant patrols guard the road.",
      "A peasant patrol met the mayor.",
      "The miners began a hunger strike.",
    ]);
    expect(rows.map(({ heading }) => heading)).toEqual([true, false, false, false]);
    const [, second] = rows;
    expect(second?.target?.lang).toBe("es");
    expect(target.slice(second?.target?.range?.start, second?.target?.range?.end)).toBe(
      second?.target?.text,
    );
    const marked = rows.flatMap(({ target: piece }) =>
      (piece?.findings ?? []).flatMap(({ ranges }) =>
        ranges.map(({ start, end }) => piece?.text.slice(start, end)),
      ),
    );
    expect(marked).toEqual(["patrullas campesinas", "patrulla campesina"]);
    const shown = rows.flatMap((row) =>
      [...(row.source?.findings ?? []), ...(row.target?.findings ?? [])].map(({ id }) => id),
    );
    expect(new Set(shown)).toEqual(new Set(report.findings.map(({ fingerprint }) => fingerprint)));
    expect(etag).toMatch(/^[0-9a-f]{16}$/u);
  });
  it("is read again when its files change on the disk", async () => {
    const page = await openPage(files);
    const before = await pairNamed(page, "es/a.md");
    writeFileSync(join(page.folder, "en/a.md"), source.replace("the mayor", "the judge"));
    const after = (await page.ask<PairAnswer>("GET", `/pairs/${before.id}`)).json;
    expect(after.rows[2]?.source?.text).toBe("A peasant patrol met the judge.");
    expect(after.etag).not.toBe(before.etag);
  });

  it("speaks the language of the request", async () => {
    const page = await openPage(files);
    const { id } = await pairNamed(page, "es/a.md");
    const [english, spanish] = [
      await page.ask<PairAnswer>("GET", `/pairs/${id}?lang=en`),
      await page.ask<PairAnswer>("GET", `/pairs/${id}?lang=es`),
    ];
    const { output } = await runIn(
      page.folder,
      ["check", "en/a.md", "es/a.md", "--reporter", "json"],
      "es",
    );
    const { fresh: _fresh, ...report } = spanish.json.report;
    expect(`${JSON.stringify(report, undefined, 2)}\n`).toBe(output);
    expect(english.json.report.findings[0]?.message).not.toBe(report.findings[0]?.message);
  });
});

describe("a pair that cannot be read", () => {
  it.each([
    ["es/broken.xlf", "<xliff version='1.2'><file>", 422],
    ["es/a.md", "", 422],
  ])("says why: %s", async (name, text, status) => {
    const page = await openPage({ ...files, [name]: text });
    const { json } = await page.ask<PageProject>("GET", "/project");
    const id = json.pairs.find((each) => each.name === name)?.id ?? "";
    const answer = await page.ask<ProblemDetails>("GET", `/pairs/${id}`);
    expect(answer.status).toBe(status);
    expect(answer.json.detail).toMatch(/\.$/u);
  });
});
