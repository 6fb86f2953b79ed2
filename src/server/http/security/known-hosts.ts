// Which names of this server a request may use. A page of another name that leads to this machine (DNS rebinding) is
// same-origin for a browser, and only its Host header tells it from ours.

import { isLoopback } from "../../requests/is-loopback.ts";

const everywhere: ReadonlySet<string> = new Set(["0.0.0.0", "::", "[::]"]);
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/iu;

/**
 * Whether a `Host` header names the server. `host` is what it listens on; on every address of the machine, other addresses count
 * too, but no other name: rebinding needs a name.
 */
export function isKnownHost(header: string | undefined, host: string, port: number): boolean {
  const written = header?.toLowerCase() ?? "";
  const split = /^(.*?)(?::(\d+))?$/u.exec(written);
  const [, name = "", given = "80"] = split ?? [];
  if (Number(given) !== port) return false;
  const own = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  if (isLoopback(name) || name === own.toLowerCase()) return true;
  return everywhere.has(host) && address.test(name);
}
