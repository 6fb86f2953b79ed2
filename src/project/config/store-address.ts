// Reads the address of a memory or glossary of a team store, as glosa.json and the command line have it.

import type { StoreAddress, StoreKind } from "../../model/store/store-address.ts";

export interface AddressFault {
  /** Of `errors` in messages/; its placeholders are `address`, without what may be a password, and `example`. */
  readonly fault: "addressInvalid" | "addressCredentials" | "addressHttp" | "addressOtherKind";
  readonly data: { readonly address: string; readonly example: string };
}

const storePath =
  /^(?<prefix>(?:\/[\w.~-]+)*)\/v1\/(?<kind>memories|glossaries)\/(?<id>[\w-]{1,64})$/u;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * Only what says exactly one thing is taken: https, or http to this machine; no name or password, no query, no fragment.
 */
export function readStoreAddress(written: string, kind: StoreKind): StoreAddress | AddressFault {
  const example = `https://tm.example/v1/${kind}/peru`;
  const fault = (code: AddressFault["fault"], address: string): AddressFault => ({
    fault: code,
    data: { address, example },
  });
  const bare = written.replace(/\/\/[^/]*@/u, "//");
  if (!URL.canParse(written)) return fault("addressInvalid", bare);
  const url = new URL(written);
  if (url.username !== "" || url.password !== "" || bare !== written)
    return fault("addressCredentials", bare);
  if (url.protocol === "http:" && !loopback.test(url.hostname)) return fault("addressHttp", bare);
  if (url.protocol !== "https:" && url.protocol !== "http:") return fault("addressInvalid", bare);
  const groups = storePath.exec(url.pathname)?.groups;
  if (groups === undefined || url.search !== "" || url.hash !== "" || /[?#\\]/u.test(written))
    return fault("addressInvalid", bare);
  const { prefix = "", kind: found = "", id = "" } = groups;
  if (found !== kind) return fault("addressOtherKind", bare);
  const base = `${url.origin}${prefix}/v1`;
  return { kind, id, base, href: `${base}/${kind}/${id}`, host: url.host };
}

export function isFault(read: StoreAddress | AddressFault): read is AddressFault {
  return "fault" in read;
}
