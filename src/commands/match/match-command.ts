// `glosa match`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addMemoryOptions } from "../wiring/project-options.ts";
import type { MatchCommandOptions } from "./run-match.ts";

export const matchCommand: CommandDefinition = {
  name: "match",
  examples: [
    'glosa match "The peasant patrols closed the road."',
    "glosa match --file articles/en/vacancia.md --threshold 60",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addMemoryOptions(
      command
        .argument("[text...]", translate("commands.match.text"))
        .option("-f, --file <article>", translate("commands.match.file"))
        .option("--threshold <percent>", translate("commands.match.threshold"), "70")
        .option("-n, --limit <number>", translate("commands.match.limit"))
        .option("-r, --reverse", translate("commands.match.reverse"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (words: string[], options: MatchCommandOptions) => {
      const { runMatch } = await import("./run-match.ts");
      finish(await runMatch(words.join(" "), options, io));
    });
  },
};
