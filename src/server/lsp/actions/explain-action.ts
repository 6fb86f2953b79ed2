// The action that shows how a finding came about, and the page that it shows.

import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { Finding } from "../../../model/finding.ts";
import type { FindingDiagnostic } from "../diagnostics/finding-diagnostics.ts";
import type { Server } from "../server.ts";
import { asMarkdown } from "../terms/markdown.ts";
import type { ActionContext } from "./action-context.ts";

export const explainName = "glosa.explain";

export function explainActions(
  { finding, diagnostic }: FindingDiagnostic,
  { server: { translate }, uri }: ActionContext,
): readonly CodeAction[] {
  const { fingerprint, ruleId } = finding;
  const title = translate("lsp.actions.explain", { rule: ruleId });
  const command = { title, command: explainName, arguments: [uri, fingerprint] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }];
}

/** As `glosa explain` tells it, in Markdown. Throws what the check throws. */
export async function explanation(
  path: string,
  fingerprint: string,
  { workspace, translate }: Server,
): Promise<string | undefined> {
  const project = workspace.projectOf(path);
  if (project === undefined) return undefined;
  const { finding, report } = await project.session.explain(fingerprint, { paths: [path] });
  const rule = report.rules.find(({ id }) => id === finding.ruleId);
  return [
    `# ${asMarkdown(finding.ruleId)}`,
    asMarkdown(rule?.description ?? ""),
    `**${asMarkdown(translate(`levels.${finding.level}`))}**: ${asMarkdown(finding.message)}`,
    ...quotedSides(finding),
    ...(finding.trail ?? []).map((step) => `- ${asMarkdown(step)}`),
  ]
    .filter((each) => each !== "")
    .join("\n\n")
    .concat("\n");
}

function quotedSides({ excerpts }: Finding): readonly string[] {
  return [excerpts?.source, excerpts?.target].flatMap((excerpt) =>
    excerpt === undefined ? [] : [`> ${asMarkdown(excerpt.text)}`],
  );
}
