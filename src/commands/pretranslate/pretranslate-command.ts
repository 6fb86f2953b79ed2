// `glosa pretranslate`: the wiring.

import { Option } from "commander";
import { xliffVersions } from "../../formats/xliff/versions.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { PretranslateOptions } from "./run-pretranslate.ts";

export const pretranslateCommand: CommandDefinition = {
  name: "pretranslate",
  examples: ["glosa pretranslate articles/en/vacancia.md -o vacancia.es.xlf"],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .argument("<article>", translate("commands.pretranslate.article"))
        .option("-o, --output <file>", translate("commands.pretranslate.output"))
        .option("--threshold <percent>", translate("commands.match.threshold"), "70")
        .option("-n, --limit <number>", translate("commands.pretranslate.limit"), "3")
        .option("-m, --memory <file...>", translate("options.memory"))
        .addOption(
          new Option("--xliff-version <version>", translate("options.xliffVersion")).choices(
            xliffVersions,
          ),
        )
        .option("--force", translate("commands.pretranslate.force"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (article: string, options: PretranslateOptions) => {
      const { runPretranslate } = await import("./run-pretranslate.ts");
      finish(await runPretranslate(article, options, io));
    });
  },
};
