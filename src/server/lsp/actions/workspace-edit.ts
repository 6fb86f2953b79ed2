// Edits of files as one change of the workspace, in the shape that the client takes.

import {
  CreateFile,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Server } from "../server.ts";

export interface FileEdits {
  /** Absolute. */
  readonly path: string;
  readonly edits: readonly TextEdit[];
  /** Whether the file has to be made first. */
  readonly isNew?: boolean;
  /** Why a person should look at it before it happens; left out for an edit of the text they are in. */
  readonly confirm?: { readonly label: string; readonly description: string };
}

const annotation = "glosa";

/** `undefined` if the client cannot make the file that is needed. */
export function workspaceEdit(
  { path, edits, isNew = false, confirm }: FileEdits,
  { client, workspace }: Server,
): WorkspaceEdit | undefined {
  const uri = workspace.uriOf(path);
  if (isNew && !(client.takesDocumentChanges && client.createsFiles)) return undefined;
  if (!client.takesDocumentChanges) return { changes: { [uri]: [...edits] } };
  const asks = confirm !== undefined && client.asksForConsent;
  const changes = asks ? edits.map((edit) => ({ ...edit, annotationId: annotation })) : [...edits];
  const made = isNew ? [CreateFile.create(uri, { ignoreIfExists: true })] : [];
  return {
    documentChanges: [
      ...made,
      TextDocumentEdit.create({ uri, version: workspace.versionOf(path) }, changes),
    ],
    ...(asks && { changeAnnotations: { [annotation]: { ...confirm, needsConfirmation: true } } }),
  };
}
