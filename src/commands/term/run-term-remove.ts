// `glosa term remove`: removes a concept, or one of its terms, from the glossary.

import { commandSession } from "../shared/command-session.ts";
import type { TermOptions } from "../shared/term-options.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Removing its last term removes the concept. */
export async function runTermRemove(
  id: string,
  options: TermOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { session, finish } = commandSession(options, io);
  const { term } = options;
  const removed = { concept: id, ...(term === undefined ? {} : { term }) };
  const { path } = await session.apply({ remove: removed });
  await finish();
  const sentence =
    term === undefined
      ? io.translate("commands.term.removed", { id, path })
      : io.translate("commands.term.termRemoved", { id, path, term });
  writeOutcome({ id, path, ...(term !== undefined && { term }) }, [sentence], options, io);
  return 0;
}
