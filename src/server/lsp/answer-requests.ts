// Which answer goes to which request.

import {
  LSPErrorCodes,
  ResponseError,
  TextDocumentContentRequest,
  type CodeAction,
} from "vscode-languageserver";
import { pathOfUri } from "../../project/editor/file-uri.ts";
import { acceptEdit, isAcceptData } from "./actions/accept-actions.ts";
import { codeActions } from "./actions/code-actions.ts";
import { explanationPage, runCommand } from "./actions/commands.ts";
import { asExpected } from "./diagnostics/failure-diagnostic.ts";
import { csvCompletion } from "./glossary/csv-completion.ts";
import type { Server } from "./server.ts";
import { completion } from "./terms/completion.ts";
import { declaration, definition } from "./terms/definitions.ts";
import { highlights } from "./terms/highlights.ts";
import { hover } from "./terms/hover.ts";
import { codeLenses, inlayHints } from "./terms/margin.ts";
import { references } from "./terms/references.ts";
import { kindOfText } from "./texts/kind-of-text.ts";

interface InText {
  readonly textDocument: { readonly uri: string };
}

export function answerRequests(server: Server): void {
  const { connection, workspace, translate } = server;
  /** The answer for a text of a project; nothing for any other. What fails is told in a sentence. */
  const inText = async <Answer>(
    { textDocument: { uri } }: InText,
    none: Answer,
    work: (path: string) => Promise<Answer>,
  ): Promise<Answer> => {
    const path = workspace.text(uri)?.path ?? pathOfUri(uri);
    if (path === undefined || workspace.projectOf(path) === undefined) return none;
    try {
      return await work(path);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      const { code, data } = asExpected(error);
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        translate.dynamic(`errors.${code}`, data),
      );
    }
  };

  connection.onHover((params) =>
    inText(params, null, (path) => hover(path, params.position, server)),
  );
  connection.onDefinition((params) =>
    inText(params, [], async (path) => [...(await definition(path, params.position, server))]),
  );
  connection.onDeclaration((params) =>
    inText(params, [], async (path) => [...(await declaration(path, params.position, server))]),
  );
  connection.onReferences((params, token) =>
    inText(params, [], async (path) => {
      const isWanted = (): boolean => !token.isCancellationRequested;
      const withRow = params.context.includeDeclaration;
      return [...(await references(path, params.position, { withRow, isWanted }, server))];
    }),
  );
  connection.onDocumentHighlight((params) =>
    inText(params, [], async (path) => [...(await highlights(path, params.position, server))]),
  );
  connection.onCompletion((params) =>
    inText(params, [], async (path) => {
      const project = workspace.projectOf(path);
      if (project !== undefined && kindOfText(path, project) === "glossary")
        return [...csvCompletion(workspace.contentOf(path) ?? "", params.position)];
      return [...(await completion(path, params.position, server))];
    }),
  );
  connection.onCodeAction((params) =>
    inText(params, [], async (path) => [...(await codeActions(path, params, server))]),
  );
  connection.onCodeActionResolve(async (action): Promise<CodeAction> => {
    const data: unknown = action.data;
    const project = isAcceptData(data) ? workspace.projectOf(data.path) : undefined;
    if (!isAcceptData(data) || project === undefined) return action;
    try {
      const edit = await acceptEdit(data, project, server);
      return { ...action, ...(edit && { edit }) };
    } catch (error) {
      const { code, data: told } = asExpected(error);
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        translate.dynamic(`errors.${code}`, told),
      );
    }
  });
  connection.onCodeLens((params) =>
    inText(params, [], async (path) =>
      server.settings().codeLens ? [...(await codeLenses(path, server))] : [],
    ),
  );
  connection.languages.inlayHint.on((params) =>
    inText(params, [], async (path) =>
      server.settings().inlayHints ? [...(await inlayHints(path, params.range, server))] : [],
    ),
  );
  connection.onExecuteCommand((params, token) =>
    runCommand(params.command, params.arguments ?? [], server, token),
  );
  if (server.client.readsVirtualDocuments)
    connection.onRequest(TextDocumentContentRequest.type, async ({ uri }) => ({
      text: await explanationPage(uri, server),
    }));
}
