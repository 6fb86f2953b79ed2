// `glosa git-setup`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import type { GitSetupOptions } from "./run-git-setup.ts";

export const gitSetupCommand: CommandDefinition = {
  name: "git-setup",
  examples: ["glosa git-setup --print", "glosa git-setup"],
  configure: (command, io, finish) => {
    const { translate } = io;
    command
      .option("--print", translate("commands.git-setup.print"))
      .option("--command <command>", translate("commands.git-setup.command"), "glosa")
      .option("-c, --config <file>", translate("options.config"))
      .option("--json", translate("options.json"))
      .action(async (options: GitSetupOptions) => {
        const { runGitSetup } = await import("./run-git-setup.ts");
        finish(await runGitSetup(options, io));
      });
  },
};
