// What the server says that it can do.

import {
  TextDocumentSyncKind,
  type InitializeResult,
  type ServerCapabilities,
} from "vscode-languageserver";
import { actionKinds } from "./actions/code-actions.ts";
import { commandNames, explanationScheme } from "./actions/commands.ts";
import type { Client } from "./wiring/client.ts";
import type { EditorIo } from "./wiring/editor-io.ts";

export function initializeResult(client: Client, { tool }: EditorIo): InitializeResult {
  const capabilities: ServerCapabilities = {
    // Our positions are UTF-16, as every client must know them.
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [] },
    codeActionProvider: { codeActionKinds: [...actionKinds], resolveProvider: true },
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    executeCommandProvider: { commands: [...commandNames], workDoneProgress: true },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        ...{ identifier: "glosa", interFileDependencies: true, workspaceDiagnostics: true },
      },
    }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(client.readsVirtualDocuments && {
        textDocumentContent: { schemes: [explanationScheme] },
      }),
    },
  };
  return { capabilities, serverInfo: { name: tool.name, version: tool.version } };
}
