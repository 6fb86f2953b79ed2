import { describe, expect, it } from "vitest";
import type {
  CompletionItem,
  DocumentHighlight,
  InlayHint,
  Location,
} from "vscode-languageserver/node";
import { openEditor, type Editor } from "./open-editor.ts";
import { files, glossary, source, target } from "./patrol-project.ts";

async function at<Answer>(
  editor: Editor,
  method: string,
  path: string,
  words: string,
  more: object = {},
): Promise<Answer> {
  const { start: position } = editor.find(path, words);
  return editor.ask(method, { textDocument: { uri: editor.uri(path) }, position, ...more });
}

async function opened(): Promise<Editor> {
  const editor = await openEditor(files);
  editor.open("es/a.md", target);
  return editor;
}

describe("hover", () => {
  it("shows the card of a term, in the translation and in the source", async () => {
    const editor = await opened();
    const card = await editor.hover("es/a.md", "patrullas");
    expect(card.split("\n\n")).toEqual([
      "**peasant patrol**, rural patrol → **ronda campesina**, ronda, ~~patrulla campesina~~, ~~ronderío~~",
      String.raw`Community self\-defence\.`,
      String.raw`Note: “peasant patrol”, “ronda campesina”: Older than the committees\.`,
      String.raw`Note: “patrulla campesina”: Calque of the English name\.`,
      "Source: Law 27908",
      String.raw`[glossary/protest\.csv\:3](${editor.uri("glossary/protest.csv")}#L3)`,
    ]);
    editor.open("en/a.md", source);
    expect(await editor.hover("en/a.md", "hunger")).toContain("**huelga de hambre**");
  });

  it("shows the sentence of the other side over any other word", async () => {
    const editor = await opened();
    expect(await editor.hover("es/a.md", "vigilan")).toBe(
      String.raw`In the source: The peasant patrols guard the road\.`,
    );
    expect(await editor.hover("es/a.md", "# Las")).not.toContain("undefined");
  });

  it("lets no text of a file be markup or lead anywhere", async () => {
    const hostile =
      '"<script>alert(1)</script> [x](command:evil) ![i](http://evil.example/a.png) `code` **b** ~~s~~"';
    const told = glossary.replace("Community self-defence.", hostile);
    const editor = await openEditor({ ...files, "glossary/protest.csv": told });
    editor.open("es/a.md", target);
    const card = await editor.hover("es/a.md", "patrullas");
    const plain = card.replaceAll(/\\[^\n]/gu, "");
    expect(plain).not.toMatch(/[<>`]|\]\(command|!\[|http:/u);
    expect(card).toContain(String.raw`\[x\]\(command\:evil\)`);
  });

  it("is plain where the client reads no Markdown", async () => {
    const editor = await openEditor(files, { capabilities: {} });
    editor.open("es/a.md", target);
    const card = await editor.hover("es/a.md", "patrullas");
    expect(card).toContain("ronda campesina, ronda, patrulla campesina (deprecated: do not use)");
    expect(card).not.toContain("\\");
  });
});

describe("places of a term", () => {
  it("lead to its row, and a sentence to the one it translates", async () => {
    const editor = await opened();
    const [row] = await at<Location[]>(editor, "textDocument/definition", "es/a.md", "patrullas");
    expect(row).toMatchObject({
      uri: editor.uri("glossary/protest.csv"),
      range: { start: { line: 5, character: 0 } },
    });
    const [sentence] = await at<Location[]>(
      editor,
      "textDocument/declaration",
      "es/a.md",
      "vigilan",
    );
    expect(sentence).toEqual({
      uri: editor.uri("en/a.md"),
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 35 } },
    });
  });

  it("are found in all texts, from the article and from the row", async () => {
    const editor = await openEditor({ ...files, "en/b.md": source, "es/b.md": target });
    editor.open("es/a.md", target);
    const context = { includeDeclaration: false };
    const found = await at<Location[]>(editor, "textDocument/references", "es/a.md", "patrullas", {
      context,
    });
    const counts = ["en/a.md", "es/a.md", "en/b.md", "es/b.md"].map(
      (path) => found.filter(({ uri }) => uri === editor.uri(path)).length,
    );
    // The heading of the translation has "rondas".
    expect(counts).toEqual([2, 3, 2, 3]);
    editor.open("glossary/protest.csv", glossary, "csv");
    const fromRow = await at<Location[]>(
      editor,
      "textDocument/references",
      "glossary/protest.csv",
      "ronda campesina",
      {
        context: { includeDeclaration: true },
      },
    );
    expect(fromRow).toHaveLength(found.length + 5);
  });

  it("are marked in a sentence, on both sides where both are in one file", async () => {
    const editor = await opened();
    const own = await at<DocumentHighlight[]>(
      editor,
      "textDocument/documentHighlight",
      "es/a.md",
      "patrullas",
    );
    expect(own.map(({ range }) => range)).toEqual([editor.find("es/a.md", "patrullas campesinas")]);
    const po =
      'msgid ""\nmsgstr "Language: es\\n"\n\nmsgid "A peasant patrol came."\nmsgstr "Vino una ronda campesina."\n';
    editor.open("po/es.po", po, "po");
    const both = await at<DocumentHighlight[]>(
      editor,
      "textDocument/documentHighlight",
      "po/es.po",
      "ronda campesina",
    );
    expect(both.map(({ range }) => range)).toEqual([
      editor.find("po/es.po", "peasant patrol"),
      editor.find("po/es.po", "ronda campesina"),
    ]);
  });
});

describe("completion", () => {
  it("offers the approved terms of the source sentence in its number, then the other form", async () => {
    const editor = await opened();
    editor.type(
      "es/a.md",
      "Las patrullas campesinas vigilan el camino.",
      "Las r vigilan el camino.",
    );
    const range = editor.find("es/a.md", " vigilan");
    const items = await editor.ask<CompletionItem[]>("textDocument/completion", {
      ...{ textDocument: { uri: editor.uri("es/a.md") }, position: range.start },
    });
    const inOrder = items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
    expect(inOrder.map(({ label, detail }) => [label, detail])).toEqual([
      ["rondas campesinas", "peasant patrols"],
      ["ronda campesina", "peasant patrols"],
      ["rondas", "peasant patrols"],
      ["ronda", "peasant patrols"],
    ]);
    expect(inOrder[0]?.textEdit).toMatchObject({
      newText: "rondas campesinas",
      range: { start: { character: 4 }, end: { character: 5 } },
    });
  });

  const remembered = {
    ...files,
    "tmx/m.tmx": `<?xml version="1.0"?>
<tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="plaintext"/>
<body><tu><tuv xml:lang="en"><seg>The miners began a hunger strike.</seg></tuv><tuv xml:lang="es"><seg>Los mineros iniciaron una huelga de hambre &lt;1&gt;.</seg></tuv></tu></body></tmx>
`,
  };
  const sentence = "Los mineros iniciaron una huelga de hambre <1>.";
  const sentencesAt = async (
    editor: Editor,
    path: string,
    position: object,
  ): Promise<readonly CompletionItem[]> => {
    const items = await editor.ask<CompletionItem[]>("textDocument/completion", {
      ...{ textDocument: { uri: editor.uri(path) }, position },
    });
    return items.filter(({ label }) => label === sentence);
  };
  const unfinished = target.replace("Los mineros empezaron una huelga de hambre.\n", "");

  it.each([
    ["", 4, 0],
    ["Los", 4, 0],
    ["Los mi", 4, 0],
    ["- los mi", 4, 2],
  ])(
    "offers what the memory has for the next sentence, word for word: after “%s”",
    async (written, line, character) => {
      const editor = await openEditor(remembered);
      editor.open("es/a.md", `${unfinished}${written}`);
      const end = { line, character: written.length };
      const [item, ...more] = await sentencesAt(editor, "es/a.md", end);
      expect(more).toEqual([]);
      expect(item).toMatchObject({ detail: "The miners began a hunger strike.", sortText: "" });
      expect(item?.textEdit).toMatchObject({ range: { start: { line, character }, end } });
    },
  );

  it("offers no sentence inside of another, above, or where it is translated", async () => {
    const editor = await openEditor(remembered);
    editor.open("es/a.md", `${unfinished}Los`);
    const inside = editor.find("es/a.md", " el camino").start;
    expect(await sentencesAt(editor, "es/a.md", inside)).toEqual([]);
    expect(await sentencesAt(editor, "es/a.md", { line: 1, character: 0 })).toEqual([]);
    const whole = await openEditor(remembered);
    whole.open("es/a.md", target);
    expect(await sentencesAt(whole, "es/a.md", { line: 5, character: 0 })).toEqual([]);
  });

  it("writes the sentence as the format of the file does, in a unit that is begun", async () => {
    const editor = await openEditor(remembered);
    const xlf = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" target-language="es" datatype="plaintext"><body>
<trans-unit id="1"><source>One road.</source><target>Un camino.</target></trans-unit>
<trans-unit id="2"><source>The miners began a hunger strike.</source><target>@</target></trans-unit>
</body></file></xliff>
`;
    editor.open("a.xlf", xlf, "xml");
    editor.type("a.xlf", "@", "Los mi");
    const begun = editor.find("a.xlf", "Los mi");
    const [item] = await sentencesAt(editor, "a.xlf", begun.end);
    expect(item?.textEdit).toMatchObject({ range: begun });
    expect(item?.textEdit?.newText).toMatch(/hambre &lt;1(?:&gt;|>)\.$/u);
    const first = editor.find("a.xlf", " camino").start;
    expect(await sentencesAt(editor, "a.xlf", first)).toEqual([]);
  });

  it("offers nothing in the source", async () => {
    const editor = await opened();
    editor.open("en/a.md", source);
    expect(await at(editor, "textDocument/completion", "en/a.md", "guard")).toEqual([]);
  });
});

describe("beside the text", () => {
  const asked = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } };

  it("stands nothing by default", async () => {
    const editor = await opened();
    expect(await at(editor, "textDocument/codeLens", "es/a.md", "Las")).toEqual([]);
    expect(await at(editor, "textDocument/inlayHint", "es/a.md", "Las", asked)).toEqual([]);
  });

  it("stand the way to the source and its terms, for whoever wants them", async () => {
    const editor = await openEditor(files, { settings: { codeLens: true, inlayHints: true } });
    editor.open("es/a.md", target);
    const lenses = await at<{ command: { command: string; title: string } }[]>(
      editor,
      "textDocument/codeLens",
      "es/a.md",
      "Las",
    );
    expect(lenses.map(({ command }) => command.command)).toEqual(
      Array.from({ length: 3 }, () => "glosa.openSource"),
    );
    const hints = await at<InlayHint[]>(editor, "textDocument/inlayHint", "es/a.md", "Las", asked);
    expect(hints.map(({ label }) => label)).toEqual([
      " = peasant patrols",
      " = peasant patrol",
      " = hunger strike",
    ]);
  });
});
