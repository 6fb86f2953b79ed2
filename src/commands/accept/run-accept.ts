// `glosa accept`: answers one question of a report. The wording goes into the glossary as admitted or deprecated,
// or the concept is declared not to be meant.

import { statuses } from "../../model/concept.ts";
import { InputError } from "../../model/errors.ts";
import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import type { Session } from "../../session/session.ts";
import { commandSession } from "../shared/command-session.ts";
import type { GlossaryProjectOptions } from "../shared/project-command-options.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Options as parsed by commander. */
export interface AcceptOptions extends GlossaryProjectOptions {
  readonly status?: string;
  readonly term?: string;
  readonly note?: string;
  readonly notHere?: boolean;
  readonly reason?: string;
  readonly scope?: string;
  readonly json?: boolean;
}

/** Runs the check to find the question; throws `InputError` if its id matches none or several. */
export async function runAccept(
  written: string,
  paths: CheckedPaths,
  options: AcceptOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (options.status === undefined && options.notHere !== true) throw new InputError("noAnswer");
  if (options.notHere !== true && (options.reason ?? options.scope) !== undefined)
    throw new InputError("onlyNotHere");
  const { session, finish } = commandSession(options, io);
  const { outcome, sentence } =
    options.notHere === true
      ? await refuse(written, { paths, options, session }, io)
      : await take(written, { paths, options, session }, io);
  await finish();
  writeOutcome(outcome, [sentence], options, io);
  return 0;
}

interface Asking {
  readonly paths: CheckedPaths;
  readonly options: AcceptOptions;
  readonly session: Session;
}

interface Told {
  readonly outcome: Readonly<Record<string, unknown>>;
  readonly sentence: string;
}

async function take(
  written: string,
  { paths, options, session }: Asking,
  { translate }: CommandIo,
): Promise<Told> {
  const status = statuses.find((each) => each === options.status) ?? "admitted";
  const { question, term, path } = await session.accept(written, {
    request: { paths },
    status,
    ...(options.term === undefined ? {} : { term: options.term }),
    ...(options.note === undefined ? {} : { note: options.note }),
  });
  const { id, concept = "" } = question;
  const findings = question.findings.length;
  const data = { text: term, id: concept, path, count: findings };
  const key = status === "preferred" || status === "admitted" ? "allowed" : "wrong";
  return {
    outcome: { question: id, concept, term, status, path, findings },
    sentence: translate(`commands.accept.${key}`, data),
  };
}

async function refuse(
  written: string,
  { paths, options, session }: Asking,
  io: CommandIo,
): Promise<Told> {
  const { question, decisions, path } = await session.answer(written, {
    request: { paths },
    reason: options.reason ?? "",
    author: io.environment["GIT_AUTHOR_NAME"] ?? io.environment["USER"] ?? "",
    date: io.now().toISOString().slice(0, 10),
    ...(options.scope === undefined ? {} : { scope: options.scope }),
  });
  const { id, concept = "" } = question;
  const findings = question.findings.length;
  return {
    outcome: { question: id, decisions, path, findings },
    sentence: io.translate("commands.accept.notHere", { id: concept, path, count: findings }),
  };
}
