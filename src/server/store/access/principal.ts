// Who asks, and what they may do.

import { roles, type Role } from "../../../model/store/role.ts";
import type { Queries } from "../database/database.ts";
import { isTokenLike, tokenHash } from "./tokens.ts";

export interface Grant {
  /** Numbers; with neither, the role is for everything. */
  readonly memory: number | null;
  readonly glossary: number | null;
  readonly role: Role;
}

export interface Principal {
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** `undefined` for a token that is unknown, revoked or too old. */
export async function principalOf(sql: Queries, token: string): Promise<Principal | undefined> {
  if (!isTokenLike(token)) return undefined;
  const hash = tokenHash(token);
  const [row] = await sql<(Principal & { readonly stale: boolean })[]>`
    select principal.name, coalesce((
        select json_agg(json_build_object('memory', memory, 'glossary', glossary, 'role', role))
        from granted where granted.principal = principal.id), '[]') grants,
      used is null or used < now() - interval '1 minute' stale
    from token join principal on principal.id = token.principal
    where hash = ${hash} and revoked is null and (expires is null or expires > now())`;
  // Not with each request: everybody would write one row all the time.
  if (row?.stale === true) await sql`update token set used = now() where hash = ${hash}`;
  return row;
}

/** What a role is wanted for. */
export type Resource = { readonly memory: number } | { readonly glossary: number } | "store";

/** The highest that was given for it, or for everything. */
export function roleFor({ grants }: Principal, resource: Resource): Role | undefined {
  const counts = grants
    .filter(({ memory, glossary }) => {
      if (memory === null && glossary === null) return true;
      if (resource === "store") return false;
      return "memory" in resource ? memory === resource.memory : glossary === resource.glossary;
    })
    .map(({ role }) => roles.indexOf(role));
  return roles[Math.max(...counts)];
}

export function includesRole(has: Role | undefined, wanted: Role): boolean {
  return has !== undefined && roles.indexOf(has) >= roles.indexOf(wanted);
}
