// The check of everything that is open as a project, as `glosa check` does it without a path.

import type { CancellationToken, Diagnostic } from "vscode-languageserver";
import { absolutePath } from "../../../project/disk/files.ts";
import type { Checked } from "../../../session/check/checker.ts";
import type { Server } from "../server.ts";
import type { OpenProject } from "../texts/open-project.ts";
import { Superseded } from "../texts/superseded.ts";
import { asExpected, failureDiagnostic } from "./failure-diagnostic.ts";
import { findingDiagnostics } from "./finding-diagnostics.ts";
import { pathsOf } from "./text-checks.ts";

export interface CheckedProject {
  readonly errors: number;
  readonly warnings: number;
  /** By absolute path; files without findings are there too. */
  readonly files: ReadonlyMap<string, readonly Diagnostic[]>;
}

const kept = new WeakMap<
  OpenProject,
  { readonly stamp: string; readonly checked: CheckedProject }
>();

/** Of one project; the last answer if nothing has changed. `undefined` if nobody waits any longer. */
export async function checkProject(
  project: OpenProject,
  server: Server,
  isWanted: () => boolean,
): Promise<CheckedProject | undefined> {
  for (;;) {
    const known = kept.get(project);
    if (known?.stamp === project.stampOfAll) return known.checked;
    if (!isWanted()) return undefined;
    const stamp = project.stampOfAll;
    try {
      const checked = await project.inTurn(
        () => !isWanted(),
        async () => await run(project, server),
      );
      kept.set(project, { stamp, checked });
      // Of the others only the diagnostics are asked for, until one of them is opened.
      project.session.keepOnly(server.workspace.texts.map(({ path }) => path));
      return checked;
    } catch (error) {
      if (!(error instanceof Superseded)) throw error;
      if (!isWanted()) return undefined;
    }
  }
}

async function run(project: OpenProject, server: Server): Promise<CheckedProject> {
  const { workspace, translate, client } = server;
  try {
    const checked = await project.session.check({ paths: [], glossary: true });
    const { errors, warnings } = checked.report.summary;
    const view = {
      uriOf: (path: string) => workspace.uriOf(path),
      ...{ translate, readsRelated: client.readsRelated },
    };
    const files = new Map<string, readonly Diagnostic[]>();
    for (const path of allPaths(checked))
      files.set(
        path,
        findingDiagnostics(checked, path, view).map(({ diagnostic }) => diagnostic),
      );
    return { errors, warnings, files };
  } catch (error) {
    if (error instanceof Superseded) throw error;
    const expected = asExpected(error);
    const path = absolutePath(project.folder, expected.path ?? "glosa.json");
    const told = failureDiagnostic(expected, path, {
      folder: project.folder,
      workspace,
      translate,
    });
    return { errors: 1, warnings: 0, files: new Map([[path, [told]]]) };
  }
}

/** Those checked, and those of the glossary that have findings. */
function allPaths(checked: Checked): readonly string[] {
  const { folder } = checked.config;
  const named = checked.report.findings.flatMap(({ source, target }) =>
    source === undefined && target !== undefined ? [absolutePath(folder, target.path)] : [],
  );
  return [...new Set([...pathsOf(checked), ...named])];
}

/** The command: with progress that can be cancelled; what was found goes to the editor's list of problems. */
export async function checkAll(server: Server, token: CancellationToken): Promise<unknown> {
  const { connection, translate, client, workspace } = server;
  const progress = client.showsProgress
    ? await connection.window.createWorkDoneProgress()
    : undefined;
  progress?.begin(translate("lsp.checkingAll"), 0, undefined, true);
  const isWanted = (): boolean =>
    !token.isCancellationRequested && progress?.token.isCancellationRequested !== true;
  let [errors, warnings] = [0, 0];
  try {
    const projects = workspace.projectsOfFolders();
    for (const [index, project] of projects.entries()) {
      progress?.report(Math.round((100 * index) / projects.length), project.folder);
      const checked = await checkProject(project, server, isWanted);
      if (checked === undefined) return null;
      errors += checked.errors;
      warnings += checked.warnings;
      if (!client.pullsDiagnostics)
        for (const [path, diagnostics] of checked.files)
          await connection.sendDiagnostics({
            uri: workspace.uriOf(path),
            diagnostics: [...diagnostics],
          });
    }
  } finally {
    progress?.done();
  }
  if (client.pullsDiagnostics && client.refreshesDiagnostics)
    await connection.languages.diagnostics.refresh();
  return { errors, warnings };
}
