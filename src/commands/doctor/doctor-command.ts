// `glosa doctor`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import type { DoctorCommandOptions } from "./run-doctor.ts";

export const doctorCommand: CommandDefinition = {
  name: "doctor",
  examples: ["glosa doctor memory.tmx", "glosa doctor --fix memory.tmx"],
  configure: (command, io, finish) => {
    const { translate } = io;
    command
      .argument("<file...>", translate("commands.doctor.file"))
      .option("--fix", translate("commands.doctor.fix"))
      .option("-o, --output <file>", translate("commands.doctor.output"))
      .option("--in-place", translate("commands.doctor.inPlace"))
      .option("--force", translate("commands.doctor.force"))
      .option("--json", translate("options.json"))
      .action(async (paths: readonly string[], options: DoctorCommandOptions) => {
        const { runDoctor } = await import("./run-doctor.ts");
        finish(await runDoctor(paths, options, io));
      });
  },
};
