// A pair on the page: its rows and findings, edits, undo, saving.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { PairAnswer, PatchAnswer, ReplacementsAnswer } from "../../../src/model/page/pair.ts";
import type { ConflictProblem, ProblemDetails } from "../../../src/model/page/problem-details.ts";
import type { PageProject } from "../../../src/model/page/project.ts";
import { runIn } from "../../commands/test-io.ts";
import { makeDocx, p, r } from "../../formats/docx/make-docx.ts";
import { config, files, glossary, source, target } from "../lsp/patrol-project.ts";
import { openPage } from "./open-page.ts";
import { merged, pairNamed, patch } from "./pair-of.ts";

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

const xliff = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="es" datatype="plaintext"><body>
<trans-unit id="1"><source>The peasant patrol &amp; the <g id="1">mayor</g> met.</source><target state="translated">La patrulla campesina &amp; el <g id="1">alcalde</g> se reunieron.</target></trans-unit>
</body></file></xliff>
`;
const po = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: es\\n"

#: a.c:1
msgid "The \\"peasant patrol\\" met."
msgstr "La \\"patrulla campesina\\" se reunió."
`;
const srt = `1
00:00:01,000 --> 00:00:03,000
La patrulla campesina
vigila el camino.
`;

describe("an edit", () => {
  const cases: readonly (readonly [
    name: string,
    files: Record<string, string>,
    row: number,
    text: string,
    before: string,
    after: string,
  ])[] = [
    [
      "es/a.xlf",
      { "es/a.xlf": xliff },
      1,
      "La ronda campesina < el alcalde mayor se reunieron.",
      'La patrulla campesina &amp; el <g id="1">alcalde</g>',
      'La ronda campesina &lt; el <g id="1">alcalde mayor</g>',
    ],
    [
      "es/a.po",
      { "es/a.po": po },
      1,
      'La "ronda campesina" se reunió \\ ayer.',
      '"La \\"patrulla campesina\\" se reunió."',
      '"La \\"ronda campesina\\" se reunió \\\\ ayer."',
    ],
    [
      "es/a.html",
      {
        "en/a.html": "<p>The <b>peasant patrol</b> met &amp; went.</p>",
        "es/a.html": "<p>La <b>patrulla campesina</b> se reunió &amp; se fue.</p>",
      },
      1,
      "La ronda campesina se reunió < se fue.",
      "La <b>patrulla campesina</b> se reunió &amp; se fue.",
      "La <b>ronda campesina</b> se reunió &lt; se fue.",
    ],
    [
      "es/a.srt",
      {
        "en/a.srt": srt.replace(
          "La patrulla campesina\nvigila el camino.",
          "The peasant patrol\nguards the road.",
        ),
        "es/a.srt": srt,
      },
      1,
      "La ronda campesina vigila el camino viejo.",
      "La patrulla campesina\nvigila el camino.",
      "La ronda campesina\nvigila el camino viejo.",
    ],
    [
      "es/a.txt",
      { "en/a.txt": "The patrol met.\n", "es/a.txt": "La patrulla se reunió.\n" },
      1,
      "La *ronda* se reunió.",
      "La patrulla se reunió.",
      "La *ronda* se reunió.",
    ],
    [
      "es/b.md",
      {
        "en/b.md": "The **peasant patrol** met [the mayor](https://a.pe).\n",
        "es/b.md": "La **patrulla campesina** se reunió con [el alcalde](https://a.pe).\n",
      },
      1,
      "La ronda campesina habló con el nuevo alcalde.",
      "La **patrulla campesina** se reunió con [el alcalde](https://a.pe).",
      "La **ronda campesina** habló con [el nuevo alcalde](https://a.pe).",
    ],
  ];
  it.each(cases)(
    "of %s leaves everything but the words",
    async (name, own, row, text, before, after) => {
      const extension = name.slice(name.lastIndexOf("."));
      const settings = config.replaceAll("*.md", `*${extension}`);
      const page = await openPage({
        "glosa.json": settings,
        "glossary/protest.csv": glossary,
        ...own,
      });
      const pair = await pairNamed(page, name);
      expect(pair.rows[row - 1]?.editable).toBe(true);
      const { status, json } = await patch(page, pair, { row, text });
      expect([status, merged(pair, json).rows[row - 1]?.target?.text]).toEqual([200, text]);
      const sent = { body: {}, ifMatch: json.etag };
      expect((await page.ask("POST", `/pairs/${pair.id}/save`, sent)).status).toBe(200);
      const written = own[name] ?? "";
      expect(written).toContain(before);
      expect(readFileSync(join(page.folder, name), "utf8")).toBe(written.replace(before, after));
    },
  );

  it.each([
    ["es/a.md", {}, "# Las rondas no son un título."],
    ["es/a.md", {}, "Con *énfasis* nuevo."],
    ["es/a.md", {}, "1. Las rondas son una lista."],
    ["es/a.md", {}, "Un `código` y un [enlace](x)."],
    ["es/a.md", {}, "    Las rondas vigilan sangradas."],
  ])("of %s that would change markup is made as text, or refused", async (name, own, text) => {
    const page = await openPage({ ...files, ...own });
    const pair = await pairNamed(page, name);
    const before = pair.rows[1]?.target?.text;
    const { status, json } = await patch<PatchAnswer & Partial<ProblemDetails>>(page, pair, {
      row: 2,
      text,
    });
    const after = (await page.ask<PairAnswer>("GET", `/pairs/${pair.id}`)).json;
    expect(after.rows).toHaveLength(4);
    const made = { type: undefined, text: text.trim(), state: "edited" };
    const refused = { type: "/problems/pageTakenForMarkup", text: before, state: "clean" };
    const now = { type: json.type, text: after.rows[1]?.target?.text, state: after.state };
    expect([made, refused]).toContainEqual(now);
    expect(status).toBe(now.type === undefined ? 200 : 422);
  });

  it("of a file in another encoding is refused, and the file stays", async () => {
    const bytes = Buffer.from(target, "latin1");
    const page = await openPage({ ...files, "es/a.md": bytes });
    const pair = await pairNamed(page, "es/a.md");
    const { status, json } = await patch<ProblemDetails>(page, pair, { row: 2, text: "Otra." });
    expect([status, json.type]).toEqual([422, "/problems/pageEncodingUneditable"]);
    expect(readFileSync(join(page.folder, "es/a.md"))).toEqual(bytes);
  });

  it("without control characters and line ends, whatever is typed", async () => {
    const page = await openPage(files);
    const pair = await pairNamed(page, "es/a.md");
    const { json } = await patch(page, pair, {
      row: 2,
      text: " Las rondas\r\n\nvigilan\u0000\tel camino. ",
    });
    expect(merged(pair, json).rows[1]?.target?.text).toBe("Las rondas vigilan el camino.");
  });
});

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
