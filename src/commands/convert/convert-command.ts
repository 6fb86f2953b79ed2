// `glosa convert`: the wiring.

import { Option } from "commander";
import { xliffVersions } from "../../formats/xliff/versions.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import type { ConvertOptions } from "./run-convert.ts";

export const convertCommand: CommandDefinition = {
  name: "convert",
  examples: [
    "glosa convert glossary/protest.csv protest.tbx",
    "glosa convert glossary/protest.csv protest.txt --to omegat",
    "glosa convert tmx/vacancia.tmx vacancia.xlf",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    command
      .argument("<input>", translate("commands.convert.input"))
      .argument("<output>", translate("commands.convert.output"))
      .option("--from <format>", translate("commands.convert.from"))
      .option("--to <format>", translate("commands.convert.to"))
      .option("-s, --source <language>", translate("options.source"))
      .option("-t, --target <language>", translate("options.target"))
      .addOption(
        new Option("--xliff-version <version>", translate("options.xliffVersion")).choices(
          xliffVersions,
        ),
      )
      .option("--force", translate("commands.convert.force"))
      .option("--json", translate("options.json"))
      .action(async (input: string, output: string, options: ConvertOptions) => {
        const { runConvert } = await import("./run-convert.ts");
        finish(await runConvert([input, output], options, io));
      });
  },
};
