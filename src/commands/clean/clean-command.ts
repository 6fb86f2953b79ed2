// `glosa clean`: the wiring.

import { Option } from "commander";
import { cleaningCheckIds } from "../../memory/edit/cleaning-check-ids.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import type { CleanCommandOptions } from "./run-clean.ts";

export const cleanCommand: CommandDefinition = {
  name: "clean",
  examples: [
    "glosa clean tmx/vacancia.tmx",
    "glosa clean tmx/vacancia.tmx -o clean.tmx --removed removed.tmx",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    const checks = (flags: string, key: "commands.clean.only" | "commands.clean.except"): Option =>
      new Option(flags, translate(key)).choices(cleaningCheckIds);
    command
      .argument("<memory>", translate("commands.clean.memory"))
      .option("--dry-run", translate("commands.clean.dryRun"))
      .option("--write", translate("commands.clean.write"))
      .option("-o, --output <file>", translate("commands.clean.output"))
      .option("--removed <file>", translate("commands.clean.removed"))
      .addOption(checks("--only <check...>", "commands.clean.only"))
      .addOption(checks("--except <check...>", "commands.clean.except").conflicts("only"))
      .option("--strict", translate("commands.clean.strict"))
      .option("--examples <number>", translate("commands.clean.examples"), "3")
      .option("-s, --source <language>", translate("options.fileSource"))
      .option("-t, --target <language>", translate("options.fileTarget"))
      .option("--force", translate("commands.clean.force"))
      .option("--json", translate("options.json"))
      .action(async (path: string, options: CleanCommandOptions) => {
        const { runClean } = await import("./run-clean.ts");
        finish(await runClean(path, options, io));
      });
  },
};
