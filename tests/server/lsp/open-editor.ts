// An editor for a test: speaks the protocol with a server in this process, over two pipes.

import { join } from "node:path";
import { PassThrough } from "node:stream";
import { onTestFinished } from "vitest";
import {
  createProtocolConnection,
  PublishDiagnosticsNotification,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type ProtocolConnection,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { createTranslator } from "../../../src/messages/translator.ts";
import { uriOfPath } from "../../../src/project/editor/file-uri.ts";
import { serveEditor } from "../../../src/server/lsp/serve-editor.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";

// What the server loads with the first check: here before a test is timed.
await import("../../../src/session/check/checker.ts");

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
}

export interface Editor {
  readonly folder: string;
  readonly connection: ProtocolConnection;
  /** What the server said that it can do. */
  readonly promised: Readonly<Record<string, unknown>>;
  readonly uri: (path: string) => string;
  readonly open: (path: string, text: string, languageId?: string) => void;
  /** Replaces the first place of some words. */
  readonly type: (path: string, words: string, by: string) => void;
  readonly text: (path: string) => string;
  readonly close: (path: string) => void;
  /** The range of the first place of some words. */
  readonly find: (path: string, words: string) => Range;
  /** What was last published for a text, once something is after `version`. */
  readonly published: (path: string, version?: number) => Promise<readonly Diagnostic[]>;
  /** How often diagnostics were sent without being asked for. */
  readonly sent: () => number;
  readonly ask: <Answer>(method: string, params: object) => Promise<Answer>;
  readonly hover: (path: string, words: string) => Promise<string>;
  readonly actions: (path: string, words: string, only?: string) => Promise<readonly CodeAction[]>;
  /** The text of a file after an edit of the workspace; the editor's text if it is open. */
  readonly edited: (edit: WorkspaceEdit | undefined, path: string, before: string) => string;
  /** Ends in the order of the protocol; returns the exit code. */
  readonly bye: () => Promise<number>;
  readonly ended: Promise<number>;
}

export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] } },
  workspace: { diagnostics: { refreshSupport: true } },
};
export const pushed: ClientCapabilities = {
  textDocument: { publishDiagnostics: {}, hover: { contentFormat: ["markdown"] } },
};

export async function openEditor(
  files: Readonly<Record<string, string>>,
  options: EditorOptions = {},
): Promise<Editor> {
  return openEditorIn(temporaryFolder(files), options);
}

export async function openEditorIn(
  folder: string,
  { capabilities = pushed, settings = {}, locale = "en" }: EditorOptions = {},
): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const ended = serveEditor({
    ...{ input: toServer, output: toClient, personal: undefined, environment: {} },
    translateInto: (wanted) => createTranslator(wanted?.startsWith("es") === true ? "es" : "en"),
    tool: { name: "glosa", version: "0.0.0" },
    now: () => new Date("2026-01-02T03:04:05Z"),
  });
  const connection = createProtocolConnection(toClient, toServer, undefined);
  const uri = (path: string): string => uriOfPath(join(folder, path));
  const texts = new Map<string, { text: string; version: number }>();
  const published = new Map<string, { version: number; diagnostics: readonly Diagnostic[] }>();
  let sent = 0;
  // A text that is opened again has a later version than all before.
  let opened = 0;
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    sent += 1;
    published.set(params.uri, { version: params.version ?? 0, diagnostics: params.diagnostics });
    for (const look of waiting) look();
  });
  connection.listen();
  const { capabilities: promised } = await connection.sendRequest<{
    readonly capabilities: Readonly<Record<string, unknown>>;
  }>("initialize", {
    ...{ processId: null, rootUri: uriOfPath(folder), capabilities, locale },
    workspaceFolders: [{ uri: uriOfPath(folder), name: "test" }],
    initializationOptions: { delay: 0, ...settings },
  });
  await connection.sendNotification("initialized", {});
  onTestFinished(() => {
    connection.dispose();
    toServer.end();
  });
  const ask = <Answer>(method: string, params: object): Promise<Answer> =>
    connection.sendRequest<Answer>(method, params);
  const tell = (method: string, params: object): void => {
    // The test may be over before it is sent.
    connection.sendNotification(method, params).catch(() => undefined);
  };
  const textOf = (path: string): string => texts.get(path)?.text ?? "";
  const find = (path: string, words: string): Range => rangeIn(textOf(path), words);
  const editor: Editor = {
    ...{ folder, connection, promised, uri, ask, ended, find, sent: () => sent, text: textOf },
    open: (path, text, languageId = "markdown") => {
      opened += 1;
      const version = opened * 1000;
      texts.set(path, { text, version });
      const textDocument = { uri: uri(path), languageId, version, text };
      tell("textDocument/didOpen", { textDocument });
    },
    type: (path, words, by) => {
      const open = texts.get(path);
      if (open === undefined) throw new Error(`${path} is not open`);
      const range = find(path, words);
      open.text = open.text.replace(words, () => by);
      open.version += 1;
      tell("textDocument/didChange", {
        textDocument: { uri: uri(path), version: open.version },
        contentChanges: [{ range, text: by }],
      });
    },
    close: (path) => {
      texts.delete(path);
      const textDocument = { uri: uri(path) };
      tell("textDocument/didClose", { textDocument });
    },
    published: (path, version = texts.get(path)?.version ?? 0) =>
      new Promise((resolve) => {
        const look = (): void => {
          const last = published.get(uri(path));
          if (last === undefined || last.version < version) return;
          waiting.delete(look);
          resolve(last.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    hover: async (path, words) => {
      const { start: position } = find(path, words);
      const found = await ask<{ contents: { value: string } } | null>("textDocument/hover", {
        ...{ textDocument: { uri: uri(path) }, position },
      });
      return found?.contents.value ?? "";
    },
    actions: (path, words, only) =>
      ask<readonly CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: uri(path) },
        range: find(path, words),
        context: { diagnostics: [], ...(only !== undefined && { only: [only] }) },
      }),
    edited: (edit, path, before) => applyEdits(editsOf(edit, uri(path)), before),
    bye: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      return ended;
    },
  };
  return editor;
}

function rangeIn(text: string, words: string): Range {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`“${words}” is not in the text`);
  return { start: positionAt(text, at), end: positionAt(text, at + words.length) };
}

function positionAt(text: string, offset: number): Range["start"] {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function editsOf(edit: WorkspaceEdit | undefined, uri: string): readonly TextEdit[] {
  const own = edit?.changes?.[uri] ?? [];
  const documents = (edit?.documentChanges ?? []).flatMap((change) =>
    "textDocument" in change && change.textDocument.uri === uri
      ? change.edits.filter((each) => "newText" in each)
      : [],
  );
  return [...own, ...documents];
}

/** As an editor applies them: all ranges are of the text before. */
export function applyEdits(edits: readonly TextEdit[], before: string): string {
  const lines = before.split("\n");
  const offsetOf = ({ line, character }: Range["start"]): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return edits
    .map(({ range, newText }) => ({
      start: offsetOf(range.start),
      end: offsetOf(range.end),
      newText,
    }))
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      before,
    );
}
