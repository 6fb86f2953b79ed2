import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver/node";
import { renderingsProject } from "../../commands/renderings-project.ts";
import { runIn } from "../../commands/test-io.ts";
import { filesWith } from "../../formats/files-with.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { openEditor, openEditorIn, pushed, type Editor } from "./open-editor.ts";
import { files, glossary, header, target } from "./patrol-project.ts";

const consenting = {
  ...pushed,
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

const titled = (actions: readonly CodeAction[], title: string): CodeAction | undefined =>
  actions.find((action) => action.title === title);
const titles = (actions: readonly CodeAction[]): readonly string[] =>
  actions.map(({ title, isPreferred }) => `${title}${isPreferred === true ? " *" : ""}`);

async function opened(text = target, project = files): Promise<Editor> {
  const editor = await openEditor(project, { capabilities: consenting });
  editor.open("es/a.md", text);
  return editor;
}

describe("replacements", () => {
  it("stand in number and capitals of what is replaced, the certain one preferred", async () => {
    const editor = await opened();
    const actions = await editor.actions("es/a.md", "patrullas");
    expect(titles(actions)).toEqual([
      "Replace with “rondas campesinas” *",
      "Replace with “rondas”",
      "Accept “patrulla campesina” in the glossary as admitted",
      "Suppress term-deprecated here, with a reason",
      "Explain term-deprecated",
      "Use “ronda campesina” in the whole file (2 places)",
    ]);
    expect(editor.edited(actions[0]?.edit, "es/a.md", target)).toBe(
      target.replace("patrullas campesinas", "rondas campesinas"),
    );
    const [single] = await editor.actions("es/a.md", "patrulla campesina");
    expect(editor.edited(single?.edit, "es/a.md", target)).toBe(
      target.replace("patrulla campesina", "ronda campesina"),
    );
  });

  it("keep a capital at the start of a sentence", async () => {
    const text = target.replace(
      "Una patrulla campesina se reunió",
      "Patrullas campesinas se reunieron",
    );
    const editor = await opened(text);
    const [first] = await editor.actions("es/a.md", "Patrullas");
    expect(editor.edited(first?.edit, "es/a.md", text)).toContain("Rondas campesinas se reunieron");
  });

  it("say what else has to change with the gender, and are not preferred then", async () => {
    const text = target.replace("Las patrullas campesinas vigilan", "El ronderío vigila");
    const editor = await opened(text);
    const actions = await editor.actions("es/a.md", "ronderío");
    expect(titles(actions)[0]).toMatch(
      /^Replace with “rondas? campesinas?” \(check the agreement of “El”\)$/u,
    );
  });

  it("happen in the whole file at once", async () => {
    const editor = await opened();
    const actions = await editor.actions("es/a.md", "patrullas", "refactor");
    expect(titles(actions)).toEqual(["Use “ronda campesina” in the whole file (2 places)"]);
    expect(editor.edited(actions[0]?.edit, "es/a.md", target)).toBe(
      target
        .replace("patrullas campesinas", "rondas campesinas")
        .replace("patrulla campesina", "ronda campesina"),
    );
  });

  it("are written as the format writes text", async () => {
    const table = `${header}\nlaw,law & order,ley & orden,preferred,noun,,,,,\nlaw,,orden público,deprecated,noun,,,,,\n`;
    const editor = await openEditor(
      {
        ...{ "glosa.json": '{ "articles": [{ "source": "en/*.html", "target": "es/*.html" }] }' },
        "glossary/law.csv": table,
        "en/a.html": "<p>They want law &amp; order now.</p>",
        "es/a.html": "",
      },
      { capabilities: consenting },
    );
    const text = "<p>Quieren orden público ya.</p>";
    editor.open("es/a.html", text, "html");
    const [first] = await editor.actions("es/a.html", "orden");
    expect(editor.edited(first?.edit, "es/a.html", text)).toBe(
      "<p>Quieren ley &amp; orden ya.</p>",
    );
  });
});

describe("fixing all", () => {
  it("changes what glosa check --fix changes", async () => {
    const root = join(import.meta.dirname, "../../..");
    const folder = temporaryFolder();
    for (const each of ["glosa.json", "glossary", "articles"])
      cpSync(join(root, each), join(folder, each), { recursive: true });
    const editor = await openEditorIn(folder);
    for (const name of ["vacancia", "rondas-campesinas", "toma-de-lima"]) {
      const path = `articles/es/${name}.md`;
      const before = readFileSync(join(folder, path), "utf8");
      editor.open(path, before);
      const [action] = await editor.actions(path, "---", "source.fixAll");
      await runIn(folder, ["check", path, "--fix"]);
      expect(editor.edited(action?.edit, path, before)).toBe(
        readFileSync(join(folder, path), "utf8"),
      );
      expect(name !== "vacancia" || action !== undefined).toBe(true);
      editor.close(path);
    }
  }, 60_000);
});

async function resolved(
  editor: Editor,
  action: CodeAction | undefined,
): Promise<WorkspaceEdit | undefined> {
  const { edit } = await editor.ask<CodeAction>("codeAction/resolve", { ...action });
  return edit;
}

describe("accepting", () => {
  it("puts the words into the table in its order, as an edit that asks first", async () => {
    const whole = (side: string): string =>
      ["a", "b", "c"].map((name) => renderingsProject[`${side}/${name}.md`] ?? "").join("\n");
    const table = renderingsProject["glossary/protest.csv"] ?? "";
    const project = { ...files, "glossary/protest.csv": table, "en/a.md": whole("en") };
    const editor = await opened(whole("es"), project);
    expect((await editor.published("es/a.md")).map(({ code }) => code)).toContain("term-missing");
    const actions = await editor.actions("es/a.md", "corte de ruta");
    expect(titles(actions).filter((title) => title.includes("glossary"))).toEqual([
      "Accept “corte de ruta” in the glossary as admitted",
      "Accept “corte de ruta” in the glossary as preferred",
      "Mark “corte de ruta” in the glossary as deprecated",
    ]);
    const accept = titled(actions, "Accept “corte de ruta” in the glossary as admitted");
    const edit = accept?.edit ?? (await resolved(editor, accept));
    const after = editor.edited(edit, "glossary/protest.csv", table);
    expect(after).toBe(`${table}roadblock,,corte de ruta,admitted,noun,,,,,\n`);
    expect(edit?.changeAnnotations).toEqual({
      glosa: {
        label: "Change the glossary",
        description: "glossary/protest.csv",
        needsConfirmation: true,
      },
    });
    // Taken over, and the finding is gone.
    writeFileSync(join(editor.folder, "glossary/protest.csv"), after);
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: editor.uri("glossary/protest.csv"), type: 2 }],
    });
    editor.type("es/a.md", "Los mineros", "Los obreros");
    const left = await editor.published("es/a.md");
    expect(left.filter(({ code }) => code === "term-missing")).toEqual([]);
  });

  it("counts what the editor has of the table, unsaved", async () => {
    const editor = await opened();
    const unsaved = glossary.replace("Law 27908", "Ley 27908");
    editor.open("glossary/protest.csv", unsaved, "csv");
    const actions = await editor.actions("es/a.md", "patrullas");
    const accept = titled(actions, "Accept “patrulla campesina” in the glossary as admitted");
    const edit = accept?.edit ?? (await resolved(editor, accept));
    expect(editor.edited(edit, "glossary/protest.csv", unsaved)).toBe(
      unsaved.replace("patrulla campesina,deprecated", "patrulla campesina,admitted"),
    );
  });
});

describe("silencing", () => {
  it.each([
    ["in the middle of a paragraph", target, "patrulla campesina"],
    [
      "at the start of one",
      target.replace("Las patrullas", "Patrullas").replace("patrulla ", "ronda "),
      "Patrullas",
    ],
    [
      "in a list",
      target.replace("Las patrullas", "- Patrullas").replace("Una patrulla", "- Una ronda"),
      "Patrullas",
    ],
  ])("removes the finding, and nothing else: %s", async (_, text, words) => {
    const editor = await opened(text);
    const before = await editor.published("es/a.md");
    const action = titled(
      await editor.actions("es/a.md", words),
      "Suppress term-deprecated here, with a reason",
    );
    const after = editor.edited(action?.edit, "es/a.md", text);
    expect(after).toContain("<!-- glosa-ignore term-deprecated: … -->");
    editor.close("es/a.md");
    editor.open("es/a.md", after);
    const unexplained = await editor.published("es/a.md");
    expect(unexplained.length).toBe(before.length + 1);
    expect(unexplained.map(({ message }) => message)).toContain(
      "“term-deprecated” is not suppressed yet: write the reason after the colon.",
    );
    editor.type("es/a.md", "…", "the name of the time");
    const left = await editor.published("es/a.md");
    expect(left.map(({ code }) => code)).not.toContain("suppression-unused");
    expect(left.length).toBeLessThan(before.length);
  });

  it("writes a comment above a message of PO", async () => {
    const po =
      'msgid ""\nmsgstr "Language: es\\n"\n\nmsgid "A peasant patrol came."\nmsgstr "Vino una patrulla campesina."\n';
    const editor = await openEditor(files);
    editor.open("po/es.po", po, "po");
    const action = titled(
      await editor.actions("po/es.po", "patrulla"),
      "Suppress term-deprecated here, with a reason",
    );
    const after = editor.edited(action?.edit, "po/es.po", po);
    expect(after).toContain('\n\n# glosa-ignore term-deprecated: …\nmsgid "A peasant');
    editor.close("po/es.po");
    editor.open("po/es.po", after.replace("…", "a quotation"), "po");
    expect(await editor.published("po/es.po")).toEqual([]);
  });

  const words = "Vino una patrulla campesina.";
  const formats = filesWith("A peasant patrol came.", words);
  const textual = formats.flatMap(({ name, path, source: original, target: text, noted }) => {
    if (noted === undefined || typeof text !== "string") return [];
    const english =
      typeof original === "string" ? { [`en.${path.split(".").pop()}`]: original } : {};
    const shared = { file: path, english };
    return [
      { ...shared, name, written: text },
      { ...shared, name: `${name}, CRLF`, written: text.replaceAll("\n", "\r\n") },
    ];
  });
  it.each(textual)("works in every format of text that has notes: $name", async (given) => {
    const { file, english, written } = given;
    const editor = await openEditor({
      ...{ "glosa.json": "{}", "glossary/protest.csv": glossary, ...english },
    });
    editor.open(file, written, "text");
    const action = titled(
      await editor.actions(file, "patrulla campesina"),
      "Suppress term-deprecated here, with a reason",
    );
    const after = editor.edited(action?.edit, file, written);
    expect(after).toContain("glosa-ignore term-deprecated: …");
    const ends = (text: string): readonly string[] => [...new Set(text.match(/\r?\n/gu))];
    expect(ends(after)).toEqual(ends(written));
    editor.close(file);
    editor.open(file, after.replace("…", "a quotation"), "text");
    const left = (await editor.published(file)).map(({ code }) => code);
    expect(left).not.toContain("term-deprecated");
    expect(left).not.toContain("suppression-unused");
  });
});

describe("commands", () => {
  const run = <Answer>(
    editor: Editor,
    command: string,
    ...given: readonly unknown[]
  ): Promise<Answer> => editor.ask("workspace/executeCommand", { command, arguments: given });

  it("open the source sentence", async () => {
    const editor = await opened();
    const { start } = editor.find("es/a.md", "vigilan");
    const place = await run<{ uri: string }>(
      editor,
      "glosa.openSource",
      editor.uri("es/a.md"),
      start,
    );
    expect(place.uri).toBe(editor.uri("en/a.md"));
  });

  it("add a term from both sides, through an edit", async () => {
    const editor = await opened();
    let got: WorkspaceEdit | undefined;
    editor.connection.onRequest("workspace/applyEdit", ({ edit }: { edit: WorkspaceEdit }) => {
      got = edit;
      return { applied: true };
    });
    const { applied } = await run<{ applied: boolean }>(
      editor,
      "glosa.addTerm",
      editor.uri("es/a.md"),
      "mayor",
      "alcalde",
    );
    expect(applied).toBe(true);
    expect(editor.edited(got, "glossary/protest.csv", glossary)).toBe(
      glossary.replace(
        "peasant-patrols,peasant",
        "mayor,mayor,alcalde,preferred,,,,,,\npeasant-patrols,peasant",
      ),
    );
    await expect(
      run(editor, "glosa.addTerm", editor.uri("es/a.md"), "hunger strike", "huelga de hambre"),
    ).rejects.toThrow("“hunger strike”");
  });

  it("take a term that goes on in the next line of the text as one", async () => {
    const editor = await opened();
    let got: WorkspaceEdit | undefined;
    editor.connection.onRequest("workspace/applyEdit", ({ edit }: { edit: WorkspaceEdit }) => {
      got = edit;
      return { applied: true };
    });
    await run(editor, "glosa.addTerm", editor.uri("es/a.md"), "road\r\n  block", "corte\n de ruta");
    expect(editor.edited(got, "glossary/protest.csv", glossary)).toContain(
      "\nroad-block,road block,corte de ruta,preferred,",
    );
  });

  it.each(["../other.csv", "/etc/other.csv", "es/other.csv", "glossary/../../other.csv"])(
    "add no term to a file that is no glossary of the project: %s",
    async (file) => {
      const editor = await opened();
      await expect(
        run(editor, "glosa.addTerm", editor.uri("es/a.md"), "mayor", "alcalde", file),
      ).rejects.toThrow("does not read this file as a glossary");
    },
  );

  it("check everything", async () => {
    const editor = await openEditor({
      ...files,
      "en/b.md": "A hunger strike.\n",
      "es/b.md": "Una huelga de 3.\n",
    });
    const counts = await run(editor, "glosa.checkAll");
    expect(counts).toMatchObject({ errors: expect.any(Number) as number });
    expect(await editor.published("es/b.md", 0)).not.toEqual([]);
  });

  it("explain a finding", async () => {
    const editor = await opened();
    const actions = await editor.actions("es/a.md", "patrullas");
    const { command } = titled(actions, "Explain term-deprecated") ?? {};
    const page = await run<string>(editor, command?.command ?? "", ...(command?.arguments ?? []));
    expect(page).toMatch(/^# term\\-deprecated\n\n/u);
    expect(page).toContain("patrullas campesinas");
  });

  it("refuse what they do not know with a sentence", async () => {
    const editor = await opened();
    await expect(run(editor, "glosa.openSource", 7)).rejects.toThrow(
      "The command glosa.openSource",
    );
    await expect(run(editor, "glosa.explain", editor.uri("es/a.md"), "ffffffff")).rejects.toThrow(
      "ffffffff",
    );
    expect(await editor.hover("es/a.md", "patrullas")).not.toBe("");
  });
});
