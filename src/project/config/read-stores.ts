// Reads what glosa.json says of team stores: addresses among the glossaries and memories, and the key "sync".

import { InputError } from "../../model/errors.ts";
import { isAddress, type StoreAddress, type StoreKind } from "../../model/store/store-address.ts";
import { syncItem } from "./config-fields.ts";
import { isRecord, requireKnownKeys, type Fail } from "./config-value.ts";
import type { SyncPair } from "./config.ts";

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

const kinds: Readonly<Record<"glossary" | "memory", StoreKind>> = {
  glossary: "glossaries",
  memory: "memories",
};

/** Throws `ConfigError` for the first that is none of a store's glossary or memory. */
export function requireStoreAddresses(
  key: "glossary" | "memory",
  written: readonly string[],
  fail: Fail,
): void {
  for (const each of written) {
    if (!isAddress(each)) continue;
    const read = readStoreAddress(each, kinds[key]);
    if (isFault(read)) throw fail(read.fault, [key], read.data);
  }
}

/** Those of the command line. Throws `InputError` as above. */
export function requireGivenAddresses(
  key: "glossary" | "memory",
  written: readonly string[],
): readonly string[] {
  const addresses = written.filter(isAddress);
  for (const each of addresses) givenStoreAddress(each, kinds[key]);
  return addresses;
}

/** An address as data. Throws `InputError` for what is none of that kind. */
export function givenStoreAddress(written: string, kind: StoreKind): StoreAddress {
  const read = readStoreAddress(written, kind);
  if (isFault(read)) throw new InputError(read.fault, { data: read.data });
  return read;
}

/** The kind of file that holds what is in the store. */
const extensions: Readonly<Record<StoreKind, RegExp>> = {
  memories: /\.tmx$/iu,
  glossaries: /\.csv$/iu,
};

export function readSync(written: unknown, fail: Fail): readonly SyncPair[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) throw fail("configSync", ["sync"]);
  const pairs = written.map((item: unknown, index): SyncPair => {
    const at = ["sync", index];
    if (!isRecord(item)) throw fail("configSync", at);
    requireKnownKeys(item, Object.keys(syncItem.properties), { at, fail });
    const { store, file } = item;
    if (typeof store !== "string" || typeof file !== "string" || file === "")
      throw fail("configSync", at);
    const kind = store.includes("/v1/glossaries/") ? "glossaries" : "memories";
    const address = readStoreAddress(store, kind);
    if (isFault(address)) throw fail(address.fault, [...at, "store"], address.data);
    if (!extensions[kind].test(file)) throw fail("configSyncFile", [...at, "file"], { file });
    return { store: address, file };
  });
  const twice = pairs.findIndex((pair, index) =>
    pairs.slice(0, index).some(({ file }) => file === pair.file),
  );
  if (twice !== -1)
    throw fail("configSyncTwice", ["sync", twice], { file: pairs[twice]?.file ?? "" });
  return pairs;
}
