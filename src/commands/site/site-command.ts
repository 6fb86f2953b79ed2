// `glosa site`: the wiring.

import type { CommandDefinition } from "../wiring/command-definition.ts";
import { addProjectOptions } from "../wiring/project-options.ts";
import type { SiteCommandOptions } from "./run-site.ts";

export const siteCommand: CommandDefinition = {
  name: "site",
  examples: [
    "glosa site -o public",
    'glosa site -o public --base https://example.org/glossary/ --title "House glossary"',
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addProjectOptions(
      command
        .option("-o, --output <folder>", translate("commands.site.output"))
        .option("--base <address>", translate("commands.site.base"))
        .option("--title <text>", translate("commands.site.titleOption"))
        .option("--proposed", translate("commands.site.proposed"))
        .option("--json", translate("options.json")),
      io,
    ).action(async (options: SiteCommandOptions) => {
      const { runSite } = await import("./run-site.ts");
      finish(await runSite(options, io));
    });
  },
};
