// The extension of VS Code against a stand-in for the editor: what it runs, asks and shows.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "..", "..", "editors", "vscode");

interface Position {
  readonly line: number;
  readonly character: number;
}
interface FakeEditor {
  readonly document: {
    readonly uri: { toString: () => string };
    getText: (range?: unknown) => string;
  };
  readonly viewColumn: number;
  readonly selection: { readonly active: Position; readonly text: string };
  readonly decorated: unknown[];
  readonly setDecorations: (type: unknown, ranges: readonly unknown[]) => void;
  readonly revealRange: () => void;
}
type Handler = (...given: readonly unknown[]) => unknown;

function fakeEditor(uri: string, text: string, viewColumn: number): FakeEditor {
  const decorated: unknown[] = [];
  const selection = { active: { line: 2, character: 3 }, text };
  return {
    document: { uri: { toString: () => uri }, getText: () => text },
    ...{ viewColumn, selection, decorated },
    setDecorations: (_, ranges) => decorated.push(...ranges),
    revealRange: () => undefined,
  };
}

interface Stub {
  readonly vscode: unknown;
  readonly Client: unknown;
  readonly commands: Map<string, Handler>;
  readonly started: { readonly command: string; readonly args: readonly string[] }[];
  readonly options: Record<string, unknown>[];
  readonly asked: { readonly command: string; readonly arguments: readonly unknown[] }[];
  readonly said: string[];
  readonly fire: (event: string, ...given: readonly unknown[]) => void;
  readonly context: { readonly subscriptions: unknown[] };
}

interface StubOptions {
  readonly path?: string;
  readonly isTrusted?: boolean;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly editors?: readonly FakeEditor[];
  readonly files?: readonly string[];
}

function stub({
  path = "",
  isTrusted = true,
  answers = {},
  editors = [],
  files = [],
}: StubOptions = {}): Stub {
  const commands = new Map<string, Handler>();
  const events = new Map<string, Handler>();
  const [started, options, asked, said]: [
    Stub["started"],
    Stub["options"],
    Stub["asked"],
    string[],
  ] = [[], [], [], []];
  const on = (event: string) => (handler: Handler) => {
    events.set(event, handler);
    return {};
  };
  const say = (sentence: string): void => void said.push(sentence);
  const vscode = {
    env: { language: "es" },
    l10n: {
      t: (sentence: string, ...values: readonly unknown[]) =>
        values.reduce<string>(
          (text, value, at) => text.replace(`{${at}}`, String(value)),
          sentence,
        ),
    },
    Uri: {
      parse: (uri: string) => uri,
      joinPath: (base: { fsPath: string }, ...parts: string[]) => ({
        fsPath: [base.fsPath, ...parts].join("/"),
      }),
    },
    ViewColumn: { Beside: -2 },
    TextEditorRevealType: { InCenterIfOutsideViewport: 2 },
    ThemeColor: Object,
    Range: class {
      readonly at: readonly number[];
      constructor(...at: readonly number[]) {
        this.at = at;
      }
    },
    window: {
      activeTextEditor: editors[0],
      visibleTextEditors: editors,
      createTextEditorDecorationType: () => ({}),
      showTextDocument: (uri: string) =>
        Promise.resolve(editors.find(({ document }) => document.uri.toString() === uri)),
      showInformationMessage: say,
      showErrorMessage: say,
      showInputBox: () => Promise.resolve("typed"),
      showQuickPick: (names: readonly string[]) => Promise.resolve(names[1]),
      onDidChangeTextEditorSelection: on("selection"),
    },
    workspace: {
      isTrusted,
      workspaceFolders: [{ uri: { fsPath: "/project" } }],
      getConfiguration: () => ({ get: () => path }),
      findFiles: () => Promise.resolve(files),
      asRelativePath: (name: string) => name,
      onDidGrantWorkspaceTrust: on("trust"),
      onDidChangeConfiguration: on("configuration"),
    },
    commands: {
      registerCommand: (name: string, handler: Handler) => {
        commands.set(name, handler);
        return {};
      },
    },
  };
  class Client {
    constructor(
      _: string,
      __: string,
      server: Stub["started"][number],
      given: Record<string, unknown>,
    ) {
      started.push(server);
      options.push(given);
    }
    start = (): Promise<void> => Promise.resolve();
    stop = (): Promise<void> => Promise.resolve();
    sendRequest = (_: string, request: Stub["asked"][number]): Promise<unknown> => {
      asked.push(request);
      const answer = answers[request.command];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    };
  }
  const fire = (event: string, ...given: readonly unknown[]): void =>
    void events.get(event)?.(...given);
  return {
    vscode,
    Client,
    commands,
    started,
    options,
    asked,
    said,
    fire,
    context: { subscriptions: [] },
  };
}

interface StartModule {
  readonly start: (
    vscode: unknown,
    client: unknown,
    context: unknown,
  ) => Promise<{ readonly stop: () => Promise<void> }>;
}
interface CommandModule {
  readonly serverCommand: (
    vscode: unknown,
    exists: (path: string) => boolean,
  ) => Stub["started"][number];
}

// By a name that the compiler of the tests does not follow: the types of VS Code are installed for the extension alone.
const load = async <Module>(name: string): Promise<Module> =>
  (await import(/* @vite-ignore */ join(folder, "src", name))) as Module;
const { start } = await load<StartModule>("start.ts");
const { serverCommand } = await load<CommandModule>("server-command.ts");

async function running(options?: StubOptions): Promise<Stub> {
  const made = stub(options);
  await start(made.vscode, made.Client, made.context);
  return made;
}

const place = {
  uri: "file:///en/a.md",
  range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } },
};
const translation = (): FakeEditor => fakeEditor("file:///es/a.md", "ronda", 1);
const source = (): FakeEditor => fakeEditor("file:///en/a.md", "patrol", 2);

describe("the program", () => {
  const anywhere = (): boolean => true;

  it("is the one set, the trusted workspace's own, or that on the PATH", () => {
    const args = ["lsp", "--stdio", "--lang", "es"];
    expect(serverCommand(stub({ path: "/opt/glosa" }).vscode, anywhere)).toEqual({
      command: "/opt/glosa",
      args,
    });
    const own = "/project/node_modules/glosa/dist/bin/cli.js";
    expect(serverCommand(stub().vscode, anywhere)).toEqual({
      command: "node",
      args: [own, ...args],
    });
    expect(serverCommand(stub().vscode, () => false)).toEqual({ command: "glosa", args });
  });

  it("is never the workspace's own where that is not trusted", () => {
    expect(serverCommand(stub({ isTrusted: false }).vscode, anywhere).command).toBe("glosa");
  });

  it("starts again when trust is given or the path changes", async () => {
    const { started, fire } = await running();
    fire("trust");
    fire("configuration", { affectsConfiguration: (name: string) => name === "glosa.path" });
    fire("configuration", { affectsConfiguration: () => false });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(started).toHaveLength(3);
  });

  it("gets no trust for what it shows", async () => {
    const { options } = await running();
    expect(options[0]?.["markdown"]).toEqual({ isTrusted: false, supportHtml: false });
  });
});

describe("the commands", () => {
  it("are those of the manifest", async () => {
    const { commands } = await running();
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      contributes: { commands: { command: string }[] };
    };
    expect([...commands.keys()]).toEqual(
      expect.arrayContaining(manifest.contributes.commands.map(({ command }) => command)),
    );
    expect(commands.size).toBe(manifest.contributes.commands.length);
  });

  it("open the source beside and follow the sentence", async () => {
    const editors = [translation(), source()];
    const { commands, asked, fire } = await running({
      editors,
      answers: { "glosa.openSource": place },
    });
    await commands.get("glosa.followSource")?.();
    expect(asked[0]).toEqual({
      command: "glosa.openSource",
      arguments: ["file:///es/a.md", { line: 2, character: 3 }, true],
    });
    expect(editors[1]?.decorated).toMatchObject([{ at: [1, 0, 1, 9] }]);
    fire("selection", { textEditor: editors[0] });
    fire("selection", { textEditor: editors[1] });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(asked).toHaveLength(2);
  });

  it("say so where there is no source", async () => {
    const { commands, said } = await running({
      editors: [translation()],
      answers: { "glosa.openSource": null },
    });
    await commands.get("glosa.followSource")?.();
    expect(said).toEqual(["The source of this place is not known."]);
  });

  it("add a term from both selections, to the file chosen", async () => {
    const { commands, asked } = await running({
      editors: [translation(), source()],
      answers: { "glosa.openSource": place, "glosa.addTerm": { applied: true } },
      files: ["glossary/b.csv", "glossary/a.csv"],
    });
    await commands.get("glosa.addTermFromSelections")?.();
    expect(asked.at(-1)).toEqual({
      command: "glosa.addTerm",
      arguments: ["file:///es/a.md", "patrol", "ronda", "glossary/b.csv"],
    });
  });

  it("ask for what is not selected", async () => {
    const { commands, asked } = await running({
      editors: [fakeEditor("file:///es/a.md", "", 1)],
      answers: { "glosa.openSource": null },
    });
    await commands.get("glosa.addTermFromSelections")?.();
    expect(asked.at(-1)?.arguments).toEqual(["file:///es/a.md", "typed", "typed", undefined]);
  });

  it("check the project, and show a refusal as it is", async () => {
    const { commands, said } = await running({
      answers: { "glosa.checkAll": { errors: 2, warnings: 1 } },
    });
    await commands.get("glosa.checkProject")?.();
    expect(said).toEqual(["2 errors and 1 warnings in the project."]);
    const refused = await running({ answers: { "glosa.checkAll": new Error("No glossary.") } });
    await refused.commands.get("glosa.checkProject")?.();
    expect(refused.said).toEqual(["No glossary."]);
  });
});

describe("the sentences", () => {
  const json = (path: string): Record<string, string> =>
    JSON.parse(readFileSync(join(folder, path), "utf8")) as Record<string, string>;

  it("of the manifest exist in both languages, and none is left over", () => {
    const named = [
      ...readFileSync(join(folder, "package.json"), "utf8").matchAll(/"%(\w+)%"/gu),
    ].map(([, name]) => name);
    expect(new Set(Object.keys(json("package.nls.json")))).toEqual(new Set(named));
    expect(Object.keys(json("package.nls.es.json"))).toEqual(Object.keys(json("package.nls.json")));
  });

  it("of the extension exist in Spanish", () => {
    const code = readFileSync(join(folder, "src", "start.ts"), "utf8");
    const said = [...code.matchAll(/l10n\.t\(\s*"([^"]+)"/gu)].map(([, sentence]) => sentence);
    expect(said.length).toBeGreaterThan(4);
    expect(new Set(Object.keys(json("l10n/bundle.l10n.es.json")))).toEqual(new Set(said));
  });
});

it("is short", () => {
  const lines = ["extension.ts", "start.ts", "server-command.ts"].map(
    (name) =>
      readFileSync(join(folder, "src", name), "utf8")
        .trimEnd()
        .split("\n").length,
  );
  expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThan(200);
});
