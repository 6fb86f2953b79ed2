// A translated article: structure, links and code as in the source, text as the format writes it.

import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeDocx, p, r } from "../docx/make-docx.ts";
import { backWith, segmentOf, shown, shownIn, takenApart, translated } from "./rewritten.ts";

describe("Markdown", () => {
  it("shows markup as codes, and protects code, addresses and the ids of headings", async () => {
    const article = [
      "# The strike {#strike}\n",
      "**Ana** runs `git log` on [our page](https://example.org/a_b) and ![a map](m.png).",
      "See <https://example.org>. Note[^1].\n",
      "[^1]: It is long.\n",
    ].join("\n");
    expect(await shownIn("a.md", article)).toEqual([
      "The strike[1]",
      "<1>Ana</1> runs [2] on <3>our page</3> and <4>a map</4>.",
      "See [1].",
      "Note[1].",
      "It is long.",
    ]);
  });

  it("puts every sentence in its place", async () => {
    const article =
      '---\ntitle: A strike\ndraft: true\n---\n\n# A strike {#s}\n\n- **Ana** left. She *runs*\n  `git log`.\n\n> One\n> two.\n\n| A | B |\n|---|---|\n| [c](d.md "e") | f |\n\n```js\nlet untouched = 1;\n```\n';
    const { text, missing } = await translated("a.md", article, [
      "Un paro: el primero",
      "Un paro[1]",
      "Se fue <1>Ana</1>.",
      "Ejecuta [2] y <1>corre</1>.",
      "Uno y dos.",
      "Á",
      "É",
      "<1>ce</1>",
      "efe | ge",
    ]);
    expect(text).toBe(
      '---\ntitle: "Un paro: el primero"\ndraft: true\n---\n\n# Un paro {#s}\n\n- Se fue **Ana**. Ejecuta `git log` y *corre*.\n\n> Uno y dos.\n\n| Á | É |\n|---|---|\n| [ce](d.md "e") | efe \\| ge |\n\n```js\nlet untouched = 1;\n```\n',
    );
    expect(missing).toEqual([]);
  });

  it("escapes what would be markup, unless the source has it there as text", async () => {
    const targets = ["5 * 3 * 2 y a_b", "1. Uno", "# Dos", "a < b & c"];
    const article = "Five and snake_case here.\n\nOne here.\n\nTwo here.\n\nThree here.\n";
    expect((await translated("a.md", article, targets)).text).toBe(
      "5 \\* 3 \\* 2 y a_b\n\n1\\. Uno\n\n\\# Dos\n\na &lt; b &amp; c\n",
    );
    const html = "<div>\nOne here.\n</div>\n";
    expect((await translated("a.md", html, ["Uno_dos_"])).text).toBe(
      "<div>\nUno&#95;dos&#95;\n</div>\n",
    );
  });

  it("names the codes that a translation leaves out, and does not leave half of one", async () => {
    const article = "See **the [page](p.md)** now.\n";
    const { text, missing } = await translated("a.md", article, ["Vea <1>la página ya."]);
    expect(text).toBe("Vea la página ya.\n");
    expect(missing).toEqual(["**", "[", "](p.md)", "**"]);
  });

  it("leaves sentences without a finished translation as they are", async () => {
    const apart = await takenApart("a.md", "One here. Two here.\n");
    const result = backWith(apart, ({ number }) => (number === 2 ? ["Dos aquí."] : undefined));
    expect(result.files).toEqual(["One here. Dos aquí.\n"]);
    expect(result.unfinished.map(({ segment }) => segment.text)).toEqual(["One here."]);
  });
});

describe("HTML", () => {
  const page =
    '<html lang="en"><body><p>Use <code>rm</code> &mdash; or <b>ask <img alt=Ana src=a.png></b>.</p><p translate="no">Brand</p><p lang="la">Homo sapiens</p><p>A<br>b</p><a title="Tip" href="x">Go</a></body></html>';

  it("protects code, other languages and what is not to be translated", async () => {
    expect(await shownIn("a.html", page)).toEqual([
      "Use [1] — or <2>ask [3]</2>.",
      "Ana",
      "A [1]b",
      "Tip",
      "Go",
    ]);
  });

  it("puts every sentence in its place, attributes and what is inside of others too", async () => {
    const targets = ["O <2>pida [3]</2> o use [1] & ya.", 'Ana "la"', "Á [1]be", 'Un "dato"', "Ir"];
    expect((await translated("a.html", page, targets)).text).toBe(
      '<html lang="en"><body><p>O <b>pida <img alt="Ana &quot;la&quot;" src=a.png></b> o use <code>rm</code> &amp; ya.</p><p translate="no">Brand</p><p lang="la">Homo sapiens</p><p>Á<br>be</p><a title="Un &quot;dato&quot;" href="x">Ir</a></body></html>',
    );
  });
});

describe("subtitles", () => {
  const cues =
    "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>The patrols\r\nclosed</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nthe road today.\r\n";

  it("keep their times, and a translation its breaks", async () => {
    expect(await shownIn("a.srt", cues)).toEqual([
      "<1>The patrols [2]closed</1> [3]the road today.",
    ]);
    const target = "<1>Las rondas [2]cerraron</1> [3]hoy la vía.";
    expect((await translated("a.srt", cues, [target])).text).toBe(
      "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Las rondas\r\ncerraron</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nhoy la vía.\r\n",
    );
  });

  it("share out a translation without breaks among lines and cues", async () => {
    const { text, missing } = await translated("a.srt", cues, ["Las rondas cerraron hoy la vía."]);
    expect(text).toBe(
      "1\r\n00:00:01,000 --> 00:00:02,000\r\nLas rondas\r\ncerraron\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nhoy la vía.\r\n",
    );
    expect(missing).toEqual(["<i>", "</i>"]);
  });
});

describe("Word documents", () => {
  const bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>the road</w:t></w:r>";
  const document = makeDocx(
    p(`${r("The patrols ")}${r("closed ")}${bold}${r(" &amp; left.")}`) +
      p(
        '<w:hyperlink r:id="rId9" xmlns:r="r"><w:r><w:t>Ana</w:t></w:r></w:hyperlink>' +
          r(" left."),
      ),
  );
  const bodyOf = (bytes: Uint8Array): string =>
    /<w:body>(.*)<\/w:body>/su.exec(
      strFromU8(unzipSync(bytes)["word/document.xml"] ?? bytes),
    )?.[1] ?? "";

  it("join runs of one look, and keep the others", async () => {
    const apart = await takenApart("a.docx", document);
    expect(apart.sentences.map(({ rewritable }) => shown(rewritable.segment))).toEqual([
      "The patrols closed [1]the road[2] & left.",
      "Ana[1] left.",
    ]);
    const targets = ["Cerraron [1]la vía[2] & se fueron.", "Ana[1] se fue."];
    const { files } = backWith(apart, ({ number }) => segmentOf(targets[number - 1] ?? ""));
    const [bytes] = [...apart.opened.save(files)];
    if (!(bytes instanceof Uint8Array)) throw new Error("no bytes");
    expect(bodyOf(bytes)).toBe(
      p(
        `${r("Cerraron ")}<w:r><w:rPr><w:b/></w:rPr><w:t>la vía</w:t></w:r>${r(" &amp; se fueron.")}`,
      ) +
        p(
          '<w:hyperlink r:id="rId9" xmlns:r="r"><w:r><w:t>Ana</w:t></w:r></w:hyperlink>' +
            r(" se fue."),
        ),
    );
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(document)));
  });

  it("are well-formed whatever order the codes come in", async () => {
    const apart = await takenApart(
      "a.docx",
      makeDocx(
        p(
          `${r("A ")}<w:hyperlink r:id="x" xmlns:r="r"><w:r><w:t>link</w:t></w:r></w:hyperlink>${r(" here.")}`,
        ),
      ),
    );
    const { files, translated: made } = backWith(apart, () => segmentOf("Aquí</1> un <1>enlace."));
    expect(() => apart.opened.save(files)).not.toThrow();
    expect(files[0]).toContain('<w:t xml:space="preserve">Aquí un enlace.</w:t>');
    expect(made[0]?.made.missing).toEqual(["<a>", "</a>"]);
  });
});
