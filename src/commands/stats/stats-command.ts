// `glosa stats`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { StatsCommandOptions } from "./run-stats.ts";

export const statsCommand: CommandDefinition = {
  name: "stats",
  examples: ["glosa stats", "glosa stats tmx/vacancia.tmx glossary/politics.csv"],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .argument("[file...]", translate("commands.stats.files"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (paths: readonly string[], options: StatsCommandOptions) => {
      const { runStats } = await import("./run-stats.ts");
      finish(await runStats(paths, options, io));
    });
  },
};
