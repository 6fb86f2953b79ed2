// `glosa check`: the wiring.

import { Option } from "commander";
import { failConditions } from "../../project/config/config-fields.ts";
import { reporters } from "../../reporters/index.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { CheckCommandOptions } from "./check-options.ts";

export const checkCommand: CommandDefinition = {
  name: "check",
  examples: [
    "glosa check",
    "glosa check articles/en/vacancia.md articles/es/vacancia.md --glossary glossary/*.csv",
    "glosa check tmx/vacancia.tmx --reporter json",
    "glosa check articles/es/vacancia.md",
    "glosa check locales",
    "glosa check articles/es/vacancia.md --alone",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(command.argument("[files...]", translate("commands.check.files")), io)
      .addOption(
        new Option("-r, --reporter <name>", translate("commands.check.reporter"))
          .choices(reporters.map((reporter) => reporter.name))
          .default("text"),
      )
      .option("-o, --output <file>", translate("commands.check.output"))
      .option("--rule <id=level...>", translate("commands.check.rule"))
      .addOption(
        new Option("--fail-on <level>", translate("commands.check.failOn")).choices(failConditions),
      )
      .option("--baseline [file]", translate("commands.check.baseline"))
      .addOption(
        new Option(
          "--update-baseline [file]",
          translate("commands.check.updateBaseline"),
        ).conflicts(["baseline", "fix"]),
      )
      .option("--reason <text>", translate("commands.check.reason"))
      .option("--alone", translate("commands.check.alone"))
      .option("--notes", translate("commands.check.notes"))
      .option("--fix", translate("commands.check.fix"))
      .addOption(
        new Option("--drift", translate("commands.check.drift")).conflicts([
          "baseline",
          "updateBaseline",
          "fix",
        ]),
      )
      .addOption(new Option("--json", translate("options.json")).conflicts("reporter"))
      .action(async (files: readonly string[], options: CheckCommandOptions) => {
        const { runCheck } = await import("./run-check.ts");
        finish(await runCheck(files, options, io));
      });
  },
};
