// What may be typed into a row, and what comes of it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PairAnswer, PatchAnswer } from "../../../../src/model/page/pair.ts";
import type { ProblemDetails } from "../../../../src/model/page/problem-details.ts";
import { config, files, glossary, target } from "../../lsp/patrol-project.ts";
import { openPage } from "../open-page.ts";
import { merged, pairNamed, patch } from "../pair-of.ts";

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
