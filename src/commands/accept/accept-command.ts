// `glosa accept`: the wiring.

import { Option } from "commander";
import { statuses } from "../../model/concept.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { AcceptOptions } from "./run-accept.ts";

export const acceptCommand: CommandDefinition = {
  name: "accept",
  examples: [
    "glosa accept 9c3f --status admitted",
    'glosa accept 9c3f --status deprecated --term "moción de vacancia"',
    'glosa accept 9c3f --not-here --reason "A flap of an envelope." --scope "en/post*"',
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .argument("<question>", translate("commands.accept.question"))
        .argument("[files...]", translate("commands.check.files"))
        .addOption(
          new Option("--status <status>", translate("commands.term.status")).choices(statuses),
        )
        .option("--term <text>", translate("commands.accept.term"))
        .option("--note <text>", translate("commands.term.note"))
        .addOption(
          new Option("--not-here", translate("commands.accept.notHereOption")).conflicts([
            "status",
            "term",
            "note",
          ]),
        )
        .option("--reason <text>", translate("commands.accept.reason"))
        .option("--scope <pattern>", translate("commands.accept.scope"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (question: string, files: readonly string[], options: AcceptOptions) => {
      const { runAccept } = await import("./run-accept.ts");
      finish(await runAccept(question, files, options, io));
    });
  },
};
