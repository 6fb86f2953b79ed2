// `glosa serve`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { ServeCommandOptions } from "./run-serve.ts";

export const serveCommand: CommandDefinition = {
  name: "serve",
  examples: ["glosa serve", "glosa serve --port 8080 --no-open"],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .option("-p, --port <number>", translate("commands.serve.port"))
        .option("--no-open", translate("commands.serve.noOpen"))
        .option("--host <address>", translate("commands.serve.host"))
        .option("--token <text>", translate("commands.serve.token"))
        .option("-m, --memory <file...>", translate("options.memory")),
      io,
    ).action(async (options: ServeCommandOptions) => {
      const { runServe } = await import("./run-serve.ts");
      finish(await runServe(options, io));
    });
  },
};
