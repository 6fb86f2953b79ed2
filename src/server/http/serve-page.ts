// `glosa serve`: the page of a project, for browsers of this machine or, with a token, of others.

import { createAdaptorServer } from "@hono/node-server";
import type { InterfaceLanguage } from "../../messages/translator.ts";
import { findConfig } from "../../project/config/config.ts";
import type { ProjectOptions } from "../../project/config/project.ts";
import { absolutePath } from "../../project/disk/files.ts";
import { arePathsOf } from "../../project/disk/glob.ts";
import { leadsOutside } from "../../project/disk/leads-outside.ts";
import { webAssets, type WebAsset } from "../../project/page/web-assets.ts";
import { listenError } from "../requests/listen-error.ts";
import { pageApp } from "./app.ts";
import type { PageState } from "./page-state.ts";
import { randomText } from "./security/random-text.ts";
import { signIn } from "./security/sign-in.ts";
import { Alignments } from "./state/alignments.ts";
import { CheckedCommits } from "./state/checked-commits.ts";
import { Events } from "./state/events.ts";
import { Jobs } from "./state/jobs.ts";
import { PagePairs } from "./state/page-pairs.ts";
import { PageSessions } from "./state/page-sessions.ts";
import { watchProject } from "./state/watch-project.ts";

export interface PageOptions extends ProjectOptions {
  /** Absolute: where glosa.json is looked for. */
  readonly folder: string;
  /** A free one by default. */
  readonly port?: number | undefined;
  /** What it listens on; this machine alone by default. */
  readonly host?: string | undefined;
  /** What browsers show to be let in, as often as they like; without it, one that counts once. */
  readonly token?: string | undefined;
  readonly language: InterfaceLanguage;
  readonly tool: { readonly name: string; readonly version: string };
  readonly now: () => Date;
  readonly author: string;
  /** The page's own files; those of the build by default. */
  readonly assets?: ReadonlyMap<string, WebAsset> | undefined;
}

export interface ServedPage {
  /** To be opened in a browser, with the token. */
  readonly address: string;
  readonly port: number;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/** Resolves once requests are answered. Throws `InputError` `portTaken`, `portForbidden` or `hostUnknown`. */
export async function servePage(options: PageOptions): Promise<ServedPage> {
  const { folder, host = "127.0.0.1", language, tool, now, author, ...project } = options;
  const named = project.config === undefined ? undefined : absolutePath(folder, project.config);
  const config = named ?? findConfig(folder);
  const root = config === undefined ? folder : absolutePath(config, "..");
  const own = {
    ...{ config: named, source: project.source, target: project.target },
    ...{ glossary: project.glossary, memory: project.memory, personal: project.personal },
    environment: project.environment,
    allowOutside: project.allowOutside,
  };
  const today = (): string => now().toISOString().slice(0, 10);
  const sessions = new PageSessions(root, { ...own, tool, today }, named);
  // A damaged glosa.json is told before a browser opens.
  sessions.of(language).session.config();
  const events = new Events();
  const jobs = new Jobs(events);
  const pairs = new PagePairs(root, sessions);
  const token = options.token ?? randomText();
  // The port is part of what is checked, and known only when the server listens.
  let answer: (request: Request) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request) => answer(request) });
  const port = await new Promise<number>((resolve, reject) => {
    server.on("error", (error) => reject(listenError(error, host, options.port)));
    server.listen(options.port ?? 0, host.replaceAll(/^\[|\]$/gu, ""), () => {
      const place = server.address();
      resolve(typeof place === "object" && place !== null ? place.port : 0);
    });
  });
  const page: PageState = {
    ...{ root, options: own, tool, now, author, sessions, pairs, events },
    isGlossary: (path) => {
      const { folder: base, glossary } = sessions.any().session.config();
      return !leadsOutside(base, path) && arePathsOf(base, glossary, absolutePath(base, path));
    },
    ...{
      jobs,
      alignments: new Alignments(),
      commits: new CheckedCommits(),
      found: { last: undefined },
    },
    signIn: signIn(token, { countsOnce: options.token === undefined, port }),
  };
  const app = pageApp({ page, language, host, port, assets: options.assets ?? webAssets() });
  answer = (request) => app.fetch(request);
  const watch = watchProject(page);
  const shown = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  return {
    address: `http://${shown}:${port}/#token=${token}`,
    port,
    close: async () => {
      watch.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      await jobs.close();
      await sessions.close();
    },
  };
}
