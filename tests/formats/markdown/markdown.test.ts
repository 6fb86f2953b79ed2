import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown as readBytes } from "../../../src/formats/markdown/read-markdown.ts";
import { pieceProblems } from "../piece-problems.ts";
import { arbitraryMarkdown } from "./arbitrary-markdown.ts";
import { blockLines, opaqueTexts, readMarkdown } from "./reading.ts";

describe("a comment with an emoji", () => {
  it("leaves the words after it in their place", () => {
    expect(pieceProblems(readMarkdown("{/*😀*/}*"))).toEqual([]);
  });
});

describe("a comment in a text or right after an address", () => {
  it.each([
    ["![{/* nota */}La ronda](ronda.png)", "La ronda"],
    ["Ver ![la {/* nota */} ronda](ronda.png).", "Ver la ronda."],
    ["https://congreso.pe/?a=1&amp;b{/* nota */} hoy", "https://congreso.pe/?a=1&amp;b hoy"],
    ["https://congreso.pe/?a=1&amp;b{/* n */}c hoy", "https://congreso.pe/?a=1&amp;bc hoy"],
    ["www.congreso.pe/?a&amp;b{/* 😀 */} &amp; hoy", "www.congreso.pe/?a&amp;b & hoy"],
  ])("leaves %s in its place", (source, text) => {
    const article = readMarkdown(source);
    expect(pieceProblems(article)).toEqual([]);
    expect(article.blocks.map((block) => block.text)).toEqual([text]);
  });
});

describe("any Markdown", () => {
  it("is read word by word, each in its place", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryMarkdown, ([source, texts]) => {
        const article = readMarkdown(source);
        expect(article.text).toBe(source);
        expect(article.blocks.map((block) => block.text)).toEqual(texts);
        expect(pieceProblems(article)).toEqual([]);
      }),
      { numRuns: 150, seed: 1980 },
    );
  });

  it("has its pieces in place whatever the marks", { timeout: 60_000 }, () => {
    const mark = fc.constantFrom(
      "*",
      "_",
      "`",
      "``",
      "[",
      "](u)",
      "![",
      "<",
      ">",
      "> ",
      "- ",
      "1. ",
      "|",
      "\\",
      "&amp;",
      "&",
      "\n",
      "\r\n",
      "\r",
      "  \n",
      "\n\n",
      "    ",
      "\t",
      "~~",
      "# ",
      "---\n",
      "<!--",
      "-->",
      "{/*",
      "*/}",
      "a",
      "ley ",
      "é",
      "😀",
      "www.a.pe",
      "a@b.pe",
      "http://x.pe",
      "<br>",
      "[^1]",
      "\n[^1]: ",
      "&#8220;",
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 25 }), (marks) => {
        const problems = pieceProblems(readMarkdown(marks.join("")));
        expect(problems.filter((problem) => !problem.endsWith('`"'))).toEqual([]);
      }),
      { numRuns: 500, seed: 1980 },
    );
  });
});

describe("blocks", () => {
  it("have their kind and depth", () => {
    const content = [
      "# La toma de Lima",
      "Una marcha\n*hacia* la capital.",
      "> Dijo **que no**.\n>\n> - Y se fue.",
      "- uno\n  - dos\n\n    más\n- [x] hecho",
      "1. primero",
      "| Año | Marcha |\n| --- | --- |\n| 2000 | Los Cuatro \\| Suyos |",
      "Con nota.[^1]",
      "[^1]: La nota.",
      "Subtítulo\n---",
      "***",
      "    código",
      "```\nmás código\n```",
      "[x]: https://example.org 'nada'",
    ].join("\n\n");
    expect(blockLines(content)).toEqual([
      "heading 1: La toma de Lima",
      "paragraph: Una marcha hacia la capital.",
      "quotation: Dijo que no.",
      "list-item 1: Y se fue.",
      "list-item 1: uno",
      "list-item 2: dos",
      "list-item 2: más",
      "list-item 1: hecho",
      "list-item 1: primero",
      "cell: Año",
      "cell: Marcha",
      "cell: 2000",
      "cell: Los Cuatro | Suyos",
      "paragraph: Con nota.",
      "paragraph: La nota.",
      "heading 2: Subtítulo",
    ]);
    expect(pieceProblems(readMarkdown(content))).toEqual([]);
  });

  it("keep what is no prose in the sentence, but marked", () => {
    expect(
      opaqueTexts("Use `vacar()`, vea <https://a.pe>, www.b.pe, c@d.pe y [la ley](https://e.pe)."),
    ).toEqual(["vacar()", "https://a.pe", "www.b.pe", "c@d.pe"]);
  });

  it("read code over two lines as one, margins left out", () => {
    expect(blockLines("> Use `a\n> b` hoy")).toEqual(["quotation: Use a b hoy"]);
  });

  it.each([
    ["a hard break", "Uno  \ndos\\\ntres", "Uno dos tres"],
    ["a tag for a line break", "Uno<br/>dos", "Uno dos"],
    ["an address after an escape", "_a@b.pe_ y \\www.a.pe", "a@b.pe y \\www.a.pe"],
    ["an image's text", "La ![marcha](m.png) y ![foto][x]\n\n[x]: f.png", "La marcha y foto"],
    ["references", "R&amp;D &#8220;a&#8221; caf&eacute; &Amp;", "R&D “a” café &Amp;"],
    ["an address with a reference", "www.a.pe/?a&amp;b=1", "www.a.pe/?a&amp;b=1"],
    ["a comment within", "La <!-- x --> ley {/* y */} rige", "La ley rige"],
  ])("read %s", (_, content, text) => {
    expect(readMarkdown(content).blocks.map((block) => block.text)).toEqual([text]);
  });
});

describe("what GitHub and site generators add", () => {
  it("is kept in its block, but marked", () => {
    expect(
      opaqueTexts("> [!NOTE]\n> Útil saber.\n\n## La toma {#toma-de-lima}\n\nA [!NOTE] {#x}"),
    ).toEqual(["[!NOTE]", " {#toma-de-lima}"]);
  });

  it("marks lists of attributes, and not what a reader reads in braces", () => {
    expect(
      opaqueTexts(
        'Una marcha.{.wide width="80%"}\n\n::: {.figures ancho=0.5}\n\nEl paquete {learnr} y {{ x }}.{: .nota}',
      ),
    ).toEqual(['{.wide width="80%"}', "{: .nota}"]);
  });

  it("is not slow where braces hold anything", () => {
    const text = `{.a${".b".repeat(5000)} ${"a=b.c ".repeat(5000)}`;
    const { user } = process.cpuUsage();
    readMarkdown(text);
    expect(process.cpuUsage().user - user).toBeLessThan(2_000_000);
  });

  it.each([
    [
      "a box with a summary",
      "<details>\n<summary>Resumen &mdash; corto</summary>\n\nTexto *dentro*.\n\n</details>",
      ["Resumen — corto", "Texto dentro."],
    ],
    [
      "a centred paragraph",
      '<p align="center">\n  Uno <b>dos</b><br>tres <code>x()</code>\n  <!-- no -->\n</p>',
      ["Uno dos tres x()"],
    ],
    ["a table of tags", "<table><tr><th>Año</th><td>Marcha</td></tr></table>", ["Año", "Marcha"]],
    [
      "scripts and drawings",
      "<script>\nlet a = '<p>no</p>';\n</script>\n\n<div>\n<svg><path d='M0 0'/><text>Año</text></svg>\n</div>",
      ["Año"],
    ],
    ["a list in a list", "- <div>Uno</div>\n- dos", ["Uno", "dos"]],
    ["a tag that is not closed", '<div class="a\n\nTexto.', ['<div class="a', "Texto."]],
  ])("reads the prose of HTML in %s", (_, content, texts) => {
    expect(readMarkdown(content).blocks.map((block) => block.text)).toEqual(texts);
    expect(pieceProblems(readMarkdown(content))).toEqual([]);
  });
});

describe("MDX", () => {
  const mdx = (content: string): ReturnType<typeof readMarkdown> => readMarkdown(content, "a.mdx");
  const content = `---
title: La toma
---
import { Chart } from "./chart.js"
export const year = 2023

# La toma

<Chart year={year} data={{ a: "b" }} color="#fcb32c" />

<Callout type="info">
    Una **nota** sobre la ley.

    <Tabs.Item>- no es lista</Tabs.Item>
</Callout>

Fue en {year}; el <Term id="jne">JNE</Term> dijo que 3 < 4. {/* glosa-ignore x: y */}

\`\`\`jsx
import x from "y"
<Chart />
\`\`\`

export default function Layout({ children }) {

  return <div>{children}</div>
}

Exportar es vender. Usa \`<Chart />\`.
`;

  it("leaves out imports, exports and tags, and keeps what stands in components", () => {
    expect(mdx(content).blocks.map((block) => block.text)).toEqual([
      "La toma",
      "La toma",
      "Una nota sobre la ley.",
      "- no es lista",
      "Fue en {year}; el JNE dijo que 3 < 4.",
      "Exportar es vender. Usa <Chart />.",
    ]);
    expect(pieceProblems(mdx(content))).toEqual([]);
    expect(mdx(content).comments.map(({ text }) => text)).toEqual(["glosa-ignore x: y"]);
  });

  it("marks expressions", () => {
    const marked = mdx(content).blocks.flatMap(({ text, opaque }) =>
      opaque.map(({ start, end }) => text.slice(start, end)),
    );
    expect(marked).toEqual(["{year}", "<Chart />"]);
  });

  it("is no matter of other Markdown", () => {
    expect(blockLines("import nada\n\nEn {year}.")).toEqual([
      "paragraph: import nada",
      "paragraph: En {year}.",
    ]);
  });

  it.each([
    ["braces that are never closed", `export const a = {\n\nTexto.\n`, ["Texto."]],
    ["tags that are never closed", `<Chart a={\n\nTexto.\n`, ["<Chart a={", "Texto."]],
  ])("loses no text to %s", (_, written, texts) => {
    expect(mdx(written).blocks.map((block) => block.text)).toEqual(texts);
  });

  it("takes no long time over what is never closed", { timeout: 60_000 }, () => {
    for (const mark of ["<a b={", '<a b="', "<A ", "import {\n\n", "export {", "{", "<", "<div\n"])
      expect(mdx(mark.repeat(3000)).kind).toBe("article");
  });
});

describe("comments", () => {
  it("are collected with their range, and are no prose", () => {
    const content =
      "<!-- glosa-disable -->\n\nHola <!-- a-b --> ley.\n\n{/* mdx */} Texto.\n\n- {/*x*/}\n";
    const { comments, blocks, text } = readMarkdown(content);
    expect(comments.map((comment) => comment.text)).toEqual(["glosa-disable", "a-b", "mdx", "x"]);
    expect(comments.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      "<!-- glosa-disable -->",
      "<!-- a-b -->",
      "{/* mdx */}",
      "{/*x*/}",
    ]);
    expect(blocks.map((block) => block.text)).toEqual(["Hola ley.", "Texto."]);
  });

  it("are not taken from code", () => {
    const content = "```\n<!-- a -->\n{/* b */}\n```\n\nUse `{/* c */}` o `<!-- d -->`.\n";
    expect(readMarkdown(content).comments).toEqual([]);
    expect(opaqueTexts(content)).toEqual(["{/* c */}", "<!-- d -->"]);
  });
});

describe("front matter", () => {
  it("is read as the page shows it, each character in its place", () => {
    for (const value of ["El c&oacute;digo", '"El c&oacute;digo"', "'El c&#243;digo'"]) {
      const article = readMarkdown(`---\ntitle: ${value}\n---\n`);
      expect(article.blocks.map((block) => block.text)).toEqual(["El código"]);
      expect(pieceProblems(article)).toEqual([]);
    }
  });

  const titles = (...lines: readonly string[]): readonly string[] => {
    const article = readMarkdown(["---", ...lines, "---", "", "Texto.", ""].join("\n"));
    expect(pieceProblems(article)).toEqual([]);
    expect(article.blocks.at(-1)?.text).toBe("Texto.");
    return article.blocks.slice(0, -1).map((block) => block.text);
  };

  it.each([
    ["title: La toma de Lima", "La toma de Lima"],
    ['title: "La toma: crónica"', "La toma: crónica"],
    ["description: 'L''Humanité y Lima'  # fuente", "L'Humanité y Lima"],
    ['title: "El \\"fin\\" \\u00e1"', 'El "fin" á'],
    [String.raw`title: "La\_toma\Lde\tLima \d"`, "La\u00A0toma de Lima d"],
    ["title: Marcha n.º 1 # borrador", "Marcha n.º 1"],
    ["summary: Canción n.#1", "Canción n.#1"],
  ])("%s", (line, text) => {
    expect(titles(line)).toEqual([text]);
  });

  it.each(["title: >", "title: |", "title: [a, b]", 'title: "sigue', "layout: post", "title:"])(
    "has no prose in %j",
    (line) => {
      expect(titles(line)).toEqual([]);
    },
  );

  it("points at the value in a file with CRLF", () => {
    const { blocks, text } = readMarkdown('---\r\ntitle: "Lima"\r\n---\r\nHola\r\n');
    expect(blocks.map(({ pieces }) => pieces.map(({ origin }) => origin))).toEqual([[13], [25]]);
    expect(text.slice(13, 17)).toBe("Lima");
  });

  it("is not a rule at the start of a text", () => {
    expect(blockLines("---\n\nHola.\n")).toEqual(["paragraph: Hola."]);
  });
});

it("refuses a book in one file", () => {
  const bytes = new Uint8Array(2_000_001).fill(97);
  expect(() => readBytes([bytes], { path: "a.md", warn: () => undefined })).toThrow(
    expect.objectContaining({ code: "articleTooLarge" }),
  );
});
