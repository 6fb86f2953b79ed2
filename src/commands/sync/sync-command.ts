// `glosa sync`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import type { SyncCommandOptions } from "./run-sync.ts";

export const syncCommand: CommandDefinition = {
  name: "sync",
  examples: ["glosa sync --dry-run"],
  configure: (command, io, finish) => {
    const { translate } = io;
    command
      .option("--dry-run", translate("commands.sync.dryRun"))
      .option("-c, --config <file>", translate("options.config"))
      .option("--allow-outside", translate("options.allowOutside"))
      .option("--json", translate("options.json"))
      .action(async (options: SyncCommandOptions) => {
        const { runSync } = await import("./run-sync.ts");
        finish(await runSync(options, io));
      });
  },
};
