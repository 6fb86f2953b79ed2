// `glosa completion`: prints the script that makes a shell complete commands, options and their values.

import type { Command } from "commander";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { bashScript } from "./bash-script.ts";
import { commandTree, type CompletedCommand } from "./command-tree.ts";
import { fishScript } from "./fish-script.ts";
import type { Shell } from "./shells.ts";
import { zshScript } from "./zsh-script.ts";

const scripts: Readonly<Record<Shell, (program: CompletedCommand) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** The script knows the program as it is: a newer version wants a newer one. */
export function runCompletion(shell: Shell, program: Command, io: CommandIo): ExitCode {
  io.writeExact(scripts[shell](commandTree(program)));
  return 0;
}
