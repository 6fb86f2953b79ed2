// `glosa accept`: the wiring.

import { Option } from "commander";
import { statuses } from "../../model/concept.ts";
import type { AcceptOptions } from "./run-accept.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";

export const acceptCommand: CommandDefinition = {
  name: "accept",
  examples: [
    "glosa accept 9c3f --status admitted",
    'glosa accept 9c3f --status deprecated --term "moción de vacancia"',
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .argument("<rendering>", translate("commands.accept.rendering"))
        .argument("[source]", translate("commands.check.source"))
        .argument("[target]", translate("commands.check.target"))
        .addOption(
          new Option("--status <status>", translate("commands.term.status"))
            .choices(statuses)
            .makeOptionMandatory(),
        )
        .option("--term <text>", translate("commands.accept.term"))
        .option("--note <text>", translate("commands.term.note"))
        .option("--json", translate("options.json")),
      io,
    ).action(
      async (
        rendering: string,
        source: string | undefined,
        target: string | undefined,
        options: AcceptOptions,
      ) => {
        const { runAccept } = await import("./run-accept.ts");
        finish(await runAccept(rendering, [source, target], options, io));
      },
    );
  },
};
