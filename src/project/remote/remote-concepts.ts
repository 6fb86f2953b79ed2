// The concepts of a glossary of a store: its table, and changes of concepts whose state is known.

import type { PageConcept } from "../../model/page/concept.ts";
import type { StoreAddress } from "../../model/store/store-address.ts";
import { isObject } from "./read-answers.ts";
import {
  patientMilliseconds,
  remoteItems,
  remoteRevision,
  type RemoteCollection,
} from "./remote-collection.ts";
import { detailOf, type StoreClient } from "./store-client.ts";

export class RemoteConcepts {
  readonly #glossary: RemoteCollection;

  constructor(store: StoreClient, address: StoreAddress) {
    this.#glossary = { store, address, path: `/glossaries/${address.id}` };
  }

  revision(): Promise<number> {
    return remoteRevision(this.#glossary);
  }

  /** In canonical form. */
  async table(): Promise<string> {
    const { store, path } = this.#glossary;
    const { text } = await store.send({
      ...{ method: "GET", path: `${path}/export?format=csv` },
      ...{ repeatable: true, milliseconds: patientMilliseconds },
    });
    return text.replace(/^\uFEFF/u, "");
  }

  /** By the id of the concept. Ask before the table: what changes in between is then noticed. */
  async tags(): Promise<ReadonlyMap<string, string>> {
    return new Map(
      await remoteItems(this.#glossary, "concepts", (value) => {
        const { id, etag } = isObject(value) ? value : {};
        return typeof id === "string" && typeof etag === "string"
          ? ([id, etag] as const)
          : undefined;
      }),
    );
  }

  /**
   * Adds, changes or (`undefined`) removes a concept; `tag` is what it had when it was read. Returns `"late"` if somebody else has
   * changed it since, and what the store says where it has the words in another concept.
   */
  async put(
    id: string,
    concept: PageConcept | undefined,
    tag: string | undefined,
  ): Promise<"done" | "late" | { readonly refusal: string }> {
    const method = concept === undefined ? "DELETE" : tag === undefined ? "POST" : "PUT";
    const item = method === "POST" ? "" : `/${encodeURIComponent(id)}`;
    const { store, path } = this.#glossary;
    const { status, text } = await store.send({
      ...{ method, path: `${path}/concepts${item}` },
      ...(concept === undefined ? {} : { body: concept }),
      ...(tag === undefined ? {} : { headers: { "if-match": tag } }),
      ...{ repeatable: false, milliseconds: patientMilliseconds, understood: [404, 409, 412] },
    });
    if (status === 409) return { refusal: detailOf(text) };
    return status < 300 || (method === "DELETE" && status === 404) ? "done" : "late";
  }
}
