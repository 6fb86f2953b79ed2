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
    "glosa check articles/es/vacancia.md",
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
      .option("--max-errors-per-1000 <number>", translate("commands.check.maxErrors"))
      .option("--changed", translate("commands.check.changed"))
      .addOption(
        new Option("--since <revision>", translate("commands.check.since")).implies({
          changed: true,
        }),
      )
      .addOption(
        new Option("--watch", translate("commands.check.watch")).conflicts([
          ...["updateBaseline", "drift", "fix", "stdinFilename"],
        ]),
      )
      .option("--baseline [file]", translate("commands.check.baseline"))
      .addOption(
        new Option(
          "--update-baseline [file]",
          translate("commands.check.updateBaseline"),
        ).conflicts(["baseline", "fix", "changed"]),
      )
      .option("--reason <text>", translate("commands.check.reason"))
      .option("--stdin-filename <file>", translate("commands.check.stdinFilename"))
      .option("--alone", translate("commands.check.alone"))
      .addOption(new Option("--notes", translate("commands.check.notes")).conflicts("quiet"))
      .option("-q, --quiet", translate("commands.check.quiet"))
      .option("--fix", translate("commands.check.fix"))
      .addOption(
        new Option("--dry-run", translate("commands.check.dryRun"))
          .implies({ fix: true })
          .conflicts(["json", "quiet"]),
      )
      .addOption(
        new Option("--drift", translate("commands.check.drift")).conflicts([
          "baseline",
          "updateBaseline",
          "fix",
          "changed",
        ]),
      )
      .addOption(new Option("--json", translate("options.json")).conflicts("reporter"))
      .action(async (files: readonly string[], options: CheckCommandOptions) => {
        const { runCheck } = await import("./run-check.ts");
        finish(await runCheck(files, options, io));
      });
  },
};
