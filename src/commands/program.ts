// The whole command line as one commander program; docs and completion are generated from it.

import { Option, type Command } from "commander";
import { interfaceLanguages } from "../messages/translator.ts";
import { commands } from "./index.ts";
import type { CommandDefinition } from "./wiring/command-definition.ts";
import type { CommandIo, ExitCode } from "./wiring/command-io.ts";
import { LocalisedCommand } from "./wiring/localised.ts";

/**
 * The program; `finish` gets the exit code of the command that ran. With `arguments_`, only the commands they name
 * get options and sentences, so that a call does not pay for everyone's help.
 */
export function createProgram(
  io: CommandIo,
  finish: (exitCode: ExitCode) => void,
  arguments_?: readonly string[],
): LocalisedCommand {
  const { translate } = io;
  const program = new LocalisedCommand(io, io.tool.name);
  program
    .description(translate("help.program"))
    .addOption(languageOption(io))
    .version(io.tool.version, "-V, --version", translate("help.versionOption"))
    .usage(
      "<command> [options]"
        .replace("command", translate("help.commandWord"))
        .replace("options", translate("help.optionsWord")),
    );
  const walked = commands.some((each) => each.walksProgram && arguments_?.includes(each.name));
  const isNamed = ({ name }: CommandDefinition): boolean =>
    walked || (arguments_?.includes(name) ?? true);
  const anyNamed = commands.some(isNamed);
  for (const definition of commands) {
    const command = program.createCommand(definition.name);
    if (isNamed(definition)) wire(command, definition, io, finish);
    if (isNamed(definition) || !anyNamed) command.description(describe(definition, io));
    program.addCommand(command);
  }
  program.addHelpText(
    "after",
    () => `\n${translate("help.more", { command: `${io.tool.name} lookup --help` })}`,
  );
  return program;
}

function describe({ name }: CommandDefinition, { translate }: CommandIo): string {
  return translate.dynamic(`commands.${name}.description`);
}

// cli.ts reads it before anything is parsed; it is here for the help pages, and so that commander accepts it
// everywhere.
function languageOption(io: CommandIo): Option {
  return new Option("--lang <language>", io.translate("help.langOption")).choices(
    interfaceLanguages,
  );
}

function wire(
  command: LocalisedCommand,
  { name, examples, configure }: CommandDefinition,
  io: CommandIo,
  finish: (exitCode: ExitCode) => void,
): void {
  configure(command, io, finish);
  completeHelp(command, examples, io);
  for (const part of command.commands) {
    const call = `${io.tool.name} ${name} ${part.name()} `;
    const own = examples.filter((example) => `${example} `.startsWith(call));
    completeHelp(part, own, io);
  }
}

function completeHelp(command: Command, examples: readonly string[], io: CommandIo): void {
  command.addOption(languageOption(io));
  command.addHelpText("after", () => {
    const title = io.translate("help.examples", { count: examples.length });
    return `\n${title}\n${examples.map((line) => `  ${line}\n`).join("")}`.trimEnd();
  });
}
