// The code actions of a place.

import { CodeActionKind, type CodeAction, type CodeActionParams } from "vscode-languageserver";
import { changesOf } from "../../../check/apply-fixes.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import { writeAtIn } from "../../../session/check/write-at.ts";
import { findingDiagnostics } from "../diagnostics/finding-diagnostics.ts";
import type { Server } from "../server.ts";
import { readPairs } from "../terms/standing.ts";
import { kindOfText } from "../texts/kind-of-text.ts";
import { overlaps, rangeOfOffsets } from "../texts/ranges.ts";
import { acceptActions } from "./accept-actions.ts";
import type { ActionContext } from "./action-context.ts";
import { explainActions } from "./explain-action.ts";
import { replaceActions, wholeFileAction } from "./replace-actions.ts";
import { silenceActions } from "./silence-actions.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** All certain fixes of a text at once, as `glosa check --fix` makes them. */
export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.glosa`;
export const actionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  fixAllKind,
];

export async function codeActions(
  path: string,
  { range, context: { only } }: Pick<CodeActionParams, "range" | "context">,
  server: Server,
): Promise<readonly CodeAction[]> {
  const context = await contextOf(path, range, server);
  if (context === undefined) return [];
  const wants = (kind: string): boolean =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
  const here = context.found.filter(({ diagnostic }) => overlaps(diagnostic.range, range));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    for (const each of here) actions.push(...replaceActions(each, context));
    for (const each of here) actions.push(...(await acceptActions(each, context)));
    for (const each of here) actions.push(...silenceActions(each, context));
    for (const each of here) actions.push(...explainActions(each, context));
  }
  if (wants(CodeActionKind.RefactorRewrite))
    for (const each of here) actions.push(...wholeFileAction(each, context));
  if (wants(fixAllKind)) actions.push(...fixAllAction(context));
  return actions.filter(isNew());
}

async function contextOf(
  path: string,
  range: CodeActionParams["range"],
  server: Server,
): Promise<ActionContext | undefined> {
  const { workspace, checks, translate, client } = server;
  const project = workspace.projectOf(path);
  if (project === undefined || kindOfText(path, project) !== "checked") return undefined;
  const check = await checks.of(path, project);
  const content = workspace.contentOf(path);
  if (check?.checked === undefined || content === undefined) return undefined;
  const uriOf = (each: string): string => workspace.uriOf(each);
  const view = { uriOf, translate, readsRelated: client.readsRelated };
  return {
    ...{ server, project, path, content, range, uri: workspace.uriOf(path) },
    writeAt: await writeAtIn(path, content),
    pairs: await readPairs(path, server),
    found: findingDiagnostics(check.checked, path, view),
  };
}

function fixAllAction({
  server,
  path,
  content,
  writeAt,
  found,
  pairs,
}: ActionContext): readonly CodeAction[] {
  if (writeAt === undefined) return [];
  const fixes = found.flatMap(({ finding: { fix } }) =>
    fix !== undefined &&
    pairs.some(({ placed }) => absolutePath(placed.folder, fix.place.path) === path)
      ? [fix]
      : [],
  );
  const edits = changesOf(content, fixes).flatMap(({ start, end, inserted }) => {
    const newText = inserted === "" ? "" : writeAt(inserted, start);
    return newText === undefined
      ? []
      : [{ range: rangeOfOffsets({ start, end }, content), newText }];
  });
  if (edits.length === 0) return [];
  const edit = workspaceEdit({ path, edits }, server);
  const title = server.translate("lsp.actions.fixAll", { count: edits.length });
  return [{ title, kind: fixAllKind, ...(edit && { edit }) }];
}

/** The same change offered for two findings is offered once. */
function isNew(): (action: CodeAction) => boolean {
  const seen = new Set<string>();
  return ({ title, edit, command }) => {
    const key = JSON.stringify([title, edit, command]);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  };
}
