// The whole command line as one commander program: docs and completion are walked from it.

import { Option } from "commander";
import { interfaceLanguages } from "../messages/translator.ts";
import type { CommandDefinition } from "./command-definition.ts";
import type { CommandIo, ExitCode } from "./command-io.ts";
import { commands } from "./index.ts";
import { LocalisedCommand } from "./localised.ts";

/** The program; `finish` gets the exit code of the command that ran. */
export function createProgram(
  io: CommandIo,
  finish: (exitCode: ExitCode) => void,
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
  for (const definition of commands) program.addCommand(wired(program, definition, io, finish));
  program.addHelpText(
    "after",
    `\n${translate("help.more", { command: `${io.tool.name} lookup --help` })}`,
  );
  return program;
}

// Read by cli.ts before anything is parsed; here for the help pages, and so that commander knows it everywhere.
function languageOption(io: CommandIo): Option {
  return new Option("--lang <language>", io.translate("help.langOption")).choices(
    interfaceLanguages,
  );
}

function wired(
  program: LocalisedCommand,
  definition: CommandDefinition,
  io: CommandIo,
  finish: (exitCode: ExitCode) => void,
): LocalisedCommand {
  const { translate } = io;
  const command = program.createCommand(definition.name);
  command.description(translate.dynamic(`commands.${definition.name}.description`));
  definition.configure(command, io, finish);
  command.addOption(languageOption(io));
  const title = translate("help.examples", { count: definition.examples.length });
  command.addHelpText(
    "after",
    `\n${title}\n${definition.examples.map((line) => `  ${line}\n`).join("")}`.trimEnd(),
  );
  return command;
}
