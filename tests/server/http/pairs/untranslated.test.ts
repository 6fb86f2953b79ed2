// Units of a bilingual file that nobody has translated: shown, counted, and translated where the file can take it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ProblemDetails } from "../../../../src/model/page/problem-details.ts";
import { files } from "../../lsp/patrol-project.ts";
import { openPage } from "../open-page.ts";
import { merged, pairNamed, patch } from "../pair-of.ts";

const po = `msgid ""
msgstr ""
"Language: es\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "The mayor is away."
msgstr ""

# Of the front page.
msgid "The road is closed."
msgstr "El camino está cerrado."

#, fuzzy
msgid "The road is open."
msgstr "El camino."

msgid "Come on Monday."
msgstr ""
`;

const xliff = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a.txt" source-language="en" target-language="es" datatype="plaintext"><body>
<trans-unit id="1"><source>The road is closed.</source><target>El camino está cerrado.</target></trans-unit>
<trans-unit id="2"><source>The mayor is away.</source></trans-unit>
<trans-unit id="3"><source>The <g id="g1">mayor</g> is here.</source></trans-unit>
<trans-unit id="4" translate="no"><source>glosa</source></trans-unit>
</body></file></xliff>
`;

it("rows of a PO file without a translation stand where they are in it, and say why they are not checked", async () => {
  const page = await openPage({ ...files, "ui.po": po });
  const { rows, report } = await pairNamed(page, "ui.po");
  expect(rows.map(({ number, kind, editable }) => [number, kind, editable])).toEqual([
    [1, "untranslated", true],
    [2, "aligned", true],
    [3, "unfinished", false],
    [4, "untranslated", true],
  ]);
  expect(rows[2]?.reason).toContain("not finished");
  expect(report.findings).toEqual([]);
});

it("a row of a PO file is translated, undone, and saved without touching another byte", async () => {
  const page = await openPage({ ...files, "ui.po": po });
  const before = await pairNamed(page, "ui.po");
  const text = "Venga el lunes & «pronto».";
  const now = merged(before, (await patch(page, before, { row: 4, text })).json);
  expect(now.rows[3]).toMatchObject({ kind: "aligned", target: { text, lang: "es" } });
  expect(now.rows.map(({ kind }) => kind)).toEqual([
    ...["untranslated", "aligned", "unfinished", "aligned"],
  ]);
  const edited = po.replace(/msgstr ""\n$/u, `msgstr "${text}"\n`);
  expect((await page.ask("GET", `/pairs/${now.id}/file`)).text).toBe(edited);
  const undone = merged(now, (await patch(page, now, { undo: true })).json);
  expect(undone.rows).toEqual(before.rows);
  const redone = merged(undone, (await patch(page, undone, { redo: true })).json);
  await page.ask("POST", `/pairs/${now.id}/save`, { body: {}, ifMatch: redone.etag });
  expect(readFileSync(join(page.folder, "ui.po"), "utf8")).toBe(edited);
});

it("a unit of XLIFF is translated and says so; one with codes is left to the program that places them", async () => {
  const page = await openPage({ ...files, "app.xlf": xliff });
  const before = await pairNamed(page, "app.xlf");
  expect(before.rows.map(({ kind, editable }) => [kind, editable])).toEqual([
    ["aligned", true],
    ["untranslated", true],
    ["untranslated", false],
    ["locked", false],
  ]);
  expect(before.rows[2]?.reason).toContain("formatting codes");
  const now = (await patch(page, before, { row: 2, text: "El alcalde no está <aquí>." })).json;
  expect(now.rows[0]).toMatchObject({ number: 2, kind: "aligned" });
  const file = (await page.ask("GET", `/pairs/${now.id}/file`)).text;
  expect(file).toMatch(/id="2".*<target[^>]*>El alcalde no está &lt;aquí>?(?:&gt;)?\.<\/target>/u);
  for (const row of [3, 4]) {
    const told = await patch<ProblemDetails>(
      page,
      { ...before, etag: now.etag },
      { row, text: "X" },
    );
    expect([row, told.json.type]).toEqual([
      row,
      `/problems/${row === 3 ? "pageWordsSplit" : "pageRowUnknown"}`,
    ]);
  }
});
