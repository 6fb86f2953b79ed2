// `glosa mcp`: serves an assistant over standard input and output.

import { serveMcp } from "../../server/mcp/serve-mcp.ts";
import type {
  GlossaryProjectOptions,
  MemoryProjectOptions,
} from "../shared/project-command-options.ts";
import { isoDay } from "../terminal/iso-day.ts";
import { warningPrinter } from "../terminal/warnings.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";

/** Options as parsed by commander. */
export interface McpCommandOptions extends GlossaryProjectOptions, MemoryProjectOptions {
  readonly write?: boolean;
}

/** Returns when the assistant ends the connection. */
export async function runMcp(options: McpCommandOptions, io: CommandIo): Promise<ExitCode> {
  const { translate, tool, workingFolder: folder, environment } = io;
  const { warn, finish } = warningPrinter(io);
  if (io.isTerminal) io.writeError(`${translate("commands.mcp.forAssistants")}\n`);
  const { write = false, ...project } = options;
  const today = (): string => isoDay(io.now());
  await serveMcp(
    { ...project, environment, folder, write, translate, tool, today, warn },
    io.protocolStreams(),
  );
  finish();
  return 0;
}
