// `glosa lookup`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { LookupOptions } from "./run-lookup.ts";

export const lookupCommand: CommandDefinition = {
  name: "lookup",
  examples: ['glosa lookup "rondas campesinas"', "glosa lookup vacancia --json"],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .argument("<words...>", translate("commands.lookup.words"))
        .option("-n, --limit <number>", translate("commands.lookup.limit"), "5")
        .option("--no-memory", translate("commands.lookup.noMemory"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (words: string[], options: LookupOptions) => {
      const { runLookup } = await import("./run-lookup.ts");
      finish(await runLookup(words.join(" "), options, io));
    });
  },
};
