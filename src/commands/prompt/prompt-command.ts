// `glosa prompt`: the wiring.

import { Option } from "commander";
import { promptFormats } from "../../session/prompt/prompt-formats.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { PromptCommandOptions } from "./run-prompt.ts";

export const promptCommand: CommandDefinition = {
  name: "prompt",
  examples: [
    "glosa prompt articles/en/vacancia.md > prompt.md",
    "glosa prompt articles/en/vacancia.md --format xml --budget 1500",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .argument("<article>", translate("commands.prompt.article"))
        .addOption(
          new Option("--format <format>", translate("commands.prompt.format"))
            .choices(promptFormats)
            .default("markdown"),
        )
        .option("--budget <tokens>", translate("commands.prompt.budget"), "4000")
        .option("--examples <number>", translate("commands.prompt.examples"), "8")
        .addOption(new Option("--json", translate("options.json")).conflicts("format"))
        .option("-m, --memory <file...>", translate("options.memory")),
      io,
    ).action(async (article: string, options: PromptCommandOptions) => {
      const { runPrompt } = await import("./run-prompt.ts");
      finish(await runPrompt(article, options, io));
    });
  },
};
