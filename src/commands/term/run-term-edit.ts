// `glosa term edit`: changes what was decided about a concept or one of its terms.

import { commandSession } from "../shared/command-session.ts";
import type { TermOptions } from "../shared/term-options.ts";
import { writeOutcome } from "../terminal/write-outcome.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** With `--term` one term is changed; without it only the definition, which belongs to the concept, can be. */
export async function runTermEdit(
  id: string,
  options: TermOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { session, finish } = commandSession(options, io);
  const { path } = await session.apply({ change: { ...options, concept: id } });
  await finish();
  writeOutcome({ id, path }, [io.translate("commands.term.edited", { id, path })], options, io);
  return 0;
}
