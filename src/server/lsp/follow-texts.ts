// What happens in the editor and on the disk: texts opened, changed and closed, settings, files that change.

import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from "vscode-languageserver";
import { pathOfUri } from "../../project/editor/file-uri.ts";
import { documentDiagnostics, workspaceDiagnostics } from "./diagnostics/answer-pulls.ts";
import { Publisher } from "./diagnostics/publish.ts";
import type { Server } from "./server.ts";

const watched =
  "**/*.{md,mdx,markdown,html,htm,txt,po,pot,xlf,xliff,json,csv,tsv,tbx,tmx,jsonl,srt,vtt}";

export function followTexts(server: Server, setSettings: (given: unknown) => void): void {
  const { connection, workspace, client } = server;
  const publisher = new Publisher(server);
  const changedAt = new Map<string, number>();

  /** What another file or setting has changed may show in every open text. */
  const refresh = (except?: string): void => {
    if (client.pullsDiagnostics) {
      if (client.refreshesDiagnostics) quietly(connection.languages.diagnostics.refresh());
    } else
      for (const { document } of workspace.texts)
        if (document.uri !== except) publisher.soon(document.uri, server.settings().delay);
    if (client.refreshesLenses && server.settings().codeLens)
      quietly(connection.sendRequest("workspace/codeLens/refresh"));
    if (client.refreshesHints && server.settings().inlayHints)
      quietly(connection.sendRequest("workspace/inlayHint/refresh"));
  };
  /** The other texts that are open and depend on this one: its source or translation, or all if it is a glossary. */
  const othersChanged = (uri: string): void => {
    if (workspace.texts.length > 1) refresh(uri);
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const path = pathOfUri(uri);
    const before = path === undefined ? undefined : workspace.contentOf(path);
    if (workspace.open(uri, languageId, version, text) === undefined) return;
    if (!client.pullsDiagnostics) publisher.soon(uri, 0);
    // An editor that was closed brings back what was never saved.
    if (text !== before) othersChanged(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (workspace.edit(uri, version, contentChanges) === undefined) return;
    changedAt.set(uri, performance.now());
    if (!client.pullsDiagnostics) {
      publisher.soon(uri, server.settings().delay);
      othersChanged(uri);
    }
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const closed = workspace.close(uri);
    changedAt.delete(uri);
    if (closed === undefined) return;
    if (!client.pullsDiagnostics) publisher.clear(uri);
    othersChanged(uri);
  });

  if (client.pullsDiagnostics) {
    const rested = async (uri: string): Promise<void> => {
      for (;;) {
        const left =
          (changedAt.get(uri) ?? -Infinity) + server.settings().delay - performance.now();
        if (left <= 0) return;
        await new Promise<void>((resolve) => {
          setTimeout(resolve, left);
        });
      }
    };
    connection.languages.diagnostics.on((params, token) =>
      documentDiagnostics(params, server, rested, token),
    );
    connection.languages.diagnostics.onWorkspace((params, token) =>
      workspaceDiagnostics(params, server, token),
    );
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const paths = changes.flatMap(({ uri }) => pathOfUri(uri) ?? []);
    const madeOrGone = changes.some(({ type }) => type !== FileChangeType.Changed);
    workspace.changedOnDisk(paths, { madeOrGone });
    refresh();
  });

  const readConfiguration = async (): Promise<void> => {
    if (!client.readsConfiguration) return;
    setSettings(await connection.workspace.getConfiguration("glosa"));
    workspace.reopen();
    refresh();
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    if (client.readsConfiguration) {
      quietly(readConfiguration());
      return;
    }
    setSettings(settings);
    workspace.reopen();
    refresh();
  });

  connection.onInitialized(() => {
    if (client.watchesFiles)
      quietly(
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: watched }],
        }),
      );
    if (client.toldOfConfiguration)
      quietly(
        connection.client.register(DidChangeConfigurationNotification.type, { section: "glosa" }),
      );
    if (client.movesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.flatMap(({ uri }) => pathOfUri(uri) ?? []));
        const kept = workspace.folders.filter((folder) => !gone.has(folder));
        workspace.setFolders([...kept, ...added.flatMap(({ uri }) => pathOfUri(uri) ?? [])]);
        workspace.reopen();
        refresh();
      });
    quietly(readConfiguration());
  });
  connection.onShutdown(() => publisher.stop());
}

/** What a client answers to nothing: it may refuse, or be gone. */
function quietly(asked: Promise<unknown>): void {
  asked.catch(() => undefined);
}
