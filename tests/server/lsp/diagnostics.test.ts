import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver/node";
import { openEditor, pulling, type Editor } from "./open-editor.ts";
import { files, glossary, source, target } from "./patrol-project.ts";

const rulesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  diagnostics.map(({ code }) => code);

async function pull(
  editor: Editor,
  path: string,
  previousResultId?: string,
): Promise<DocumentDiagnosticReport> {
  return editor.ask("textDocument/diagnostic", {
    textDocument: { uri: editor.uri(path) },
    ...(previousResultId !== undefined && { previousResultId }),
  });
}

describe("a project without a glossary", () => {
  it("is named once in the editor's log", async () => {
    const editor = await openEditor({ ...files, "glossary/protest.csv": "id,en,es\n" });
    const said: string[] = [];
    editor.connection.onNotification(
      "window/logMessage",
      ({ message }: { readonly message: string }) => void said.push(message),
    );
    editor.open("es/a.md", target);
    await editor.published("es/a.md");
    editor.type("es/a.md", "Una patrulla campesina", "Una ronda campesina");
    await editor.published("es/a.md", 2);
    expect(said).toEqual([
      `The project in ${editor.folder} has no glossary, or an empty one: terms are not checked.`,
    ]);
  });
});

describe("diagnostics that are sent", () => {
  it("name rule, page, place of the source, and strike out what is deprecated", async () => {
    const editor = await openEditor(files);
    editor.open("es/a.md", target);
    const [first, ...others] = await editor.published("es/a.md");
    expect(rulesOf(others)).toEqual(["term-deprecated"]);
    expect(first).toMatchObject({
      ...{ severity: 1, code: "term-deprecated", source: "glosa", tags: [2] },
      range: editor.find("es/a.md", "patrullas campesinas"),
      relatedInformation: [
        {
          location: {
            uri: editor.uri("en/a.md"),
            range: { start: { line: 2, character: 4 }, end: { line: 2, character: 19 } },
          },
          message: "In the source: peasant patrols",
        },
      ],
    });
    expect(first?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\.md#term-deprecated$/u);
  });

  it("are of the text in the editor, on both sides", async () => {
    const editor = await openEditor(files);
    editor.open("es/a.md", target);
    expect(await editor.published("es/a.md")).toHaveLength(2);
    editor.type("es/a.md", "Una patrulla campesina", "Una ronda campesina");
    expect(await editor.published("es/a.md")).toHaveLength(1);
    editor.type("es/a.md", "una huelga de hambre", "una huelga de 3 días");
    expect(rulesOf(await editor.published("es/a.md"))).toContain("term-missing");
    editor.open("en/a.md", source);
    await editor.published("en/a.md");
    editor.type("en/a.md", "a hunger strike", "a strike of 3 days");
    await editor.published("en/a.md");
    editor.type("es/a.md", "Los mineros", "Los obreros");
    expect(rulesOf(await editor.published("es/a.md"))).toEqual(["term-deprecated"]);
  });

  it("show in the source only as information", async () => {
    const editor = await openEditor(files);
    editor.open("en/a.md", source);
    const found = await editor.published("en/a.md");
    expect(found.map(({ severity, code }) => [severity, code])).toEqual([
      [3, "term-deprecated"],
      [3, "term-deprecated"],
    ]);
    expect(found[0]?.range).toEqual(editor.find("en/a.md", "peasant patrols"));
    expect(found[0]?.tags).toBeUndefined();
  });

  it("are in the language of the client", async () => {
    const editor = await openEditor(files, { locale: "es-PE" });
    editor.open("es/a.md", target);
    const [first] = await editor.published("es/a.md");
    expect(first?.message).toContain("desaconsejado");
  });

  it("go when a text is closed, and what is on the disk counts again", async () => {
    const editor = await openEditor(files);
    editor.open("es/a.md", target.replaceAll("patrulla", "ronda"));
    editor.open("en/a.md", source);
    expect(await editor.published("en/a.md")).toEqual([]);
    editor.close("es/a.md");
    editor.type("en/a.md", "the mayor", "a mayor");
    expect(await editor.published("en/a.md")).toHaveLength(2);
  });

  it("leave a folder without glosa.json alone, unless told otherwise", async () => {
    const { "glosa.json": _, ...rest } = files;
    const editor = await openEditor(rest);
    editor.open("es/a.md", target);
    expect(await editor.published("es/a.md")).toEqual([]);
    expect(await editor.hover("es/a.md", "patrullas")).toBe("");
    const told = await openEditor(rest, { settings: { checkWithoutConfiguration: true } });
    told.open("es/a.md", target);
    expect(await told.published("es/a.md")).toHaveLength(2);
  });
});

describe("diagnostics that are asked for", () => {
  it("are never sent", async () => {
    const editor = await openEditor(files, { capabilities: pulling });
    editor.open("es/a.md", target);
    const report = await pull(editor, "es/a.md");
    expect(report).toMatchObject({ kind: "full" });
    editor.type("es/a.md", "Una patrulla", "Una ronda");
    await pull(editor, "es/a.md");
    expect(editor.sent()).toBe(0);
  });

  it("say when nothing has changed", async () => {
    const editor = await openEditor(files, { capabilities: pulling });
    editor.open("es/a.md", target);
    const { resultId } = await pull(editor, "es/a.md");
    expect(await pull(editor, "es/a.md", resultId)).toEqual({ kind: "unchanged", resultId });
    editor.type("es/a.md", "Una patrulla", "Una ronda");
    expect(await pull(editor, "es/a.md", resultId)).toMatchObject({ kind: "full" });
  });

  it("are of the whole project, files that are open excepted", async () => {
    const editor = await openEditor(
      { ...files, "en/b.md": source, "es/b.md": target },
      { capabilities: pulling },
    );
    editor.open("es/a.md", target);
    const report = await editor.ask<{
      items: { uri: string; kind: string; resultId: string; items: Diagnostic[] }[];
    }>("workspace/diagnostic", { previousResultIds: [] });
    const counts = report.items.map(({ uri, items }) => [uri, items.length]);
    expect(counts).toEqual([
      [editor.uri("en/a.md"), 2],
      [editor.uri("en/b.md"), 2],
      [editor.uri("es/b.md"), 2],
    ]);
    const previousResultIds = report.items.map(({ uri, resultId: value }) => ({ uri, value }));
    const again = await editor.ask<typeof report>("workspace/diagnostic", { previousResultIds });
    expect(again.items.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged", "unchanged"]);
  });
});

describe("what cannot be checked", () => {
  it("a text that is opened with what was never saved counts for the others that are open", async () => {
    const editor = await openEditor(files);
    editor.open("es/a.md", target);
    expect(await editor.published("es/a.md")).toHaveLength(2);
    const sent = editor.sent();
    editor.open("glossary/protest.csv", glossary.replace("deprecated", "admitted"), "csv");
    await vi.waitFor(() => {
      expect(editor.sent()).toBeGreaterThan(sent + 1);
    });
    expect(await editor.published("es/a.md")).toEqual([]);
  });

  it("a damaged glossary is told in the article and in its own text, and mended by its next version", async () => {
    const damaged = `${glossary}x,"never closed\n`;
    const editor = await openEditor({ ...files, "glossary/protest.csv": damaged });
    editor.open("es/a.md", target);
    const [told] = await editor.published("es/a.md");
    expect(told?.message).toMatch(/^glossary\/protest\.csv:8: The quote/u);
    expect(told?.relatedInformation?.[0]?.location.uri).toBe(editor.uri("glossary/protest.csv"));
    editor.open("glossary/protest.csv", damaged, "csv");
    expect(rulesOf(await editor.published("glossary/protest.csv"))).toContain("unclosed-quote");
    editor.type("glossary/protest.csv", 'x,"never closed\n', "");
    editor.type("es/a.md", "Los mineros", "Los obreros");
    expect(rulesOf(await editor.published("es/a.md"))).toEqual([
      "term-deprecated",
      "term-deprecated",
    ]);
  });

  it("a translation without its source says so", async () => {
    const editor = await openEditor({ ...files, "es/lonely.md": target });
    editor.open("es/lonely.md", target);
    const found = await editor.published("es/lonely.md");
    expect(found).toMatchObject([{ severity: 2, code: "sourceMissing" }]);
    editor.open("README.md", "# About\n");
    expect(await editor.published("README.md")).toEqual([]);
  });

  it("an empty text, a huge one and one of nothing but marks leave the server alive", async () => {
    const editor = await openEditor(files);
    editor.open("es/a.md", "");
    await editor.published("es/a.md");
    editor.close("es/a.md");
    editor.open("es/a.md", "[".repeat(200_000));
    await editor.published("es/a.md");
    editor.close("es/a.md");
    editor.open("es/a.md", target.repeat(500));
    await editor.published("es/a.md");
    editor.close("es/a.md");
    editor.open("es/a.md", target);
    expect(await editor.published("es/a.md")).toHaveLength(2);
  }, 60_000);

  it("glosa.json at fault is told at its key, with the text in the editor", async () => {
    const editor = await openEditor(files);
    const text = '{\n  "articlez": []\n}\n';
    editor.open("glosa.json", text, "json");
    const found = await editor.published("glosa.json");
    expect(found).toMatchObject([{ severity: 1, range: { start: { line: 1, character: 2 } } }]);
    editor.type("glosa.json", "articlez", "articles");
    expect(await editor.published("glosa.json")).toEqual([]);
  });
});

describe("files that change on the disk", () => {
  it("count where they are not open", async () => {
    const editor = await openEditor(files);
    editor.open("es/a.md", target);
    expect(await editor.published("es/a.md")).toHaveLength(2);
    const changed = glossary.replaceAll(
      "patrulla campesina,deprecated",
      "patrulla campesina,admitted",
    );
    writeFileSync(join(editor.folder, "glossary/protest.csv"), changed);
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: editor.uri("glossary/protest.csv"), type: 2 }],
    });
    editor.type("es/a.md", "el alcalde", "un alcalde");
    expect(await editor.published("es/a.md")).toEqual([]);
  });

  it("do not count where they are: the editor's text does, until it is closed", async () => {
    const editor = await openEditor(files);
    editor.open("es/a.md", target);
    editor.open("glossary/protest.csv", glossary, "csv");
    await editor.published("es/a.md");
    writeFileSync(join(editor.folder, "es/a.md"), "Nada.\n");
    writeFileSync(join(editor.folder, "glossary/protest.csv"), "no table at all");
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: ["es/a.md", "glossary/protest.csv"].map((path) => ({
        uri: editor.uri(path),
        type: 2,
      })),
    });
    editor.type("es/a.md", "el alcalde", "un alcalde");
    expect(rulesOf(await editor.published("es/a.md"))).toEqual([
      "term-deprecated",
      "term-deprecated",
    ]);
  });

  it("make another project of a folder where glosa.json comes", async () => {
    const { "glosa.json": config = "", ...rest } = files;
    const editor = await openEditor(rest);
    editor.open("es/a.md", target);
    expect(await editor.published("es/a.md")).toEqual([]);
    writeFileSync(join(editor.folder, "glosa.json"), config);
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: editor.uri("glosa.json"), type: 1 }],
    });
    editor.type("es/a.md", "el alcalde", "un alcalde");
    expect(await editor.published("es/a.md")).toHaveLength(2);
  });
});
