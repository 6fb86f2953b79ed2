// How the server is run: as set, else the workspace's own where that is trusted, else from the PATH.

import { existsSync } from "node:fs";
import type * as Vscode from "vscode";

export interface ServerCommand {
  readonly command: string;
  readonly args: string[];
}

const own = ["node_modules", "glosa", "dist", "bin", "cli.js"];

/** An untrusted workspace can name no program: VS Code withholds its `glosa.path`, and its modules are left alone. */
export function serverCommand(
  { workspace, Uri, env }: typeof Vscode,
  exists: (path: string) => boolean = existsSync,
): ServerCommand {
  const language = ["--lang", env.language.startsWith("es") ? "es" : "en"];
  const args = ["lsp", "--stdio", ...language];
  const set = workspace.getConfiguration("glosa").get<string>("path", "").trim();
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const local =
    workspace.isTrusted && folder !== undefined ? Uri.joinPath(folder, ...own).fsPath : undefined;
  const script = set !== "" ? set : local !== undefined && exists(local) ? local : "glosa";
  return /\.[cm]?js$/u.test(script)
    ? { command: "node", args: [script, ...args] }
    : { command: script, args };
}
