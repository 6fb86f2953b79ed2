// `glosa align`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { AlignCommandOptions } from "./run-align.ts";

export const alignCommand: CommandDefinition = {
  name: "align",
  examples: [
    "glosa align articles/en/vacancia.md articles/es/vacancia.md --view",
    "glosa align articles/en/vacancia.md articles/es/vacancia.md -o review.tsv",
    "glosa align articles/en articles/es -o review.tsv",
    "glosa align review.tsv -o tmx/vacancia.tmx",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .argument("[files...]", translate("commands.align.files"))
        .option("-o, --output <file>", translate("commands.align.output"))
        .option("--view", translate("commands.align.view"))
        .option("--force", translate("commands.align.force"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (files: readonly string[], options: AlignCommandOptions) => {
      const { runAlign } = await import("./run-align.ts");
      finish(await runAlign(files, options, io));
    });
  },
};
