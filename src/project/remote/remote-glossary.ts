// The glossary of a store as the CSV that it exports, or as it was when it was last fetched.

import { InputError, type Warning } from "../../model/errors.ts";
import type { Config } from "../config/config.ts";
import { givenStoreAddress } from "../config/read-stores.ts";
import { keepCopy, recallCopy } from "./kept-copy.ts";
import { openStore } from "./open-store.ts";
import { StoreAway } from "./store-away.ts";
import { warnAway } from "./warn-away.ts";

interface GlossaryCopy {
  readonly etag: string;
  /** ISO date and time of the last answer that confirmed it. */
  readonly fetched: string;
  readonly csv: string;
}

export interface RemotePlace extends Pick<Config, "environment" | "ownAddresses"> {
  /** Trusted. */
  readonly cacheFolder: string | undefined;
  readonly warn: (warning: Warning) => void;
}

export interface RemoteTable {
  /** The address in the one way of writing it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Where the store is away the copy is used, with a warning; without one, what keeps it away is thrown: a check against an empty
 * glossary would find nothing.
 */
export async function remoteGlossary(written: string, place: RemotePlace): Promise<RemoteTable> {
  const address = givenStoreAddress(written, "glossaries");
  const name = `${address.href} glossary`;
  const { cacheFolder, warn } = place;
  const kept = copyOf(recallCopy(cacheFolder, name));
  const table = (csv: string): RemoteTable => ({
    path: address.href,
    bytes: new TextEncoder().encode(csv),
  });
  try {
    const { status, etag, text } = await openStore(address, written, place).send({
      method: "GET",
      path: `/glossaries/${address.id}/export?format=csv`,
      repeatable: true,
      ...(kept === undefined || kept.etag === ""
        ? {}
        : { headers: { "if-none-match": kept.etag } }),
    });
    if (status === 304 && kept === undefined)
      throw new InputError("storeNotOne", { data: { address: address.href } });
    const copy = {
      etag: status === 304 ? (kept?.etag ?? "") : etag,
      fetched: new Date().toISOString(),
      csv: status === 304 ? (kept?.csv ?? "") : text,
    };
    keepCopy(cacheFolder, name, copy);
    return table(copy.csv);
  } catch (error) {
    if (!(error instanceof StoreAway) || kept === undefined) throw error;
    warnAway(error, kept.fetched, warn);
    return table(kept.csv);
  }
}

function copyOf(value: unknown): GlossaryCopy | undefined {
  const copy = value as Partial<Record<keyof GlossaryCopy, unknown>> | undefined | null;
  const { etag, fetched, csv } = copy ?? {};
  return typeof etag === "string" && typeof fetched === "string" && typeof csv === "string"
    ? { etag, fetched, csv }
    : undefined;
}
