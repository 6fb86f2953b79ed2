import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlFormat } from "../../../src/formats/html/index.ts";
import { readHtml as readBytes } from "../../../src/formats/html/read-html.ts";
import { lineIndex } from "../../../src/strings/line-index.ts";
import { pieceProblems } from "../piece-problems.ts";
import { blockLines, opaqueTexts, readHtml } from "./reading.ts";

const page = `<!DOCTYPE html>
<html lang="es">
<head>
  <meta charset="utf-8">
  <title>La toma de Lima &mdash; cr&oacute;nica</title>
  <meta name="description" content="Las marchas de enero &amp; febrero">
  <meta name="viewport" content="width=device-width">
  <style>p { color: red }</style>
  <script>document.write("<p>nada</p>")</script>
</head>
<body>
  <nav><ul><li><a href="/">Inicio</a></li></ul></nav>
  <h1>La toma   de Lima</h1>
  <p>Una marcha
     <em>hacia</em> la&nbsp;capital.</p>
  <blockquote><p>Dijo <b>que no</b>.</p></blockquote>
  <ol><li>uno<ul><li>dos</ul>más<li><p>tres</p></ol>
  <table><caption>Marchas</caption><tr><th>Año<td>2000</table>
  <p><img src="m.png" alt="Manifestantes en la plaza San Mart&iacute;n">En la plaza.
  <dl><dt>ronda<dd>organización comunal</dl>
  <pre>código</pre>
  <template><p>nada</p></template>
  <p hidden>nada</p><div style="color: red; display:none">nada</div>
  <input type="submit" value="Buscar"><input type="hidden" value="nada">
  <footer>© 2023</footer>
</body>
</html>
`;

describe("blocks", () => {
  it("have their kind and depth, and leave out what nobody reads", () => {
    expect(blockLines(page)).toEqual([
      "title: La toma de Lima — crónica",
      "title: Las marchas de enero & febrero",
      "list-item 1: Inicio",
      "heading 1: La toma de Lima",
      "paragraph: Una marcha hacia la\u00A0capital.",
      "quotation: Dijo que no.",
      "list-item 1: uno",
      "list-item 2: dos",
      "list-item 1: más",
      "list-item 1: tres",
      "paragraph: Marchas",
      "cell: Año",
      "cell: 2000",
      "paragraph: Manifestantes en la plaza San Martín",
      "paragraph: En la plaza.",
      "paragraph: ronda",
      "paragraph: organización comunal",
      "paragraph: Buscar",
      "paragraph: © 2023",
    ]);
    expect(pieceProblems(readHtml(page))).toEqual([]);
  });

  it("give the line and column of a word after references", () => {
    const { blocks, text } = readHtml(
      "<p>\n  A &amp; B: la campa&ntilde;a\n  de la <b>vac</b>ancia</p>",
    );
    const block = blocks[0];
    expect(block?.text).toBe("A & B: la campaña de la vacancia");
    const at = lineIndex(text);
    const place = (word: string): string => {
      const start = block?.text.indexOf(word) ?? 0;
      const piece = block?.pieces.find((each) => start < each.start + each.length);
      const offset = (piece?.origin ?? 0) + start - (piece?.start ?? 0);
      return `${at(offset).line}:${at(offset).column} ${text.slice(offset, offset + 3)}`;
    };
    expect(["B:", "campa", "de la", "ancia"].map(place)).toEqual([
      "2:11 B: ",
      "2:17 cam",
      "3:3 de ",
      "3:19 anc",
    ]);
  });

  it.each([
    ["a line break", "Uno<br>dos", ["Uno dos"]],
    ["two line breaks", "Uno<br> <BR/>dos", ["Uno", "dos"]],
    ["a soft hyphen", "cam&shy;pe\u00ADsina", ["campesina"]],
    ["a reference without an end", "a&ntilde o &notit; &bogus; R&D", ["añ o ¬it; &bogus; R&D"]],
    ["text astray in a table", "<table><tr><td>dos</td></tr>uno</table>", ["dos", "uno"]],
    ["a mark of a note", 'Lima.<sup><a href="#n1">1</a></sup> Y', ["Lima. Y"]],
    ["an exponent", "10 m<sup>2</sup>", ["10 m2"]],
    ["markup that nobody closed", "<p>Uno <b>dos<p>tres</i> cuatro", ["Uno dos", "tres cuatro"]],
    ["a tooltip", '<p>El <a title="a &copy=1">JNE</a></p>', ["El JNE", "a &copy=1"]],
  ])("read %s", (_, content, texts) => {
    expect(readHtml(content).blocks.map((block) => block.text)).toEqual(texts);
    expect(pieceProblems(readHtml(content))).toEqual([]);
  });

  it("keep code, addresses and what is not to be translated in the sentence, but marked", () => {
    expect(
      opaqueTexts(
        '<p>Use <code>vacar()</code>, vea <a href="https://a.pe">https://a.pe</a> o <a href="/b">la ley</a> de ' +
          '<span translate="no">Perú <i translate="yes">Libre</i></span>.</p><p class="x notranslate">ONPE</p>',
      ),
    ).toEqual(["vacar()", "https://a.pe", "Perú ", "ONPE"]);
  });

  it("mark what is in another language than the page", () => {
    const content =
      '<html lang="en"><body lang="es-PE"><p>El <i lang="qu">ayllu</i> y la ronda.<p lang="es">Y más.';
    expect(opaqueTexts(content)).toEqual(["ayllu"]);
    expect(readHtml(content).language).toBe("es-PE");
  });
});

describe("comments", () => {
  it("are collected with their range, wherever they stand", () => {
    const content = "<!-- glosa-ignore omission: x --><p>Hola <!--b--> ley</p><!-- c -->";
    const { comments, text } = readHtml(content);
    expect(comments.map((comment) => comment.text)).toEqual(["glosa-ignore omission: x", "b", "c"]);
    expect(comments.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      "<!-- glosa-ignore omission: x -->",
      "<!--b-->",
      "<!-- c -->",
    ]);
  });
});

describe("encodings", () => {
  const latin = (text: string): Uint8Array =>
    Uint8Array.from(text, (character) => character.charCodeAt(0));

  it.each([
    ["meta charset", '<meta charset="iso-8859-1"><p>año</p>'],
    [
      "http-equiv",
      "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>año",
    ],
    ["the XML declaration", "<?xml version='1.0' encoding='ISO-8859-1'?><p>año</p>"],
  ])("are known by %s", (_, content) => {
    expect(readHtml(latin(content)).blocks[0]?.text).toBe("año");
  });

  it("are not taken from a comment", () => {
    expect(blockLines('<!-- <meta charset="x-user"> --><p>año')).toEqual(["paragraph: año"]);
  });

  it("may be UTF-16 with a mark, whatever the page says", () => {
    const content = '\uFEFF<meta charset="utf-8"><p>año';
    expect(
      readHtml(new Uint8Array(Uint16Array.from(content, (c) => c.charCodeAt(0)).buffer)).blocks[0]
        ?.text,
    ).toBe("año");
  });

  it("read an empty element of XHTML as empty", () => {
    expect(blockLines('<?xml version="1.0"?>\n<html><script src="x"/><p>ley</p></html>')).toEqual([
      "paragraph: ley",
    ]);
  });
});

describe("any HTML", () => {
  it("has every word once, in its place", { timeout: 60_000 }, () => {
    const part = fc.constantFrom(
      ...[
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<table>",
        "<tr>",
        "<td>",
      ],
      ...[
        "</table>",
        "<ul>",
        "<li>",
        "</ul>",
        "<br>",
        "<h2>",
        "</h2>",
        "<a href=x>",
        "</a>",
        "<!-- x -->",
      ],
      ...[
        "ley ",
        "año",
        "\n",
        "\r\n",
        "\r",
        "  ",
        "\t",
        "&amp;",
        "&ntilde",
        "&#8220;",
        "&#x1F600;",
        "&",
        "é",
        "😀",
      ],
      ...[
        "&nbsp;",
        "<option>",
        "<select>",
        "</select>",
        "<caption>",
        "<textarea>",
        "</textarea>",
        "<svg><text>",
        "</text></svg>",
        "<form>",
        "<button>",
        "< ",
        "\u00A0",
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const article = readHtml(parts.join(""));
        expect(pieceProblems(article)).toEqual([]);
        const seen = article.blocks.map((block) => block.text).join("\n");
        for (const [written, word] of [
          ["ley ", "ley"],
          ["año", "año"],
          ["&#8220;", "“"],
          ["&ntilde", "\u{F1}"],
        ] as const) {
          const wanted = parts.filter((each) => each === written).length;
          const others = word === "\u{F1}" ? parts.filter((each) => each === "año").length : 0;
          expect(`${word} ${seen.split(word).length - 1}`).toBe(`${word} ${wanted + others}`);
        }
      }),
      { numRuns: 500, seed: 1980 },
    );
  });
});

describe("what is shown in a box or a picture", () => {
  it("is read", () => {
    expect(
      blockLines(
        "<p>La ronda <textarea rows=2>Escriba aquí &amp; ahora</textarea> sigue</p><svg><style>a{}</style><title>Mapa</title><g><text x=1>La <tspan>sierra</tspan></text><text>Puno</text><desc>Un mapa</desc></g></svg>",
      ),
    ).toEqual([
      "paragraph: La ronda",
      "paragraph: Escriba aquí & ahora",
      "paragraph: sigue",
      "title: Mapa",
      "paragraph: La sierra",
      "paragraph: Puno",
      "paragraph: Un mapa",
    ]);
  });
});

describe("limits", () => {
  const failure = (content: string): string => {
    try {
      readBytes([new TextEncoder().encode(content)], { path: "a.html", warn: () => undefined });
      return "read";
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
  };

  it.each([
    ["elements within elements", "<div>".repeat(600), "htmlTooDeep"],
    [
      "elements opened anew in each paragraph",
      "<p>" +
        Array.from({ length: 400 }, (_, index) => `<font color=${index}>`).join("") +
        "</p>" +
        "<p>x</p>".repeat(2000),
      "htmlTooManyElements",
    ],
    ["more text than a page has", "ley ".repeat(2_100_000), "articleTooLarge"],
    ["text astray in tables", "<table>x".repeat(20_000), "read"],
    ["a paragraph of very many elements", "<i>a</i> ".repeat(20_000), "read"],
  ])("%s", { timeout: 20_000 }, (_, content, outcome) => {
    expect(failure(content)).toBe(outcome);
  });
});

it.each([
  ["<!DOCTYPE html>\n<p>", true],
  ['<?xml version="1.0"?>\n<HTML lang="es">', true],
  ["# Lima <html", false],
])("%j is sniffed: %s", (head, is) => {
  expect(htmlFormat.sniff(new TextEncoder().encode(head))).toBe(is);
});
