// The diagnostics of one open text, whatever it is.

import type { Diagnostic } from "vscode-languageserver";
import { ExpectedError } from "../../../model/errors.ts";
import { pathWithin } from "../../../project/disk/path-within.ts";
import { fingerprint } from "../../../strings/fingerprint.ts";
import { globExpression } from "../../../strings/glob/glob-expression.ts";
import type { Server } from "../server.ts";
import { kindOfText } from "../texts/kind-of-text.ts";
import type { OpenProject } from "../texts/open-project.ts";
import { configDiagnostics } from "./config-diagnostics.ts";
import { failureDiagnostic } from "./failure-diagnostic.ts";
import { findingDiagnostics } from "./finding-diagnostics.ts";
import { glossaryDiagnostics } from "./glossary-diagnostics.ts";

export interface Diagnosed {
  readonly items: readonly Diagnostic[];
  /** The same for the same answer. */
  readonly resultId: string;
}

const nothingToSay: Diagnosed = { items: [], resultId: "0" };

/** Absolute path; `undefined` if the answer is no longer wanted. */
export async function diagnose(
  path: string,
  server: Server,
  isWanted: () => boolean = () => true,
): Promise<Diagnosed | undefined> {
  const project = server.workspace.projectOf(path);
  if (project === undefined) return nothingToSay;
  const kind = kindOfText(path, project);
  if (kind === "other") return nothingToSay;
  if (kind === "checked") return diagnoseChecked(path, project, server, isWanted);
  const content = server.workspace.contentOf(path);
  if (content === undefined) return nothingToSay;
  const { translate } = server;
  if (kind === "configuration") return said(configDiagnostics(path, content, translate));
  // Reading it is what warns.
  await project.session.glossary().catch(() => undefined);
  const { warnings } = project;
  const { folder } = project.session.config();
  return said(await glossaryDiagnostics({ path, content, warnings, folder }, translate));
}

async function diagnoseChecked(
  path: string,
  project: OpenProject,
  server: Server,
  isWanted: () => boolean,
): Promise<Diagnosed | undefined> {
  const check = await server.checks.of(path, project, isWanted);
  if (check === undefined) return undefined;
  const { workspace, translate, client, connection } = server;
  const { checked, failure } = check;
  if (checked !== undefined) {
    // No finding: an editor's log is where one looks who wonders why nothing is said.
    if ((await isWithoutGlossary(project)) && project.isNews("noGlossary"))
      connection.console.info(translate("lsp.noGlossary", { folder: project.folder }));
    const uriOf = (each: string): string => workspace.uriOf(each);
    const view = { uriOf, translate, readsRelated: client.readsRelated };
    return said(findingDiagnostics(checked, path, view).map(({ diagnostic }) => diagnostic));
  }
  if (failure === undefined) return nothingToSay;
  const { code } = failure;
  // Half of no pair: a page that is not translated is no fault, and one of another kind is none of ours.
  if (code === "targetMissing" || code === "emptyArticle") return nothingToSay;
  const isOfPair = code !== "sourceMissing" || isTranslation(path, project);
  if (!isOfPair) return nothingToSay;
  const level = code === "sourceMissing" ? "warning" : "error";
  const { folder } = project;
  return said([failureDiagnostic(failure, path, { folder, workspace, translate, level })]);
}

/** Of one that was broken meanwhile nothing is known; the next check says so. */
async function isWithoutGlossary({ session }: OpenProject): Promise<boolean> {
  try {
    return (await session.glossary()).concepts.length === 0;
  } catch (error) {
    if (error instanceof ExpectedError) return false;
    throw error;
  }
}

function isTranslation(path: string, { session }: OpenProject): boolean {
  const { folder, articles } = session.config();
  const inside = pathWithin(folder, folder, path);
  return inside !== undefined && articles.some(({ target }) => globExpression(target).test(inside));
}

function said(items: readonly Diagnostic[]): Diagnosed {
  return { items, resultId: fingerprint(JSON.stringify(items), 0) };
}
