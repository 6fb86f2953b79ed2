// Quick fixes that suppress a finding where it stands, in the way of the file's format.

import { CodeActionKind, type CodeAction, type TextEdit } from "vscode-languageserver";
import { checkedFormats } from "../../../formats/checked-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import type { IgnorePlace } from "../../../formats/format.ts";
import type { FindingDiagnostic } from "../diagnostics/finding-diagnostics.ts";
import { offsetOf, rangeOfOffsets } from "../texts/ranges.ts";
import type { ActionContext } from "./action-context.ts";
import { noteInUnit } from "./note-in-unit.ts";
import { startOfBlock, startOfMessage, type Inserted } from "./places-of-comments.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** What is inserted for a place of the text; a file of Word cannot be edited as text. */
const insertions: Readonly<
  Partial<Record<IgnorePlace, (said: string, at: number, content: string) => Inserted | undefined>>
> = {
  html: (said, at, content) => before(`<!-- ${said} -->`, at, content),
  mdx: (said, at, content) => before(`{/* ${said} */}`, at, content),
  po: (said, at, content) => ({ at: startOfMessage(content, at), text: `# ${said}\n` }),
  vtt: (said, at, content) => ({ at: startOfBlock(content, at), text: `NOTE ${said}\n\n` }),
  note: noteInUnit,
};

export function silenceActions(
  { finding, diagnostic }: FindingDiagnostic,
  context: ActionContext,
): readonly CodeAction[] {
  const { path, content, server } = context;
  const place = forPath(checkedFormats, path)?.ignorePlace?.(path);
  const at = offsetOf(diagnostic.range.start, content);
  // Signs alone are no reason: the finding stays until a person has written one.
  const said = `glosa-ignore ${finding.ruleId}: …`;
  const inserted = place && insertions[place]?.(said, at, content);
  if (inserted === undefined) return [];
  const edit = insertion(inserted, content);
  const change = workspaceEdit({ path, edits: [edit] }, server);
  const title = server.translate("lsp.actions.silence", { rule: finding.ruleId });
  return [
    {
      ...{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] },
      ...(change && { edit: change }),
    },
  ];
}

/**
 * On a line of its own above a paragraph that begins with the words, since a line that begins with a comment is no text in
 * Markdown; else in front of the words, which is where the rest of the paragraph begins.
 */
function before(written: string, at: number, content: string): Inserted {
  const lineStart = content.lastIndexOf("\n", at - 1) + 1;
  const lead = content.slice(lineStart, at);
  const opensLine = /^[\s>#*+-]*(?:\d+[.)]\s*)?$/u.test(lead);
  if (opensLine) {
    const indent = /^[\s>]*/u.exec(lead)?.[0] ?? "";
    return { at: lineStart, text: `${indent}${written}\n` };
  }
  return { at, text: `${written} ` };
}

/** With the ends of line that the text has. */
function insertion({ at, text }: Inserted, content: string): TextEdit {
  const newText = /^[^\r\n]*\r\n/u.test(content) ? text.replaceAll(/\r?\n/gu, "\r\n") : text;
  return { range: rangeOfOffsets({ start: at, end: at }, content), newText };
}
