// `glosa accept`: what translators write instead of a term goes into the glossary, allowed or declared wrong.

import { statuses } from "../../model/concept.ts";
import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import { commandSession } from "../shared/command-session.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** What commander makes of the options. */
export interface AcceptOptions {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly status: string;
  readonly term?: string;
  readonly note?: string;
  readonly json?: boolean;
}

/** Runs the check to find the rendering; throws `InputError` where its id names none or several. */
export async function runAccept(
  written: string,
  paths: CheckedPaths,
  options: AcceptOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { session, finish } = commandSession(options, io);
  const { note } = options;
  const status = statuses.find((each) => each === options.status) ?? "admitted";
  const { rendering, term, path } = await session.accept(written, {
    request: { paths },
    status,
    ...(options.term === undefined ? {} : { term: options.term }),
    ...(note === undefined ? {} : { note }),
  });
  await finish();
  const { id, concept, findings } = rendering;
  const data = { text: term, id: concept, path, count: findings };
  const key = status === "preferred" || status === "admitted" ? "allowed" : "wrong";
  const outcome = { rendering: id, concept, term, status, path, findings };
  writeOutcome(outcome, [io.translate(`commands.accept.${key}`, data)], options, io);
  return 0;
}
