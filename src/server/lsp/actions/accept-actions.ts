// Quick fixes that take the words of a translation into the glossary, as an edit of its file that a person sees first.

import { CodeActionKind, type CodeAction, type WorkspaceEdit } from "vscode-languageserver";
import { absolutePath } from "../../../project/disk/files.ts";
import type { EditedTerm } from "../../../session/glossary/edited-term.ts";
import type { TermEdit } from "../../../session/glossary/term-edits.ts";
import type { FindingDiagnostic } from "../diagnostics/finding-diagnostics.ts";
import type { Server } from "../server.ts";
import type { OpenProject } from "../texts/open-project.ts";
import { textEdits } from "../texts/text-edits.ts";
import type { ActionContext } from "./action-context.ts";
import { workspaceEdit } from "./workspace-edit.ts";

const offered = ["admitted", "preferred", "deprecated"] as const;
export type OfferedStatus = (typeof offered)[number];

/** What an action needs to be worked out, where the client asks for its edit when it is chosen. */
export interface AcceptData {
  readonly kind: "accept";
  /** Absolute. */
  readonly path: string;
  readonly concept: string;
  readonly term: string;
  readonly status: OfferedStatus;
}

/** Whether what an editor sent back is what it was given. */
export function isAcceptData(data: unknown): data is AcceptData {
  return (
    typeof data === "object" &&
    data !== null &&
    "kind" in data &&
    data.kind === "accept" &&
    ["path", "concept", "term"].every(
      (key) =>
        key in data && typeof Object.entries(data).find(([name]) => name === key)?.[1] === "string",
    ) &&
    "status" in data &&
    offered.some((status) => status === data.status)
  );
}

export async function acceptActions(
  { finding, diagnostic }: FindingDiagnostic,
  { server, project, path }: ActionContext,
): Promise<readonly CodeAction[]> {
  const { concept, asked, data: found } = finding;
  // Words that are no phrase of the language are no term; of a deprecated term it was decided already.
  const term = asked.offered === true ? asked.words : undefined;
  const known = finding.ruleId === "term-deprecated" ? String(found["term"]) : term;
  if (concept === undefined || known === undefined) return [];
  const statuses = offered.filter(
    (status) => finding.ruleId !== "term-deprecated" || status === "admitted",
  );
  return Promise.all(
    statuses.map(async (status): Promise<CodeAction> => {
      const data: AcceptData = { kind: "accept", path, concept, term: known, status };
      const title = server.translate(`lsp.actions.accept.${status}`, { term: known });
      const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], data };
      if (server.client.resolvesActions) return action;
      const edit = await acceptEdit(data, project, server).catch(() => undefined);
      return { ...action, ...(edit && { edit }) };
    }),
  );
}

/** The edit of the glossary; throws what prevents it. */
export async function acceptEdit(
  { concept, term, status }: AcceptData,
  project: OpenProject,
  server: Server,
): Promise<WorkspaceEdit | undefined> {
  return termEdit({ accept: { concept, term, status } }, project, server);
}

/** Any edit of the glossary, previewed. */
export async function termEdit(
  edit: TermEdit,
  project: OpenProject,
  server: Server,
): Promise<WorkspaceEdit | undefined> {
  const { session } = project;
  const edited: EditedTerm = await session.apply({ ...edit, preview: true });
  const { change, path: written } = edited;
  if (change === undefined) return undefined;
  const path = absolutePath(session.config().folder, written);
  const { translate, workspace } = server;
  const isNew = workspace.contentOf(path) === undefined;
  const edits = textEdits(change.before, change.after);
  const label = translate("lsp.actions.glossaryEdit");
  return workspaceEdit({ path, edits, isNew, confirm: { label, description: written } }, server);
}
