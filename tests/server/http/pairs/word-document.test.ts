// A Word document, whose words stand in runs.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { PairAnswer } from "../../../../src/model/page/pair.ts";
import { makeDocx, p, r } from "../../../formats/docx/make-docx.ts";
import { config, glossary } from "../../lsp/patrol-project.ts";
import { openPage } from "../open-page.ts";
import { merged, pairNamed, patch } from "../pair-of.ts";

describe("a Word document", () => {
  const words = {
    "glosa.json": config.replaceAll("*.md", "*.docx"),
    "glossary/protest.csv": glossary,
  };
  const documents = {
    "en/a.docx": makeDocx(p(r("The peasant patrol met the mayor."))),
    "es/a.docx": makeDocx(
      p(
        `${r("La patrulla ")}<w:r><w:rPr><w:b/></w:rPr><w:t>campesina</w:t></w:r>${r(" se reunió con el alcalde.")}`,
      ),
    ),
  };

  it("is edited inside its runs, saved, and read as it was shown", async () => {
    const page = await openPage({ ...words, ...documents });
    const pair = await pairNamed(page, "es/a.docx");
    expect(pair.editable).toBe(true);
    const text = "La ronda campesina se reunió con el nuevo alcalde.";
    const { status, json } = await patch(page, pair, { row: 1, text });
    expect([status, merged(pair, json).rows[0]?.target?.text]).toEqual([200, text]);
    const sent = { body: {}, ifMatch: json.etag };
    expect((await page.ask("POST", `/pairs/${pair.id}/save`, sent)).status).toBe(200);
    const after = await page.ask<PairAnswer>("GET", `/pairs/${pair.id}`);
    expect([after.json.state, after.json.rows[0]?.target?.text]).toEqual(["clean", text]);
    const saved = unzipSync(new Uint8Array(readFileSync(join(page.folder, "es/a.docx"))));
    const xml = Buffer.from(saved["word/document.xml"] ?? []).toString();
    expect(xml).toContain("<w:b/></w:rPr><w:t>campesina</w:t>");
  });

  it("loses words of runs that look different, each where it stands, and undoes that", async () => {
    const page = await openPage({ ...words, ...documents });
    const pair = await pairNamed(page, "es/a.docx");
    const text = "El grupo se reunió con el alcalde.";
    const { status, json } = await patch(page, pair, { row: 1, text });
    expect([status, merged(pair, json).rows[0]?.target?.text]).toEqual([200, text]);
    await page.ask("PATCH", `/pairs/${pair.id}`, { body: { undo: true }, ifMatch: json.etag });
    const after = await page.ask<PairAnswer>("GET", `/pairs/${pair.id}`);
    expect(after.json).toMatchObject({ state: "clean", canUndo: false, rows: pair.rows });
  });

  it("has no place for a comment that silences here", async () => {
    const page = await openPage({ ...words, ...documents });
    const pair = await pairNamed(page, "es/a.docx");
    const finding = pair.report.findings[0]?.fingerprint;
    const sent = { body: { finding, reason: "Cita." }, ifMatch: pair.etag };
    expect((await page.ask("POST", `/pairs/${pair.id}/silence`, sent)).status).toBe(422);
  });
});
