// The law of the server: it shows what `glosa check` finds, text by text, whatever the format.

import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { rules } from "../../../src/rules/index.ts";
import { renderingsProject } from "../../commands/renderings-project.ts";
import { runIn } from "../../commands/test-io.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { openEditorIn, pulling, type Editor } from "./open-editor.ts";
import { files } from "./patrol-project.ts";

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface JsonFinding {
  readonly ruleId: string;
  readonly level: "error" | "warning" | "note";
  readonly message: string;
  readonly source?: Place;
  readonly target?: Place;
  readonly fingerprint: string;
}

const root = join(import.meta.dirname, "../../..");
const grades = { error: 1, warning: 2, note: 3 };

async function expectSame(editor: Editor, path: string): Promise<number> {
  const { output } = await runIn(editor.folder, ["check", path, "--json"]);
  const { findings } = JSON.parse(output) as { readonly findings: readonly JsonFinding[] };
  const report = await editor.ask<{ readonly items: readonly Diagnostic[] }>(
    "textDocument/diagnostic",
    {
      textDocument: { uri: editor.uri(path) },
    },
  );
  const shown = report.items.map(({ range, severity, code, message, data }) => ({
    range,
    severity,
    code,
    message,
    data: data as unknown,
  }));
  expect(shown).toEqual(
    findings.flatMap(({ target, source, ruleId, level, message, fingerprint }) => {
      // In a bilingual file the source stands in the text, too.
      const place = target ?? (source?.path === path ? source : undefined);
      return place === undefined
        ? []
        : [
            {
              range: {
                start: { line: place.line - 1, character: place.column - 1 },
                end: { line: place.endLine - 1, character: place.endColumn - 1 },
              },
              ...{ severity: grades[level], code: ruleId, message, data: { fingerprint } },
            },
          ];
    }),
  );
  return findings.length;
}

/** Opens each text as it stands on the disk. */
async function editorIn(folder: string): Promise<Editor> {
  return openEditorIn(folder, { capabilities: pulling });
}

describe("the findings of the editor are those of the command", () => {
  it("for the articles of the demonstration", async () => {
    const folder = temporaryFolder();
    for (const each of ["glosa.json", "glossary", "articles", "tmx"])
      cpSync(join(root, each), join(folder, each), { recursive: true });
    const editor = await editorIn(folder);
    let found = 0;
    for (const name of readdirSync(join(folder, "articles/es"))) {
      const path = `articles/es/${name}`;
      editor.open(path, readFileSync(join(folder, path), "utf8"));
      found += await expectSame(editor, path);
    }
    expect(found).toBeGreaterThan(15);
  }, 60_000);

  it("for pairs of Markdown, HTML and text", async () => {
    const articles = ["md", "html", "txt"].map((extension) => ({
      source: `en/*.${extension}`,
      target: `es/*.${extension}`,
    }));
    const texts: Readonly<Record<string, string>> = {
      ...files,
      ...renderingsProject,
      "glosa.json": JSON.stringify({ articles }),
      "en/p.html":
        "<p>The peasant patrol &amp; the mayor.</p>\n<p>A <b>hunger</b> strike of 12 days.</p>",
      "es/p.html":
        "<p>La patrulla campesina &amp; el alcalde.</p>\n<p>Una protesta de 21 días.</p>",
      "en/t.txt": "The peasant patrol came.\r\nIt had 12 members.\r\n",
      "es/t.txt": "Vino la patrulla campesina.\r\nTenía 21 miembros.\r\n",
    };
    const folder = temporaryFolder(texts);
    const editor = await editorIn(folder);
    let found = 0;
    for (const [path, text] of Object.entries(texts)) {
      if (!path.startsWith("es/")) continue;
      editor.open(path, text);
      found += await expectSame(editor, path);
    }
    expect(found).toBeGreaterThan(4);
  }, 60_000);

  it("for every fixture of PO and XLIFF that is UTF-8", async () => {
    const folder = temporaryFolder({ "glosa.json": "{}" });
    const names: string[] = [];
    for (const kind of ["po", "xliff"])
      for (const name of readdirSync(join(root, "tests/fixtures", kind)))
        if (/\.(?:po|xlf|xliff|sdlxliff)$/u.test(name)) {
          cpSync(join(root, "tests/fixtures", kind, name), join(folder, name));
          names.push(name);
        }
    const editor = await editorIn(folder);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      const text = readFileSync(join(folder, name))
        .toString("utf8")
        .replace(/^\uFEFF/u, "");
      // An editor gives decoded text: what another encoding makes of it is not the server's.
      if (text.includes("\uFFFD")) continue;
      editor.open(name, text, "plaintext");
      await expectSame(editor, name);
    }
  }, 60_000);

  it("for the messages of a program", async () => {
    const folder = temporaryFolder({
      ...files,
      "app/en.json": '{ "open": "Open {{count}} files", "mayor": "The peasant patrol came" }',
      "app/es.json": '{ "open": "Abrir archivos", "mayor": "Vino la patrulla campesina" }',
    });
    const editor = await editorIn(folder);
    editor.open("app/es.json", readFileSync(join(folder, "app/es.json"), "utf8"), "json");
    expect(await expectSame(editor, "app/es.json")).toBeGreaterThan(0);
  });

  it("for every example of every rule", async () => {
    let found = 0;
    for (const rule of rules) {
      if (rule.on === "terms") continue;
      const texts: Record<string, string> = {
        "glosa.json": `{ "articles": [{ "source": "en/*.txt", "target": "es/*.txt" }], "rules": { "${rule.meta.id}": "error" } }`,
      };
      for (const [index, example] of (rule.examples as readonly Example[]).entries()) {
        const units = example.units ?? [];
        const sides = [0, 1].map((side) => units.map((unit) => unit[side] ?? "").join("\n\n"));
        if (sides.some((side) => side === undefined || side.trim() === "")) continue;
        texts[`en/${index}.txt`] = `${sides[0]}\n`;
        texts[`es/${index}.txt`] = `${sides[1]}\n`;
        if (example.glossary !== undefined) texts["glossary/all.csv"] = example.glossary;
      }
      const editor = await editorIn(temporaryFolder(texts));
      for (const [path, text] of Object.entries(texts)) {
        if (!path.startsWith("es/")) continue;
        editor.open(path, text, "plaintext");
        found += await expectSame(editor, path);
        editor.close(path);
      }
      await editor.bye();
    }
    expect(found).toBeGreaterThan(100);
  }, 120_000);
});

interface Example {
  readonly glossary?: string;
  readonly units?: readonly (readonly (string | undefined)[])[];
}
