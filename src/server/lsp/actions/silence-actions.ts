// Quick fixes that suppress a finding where it stands, in the way of the file's format.

import { CodeActionKind, type CodeAction, type TextEdit } from "vscode-languageserver";
import { checkedFormats } from "../../../formats/checked-formats.ts";
import { forPath } from "../../../formats/for-path.ts";
import type { IgnorePlace } from "../../../formats/format.ts";
import type { FindingDiagnostic } from "../diagnostics/finding-diagnostics.ts";
import { offsetOf, rangeOfOffsets } from "../texts/ranges.ts";
import type { ActionContext } from "./action-context.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** How a comment is written; those that need a note inside of a unit are left to the person. */
const comments: Readonly<Partial<Record<IgnorePlace, (said: string) => string>>> = {
  html: (said) => `<!-- ${said} -->`,
  mdx: (said) => `{/* ${said} */}`,
  po: (said) => `# ${said}`,
  vtt: (said) => `NOTE ${said}\n`,
};

export function silenceActions(
  { finding, diagnostic }: FindingDiagnostic,
  context: ActionContext,
): readonly CodeAction[] {
  const { path, content, server } = context;
  const place = forPath(checkedFormats, path)?.ignorePlace?.(path);
  const comment = place && comments[place];
  if (place === undefined || comment === undefined) return [];
  const reason = server.translate("lsp.reason");
  const written = comment(`glosa-ignore ${finding.ruleId}: ${reason}`);
  const at = offsetOf(diagnostic.range.start, content);
  const edit =
    place === "po" || place === "vtt" ? above(written, at, content) : before(written, at, content);
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
function before(written: string, at: number, content: string): TextEdit {
  const lineStart = content.lastIndexOf("\n", at - 1) + 1;
  const lead = content.slice(lineStart, at);
  const opensLine = /^[\s>#*+-]*(?:\d+[.)]\s*)?$/u.test(lead);
  if (opensLine) {
    const indent = /^[\s>]*/u.exec(lead)?.[0] ?? "";
    return insertion(`${indent}${written}\n`, lineStart, content);
  }
  return insertion(`${written} `, at, content);
}

/** Above the message or the cue in which the offset is: a blank line ends the one before. */
function above(written: string, at: number, content: string): TextEdit {
  const before = content.slice(0, at);
  const blank = [...before.matchAll(/\n[^\S\n]*\r?\n/gu)].at(-1);
  const start = blank === undefined ? 0 : blank.index + blank[0].length;
  return insertion(`${written}\n`, start, content);
}

function insertion(newText: string, at: number, content: string): TextEdit {
  return { range: rangeOfOffsets({ start: at, end: at }, content), newText };
}
