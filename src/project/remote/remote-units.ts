// The units of a memory of a store: all of them, and changes of those whose state is known.

import { randomUUID } from "node:crypto";
import type { StoreAddress } from "../../model/store/store-address.ts";
import type { StoredUnit, UnitContent } from "../../model/store/stored-unit.ts";
import { isObject } from "./read-answers.ts";
import {
  patientMilliseconds,
  remoteItems,
  remoteRevision,
  type RemoteCollection,
} from "./remote-collection.ts";
import type { StoreClient } from "./store-client.ts";

/** A batch is added whole or not at all. */
const unitsOfBatch = 500;
const gone = 404;

/** Whether it was done; not, if somebody else has changed it since it was read. */
type Done = boolean;

export class RemoteUnits {
  readonly #memory: RemoteCollection;

  constructor(store: StoreClient, address: StoreAddress) {
    this.#memory = { store, address, path: `/memories/${address.id}` };
  }

  revision(): Promise<number> {
    return remoteRevision(this.#memory);
  }

  all(): Promise<readonly StoredUnit[]> {
    return remoteItems(this.#memory, "units", (value) => (isStoredUnit(value) ? value : undefined));
  }

  /** Units with the same texts and languages as one that is there are not added again. */
  async add(units: readonly UnitContent[]): Promise<void> {
    const { store, path } = this.#memory;
    for (let from = 0; from < units.length; from += unitsOfBatch)
      await store.send({
        method: "POST",
        path: `${path}/units`,
        body: { units: units.slice(from, from + unitsOfBatch) },
        headers: { "idempotency-key": randomUUID() },
        ...{ repeatable: true, milliseconds: patientMilliseconds },
      });
  }

  async change({ id, etag }: StoredUnit, unit: UnitContent): Promise<Done> {
    return this.#change("PUT", id, etag, { unit });
  }

  /** One that is gone is as good as removed. */
  async remove({ id, etag }: StoredUnit): Promise<Done> {
    return this.#change("DELETE", id, etag);
  }

  async #change(method: "PUT" | "DELETE", id: string, etag: string, body?: object): Promise<Done> {
    const { store, path } = this.#memory;
    const { status } = await store.send({
      ...{ method, path: `${path}/units/${encodeURIComponent(id)}` },
      ...(body === undefined ? {} : { body }),
      headers: { "if-match": etag },
      // The second of two would be told that the first has changed it.
      repeatable: false,
      milliseconds: patientMilliseconds,
      understood: [gone, 409, 412],
    });
    return status < 300 || (method === "DELETE" && status === gone);
  }
}

/** What reading it would stumble over. */
function isStoredUnit(value: unknown): value is StoredUnit {
  if (!isObject(value)) return false;
  const { id, etag, unit } = value;
  if (typeof id !== "string" || typeof etag !== "string" || !isObject(unit)) return false;
  const lists = ["source", "notes", "props", "others"];
  return (
    lists.every((name) => Array.isArray(unit[name])) &&
    typeof unit["id"] === "string" &&
    isObject(unit["attributes"]) &&
    isObject(unit["sourceInfo"]) &&
    (unit["target"] === undefined || Array.isArray(unit["target"]))
  );
}
