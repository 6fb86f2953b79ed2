// `glosa mcp`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { McpCommandOptions } from "./run-mcp.ts";

export const mcpCommand: CommandDefinition = {
  name: "mcp",
  examples: ["glosa mcp", "glosa mcp --write"],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .option("--write", translate("commands.mcp.write"))
        .option("-m, --memory <file...>", translate("options.memory")),
      io,
    ).action(async (options: McpCommandOptions) => {
      const { runMcp } = await import("./run-mcp.ts");
      finish(await runMcp(options, io));
    });
  },
};
