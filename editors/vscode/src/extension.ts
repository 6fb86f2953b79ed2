// The entry point: hands the editor and the client to the work.

import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";
import { start } from "./start.ts";

let running: Awaited<ReturnType<typeof start>> | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  running = await start(vscode, LanguageClient, context);
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
