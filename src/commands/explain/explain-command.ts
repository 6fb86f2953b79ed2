// `glosa explain`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { ExplainOptions } from "./run-explain.ts";

export const explainCommand: CommandDefinition = {
  name: "explain",
  examples: ["glosa explain 2f1c", "glosa explain 2f1c en/vacancia.md es/vacancia.md"],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .argument("<fingerprint>", translate("commands.explain.fingerprint"))
        .argument("[files...]", translate("commands.check.files"))
        .option("--alone", translate("commands.check.alone"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (fingerprint: string, files: readonly string[], options: ExplainOptions) => {
      const { runExplain } = await import("./run-explain.ts");
      finish(await runExplain(fingerprint, files, options, io));
    });
  },
};
