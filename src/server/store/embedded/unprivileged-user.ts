// Who PostgreSQL runs as: it refuses to run as root, which is who runs in a container.

import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { InputError } from "../../../model/errors.ts";

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** The user that its packages make. */
const ownUser = "postgres";

/** `undefined`: whoever runs glosa. Throws `InputError` `postgresAsRoot` for root where there is nobody else. */
export function unprivilegedUser(): SystemUser | undefined {
  if (userInfo().uid !== 0) return undefined;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((each) => each.startsWith(`${ownUser}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  if (uid === undefined || gid === undefined) throw new InputError("postgresAsRoot");
  return { uid: Number(uid), gid: Number(gid) };
}
