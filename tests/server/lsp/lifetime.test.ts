import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { openEditor, openEditorIn, pulling } from "./open-editor.ts";
import { files, source, target } from "./patrol-project.ts";

describe("the server", () => {
  it("ends with 0 after a goodbye in order, and with 1 without", async () => {
    const editor = await openEditor(files);
    editor.open("es/a.md", target);
    await editor.published("es/a.md");
    expect(await editor.bye()).toBe(0);
    const crashed = await openEditor(files);
    await crashed.connection.sendNotification("exit");
    expect(await crashed.ended).toBe(1);
  });

  it("says the same after it was killed and started again", async () => {
    const first = await openEditor(files);
    first.open("es/a.md", target);
    const before = await first.published("es/a.md");
    first.connection.dispose();
    const second = await openEditorIn(first.folder);
    second.open("es/a.md", target);
    expect(await second.published("es/a.md")).toEqual(before);
  });

  it("promises nothing but UTF-16, incremental changes, and one way for diagnostics", async () => {
    for (const [capabilities, pulls] of [
      [pulling, true],
      [{}, false],
    ] as const) {
      const editor = await openEditor(files, { capabilities });
      const { promised: own } = editor;
      expect(own["positionEncoding"]).toBe("utf-16");
      expect(own["textDocumentSync"]).toEqual({ openClose: true, change: 2 });
      expect(own["diagnosticProvider"] !== undefined).toBe(pulls);
    }
  });

  it("counts in UTF-16 units, as the text does", async () => {
    const editor = await openEditor(files);
    const text = target.replace("Las patrullas", "😀 é é Las patrullas");
    editor.open("es/a.md", text);
    const found = await editor.published("es/a.md");
    expect(found.find(({ code }) => code === "term-deprecated")?.range).toEqual(
      editor.find("es/a.md", "patrullas campesinas"),
    );
    editor.type("es/a.md", "😀 é", "🙂🙂 ñ");
    const after = await editor.published("es/a.md");
    expect(after.find(({ code }) => code === "term-deprecated")?.range).toEqual(
      editor.find("es/a.md", "patrullas campesinas"),
    );
  });

  it("answers for the latest text, however fast it changes", async () => {
    const editor = await openEditor(files, { settings: { delay: 5 } });
    editor.open("es/a.md", target);
    for (let turn = 0; turn < 30; turn += 1) {
      editor.type(
        "es/a.md",
        turn % 2 === 0 ? "patrulla campesina" : "ronda campesina",
        turn % 2 === 0 ? "ronda campesina" : "patrulla campesina",
      );
      if (turn % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 8));
    }
    editor.type("es/a.md", "Una patrulla campesina", "Una ronda campesina");
    expect(await editor.published("es/a.md")).toHaveLength(1);
  });

  it("lets go of a question that is withdrawn, and goes on", async () => {
    const long = await openEditor(
      { ...files, "en/a.md": source.repeat(300) },
      { capabilities: pulling },
    );
    long.open("es/a.md", target.repeat(300));
    const { CancellationTokenSource } = await import("vscode-languageserver/node");
    const withdrawn = new CancellationTokenSource();
    const asked = long.connection.sendRequest(
      "textDocument/diagnostic",
      { textDocument: { uri: long.uri("es/a.md") } },
      withdrawn.token,
    );
    withdrawn.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    const report = await long.ask<{ items: readonly Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri: long.uri("es/a.md") },
    });
    expect(report.items.length).toBeGreaterThan(100);
  }, 60_000);

  it("lives on after what it does not understand", async () => {
    const editor = await openEditor(files);
    await editor.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: "untitled:Untitled-1", languageId: "markdown", version: 1, text: "x" },
    });
    await editor.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: "file:///not/open.md", version: 2 },
      contentChanges: [{ text: "x" }],
    });
    await expect(editor.ask("textDocument/nothing", {})).rejects.toThrow("textDocument/nothing");
    for (const method of [
      "textDocument/hover",
      "textDocument/completion",
      "textDocument/definition",
    ])
      await editor.ask(method, {
        textDocument: { uri: "file:///no%2Fwhere.md" },
        position: { line: 99, character: 99 },
      });
    editor.open("es/a.md", target);
    const position = { line: 999, character: 999 };
    await editor.ask("textDocument/hover", {
      textDocument: { uri: editor.uri("es/a.md") },
      position,
    });
    expect(await editor.published("es/a.md")).toHaveLength(2);
  });
});
