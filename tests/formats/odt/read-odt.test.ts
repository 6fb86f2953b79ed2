import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatForPath } from "../../../src/formats/index.ts";
import { readOdt } from "../../../src/formats/odt/read-odt.ts";
import type { Article } from "../../../src/model/article.ts";
import { makeDocx, p, r } from "../docx/make-docx.ts";
import { backWith, segmentOf, shown, takenApart } from "../rewriting/rewritten.ts";
import { makeOdt, odtXml } from "./make-odt.ts";

const body = [
  '<text:p text:style-name="P1">El paro</text:p>',
  '<text:h text:outline-level="2">Las <text:span text:style-name="T1">rondas</text:span></text:h>',
  "<text:tracked-changes><text:p>Borrado.</text:p></text:tracked-changes>",
  '<text:p>Uno  y\n dos<text:s text:c="3"/>y<text:tab/>tres &amp; más.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Una nota.</text:p></text:note-body></text:note> Fin.</text:p>',
  "<text:list><text:list-item><text:p>Ítem</text:p><text:list><text:list-item><text:p>Dentro</text:p></text:list-item></text:list></text:list-item></text:list>",
  "<table:table><table:table-row><table:table-cell><text:p>Celda</text:p></table:table-cell></table:table-row></table:table>",
  '<text:p>Vea <text:a xlink:href="https://example.org">https://example.org</text:a>.<office:annotation><dc:creator>Ana</dc:creator><text:p>glosa-ignore number-mismatch: así</text:p></office:annotation></text:p>',
  "<text:p><draw:frame><draw:text-box><text:p>Un cuadro.</text:p></draw:text-box></draw:frame>Junto al cuadro.</text:p>",
].join("");

function read(bytes: Uint8Array, path = "a.odt"): Article {
  return readOdt([bytes], { path, warn: () => undefined });
}

describe("an OpenDocument text", () => {
  it("is read by paragraph, as its reader sees it", () => {
    const article = read(makeOdt(body));
    expect(article.blocks.map(({ kind, depth, text }) => [kind, depth, text])).toEqual([
      ["title", 0, "El paro"],
      ["heading", 2, "Las rondas"],
      ["paragraph", 0, "Una nota."],
      ["paragraph", 0, "Uno y dos y tres & más. Fin."],
      ["list-item", 1, "Ítem"],
      ["list-item", 2, "Dentro"],
      ["cell", 0, "Celda"],
      ["paragraph", 0, "Vea https://example.org."],
      ["paragraph", 0, "Un cuadro."],
      ["paragraph", 0, "Junto al cuadro."],
    ]);
    expect(article.text.split("\n")[3]).toBe("Uno y dos y tres & más. Fin.");
    expect(article.blocks[7]?.opaque).toEqual([{ start: 4, end: 23 }]);
    expect(article.comments.map(({ text }) => text)).toEqual(["glosa-ignore number-mismatch: así"]);
    for (const { text, pieces } of article.blocks)
      for (const { start, length, origin } of pieces)
        expect(article.text.slice(origin, origin + length)).toBe(text.slice(start, start + length));
  });

  it("may be one file of XML, and is known by its extension", () => {
    const bytes = new TextEncoder().encode(odtXml("<text:p>Hola.</text:p>"));
    expect(read(bytes, "a.fodt").blocks.map(({ text }) => text)).toEqual(["Hola."]);
    expect(formatForPath("a.fodt")?.name).toBe("odt");
    expect(formatForPath("a.odt")?.sniff(makeOdt(body))).toBe(true);
  });

  it("in one file is written back in UTF-8, and says so", async () => {
    const flat = `<?xml version="1.0" encoding="ISO-8859-1"?>${odtXml("<text:p>Año nuevo.</text:p>").replace(/^<\?xml[^>]*>/u, "")}`;
    const { odtFormat } = await import("../../../src/formats/odt/index.ts");
    const rewriter = await odtFormat.loadRewriter();
    const context = { path: "a.fodt", warn: () => undefined };
    const opened = rewriter.open([Buffer.from(flat, "latin1")], context);
    const chunks = [...opened.save(opened.files)].map((chunk) => Buffer.from(chunk));
    const written = Buffer.concat(chunks);
    expect(written.toString()).toContain('encoding="UTF-8"');
    expect(read(written, "a.fodt").blocks.map(({ text }) => text)).toEqual(["Año nuevo."]);
  });

  it("is read the same wherever its bytes are cut", () => {
    const bytes = makeOdt(body);
    const context = { path: "a.odt", warn: () => undefined };
    const whole = readOdt([bytes], context);
    for (const cut of [0, 1, 3, 100])
      expect(readOdt([bytes.subarray(0, cut), bytes.subarray(cut)], context)).toEqual(whole);
  });

  it("is refused with one sentence where it is something else", () => {
    const code = (bytes: Uint8Array): unknown => {
      try {
        return read(bytes);
      } catch (error) {
        return error instanceof Error ? error.message : error;
      }
    };
    expect(code(makeDocx(p(r("Word"))))).toBe("notOdt");
    expect(code(new TextEncoder().encode("<a/>"))).toBe("notOdt");
  });

  it("is written back with other sentences, part for part", async () => {
    const source = makeOdt(
      '<text:p>The <text:span text:style-name="T1">law</text:span> passed.<text:line-break/>It <text:a xlink:href="x">is here</text:a>.</text:p>',
    );
    const apart = await takenApart("a.odt", source);
    expect(apart.sentences.map(({ rewritable }) => shown(rewritable.segment))).toEqual([
      "The <1>law</1> passed.",
      "It <1>is here</1>.",
    ]);
    const targets = ["Se aprobó la <1>ley</1> & ya.", "Está <1>aquí</1>."];
    const { files } = backWith(apart, ({ number }) => segmentOf(targets[number - 1] ?? ""));
    const [bytes] = [...apart.opened.save(files)];
    if (!(bytes instanceof Uint8Array)) throw new Error("no bytes");
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)[0]).toBe("mimetype");
    expect(strFromU8(parts["content.xml"] ?? bytes)).toBe(
      odtXml(
        '<text:p>Se aprobó la <text:span text:style-name="T1">ley</text:span> &amp; ya.<text:line-break/>Está <text:a xlink:href="x">aquí</text:a>.</text:p>',
      ),
    );
  });
});
