// `glosa merge`: the wiring.

import { Option } from "commander";
import { mergePolicies } from "../../memory/edit/merge-policies.ts";
import type { CommandDefinition } from "../wiring/command-definition.ts";
import type { MergeCommandOptions } from "./merge-options.ts";

export const mergeCommand: CommandDefinition = {
  name: "merge",
  examples: [
    "glosa merge tmx/vacancia.tmx tmx/rondas-campesinas.tmx -o all.tmx --prefer newest",
    "glosa merge --base old.tmx mine.tmx theirs.tmx -o mine.tmx --force",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    command
      .argument("<file...>", translate("commands.merge.files"))
      .requiredOption("-o, --output <file>", translate("commands.merge.output"))
      .addOption(
        new Option("--prefer <translation>", translate("commands.merge.prefer"))
          .choices(mergePolicies)
          .default("both"),
      )
      .option("--base <file>", translate("commands.merge.base"))
      .option("--name <file>", translate("commands.merge.name"))
      .option("-s, --source <language>", translate("options.fileSource"))
      .option("-t, --target <language>", translate("options.fileTarget"))
      .option("--force", translate("commands.merge.force"))
      .option("--json", translate("options.json"))
      .action(async (paths: readonly string[], options: MergeCommandOptions) => {
        const { runMerge } = await import("./run-merge.ts");
        finish(await runMerge(paths, options, io));
      });
  },
};
