// The units of a memory of a store: all of them, and changes of those whose state is known.

import { randomUUID } from "node:crypto";
import { InputError } from "../../model/errors.ts";
import type { StoreAddress } from "../../model/store/store-address.ts";
import type { StoredUnit, UnitContent } from "../../model/store/stored-unit.ts";
import { isObject } from "./read-answers.ts";
import type { StoreClient } from "./store-client.ts";

const unitsOfPage = 1000;
/** A batch is added whole or not at all. */
const unitsOfBatch = 500;
/** A change of many units takes longer than a question. */
const milliseconds = 60_000;
const gone = 404;

/** Whether it was done; not, if somebody else has changed it since it was read. */
type Done = boolean;

export class RemoteUnits {
  readonly #store: StoreClient;
  readonly #path: string;
  readonly #href: string;

  constructor(store: StoreClient, { id, href }: StoreAddress) {
    this.#store = store;
    this.#path = `/memories/${id}`;
    this.#href = href;
  }

  /** Grows with every change; a smaller one is that of another memory of the same name. */
  async revision(): Promise<number> {
    const told = await this.#store.json({ method: "GET", path: this.#path, repeatable: true });
    const revision = isObject(told) ? told["revision"] : undefined;
    if (typeof revision !== "number") throw this.#notOne();
    return revision;
  }

  async all(): Promise<readonly StoredUnit[]> {
    const units: StoredUnit[] = [];
    let after = "";
    for (;;) {
      const place = after === "" ? "" : `&after=${encodeURIComponent(after)}`;
      const page = await this.#store.json({
        ...{ method: "GET", path: `${this.#path}/units?limit=${unitsOfPage}${place}` },
        ...{ repeatable: true, milliseconds },
      });
      if (!isObject(page) || !Array.isArray(page["units"])) throw this.#notOne();
      for (const unit of page["units"]) {
        if (!isStoredUnit(unit)) throw this.#notOne();
        units.push(unit);
      }
      const { next } = page;
      if (next === null || next === undefined || next === after) return units;
      if (typeof next !== "string") throw this.#notOne();
      after = next;
    }
  }

  /** Units with the same texts and languages as one that is there are not added again. */
  async add(units: readonly UnitContent[]): Promise<void> {
    for (let from = 0; from < units.length; from += unitsOfBatch)
      await this.#store.send({
        method: "POST",
        path: `${this.#path}/units`,
        body: { units: units.slice(from, from + unitsOfBatch) },
        headers: { "idempotency-key": randomUUID() },
        ...{ repeatable: true, milliseconds },
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
    const { status } = await this.#store.send({
      ...{ method, path: `${this.#path}/units/${encodeURIComponent(id)}` },
      ...(body === undefined ? {} : { body }),
      headers: { "if-match": etag },
      // The second of two would be told that the first has changed it.
      repeatable: false,
      milliseconds,
      understood: [gone, 409, 412],
    });
    return status < 300 || (method === "DELETE" && status === gone);
  }

  #notOne(): InputError {
    return new InputError("storeNotOne", { data: { address: this.#href } });
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
