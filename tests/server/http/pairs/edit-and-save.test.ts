// A pair edited, undone, and saved.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PairAnswer, ReplacementsAnswer } from "../../../../src/model/page/pair.ts";
import type {
  ConflictProblem,
  ProblemDetails,
} from "../../../../src/model/page/problem-details.ts";
import { files, target } from "../../lsp/patrol-project.ts";
import { openPage } from "../open-page.ts";
import { merged, pairNamed, patch } from "../pair-of.ts";

describe("a pair", () => {
  it("is checked as one types, and equals a check of the saved file", async () => {
    const page = await openPage(files);
    const before = await pairNamed(page, "es/a.md");
    const text = "Las rondas campesinas vigilan el camino.";
    const { status, json } = await patch(page, before, { row: 2, text });
    expect(status).toBe(200);
    expect(json.rows.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(json.state).toBe("edited");
    const now = merged(before, json);
    expect(now.rows[1]?.target?.text).toBe(text);
    expect(now.report.findings.map(({ target: place }) => place?.text)).toEqual([
      "patrulla campesina",
    ]);
    const saved = target.replace("Las patrullas campesinas", "Las rondas campesinas");
    expect(readFileSync(join(page.folder, "es/a.md"), "utf8")).toBe(target);
    expect((await page.ask("GET", `/pairs/${now.id}/file`)).text).toBe(saved);
    const again = await page.ask<PairAnswer>("GET", `/pairs/${now.id}`);
    expect(again.json.rows).toEqual(now.rows);
    const other = await openPage({ ...files, "es/a.md": saved });
    const fresh = await pairNamed(other, "es/a.md");
    expect(fresh.rows).toEqual(now.rows);
    expect(fresh.report).toEqual(now.report);
  });

  it("is undone and redone step by step, to the letter", async () => {
    const page = await openPage(files);
    let pair = await pairNamed(page, "es/a.md");
    const texts = [target];
    const file = async (): Promise<string> =>
      (await page.ask("GET", `/pairs/${pair.id}/file`)).text;
    for (const text of ["Uno dos.", "Uno tres.", "Cuatro."]) {
      pair = merged(pair, (await patch(page, pair, { row: 2, text })).json);
      texts.push(await file());
    }
    for (const expected of texts.slice(0, -1).toReversed()) {
      pair = merged(pair, (await patch(page, pair, { undo: true })).json);
      expect(await file()).toBe(expected);
    }
    expect([pair.canUndo, pair.canRedo, pair.state]).toEqual([false, true, "clean"]);
    expect((await patch<ProblemDetails>(page, pair, { undo: true })).json.type).toBe(
      "/problems/pageNothingToUndo",
    );
    for (const expected of texts.slice(1)) {
      pair = merged(pair, (await patch(page, pair, { redo: true })).json);
      expect(await file()).toBe(expected);
    }
    expect((await patch<ProblemDetails>(page, pair, { redo: true })).json.type).toBe(
      "/problems/pageNothingToRedo",
    );
    pair = merged(pair, (await patch(page, pair, { discard: true })).json);
    expect([await file(), pair.state, pair.canUndo]).toEqual([target, "clean", false]);
  });

  it("takes a suggestion in the form that fits", async () => {
    const page = await openPage(files);
    const before = await pairNamed(page, "es/a.md");
    const finding = before.report.findings[0]?.fingerprint ?? "";
    const { json } = await page.ask<ReplacementsAnswer>(
      "GET",
      `/pairs/${before.id}/replacements/${finding}`,
    );
    expect(json.replacements[0]).toEqual({ text: "rondas campesinas", isCertain: true });
    const suggestion = json.replacements[0]?.text;
    const now = merged(before, (await patch(page, before, { apply: finding, suggestion })).json);
    expect(now.rows[1]?.target?.text).toBe("Las rondas campesinas vigilan el camino.");
    const gone = await patch<ProblemDetails>(page, now, { apply: finding, suggestion });
    expect([gone.status, gone.json.type]).toEqual([404, "/problems/pageFindingUnknown"]);
  });

  it("is saved under its lock, as it stands, and is clean then", async () => {
    const page = await openPage({
      ...files,
      "es/a.md": `\uFEFF${target.replaceAll("\n", "\r\n")}`,
    });
    const before = await pairNamed(page, "es/a.md");
    const now = (
      await patch(page, before, { row: 4, text: "Los mineros iniciaron una huelga de hambre." })
    ).json;
    const saved = await page.ask<{ path: string; etag: string }>("POST", `/pairs/${now.id}/save`, {
      body: {},
      ifMatch: now.etag,
    });
    expect(saved.json.path).toBe("es/a.md");
    expect(readFileSync(join(page.folder, "es/a.md"), "utf8")).toBe(
      `\uFEFF${target.replaceAll("\n", "\r\n").replace("empezaron", "iniciaron")}`,
    );
    const after = await page.ask<PairAnswer>("GET", `/pairs/${now.id}`);
    expect(after.json).toMatchObject({ state: "clean", canUndo: true, etag: saved.json.etag });
  });

  it("that was saved is undone, and that is saved again", async () => {
    const page = await openPage(files);
    const before = await pairNamed(page, "es/a.md");
    const edited = (await patch(page, before, { row: 2, text: "Las rondas callan." })).json;
    const save = async (ifMatch: string): Promise<string> => {
      const path = `/pairs/${before.id}/save`;
      const { json } = await page.ask<{ etag: string }>("POST", path, { body: {}, ifMatch });
      return json.etag;
    };
    const tag = await save(edited.etag);
    expect(readFileSync(join(page.folder, "es/a.md"), "utf8")).toContain("Las rondas callan.");
    const undone = (await patch(page, { ...edited, etag: tag }, { undo: true })).json;
    expect(undone).toMatchObject({ state: "edited", isOutdated: false, canRedo: true });
    await save(undone.etag);
    expect(readFileSync(join(page.folder, "es/a.md"), "utf8")).toBe(target);
  });

  it("that somebody else has saved meanwhile is not overwritten, unless a person says so", async () => {
    const page = await openPage(files);
    const before = await pairNamed(page, "es/a.md");
    const now = (await patch(page, before, { row: 2, text: "Las rondas vigilan mi camino." })).json;
    const theirs = target.replace("alcalde", "juez");
    writeFileSync(join(page.folder, "es/a.md"), theirs);
    const shown = (await page.ask<PairAnswer>("GET", `/pairs/${now.id}`)).json;
    expect([shown.isOutdated, shown.rows[1]?.target?.text]).toEqual([
      true,
      "Las rondas vigilan mi camino.",
    ]);
    const refused = await page.ask<ConflictProblem<{ onDisk: string }>>(
      "POST",
      `/pairs/${now.id}/save`,
      {
        body: {},
        ifMatch: shown.etag,
      },
    );
    expect(refused.status).toBe(412);
    expect(readFileSync(join(page.folder, "es/a.md"), "utf8")).toBe(theirs);
    const replaces = refused.json.current.onDisk;
    const forced = await page.ask("POST", `/pairs/${now.id}/save`, {
      body: { replaces },
      ifMatch: shown.etag,
    });
    expect(forced.status).toBe(200);
    expect(readFileSync(join(page.folder, "es/a.md"), "utf8")).toContain(
      "Las rondas vigilan mi camino.",
    );
  });

  it("of an old tag is refused with what there is now", async () => {
    const page = await openPage(files);
    const before = await pairNamed(page, "es/a.md");
    expect((await page.ask("PATCH", `/pairs/${before.id}`, { body: { undo: true } })).status).toBe(
      428,
    );
    await patch(page, before, { row: 2, text: "Las rondas de la primera pestaña vigilan." });
    const second = await patch<ConflictProblem<PairAnswer>>(page, before, {
      row: 2,
      text: "Las rondas de la segunda pestaña vigilan.",
    });
    expect(second.status).toBe(412);
    expect(second.json.current.rows[1]?.target?.text).toBe(
      "Las rondas de la primera pestaña vigilan.",
    );
    const again = await patch(page, second.json.current, {
      row: 2,
      text: "Las rondas de la segunda pestaña vigilan.",
    });
    expect(again.status).toBe(200);
  });
});
