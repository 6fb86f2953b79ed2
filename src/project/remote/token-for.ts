// Which token of the environment a store may see. Who writes the glosa.json of a cloned repository must learn no token, and
// must not even be asked anything: what is matched against a memory may be an unpublished text.

import type { StoreAddress } from "../../model/store/store-address.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

const plainHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/u;

/**
 * `GLOSA_TOKEN_TM_EXAMPLE` for `tm.example`; a hyphen is two underscores, a port follows as `_8443`. No two hosts that can
 * belong to two owners have the same; `undefined` for a host that has none (IPv6, an underscore in its name).
 */
export function tokenVariable({ host }: Pick<StoreAddress, "host">): string | undefined {
  if (!plainHost.test(host)) return undefined;
  const name = host.replaceAll("-", "__").replaceAll(/[.:]/gu, "_");
  return `GLOSA_TOKEN_${name.toUpperCase()}`;
}

/**
 * The token for exactly that host; for an address that the person wrote (`isOwn`: on the command line, in the person's own
 * glosa.json) also `GLOSA_TOKEN`. Without one the store is not asked.
 */
export function tokenFor(
  address: StoreAddress,
  environment: Environment,
  isOwn: boolean,
): string | undefined {
  const variable = tokenVariable(address);
  const token =
    (variable === undefined ? undefined : environment[variable]) ??
    (isOwn ? environment["GLOSA_TOKEN"] : undefined);
  const trimmed = token?.trim();
  return trimmed === "" ? undefined : trimmed;
}
