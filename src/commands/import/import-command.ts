// `glosa import`: the wiring.

import { Option } from "commander";
import { conflictPolicies } from "../../terms/glossary/conflict-policies.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { ImportOptions } from "./run-import.ts";

export const importCommand: CommandDefinition = {
  name: "import",
  examples: [
    "glosa import terms.tbx --into glossary/protest.csv --dry-run",
    "glosa import terms.tbx --into glossary/protest.csv",
    "glosa import client.xlsx --sheet Terms --columns en=B,es=C,note=Comments",
    "glosa import client.tmx",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .argument("<file...>", translate("commands.import.files"))
        .option("--into <file>", translate("commands.import.into"))
        .addOption(
          new Option("--on-conflict <policy>", translate("commands.import.onConflict")).choices(
            conflictPolicies,
          ),
        )
        .option("--from <format>", translate("commands.import.from"))
        .option("--sheet <name>", translate("commands.import.sheet"))
        .option("--columns <columns>", translate("commands.import.columns"))
        .option("--dry-run", translate("commands.import.dryRun"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (files: readonly string[], options: ImportOptions) => {
      const { runImport } = await import("./run-import.ts");
      finish(await runImport(files, options, io));
    });
  },
};
