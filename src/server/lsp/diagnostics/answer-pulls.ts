// Diagnostics for clients that ask for them: of one text, and of the whole project.

import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { pathOfUri } from "../../../project/editor/file-uri.ts";
import { fingerprint } from "../../../strings/fingerprint.ts";
import type { Server } from "../server.ts";
import { checkProject } from "./check-all.ts";
import { diagnose } from "./diagnose.ts";

/** Waits until the person rests. */
export async function documentDiagnostics(
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  server: Server,
  rested: (uri: string) => Promise<void>,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const path = server.workspace.text(uri)?.path ?? pathOfUri(uri);
  const isWanted = (): boolean => !token.isCancellationRequested;
  await rested(uri);
  const found =
    path === undefined ? { items: [], resultId: "0" } : await diagnose(path, server, isWanted);
  if (found === undefined || !isWanted())
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "");
  const { items, resultId } = found;
  return previousResultId === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
}

/** Of every file of the open projects that is not open itself: those are asked for one by one. */
export async function workspaceDiagnostics(
  { previousResultIds }: WorkspaceDiagnosticParams,
  server: Server,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const { workspace } = server;
  const isWanted = (): boolean => !token.isCancellationRequested;
  const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  for (const project of workspace.projectsOfFolders()) {
    const checked = await checkProject(project, server, isWanted);
    if (checked === undefined) throw new ResponseError(LSPErrorCodes.RequestCancelled, "");
    for (const [path, diagnostics] of checked.files) {
      const uri = workspace.uriOf(path);
      if (workspace.text(uri) !== undefined) continue;
      const resultId = fingerprint(JSON.stringify(diagnostics), 0);
      const shared = { uri, version: null, resultId };
      const isKnown = before.get(uri) === resultId;
      before.delete(uri);
      items.push(
        isKnown
          ? { ...shared, kind: DocumentDiagnosticReportKind.Unchanged }
          : { ...shared, kind: DocumentDiagnosticReportKind.Full, items: [...diagnostics] },
      );
    }
  }
  // What is gone has no problems.
  for (const uri of before.keys())
    if (workspace.text(uri) === undefined)
      items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
  return { items };
}
