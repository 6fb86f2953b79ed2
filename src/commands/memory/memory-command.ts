// `glosa memory add|list|remove`: the wiring.

import type { CommandDefinition, PartDefinition } from "../wiring/command-definition.ts";
import type { MemoryCommandOptions } from "./memory-options.ts";

export const memoryCommand: CommandDefinition = {
  name: "memory",
  examples: [
    "glosa memory add tmx/agency.tmx --penalty 10",
    "glosa memory list",
    "glosa memory remove tmx/agency.tmx",
  ],
  configure: (command, io, finish) => {
    for (const configure of [addAction, listAction, removeAction]) configure(command, io, finish);
  },
};

const addAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("add")
    .description(translate("commands.memory.add"))
    .argument("<file>", translate("commands.memory.file"))
    .option("--penalty <points>", translate("commands.memory.penalty"), "0")
    .option("--first", translate("commands.memory.first"))
    .option("-c, --config <file>", translate("options.config"))
    .option("--allow-outside", translate("options.allowOutside"))
    .option("--json", translate("options.json"))
    .action(async (file: string, options: MemoryCommandOptions) => {
      const { runMemoryAdd } = await import("./run-memory-add.ts");
      finish(await runMemoryAdd(file, options, io));
    });
  parent.addCommand(command);
};

const listAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("list")
    .description(translate("commands.memory.list"))
    .option("-s, --source <language>", translate("options.source"))
    .option("-t, --target <language>", translate("options.target"))
    .option("-c, --config <file>", translate("options.config"))
    .option("--allow-outside", translate("options.allowOutside"))
    .option("--json", translate("options.json"))
    .action(async (options: MemoryCommandOptions) => {
      const { runMemoryList } = await import("./run-memory-list.ts");
      finish(await runMemoryList(options, io));
    });
  parent.addCommand(command);
};

const removeAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("remove")
    .description(translate("commands.memory.remove"))
    .argument("<file>", translate("commands.memory.file"))
    .option("-c, --config <file>", translate("options.config"))
    .option("--allow-outside", translate("options.allowOutside"))
    .option("--json", translate("options.json"))
    .action(async (file: string, options: MemoryCommandOptions) => {
      const { runMemoryRemove } = await import("./run-memory-remove.ts");
      finish(runMemoryRemove(file, options, io));
    });
  parent.addCommand(command);
};
