// What memories and glossaries of a store have in common: a state, and items that come page by page.

import { InputError } from "../../model/errors.ts";
import type { StoreAddress } from "../../model/store/store-address.ts";
import { isObject } from "./read-answers.ts";
import type { StoreClient } from "./store-client.ts";

const itemsOfPage = 1000;
/** A change or a page of many takes longer than a question. */
export const patientMilliseconds = 60_000;

export interface RemoteCollection {
  readonly store: StoreClient;
  readonly address: StoreAddress;
  /** Of the collection, below the version of the store: `/memories/peru`. */
  readonly path: string;
}

/** Grows with every change; a smaller one is that of another collection of the same name. */
export async function remoteRevision(collection: RemoteCollection): Promise<number> {
  const { store, path } = collection;
  const told = await store.json({ method: "GET", path, repeatable: true });
  const revision = isObject(told) ? told["revision"] : undefined;
  if (typeof revision !== "number") throw notOne(collection);
  return revision;
}

/** All items of a kind. `read` gives `undefined` for what is none: then it is no store. */
export async function remoteItems<Item>(
  collection: RemoteCollection,
  kind: "units" | "concepts",
  read: (value: unknown) => Item | undefined,
): Promise<readonly Item[]> {
  const { store, path } = collection;
  const items: Item[] = [];
  let after = "";
  for (;;) {
    const place = after === "" ? "" : `&after=${encodeURIComponent(after)}`;
    const page = await store.json({
      ...{ method: "GET", path: `${path}/${kind}?limit=${itemsOfPage}${place}` },
      ...{ repeatable: true, milliseconds: patientMilliseconds },
    });
    const list = isObject(page) ? page[kind] : undefined;
    if (!isObject(page) || !Array.isArray(list)) throw notOne(collection);
    for (const value of list as readonly unknown[]) {
      const item = read(value);
      if (item === undefined) throw notOne(collection);
      items.push(item);
    }
    const { next } = page;
    if (next === null || next === undefined || next === after) return items;
    if (typeof next !== "string") throw notOne(collection);
    after = next;
  }
}

function notOne({ address }: RemoteCollection): InputError {
  return new InputError("storeNotOne", { data: { address: address.href } });
}
