// `glosa lsp`: the language server, from the first message to the last.

import { createConnection, ProposedFeatures, type Connection } from "vscode-languageserver";
import { createProtocolConnection } from "vscode-languageserver/node";
import { releaseAtRest } from "../../project/disk/release-memory.ts";
import { besideCommands } from "../beside-commands.ts";
import { answerRequests } from "./answer-requests.ts";
import { initializeResult } from "./capabilities.ts";
import { TextChecks } from "./diagnostics/text-checks.ts";
import { followTexts } from "./follow-texts.ts";
import type { Server } from "./server.ts";
import { Quiet } from "./texts/quiet.ts";
import { Workspace } from "./texts/workspace.ts";
import { readClient } from "./wiring/client.ts";
import type { EditorIo } from "./wiring/editor-io.ts";
import { defaultSettings, readSettings } from "./wiring/settings.ts";

/** Returns 0 once the client has said goodbye in the order of the protocol, and 1 if it went without. */
export async function serveEditor(io: EditorIo): Promise<0 | 1> {
  return new Promise((resolve) => {
    let wasShutDown = false;
    let isOver = false;
    let server: Server | undefined;
    const end = (code: number): void => {
      if (isOver) return;
      isOver = true;
      quiet.end();
      connection.dispose();
      io.input.pause();
      void Promise.resolve(server?.workspace.dispose()).finally(() => resolve(code === 0 ? 0 : 1));
    };
    const quiet = new Quiet(
      () => server?.workspace.projects.some(({ isChecking }) => isChecking) ?? false,
      releaseAtRest,
    );
    const watchDog = {
      get shutdownReceived() {
        return wasShutDown;
      },
      set shutdownReceived(received: boolean) {
        wasShutDown = received;
      },
      initialize: () => undefined,
      exit: end,
    };
    const connection: Connection = createConnection(
      (logger) => createProtocolConnection(io.input, io.output, logger),
      watchDog,
      ProposedFeatures.all,
    );
    // A client that crashed closes its end without a word.
    io.input.on("end", () => end(wasShutDown ? 0 : 1));
    io.output.on("error", () => end(1));
    connection.onInitialize((params) => {
      const client = readClient(params);
      const translate = besideCommands(io.translateInto(params.locale));
      let settings = readSettings(params.initializationOptions ?? defaultSettings);
      const workspace = new Workspace({
        ...{ io, translate, folders: client.folders },
        checksWithoutConfiguration: () => settings.checkWithoutConfiguration,
      });
      server = {
        ...{ connection, io, client, translate, workspace },
        checks: new TextChecks(),
        isOver: () => isOver,
        settings: () => settings,
      };
      followTexts(server, (given) => {
        settings = readSettings(given);
      });
      answerRequests(server);
      return initializeResult(client, io);
    });
    connection.listen();
    io.input.on("data", () => quiet.stir());
  });
}
