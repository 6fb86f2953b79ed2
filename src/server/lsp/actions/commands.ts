// What the editor may ask the server to do, beside answering: the commands of the protocol.

import {
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type CancellationToken,
  type Position,
} from "vscode-languageserver";
import { InputError } from "../../../model/errors.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import { arePathsOf } from "../../../project/disk/glob.ts";
import { pathOfUri, uriOfPath } from "../../../project/editor/file-uri.ts";
import { passingFile } from "../../../project/editor/passing-file.ts";
import { checkAll } from "../diagnostics/check-all.ts";
import { asExpected } from "../diagnostics/failure-diagnostic.ts";
import type { Server } from "../server.ts";
import { declaration } from "../terms/definitions.ts";
import { openSourceCommand } from "../terms/margin.ts";
import type { OpenProject } from "../texts/open-project.ts";
import { termEdit } from "./accept-actions.ts";
import { explainName, explanation } from "./explain-action.ts";

const addTermCommand = "glosa.addTerm";
const checkAllCommand = "glosa.checkAll";

export const commandNames: readonly string[] = [
  openSourceCommand,
  addTermCommand,
  checkAllCommand,
  explainName,
];

/** Throws `ResponseError` with a sentence for what a person can correct. */
export async function runCommand(
  name: string,
  given: readonly unknown[],
  server: Server,
  token: CancellationToken,
): Promise<unknown> {
  try {
    if (name === openSourceCommand) return await openSource(given, server);
    if (name === addTermCommand) return await addTerm(given, server);
    if (name === checkAllCommand) return await checkAll(server, token);
    if (name === explainName) return await explain(given, server);
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    const { code, data } = asExpected(error);
    const sentence = server.translate.dynamic(`errors.${code}`, data);
    throw new ResponseError(LSPErrorCodes.RequestFailed, sentence);
  }
  throw refused(server, name);
}

/**
 * `[uri, position, quietly?]`: shows the source sentence, if the client can and has not said that it does so itself, and
 * returns its place in any case.
 */
async function openSource(
  [uri, position, quietly]: readonly unknown[],
  server: Server,
): Promise<unknown> {
  const path = typeof uri === "string" ? pathOfUri(uri) : undefined;
  if (path === undefined || !isPosition(position)) throw refused(server, openSourceCommand);
  const [place] = await declaration(path, position, server);
  if (place === undefined) return null;
  if (server.client.showsDocuments && quietly !== true)
    await server.connection.window.showDocument({
      ...{ uri: place.uri, selection: place.range, takeFocus: false },
    });
  return place;
}

/** `[uri, source, target, file?]`: a new concept with a term on each side, as an edit of the glossary. */
async function addTerm(
  [uri, source, target, file]: readonly unknown[],
  server: Server,
): Promise<unknown> {
  const path = typeof uri === "string" ? pathOfUri(uri) : undefined;
  if (path === undefined || typeof source !== "string" || typeof target !== "string")
    throw refused(server, addTermCommand);
  const project = server.workspace.projectOf(path);
  if (project === undefined) throw failed(server.translate("lsp.noProject"));
  if (typeof file === "string") requireGlossary(file, project);
  const add = { source, target, ...(typeof file === "string" && { file }) };
  const edit = await termEdit({ add }, project, server);
  if (edit === undefined) throw failed(server.translate("lsp.cannotCreate"));
  const { applied } = await server.connection.workspace.applyEdit(edit);
  return { applied };
}

/** Throws `InputError` `notGlossaryOfProject`. */
function requireGlossary(path: string, { session }: OpenProject): void {
  const { folder, glossary } = session.config();
  if (!arePathsOf(folder, glossary, absolutePath(folder, path)))
    throw new InputError("notGlossaryOfProject", { path, data: { patterns: glossary.join(", ") } });
}

/** `[uri, fingerprint]`: shows how a finding came about. */
async function explain([uri, fingerprint]: readonly unknown[], server: Server): Promise<unknown> {
  const path = typeof uri === "string" ? pathOfUri(uri) : undefined;
  if (path === undefined || typeof fingerprint !== "string") throw refused(server, explainName);
  const { client, connection } = server;
  if (client.readsVirtualDocuments && client.showsDocuments) {
    const page = explanationUri(path, fingerprint);
    await connection.window.showDocument({ uri: page });
    return page;
  }
  const text = (await explanation(path, fingerprint, server)) ?? "";
  if (client.showsDocuments) {
    const page = uriOfPath(passingFile(`${fingerprint}.md`, text));
    await connection.window.showDocument({ uri: page });
    return page;
  }
  await connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Info,
    message: text,
  });
  return text;
}

export const explanationScheme = "glosa";

function explanationUri(path: string, fingerprint: string): string {
  return `${explanationScheme}:explain/${fingerprint}.md?${encodeURIComponent(path)}`;
}

/** The text of a page that `explain` named; empty for any other. */
export async function explanationPage(uri: string, server: Server): Promise<string> {
  const match = /^glosa:(?:\/\/)?\/?explain\/([0-9a-f]+)\.md\?(.+)$/u.exec(uri);
  if (match === null) return "";
  const [, fingerprint = "", path = ""] = match;
  // Some clients encode what is encoded.
  const named = decodeURIComponent(path);
  const plain = named.includes("%2F") ? decodeURIComponent(named) : named;
  return (await explanation(plain, fingerprint, server)) ?? "";
}

function isPosition(value: unknown): value is Position {
  return (
    typeof value === "object" &&
    value !== null &&
    "line" in value &&
    "character" in value &&
    typeof value.line === "number" &&
    typeof value.character === "number"
  );
}

function refused({ translate }: Server, command: string): ResponseError {
  return new ResponseError(
    LSPErrorCodes.RequestFailed,
    translate("lsp.unknownCommand", { command }),
  );
}

function failed(sentence: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}
