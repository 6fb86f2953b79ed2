// What the extension does: runs the server, and adds what only an editor with two panes can do.

import type * as Vscode from "vscode";
import type { LanguageClient, LanguageClientOptions } from "vscode-languageclient/node";
import { serverCommand } from "./server-command.ts";

type Editor = typeof Vscode;
type Client = Pick<LanguageClient, "start" | "stop" | "sendRequest">;
export type MakeClient = new (
  id: string,
  name: string,
  server: ReturnType<typeof serverCommand>,
  options: LanguageClientOptions,
) => Client;

/** A place as the server gives it. */
interface SourcePlace {
  readonly uri: string;
  readonly range: Pick<Vscode.Range, "start" | "end">;
}

const texts = "**/*.{md,mdx,markdown,html,htm,txt,po,pot,xlf,xliff,json,csv,tsv,tbx,srt,vtt}";

export async function start(
  vscode: Editor,
  Client: MakeClient,
  context: Pick<Vscode.ExtensionContext, "subscriptions">,
): Promise<Pick<Client, "stop">> {
  const { window, workspace, commands, l10n } = vscode;
  let client: Client | undefined;

  const run = async (): Promise<void> => {
    await client?.stop();
    const settings = workspace.getConfiguration("glosa");
    client = new Client("glosa", "glosa", serverCommand(vscode), {
      documentSelector: [{ scheme: "file", pattern: texts }],
      initializationOptions: settings,
      // Notes of a glossary are data: nothing in them is a command or markup.
      markdown: { isTrusted: false, supportHtml: false },
    });
    try {
      await client.start();
    } catch (error) {
      void window.showErrorMessage(
        l10n.t("The glosa server could not be started: {0}", String(error)),
      );
    }
  };
  const ask = async <Answer>(
    command: string,
    ...given: readonly unknown[]
  ): Promise<Answer | undefined> =>
    client?.sendRequest<Answer>("workspace/executeCommand", { command, arguments: given });

  const sentence = window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor("editor.wordHighlightBackground"),
  });
  /** The translation whose sentences are followed, and the pane of its source. */
  let followed:
    { readonly document: Vscode.TextDocument; readonly column: Vscode.ViewColumn } | undefined;

  const placeOf = (editor: Vscode.TextEditor): Promise<SourcePlace | null | undefined> =>
    ask("glosa.openSource", editor.document.uri.toString(), editor.selection.active, true);

  const show = async (editor: Vscode.TextEditor, column: Vscode.ViewColumn): Promise<boolean> => {
    const place = await placeOf(editor);
    if (place === undefined || place === null) return false;
    const { start, end } = place.range;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    const shown = await window.showTextDocument(vscode.Uri.parse(place.uri), {
      viewColumn: column,
      preserveFocus: true,
    });
    shown.setDecorations(sentence, [range]);
    shown.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return true;
  };

  const followSource = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const column = vscode.ViewColumn.Beside;
    if (!(await show(editor, column))) {
      void window.showInformationMessage(l10n.t("The source of this place is not known."));
      return;
    }
    const beside = window.visibleTextEditors.find((each) => each !== editor)?.viewColumn;
    followed = { document: editor.document, column: beside ?? column };
  };

  const follow = async (editor: Vscode.TextEditor): Promise<void> => {
    if (editor.document === followed?.document) await show(editor, followed.column);
  };

  const addTerm = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const place = await placeOf(editor);
    const other = window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === place?.uri,
    );
    const selected = (each?: Vscode.TextEditor): string =>
      each === undefined ? "" : each.document.getText(each.selection);
    const words = async (value: string, prompt: string): Promise<string | undefined> =>
      value === "" ? window.showInputBox({ prompt }) : value;
    const source = await words(selected(other), l10n.t("Term in the source"));
    const target = source && (await words(selected(editor), l10n.t("Term in the translation")));
    if (!source || !target) return;
    const files = await workspace.findFiles("**/glossary/*.csv", "**/node_modules/**");
    const names = files.map((uri) => workspace.asRelativePath(uri, false)).sort();
    const file =
      names.length < 2
        ? names[0]
        : await window.showQuickPick(names, { title: l10n.t("Glossary file for the new term") });
    if (names.length > 1 && file === undefined) return;
    await told(() => ask("glosa.addTerm", editor.document.uri.toString(), source, target, file));
  };

  const checkProject = async (): Promise<void> => {
    const counts = await told(() => ask<{ errors: number; warnings: number }>("glosa.checkAll"));
    if (counts === undefined || counts === null) return;
    const { errors, warnings } = counts;
    void window.showInformationMessage(
      l10n.t("{0} errors and {1} warnings in the project.", errors, warnings),
    );
  };

  /** The sentence of a refusal is for the person. */
  const told = async <Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await work();
    } catch (error) {
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };

  context.subscriptions.push(
    sentence,
    commands.registerCommand("glosa.followSource", followSource),
    commands.registerCommand("glosa.addTermFromSelections", addTerm),
    commands.registerCommand("glosa.checkProject", checkProject),
    commands.registerCommand("glosa.restart", run),
    window.onDidChangeTextEditorSelection(({ textEditor }) => void follow(textEditor)),
    // The workspace's own program may be run from now on.
    workspace.onDidGrantWorkspaceTrust(() => void run()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("glosa.path")) void run();
    }),
  );
  await run();
  return { stop: async () => client?.stop() };
}
