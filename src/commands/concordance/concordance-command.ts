// `glosa concordance`: the wiring.

import { Option } from "commander";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addMemoryOptions } from "../wiring/project-options.ts";
import type { ConcordanceCommandOptions } from "./run-concordance.ts";

export const concordanceCommand: CommandDefinition = {
  name: "concordance",
  examples: [
    'glosa concordance "voto de confianza"',
    "glosa concordance --all-words vacancy Congress --limit 30",
    String.raw`glosa concordance --regex "art[íi]culo \d+-[AB]"`,
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addMemoryOptions(
      command
        .argument("<words...>", translate("commands.concordance.words"))
        .addOption(
          new Option("--all-words", translate("commands.concordance.allWords")).conflicts("regex"),
        )
        .option("--regex", translate("commands.concordance.regex"))
        .option("--exact", translate("commands.concordance.exact"))
        .addOption(
          new Option("--side <side>", translate("commands.concordance.side")).choices([
            "source",
            "target",
          ]),
        )
        .option("-n, --limit <number>", translate("commands.concordance.limit"), "10")
        .option("--json", translate("options.json")),
      io,
    ).action(async (words: string[], options: ConcordanceCommandOptions) => {
      const { runConcordance } = await import("./run-concordance.ts");
      finish(await runConcordance(words.join(" "), options, io));
    });
  },
};
