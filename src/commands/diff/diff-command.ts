// `glosa diff`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import type { DiffCommandOptions } from "./run-diff.ts";

export const diffCommand: CommandDefinition = {
  name: "diff",
  examples: ["glosa diff old.tmx tmx/vacancia.tmx", "glosa diff old.csv glossary/politics.csv"],
  configure: (command, io, finish) => {
    const { translate } = io;
    command
      .argument("<before>", translate("commands.diff.before"))
      .argument("[after]", translate("commands.diff.after"))
      .option("--text", translate("commands.diff.text"))
      .option("-s, --source <language>", translate("options.fileSource"))
      .option("-t, --target <language>", translate("options.fileTarget"))
      .option("--json", translate("options.json"))
      .action(async (before: string, after: string | undefined, options: DiffCommandOptions) => {
        const { runDiff } = await import("./run-diff.ts");
        finish(await runDiff([before, after], options, io));
      });
  },
};
