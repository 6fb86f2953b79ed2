// `glosa term add`: adds a concept with its two terms, or further terms to an existing one.

import { commandSession } from "../shared/command-session.ts";
import type { TermOptions } from "../shared/term-options.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Throws `InputError` `termExists` with the place of the existing term. */
export async function runTermAdd(
  [source, target]: readonly [string, string],
  options: TermOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { session, finish } = commandSession(options, io);
  const { id, path } = await session.apply({ add: { ...options, source, target } });
  await finish();
  writeOutcome({ id, path }, [io.translate("commands.term.added", { id, path })], options, io);
  return 0;
}
