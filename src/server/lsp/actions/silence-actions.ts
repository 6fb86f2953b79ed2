// Quick fixes that suppress a finding where it stands, in the way of the file's format.

import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import { silencingComment } from "../../../session/edits/silencing-comment.ts";
import type { FindingDiagnostic } from "../diagnostics/finding-diagnostics.ts";
import { offsetOf, rangeOfOffsets } from "../texts/ranges.ts";
import type { ActionContext } from "./action-context.ts";
import { workspaceEdit } from "./workspace-edit.ts";

export function silenceActions(
  { finding, diagnostic }: FindingDiagnostic,
  context: ActionContext,
): readonly CodeAction[] {
  const { path, content, server } = context;
  const at = offsetOf(diagnostic.range.start, content);
  // Signs alone are no reason: the finding stays until a person has written one.
  const inserted = silencingComment({ rule: finding.ruleId, reason: "…" }, at, { path, content });
  if (inserted === undefined) return [];
  const range = rangeOfOffsets({ start: inserted.at, end: inserted.at }, content);
  const change = workspaceEdit({ path, edits: [{ range, newText: inserted.text }] }, server);
  const title = server.translate("lsp.actions.silence", { rule: finding.ruleId });
  return [
    {
      ...{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] },
      ...(change && { edit: change }),
    },
  ];
}
