// `glosa server`: the team store, listening.

import { createAdaptorServer } from "@hono/node-server";
import type { InterfaceLanguage } from "../../../messages/translator.ts";
import { listenError } from "../../requests/listen-error.ts";
import type { Database } from "../database/database.ts";
import { storeApp } from "./app.ts";
import { JobRunner } from "./job-runner.ts";
import { forgetAnswers } from "./kept-answers.ts";

export interface StoreServerOptions {
  /** Brought to the schema of this version. */
  readonly database: Database;
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly language: InterfaceLanguage;
  readonly tool: { readonly name: string; readonly version: string };
  readonly now: () => Date;
  readonly fail: (error: unknown) => void;
}

export interface ServedStore {
  readonly address: string;
  /** Ends all connections; the database stays open. */
  readonly close: () => Promise<void>;
}

const betweenForgetting = 3_600_000;

/** Resolves once requests are answered. Throws `InputError` `portTaken`, `portForbidden` or `hostUnknown`. */
export async function serveStore(options: StoreServerOptions): Promise<ServedStore> {
  const { database, host, language, tool, now, fail } = options;
  const runner = new JobRunner(database, fail);
  const store = { database, tool, wake: () => runner.wake() };
  const app = storeApp({ store, language, now: () => now().getTime(), fail });
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request) });
  const port = await new Promise<number>((resolve, reject) => {
    server.on("error", (error) => reject(listenError(error, host, options.port)));
    server.listen(options.port, host.replaceAll(/^\[|\]$/gu, ""), () => {
      const place = server.address();
      resolve(typeof place === "object" && place !== null ? place.port : 0);
    });
  });
  runner.wake();
  const forget = (): void => void forgetAnswers(database).catch(fail);
  forget();
  const timer = setInterval(forget, betweenForgetting);
  const shown = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  return {
    address: `http://${shown}:${port}`,
    close: async () => {
      clearInterval(timer);
      runner.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
    },
  };
}
