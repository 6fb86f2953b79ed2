// `glosa lsp`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";

export const lspCommand: CommandDefinition = {
  name: "lsp",
  examples: ["glosa lsp --stdio", "glosa lsp --stdio --lang es"],
  configure: (command, io, finish) => {
    const { translate } = io;
    command
      .option("--stdio", translate("commands.lsp.stdio"))
      .option("--clientProcessId <pid>", translate("commands.lsp.clientProcessId"))
      .action(async () => {
        const { runLsp } = await import("./run-lsp.ts");
        finish(await runLsp(io));
      });
  },
};
