import { describe, expect, it } from "vitest";
import { docxFormat } from "../../../src/formats/docx/index.ts";
import { readDocx } from "../../../src/formats/docx/read-docx.ts";
import type { Article } from "../../../src/model/article.ts";
import { lineIndex } from "../../../src/strings/line-index.ts";
import { pieceProblems } from "../piece-problems.ts";
import { makeDocx, p, r, wordXml } from "./make-docx.ts";

function article(bytes: Uint8Array): Article {
  return readDocx([bytes], { path: "informe.docx", warn: () => undefined });
}

const lines = (body: string): readonly string[] =>
  article(makeDocx(body)).blocks.map(({ kind, depth, text }) =>
    depth === 0 ? `${kind}: ${text}` : `${kind} ${depth}: ${text}`,
  );

const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe("paragraphs", () => {
  it("have their kind by style and properties", () => {
    const cell = `<w:tbl><w:tr><w:tc>${p(r("Año"))}</w:tc></w:tr></w:tbl>`;
    expect(
      lines(
        [
          p(r("La toma de Lima"), style("Puesto")),
          p(r("Índice ... 3"), style("TDC1")),
          p(r("Antecedentes"), style("Ttulo1")),
          p(r("Marchas"), style("Propio")),
          p(r("Otra"), `<w:outlineLvl w:val="7"/>`),
          p(r("Que se vayan todos"), style("Cita")),
          p(r("uno"), style("Lista")),
          p(r("dos"), `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>`),
          p(r("sin viñeta"), `${style("Lista")}<w:numPr><w:numId w:val="0"/></w:numPr>`),
          cell,
          p(r("Fin.")),
        ].join(""),
      ),
    ).toEqual([
      "title: La toma de Lima",
      "heading 1: Antecedentes",
      "heading 1: Marchas",
      "heading 6: Otra",
      "quotation: Que se vayan todos",
      "list-item 1: uno",
      "list-item 2: dos",
      "paragraph: sin viñeta",
      "cell: Año",
      "paragraph: Fin.",
    ]);
  });

  it.each([
    ["runs that Word cut in two", p(r("La va") + r("cancia")), ["La vacancia"]],
    [
      "breaks and tabs",
      p(`<w:r><w:t>uno</w:t><w:br/><w:t>dos</w:t><w:tab/><w:t>tres</w:t></w:r>`),
      ["uno dos tres"],
    ],
    [
      "special hyphens",
      p(
        `<w:r><w:t>ex</w:t><w:noBreakHyphen/><w:t>pre</w:t><w:softHyphen/><w:t>sidente</w:t></w:r>`,
      ),
      ["ex-presidente"],
    ],
    [
      "revisions as if they were accepted",
      p(
        `${r("La ")}<w:del><w:r><w:delText>vieja </w:delText></w:r></w:del><w:ins>${r("nueva ")}</w:ins>` +
          `<w:moveFrom>${r("mala ")}</w:moveFrom><w:moveTo>${r("buena ")}</w:moveTo>${r("ley")}`,
      ),
      ["La nueva buena ley"],
    ],
    [
      "a paragraph mark that is deleted",
      p(r("Uno "), `<w:rPr><w:del/></w:rPr>`) +
        p(r("dos.")) +
        p(r("Tres."), `<w:rPr><w:del/></w:rPr>`),
      ["Uno dos.", "Tres."],
    ],
    [
      "hidden text",
      p(
        `${r("La ")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>oculta </w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>ley</w:t></w:r>`,
      ),
      ["La ley"],
    ],
    ["a field by its result", p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${r("3")}`), ["3"]],
    [
      "a text box once, before the paragraph it stands in",
      p(
        `${r("Fuera")}<w:r><AlternateContent><Choice><w:txbxContent>${p(r("Dentro"))}</w:txbxContent></Choice>` +
          `<Fallback><w:txbxContent>${p(r("Dentro"))}</w:txbxContent></Fallback></AlternateContent></w:r>`,
      ),
      ["Dentro", "Fuera"],
    ],
    ["references of XML", p(r("R&amp;D &#8220;a&#8221;")), ["R&D “a”"]],
  ])("read %s", (_, body, texts) => {
    expect(article(makeDocx(body)).blocks.map((block) => block.text)).toEqual(texts);
    expect(pieceProblems(article(makeDocx(body)))).toEqual([]);
  });

  it("are one a line, empty ones too", () => {
    const { text, blocks } = article(makeDocx(p(r("Uno.")) + p("") + p(r("  Dos &amp; tres."))));
    expect(text).toBe("Uno.\n\n  Dos & tres.\n");
    const place = lineIndex(text);
    expect(place(blocks[1]?.pieces[0]?.origin ?? 0)).toEqual({ line: 3, column: 3 });
  });

  it("keep an address written as itself, but marked", () => {
    const { blocks } = article(
      makeDocx(p(`${r("Vea ")}<w:hyperlink>${r("https://a.pe")}</w:hyperlink>${r(" hoy")}`)),
    );
    expect(blocks.map(({ text, opaque }) => [text, opaque])).toEqual([
      ["Vea https://a.pe hoy", [{ start: 4, end: 16 }]],
    ]);
  });

  it("come from notes and headers after the body", () => {
    const notes = wordXml(
      `<w:footnote w:type="separator" w:id="-1">${p(r("---"))}</w:footnote><w:footnote w:id="1">${p(r("La nota."))}</w:footnote>`,
      "footnotes",
    );
    const made = makeDocx(p(r("Texto.")), {
      "word/footnotes.xml": notes,
      "word/header1.xml": wordXml(p(r("Cabecera")), "hdr"),
    });
    expect(article(made).blocks.map((block) => block.text)).toEqual([
      "Texto.",
      "La nota.",
      "Cabecera",
    ]);
  });

  it("know the comments that Word shows beside them", () => {
    const comments = wordXml(
      `<w:comment w:id="0">${p(r("glosa-ignore term-missing: ") + r("cita"))}${p(r("textual"))}</w:comment><w:comment w:id="1">${p(r("b"))}</w:comment>`,
      "comments",
    );
    const body =
      p(r("Uno.")) +
      p(
        `${r("Dos ")}<w:commentRangeStart w:id="0"/>${r("tres")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ) +
      p(`${r("Fin")}<w:r><w:commentReference w:id="1"/></w:r>`);
    const made = article(makeDocx(body, { "word/comments.xml": comments }));
    expect(made.comments.map(({ text }) => text)).toEqual([
      "glosa-ignore term-missing: cita textual",
      "b",
    ]);
    expect(made.text.slice(made.comments[0]?.range.start)).toBe("tres\nFin\n");
    expect(made.blocks.map(({ text }) => text)).toEqual(["Uno.", "Dos tres", "Fin"]);
  });

  it("are found whatever prefix the namespace has", () => {
    const body = `<ns0:document xmlns:ns0="x"><ns0:body><ns0:p><ns0:r><ns0:t>Ley</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    expect(article(makeDocx("", { "word/document.xml": body })).blocks[0]?.text).toBe("Ley");
  });
});

describe("trouble", () => {
  const failure = (bytes: Uint8Array): unknown => {
    try {
      article(bytes);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  it("names the part of the document and the place in it", () => {
    expect(failure(makeDocx("", { "word/document.xml": "<w:document>\n<w:p>" }))).toMatchObject({
      code: "xmlCutOff",
      path: "informe.docx (word/document.xml)",
      line: 2,
    });
  });

  it("is a workbook, or an archive of something else", () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>';
    expect(failure(makeDocx("", { "_rels/.rels": rels }))).toMatchObject({ code: "notDocx" });
    expect(failure(makeDocx("", { "_rels/.rels": "<Relationships/>" }))).toMatchObject({
      code: "notDocx",
    });
  });

  it("is a bomb of entities", () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "${"&x;".repeat(101)}">]><w:document>&y;</w:document>`;
    expect(failure(makeDocx("", { "word/document.xml": bomb }))).toMatchObject({
      code: "xmlUndefinedEntity",
    });
  });
});

it("is sniffed by the names in its archive", () => {
  expect(docxFormat.sniff(makeDocx(p(r("Ley"))).subarray(0, 4096))).toBe(true);
  expect(docxFormat.sniff(new TextEncoder().encode("PK"))).toBe(false);
});
