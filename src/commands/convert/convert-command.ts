// `glosa convert`: the wiring.

import { Option } from "commander";
import { xliffVersions } from "../../formats/xliff/versions.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import type { ConvertOptions } from "./convert-options.ts";

export const convertCommand: CommandDefinition = {
  name: "convert",
  examples: [
    "glosa convert glossary/protest.csv protest.tbx",
    "glosa convert glossary/protest.csv protest.txt --to omegat",
    "glosa convert tmx/vacancia.tmx vacancia.xlf",
    "glosa convert articles/vacancia.es.xlf articles/es/vacancia.md --original articles/en/vacancia.md",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    command
      .argument("<input>", translate("commands.convert.input"))
      .argument("[output]", translate("commands.convert.output"))
      .option("-o, --output <file>", translate("commands.convert.outputOption"))
      .option("--original <article>", translate("commands.convert.original"))
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
      .action(async (input: string, output: string | undefined, options: ConvertOptions) => {
        const { runConvert } = await import("./run-convert.ts");
        finish(await runConvert([input, options.output ?? output], options, io));
      });
  },
};
