// `glosa server`, and `glosa server migrate|backup|restore|check|token`: the wiring.

import { Option } from "commander";
import { roles } from "../../model/store/role.ts";
import type { CommandDefinition, PartDefinition } from "../wiring/command-definition.ts";
import type { CommandIo } from "../wiring/command-io.ts";
import type { LocalisedCommand } from "../wiring/localised.ts";
import type { TokenOptions } from "./run-server-token.ts";
import type { ServerOptions } from "./run-server.ts";
import type { StoreOptions } from "./with-store.ts";

export const serverCommand: CommandDefinition = {
  name: "server",
  examples: [
    "glosa server --embedded --port 8400",
    "glosa server migrate --database postgres://glosa@localhost/glosa",
    "glosa server token add ana --role translator --memory peru --glossary peru",
    "glosa server check",
    "glosa server backup store-backup",
    "glosa server restore store-backup",
  ],
  configure: (command, io, finish) => {
    const { translate } = io;
    addStoreOptions(command, io)
      .option("-p, --port <number>", translate("commands.server.port"))
      .option("--host <address>", translate("commands.server.host"))
      .option("--behind-proxy", translate("commands.server.behindProxy"))
      .option("--no-migrate", translate("commands.server.noMigrate"))
      .action(async (options: ServerOptions) => {
        const { runServer } = await import("./run-server.ts");
        finish(await runServer(options, io));
      });
    for (const configure of [migrateAction, backupAction, restoreAction, checkAction, tokenAction])
      configure(command, io, finish);
  },
};

// Commander gives an option that both a part and the whole have to the whole, so a part asks for both.
function addStoreOptions(command: LocalisedCommand, { translate }: CommandIo): LocalisedCommand {
  return command
    .option("--database <address>", translate("commands.server.database"))
    .option("--embedded", translate("commands.server.embedded"));
}

function addJson(command: LocalisedCommand, io: CommandIo): LocalisedCommand {
  return addStoreOptions(command, io).option("--json", io.translate("options.json"));
}

const migrateAction: PartDefinition = (parent, io, finish) => {
  const command = parent
    .createCommand("migrate")
    .description(io.translate("commands.server.migrate"));
  addJson(command, io).action(async () => {
    const { runServerMigrate } = await import("./run-server-care.ts");
    finish(await runServerMigrate(command.optsWithGlobals<StoreOptions>(), io));
  });
  parent.addCommand(command);
};

const backupAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("backup")
    .description(translate("commands.server.backup"))
    .argument("<folder>", translate("commands.server.newFolder"));
  addJson(command, io).action(async (folder: string) => {
    const { runServerBackup } = await import("./run-server-care.ts");
    finish(await runServerBackup(folder, command.optsWithGlobals<StoreOptions>(), io));
  });
  parent.addCommand(command);
};

const restoreAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("restore")
    .description(translate("commands.server.restore"))
    .argument("<folder>", translate("commands.server.backupFolder"));
  addJson(command, io).action(async (folder: string) => {
    const { runServerRestore } = await import("./run-server-care.ts");
    finish(await runServerRestore(folder, command.optsWithGlobals<StoreOptions>(), io));
  });
  parent.addCommand(command);
};

const checkAction: PartDefinition = (parent, io, finish) => {
  const command = parent.createCommand("check").description(io.translate("commands.server.check"));
  addJson(command, io).action(async () => {
    const { runServerCheck } = await import("./run-server-care.ts");
    finish(await runServerCheck(command.optsWithGlobals<StoreOptions>(), io));
  });
  parent.addCommand(command);
};

// One word more than other commands have, so the deed is an argument: help pages go one part deep.
const tokenAction: PartDefinition = (parent, io, finish) => {
  const { translate } = io;
  const command = parent
    .createCommand("token")
    .description(translate("commands.server.token"))
    .addArgument(
      parent.createArgument("<deed>", translate("commands.server.deed")).choices(tokenDeeds),
    )
    .argument("[name]", translate("commands.server.name"))
    .addOption(new Option("--role <role>", translate("commands.server.role")).choices(roles))
    .option("--memory <name>", translate("commands.server.memory"))
    .option("--glossary <name>", translate("commands.server.glossary"))
    .option("--days <number>", translate("commands.server.days"))
    .option("--note <text>", translate("commands.server.note"));
  addJson(command, io).action(async (deed: string, name: string | undefined) => {
    const { runServerToken } = await import("./run-server-token.ts");
    finish(await runServerToken(deed, name, command.optsWithGlobals<TokenOptions>(), io));
  });
  parent.addCommand(command);
};

const tokenDeeds = ["add", "list", "revoke"] as const;
