// `glosa server migrate|backup|restore|check`: what keeps a store well.

import { absolutePath } from "../../project/disk/files.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { withStore, type StoreOptions } from "./with-store.ts";

export function runServerMigrate(options: StoreOptions, io: CommandIo): Promise<ExitCode> {
  return withStore<ExitCode>(options, io, async (database) => {
    const { currentSchema, migrate } = await import("../../server/store/database/migrate.ts");
    const applied = await migrate(database);
    const schema = currentSchema;
    if (options.json === true) writeJson(io, { applied, schema });
    else
      io.write(
        `${io.translate(applied.length === 0 ? "commands.server.upToDate" : "commands.server.migrated", { schema })}\n`,
      );
    return 0;
  });
}

export function runServerBackup(
  folder: string,
  options: StoreOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { workingFolder, tool, now } = io;
  return withStore<ExitCode>(
    options,
    io,
    async (database) => {
      await requireSchema(database);
      const { writeBackup } = await import("../../server/store/backup/write-backup.ts");
      const facts = await writeBackup(database, {
        ...{ folder: absolutePath(workingFolder, folder), tool, now },
      });
      tell(facts, "commands.server.backedUp", folder, options, io);
      return 0;
    },
    { mustExist: true },
  );
}

export function runServerRestore(
  folder: string,
  options: StoreOptions,
  io: CommandIo,
): Promise<ExitCode> {
  return withStore<ExitCode>(options, io, async (database) => {
    const { migrate } = await import("../../server/store/database/migrate.ts");
    await migrate(database);
    const { restoreBackup } = await import("../../server/store/backup/restore-backup.ts");
    const facts = await restoreBackup(database, absolutePath(io.workingFolder, folder));
    tell(facts, "commands.server.restored", folder, options, io);
    return 0;
  });
}

/** 1 where anything is wrong. */
export function runServerCheck(options: StoreOptions, io: CommandIo): Promise<ExitCode> {
  const { translate } = io;
  return withStore<ExitCode>(
    options,
    io,
    async (database) => {
      const { checkStore } = await import("../../server/store/backup/check-store.ts");
      const checked = await checkStore(database);
      const isWell = checked.every(({ wrong }) => wrong.length === 0);
      if (options.json === true) writeJson(io, { checked });
      else {
        for (const { kind, name, count, wrong } of checked) {
          const said = wrong.map((each) => translate(`commands.server.wrong.${each}`));
          const state = said.length === 0 ? translate("commands.server.well") : said.join("; ");
          io.write(
            `${translate(kind === "memory" ? "commands.server.checkedMemory" : "commands.server.checkedGlossary", { name, count, state })}\n`,
          );
        }
        if (checked.length === 0) io.write(`${translate("commands.server.empty")}\n`);
      }
      return isWell ? 0 : 1;
    },
    { mustExist: true },
  );
}

type Database = Parameters<Parameters<typeof withStore>[2]>[0];

async function requireSchema(database: Database): Promise<void> {
  const { checkSchema } = await import("../../server/store/database/migrate.ts");
  await checkSchema(database);
}

function tell(
  {
    memories,
    glossaries,
    events,
  }: {
    readonly memories: readonly { readonly units: number }[];
    readonly glossaries: readonly { readonly concepts: number }[];
    readonly events: number;
  },
  key: "commands.server.backedUp" | "commands.server.restored",
  folder: string,
  options: StoreOptions,
  io: CommandIo,
): void {
  const totals = {
    memories: memories.length,
    units: memories.reduce((sum, { units }) => sum + units, 0),
    glossaries: glossaries.length,
    concepts: glossaries.reduce((sum, { concepts }) => sum + concepts, 0),
    events,
  };
  if (options.json === true) writeJson(io, { folder, ...totals });
  else io.write(`${io.translate(key, { folder, ...totals })}\n`);
}

function writeJson(io: CommandIo, facts: object): void {
  io.write(`${JSON.stringify({ version: 1, ...facts }, undefined, 2)}\n`);
}
