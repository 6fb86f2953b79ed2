// What the client can do, as far as an answer depends on it.

import type { InitializeParams } from "vscode-languageserver";
import { pathOfUri } from "../../../project/editor/file-uri.ts";

export interface Client {
  /** Absolute paths of the folders that are open. */
  readonly folders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly readsConfiguration: boolean;
  readonly toldOfConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly showsProgress: boolean;
  readonly showsDocuments: boolean;
  readonly readsVirtualDocuments: boolean;
  /** Whether a changed file can be named with its version, and a change ask for consent. */
  readonly takesDocumentChanges: boolean;
  readonly asksForConsent: boolean;
  readonly createsFiles: boolean;
  /** Whether it asks for the edit of an action when that is chosen. */
  readonly resolvesActions: boolean;
  readonly readsMarkdown: boolean;
  readonly takesSnippets: boolean;
  readonly readsRelated: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly movesFolders: boolean;
}

export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument, window } = params.capabilities;
  // Older clients have one root, by its URI.
  const roots = params.workspaceFolders ?? [{ uri: rootOf(params) ?? "", name: "" }];
  const edit = workspace?.workspaceEdit;
  return {
    folders: roots.flatMap(({ uri }) => pathOfUri(uri) ?? []),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    readsConfiguration: workspace?.configuration === true,
    toldOfConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    showsDocuments: window?.showDocument?.support === true,
    readsVirtualDocuments: workspace?.textDocumentContent !== undefined,
    takesDocumentChanges: edit?.documentChanges === true,
    asksForConsent: edit?.changeAnnotationSupport !== undefined,
    createsFiles: edit?.resourceOperations?.includes("create") === true,
    resolvesActions: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    readsRelated: textDocument?.publishDiagnostics?.relatedInformation !== false,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    movesFolders: workspace?.workspaceFolders === true,
  };
}

function rootOf(params: InitializeParams): string | null | undefined {
  // oxlint-disable-next-line typescript/no-deprecated -- what a client of before 3.6 sends
  return params.rootUri;
}
