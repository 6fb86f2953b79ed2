// `glosa init`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import type { InitOptions } from "./run-init.ts";

export const initCommand: CommandDefinition = {
  name: "init",
  examples: ["glosa init", "glosa init --source es --target en"],
  configure: (command, io, finish) => {
    const { translate } = io;
    command
      .option("-s, --source <language>", translate("options.source"))
      .option("-t, --target <language>", translate("options.target"))
      .option("--json", translate("options.json"))
      .action(async (options: InitOptions) => {
        const { runInit } = await import("./run-init.ts");
        finish(runInit(options, io));
      });
  },
};
