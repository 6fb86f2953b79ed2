// The options for glossary, memory and languages, the same on every command.

import type { CommandIo } from "./command-io.ts";
import type { LocalisedCommand } from "./localised.ts";

/** Adds `--source`, `--target`, `--glossary` and `--config`. */
export function addProjectOptions(command: LocalisedCommand, io: CommandIo): LocalisedCommand {
  const { translate } = io;
  return command
    .option("-s, --source <language>", translate("options.source"))
    .option("-t, --target <language>", translate("options.target"))
    .option("-g, --glossary <file...>", translate("options.glossary"))
    .option("-c, --config <file>", translate("options.config"))
    .option("--allow-outside", translate("options.allowOutside"));
}

/** Adds `--source`, `--target`, `--memory` and `--config`, for commands that use only the memory. */
export function addMemoryOptions(command: LocalisedCommand, io: CommandIo): LocalisedCommand {
  const { translate } = io;
  return command
    .option("-s, --source <language>", translate("options.source"))
    .option("-t, --target <language>", translate("options.target"))
    .option("-m, --memory <file...>", translate("options.memory"))
    .option("-c, --config <file>", translate("options.config"))
    .option("--allow-outside", translate("options.allowOutside"));
}
