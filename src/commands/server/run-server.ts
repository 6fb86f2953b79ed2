// `glosa server`: serves the team store until it is interrupted.

import { InputError } from "../../model/errors.ts";
import { portNumber } from "../shared/port-number.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { withStore, type StoreOptions } from "./with-store.ts";

export interface ServerOptions extends StoreOptions {
  readonly port?: string;
  readonly host?: string;
  readonly behindProxy?: boolean;
  readonly migrate: boolean;
}

const usualPort = 8400;

/** Throws `InputError` `storeNeedsProxy` for an address that others reach, where tokens would pass in the clear. */
export async function runServer(options: ServerOptions, io: CommandIo): Promise<ExitCode> {
  const { translate, tool, now } = io;
  const { host = "127.0.0.1", port, behindProxy = false } = options;
  const { isLoopback } = await import("../../server/requests/is-loopback.ts");
  if (!isLoopback(host) && !behindProxy)
    throw new InputError("storeNeedsProxy", { data: { host } });
  return withStore<ExitCode>(
    options,
    io,
    async (database) => {
      const { checkSchema, migrate } = await import("../../server/store/database/migrate.ts");
      if (options.migrate) await migrate(database);
      await checkSchema(database);
      const { serveStore } = await import("../../server/store/http/serve-store.ts");
      const { toldForLog } = await import("../../server/store/http/app.ts");
      const served = await serveStore({
        ...{ database, host, tool, now },
        port: port === undefined ? usualPort : portNumber(port),
        language: translate.language,
        fail: (error) => {
          io.writeError(`${tool.name}: ${now().toISOString()} ${toldForLog(error)}\n`);
        },
      });
      io.write(`${translate("commands.server.ready", { address: served.address })}\n`);
      await io.untilInterrupted();
      await served.close();
      return 0;
    },
    { serves: true },
  );
}
