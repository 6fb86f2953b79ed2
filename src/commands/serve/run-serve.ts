// `glosa serve`: serves the page until it is interrupted.

import { InputError } from "../../model/errors.ts";
import { isLoopback } from "../../server/requests/is-loopback.ts";
import { portNumber } from "../shared/port-number.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Options as parsed by commander. */
export interface ServeCommandOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly memory?: readonly string[];
  readonly config?: string;
  readonly allowOutside?: boolean;
  readonly port?: string;
  readonly open: boolean;
  readonly host?: string;
  readonly token?: string;
}

/** Shorter, and it can be guessed by trying. */
const shortestToken = 16;

/** Throws `InputError` `hostNeedsToken` for an address that others reach, without a token. */
export async function runServe(
  { open, port, host, token, ...project }: ServeCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { translate, tool, workingFolder: folder, personalConfig: personal, environment, now } = io;
  if (host !== undefined && !isLoopback(host) && token === undefined)
    throw new InputError("hostNeedsToken", { data: { host } });
  if (token !== undefined && token.length < shortestToken)
    throw new InputError("tokenTooShort", { data: { least: shortestToken } });
  const { servePage } = await import("../../server/http/serve-page.ts");
  const served = await servePage({
    ...{ ...project, folder, personal, environment, tool, now, host, token },
    port: port === undefined ? undefined : portNumber(port),
    language: translate.language,
    author: io.environment["GIT_AUTHOR_NAME"] ?? io.environment["USER"] ?? "",
  });
  const { address } = served;
  io.write(`${translate("commands.serve.ready", { address })}\n`);
  if (open && !(await io.openAddress(address)))
    io.writeError(`${translate("commands.serve.openYourself", { address })}\n`);
  await io.untilInterrupted();
  await served.close();
  return 0;
}
