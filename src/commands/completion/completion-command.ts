// `glosa completion`: the wiring.

import { Argument, type Command } from "commander";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import { shells, type Shell } from "./shells.ts";

export const completionCommand: CommandDefinition = {
  name: "completion",
  examples: [
    "glosa completion bash > ~/.local/share/bash-completion/completions/glosa",
    "glosa completion fish > ~/.config/fish/completions/glosa.fish",
  ],
  walksProgram: true,
  configure: (command, io, finish) => {
    command
      .addArgument(
        new Argument("<shell>", io.translate("commands.completion.shell")).choices(shells),
      )
      .action(async (shell: Shell, _: unknown, { parent }: Command) => {
        const { runCompletion } = await import("./run-completion.ts");
        finish(runCompletion(shell, parent ?? command, io));
      });
  },
};
