// The concepts of a glossary of a store: its table, and changes of concepts whose state is known.

import { InputError } from "../../model/errors.ts";
import type { PageConcept } from "../../model/page/concept.ts";
import type { StoreAddress } from "../../model/store/store-address.ts";
import { isObject } from "./read-answers.ts";
import { detailOf, type StoreClient } from "./store-client.ts";

const conceptsOfPage = 1000;
const milliseconds = 60_000;

export class RemoteConcepts {
  readonly #store: StoreClient;
  readonly #path: string;
  readonly #href: string;

  constructor(store: StoreClient, { id, href }: StoreAddress) {
    this.#store = store;
    this.#path = `/glossaries/${id}`;
    this.#href = href;
  }

  /** Grows with every change; a smaller one is that of another glossary of the same name. */
  async revision(): Promise<number> {
    const told = await this.#store.json({ method: "GET", path: this.#path, repeatable: true });
    const revision = isObject(told) ? told["revision"] : undefined;
    if (typeof revision !== "number") throw this.#notOne();
    return revision;
  }

  /** In canonical form. */
  async table(): Promise<string> {
    const path = `${this.#path}/export?format=csv`;
    const { text } = await this.#store.send({
      method: "GET",
      path,
      repeatable: true,
      milliseconds,
    });
    return text.replace(/^\uFEFF/u, "");
  }

  /** By the id of the concept. Ask before the table: what changes in between is then noticed. */
  async tags(): Promise<ReadonlyMap<string, string>> {
    const tags = new Map<string, string>();
    let after = "";
    for (;;) {
      const place = after === "" ? "" : `&after=${encodeURIComponent(after)}`;
      const page = await this.#store.json({
        ...{ method: "GET", path: `${this.#path}/concepts?limit=${conceptsOfPage}${place}` },
        ...{ repeatable: true, milliseconds },
      });
      if (!isObject(page) || !Array.isArray(page["concepts"])) throw this.#notOne();
      for (const concept of page["concepts"] as readonly unknown[]) {
        const { id, etag } = isObject(concept) ? concept : {};
        if (typeof id !== "string" || typeof etag !== "string") throw this.#notOne();
        tags.set(id, etag);
      }
      const { next } = page;
      if (next === null || next === undefined || next === after) return tags;
      if (typeof next !== "string") throw this.#notOne();
      after = next;
    }
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
    const { status, text } = await this.#store.send({
      ...{ method, path: `${this.#path}/concepts${item}` },
      ...(concept === undefined ? {} : { body: concept }),
      ...(tag === undefined ? {} : { headers: { "if-match": tag } }),
      ...{ repeatable: false, milliseconds, understood: [404, 409, 412] },
    });
    if (status === 409) return { refusal: detailOf(text) };
    return status < 300 || (method === "DELETE" && status === 404) ? "done" : "late";
  }

  #notOne(): InputError {
    return new InputError("storeNotOne", { data: { address: this.#href } });
  }
}
