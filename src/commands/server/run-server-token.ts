// `glosa server token add|list|revoke`: who may do what in the store.

import { InputError } from "../../model/errors.ts";
import type { Role } from "../../model/store/role.ts";
import type { ListedToken, NewToken } from "../../server/store/access/tokens.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import { withStore, type StoreOptions } from "./with-store.ts";

export interface TokenOptions extends StoreOptions {
  readonly role?: Role;
  readonly memory?: string;
  readonly glossary?: string;
  readonly days?: string;
  readonly note?: string;
}

/** `name`: of a person or program; to revoke, the beginning of a token. */
export function runServerToken(
  deed: string,
  name: string | undefined,
  options: TokenOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (deed !== "list" && name === undefined) throw new InputError("tokenNameMissing");
  return withStore<ExitCode>(
    options,
    io,
    async (database) => {
      const { checkSchema } = await import("../../server/store/database/migrate.ts");
      await checkSchema(database);
      const { addToken, listTokens, revokeToken } =
        await import("../../server/store/access/tokens.ts");
      if (deed === "add")
        tellAdded(await addToken(database, newToken(name, options, io)), options, io);
      else if (deed === "revoke") {
        const who = await revokeToken(database, name ?? "");
        if (options.json === true) writeJson(io, { who });
        else io.write(`${io.translate("commands.server.revoked", { who })}\n`);
      } else tellAll(await listTokens(database), options, io);
      return 0;
    },
    { mustExist: true },
  );
}

const dayMilliseconds = 86_400_000;

function newToken(
  who: string | undefined,
  { role, memory, glossary, days, note }: TokenOptions,
  io: CommandIo,
): NewToken {
  if (role === undefined) throw new InputError("tokenRoleMissing");
  const number = days === undefined ? undefined : Number(days);
  if (number !== undefined && (!/^\d{1,4}$/u.test(days ?? "") || number < 1))
    throw new InputError("tokenDays", { data: { value: days ?? "" } });
  return {
    ...{ who: who ?? "", role, memory, glossary, note },
    expires:
      number === undefined ? undefined : new Date(io.now().getTime() + number * dayMilliseconds),
  };
}

function tellAdded(
  { token, shown }: { readonly token: string; readonly shown: string },
  options: TokenOptions,
  io: CommandIo,
): void {
  if (options.json === true) writeJson(io, { token, shown });
  else {
    io.write(`${token}\n`);
    io.writeError(`${io.translate("commands.server.shownOnce")}\n`);
  }
}

function tellAll(tokens: readonly ListedToken[], options: TokenOptions, io: CommandIo): void {
  const { translate } = io;
  if (options.json === true) {
    writeJson(io, { tokens });
    return;
  }
  if (tokens.length === 0) io.write(`${translate("commands.server.noTokens")}\n`);
  for (const { shown, who, roles, expires, used, revoked } of tokens) {
    const said = roles
      .map(({ role, of }) =>
        of === null
          ? translate("commands.server.roleOfAll", { role })
          : translate("commands.server.roleOf", { role, of }),
      )
      .join(", ");
    const state = [
      ...(revoked === null ? [] : [translate("commands.server.isRevoked")]),
      ...(expires === null ? [] : [translate("commands.server.expires", { day: dayOf(expires) })]),
      used === null
        ? translate("commands.server.unused")
        : translate("commands.server.used", { day: dayOf(used) }),
    ].join(", ");
    io.write(`${shown}…  ${who}  ${said}  (${state})\n`);
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function writeJson(io: CommandIo, facts: object): void {
  io.write(`${JSON.stringify({ version: 1, ...facts }, undefined, 2)}\n`);
}
