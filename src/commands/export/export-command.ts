// `glosa export`: the wiring.

import { Option } from "commander";
import { exportProfileNames } from "../../project/export/export-profiles.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { ExportCommandOptions } from "./run-export.ts";

export const exportCommand: CommandDefinition = {
  name: "export",
  examples: ["glosa export --for omegat -o omegat-project", "glosa export --for generic"],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .addOption(
          new Option("--for <tool>", translate("commands.export.for"))
            .choices(exportProfileNames)
            .default("generic"),
        )
        .option("-o, --output <folder>", translate("commands.export.output"))
        .option("--force", translate("commands.export.force"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (options: ExportCommandOptions) => {
      const { runExport } = await import("./run-export.ts");
      finish(await runExport(options, io));
    });
  },
};
