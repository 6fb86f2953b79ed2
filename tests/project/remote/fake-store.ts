// A team store in this process, answering by the contract from memory files and tables: what a client may rely on.

import { createServer, type IncomingMessage } from "node:http";
import { onTestFinished } from "vitest";
import { csvFormat } from "../../../src/formats/csv/index.ts";
import type { JoinableMemory, MatchOptions } from "../../../src/memory/memory-store.ts";
import type { Concept } from "../../../src/model/concept.ts";
import type { StoredUnit, UnitContent } from "../../../src/model/store/stored-unit.ts";
import { conceptJson, editedConcept } from "../../../src/session/glossary/concept-json.ts";

export interface FakeStore {
  /** `http://127.0.0.1:PORT/v1`. */
  readonly base: string;
  /** `GLOSA_TOKEN_…` with the token. */
  readonly environment: Readonly<Record<string, string>>;
  readonly requests: { readonly method: string; readonly path: string; readonly token: string }[];
  /** What memories answer questions; by name. */
  readonly memories: Map<string, JoinableMemory>;
  readonly units: Map<string, StoredUnit[]>;
  /** Of glossaries that are only read. */
  readonly tables: Map<string, string>;
  readonly concepts: Map<string, Map<string, { readonly concept: Concept; readonly etag: string }>>;
  /** Answers in its place; `undefined` from it lets the store answer. */
  before:
    ((method: string, path: string) => FakeAnswer | "silence" | "break" | undefined) | undefined;
  readonly close: () => Promise<void>;
}

export interface FakeAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const token = "glosa_test";

/** `knowsEach`: whether it gives units each by itself, as stores do that can be joined exactly. */
export async function fakeStore({ knowsEach = true } = {}): Promise<FakeStore> {
  const answered = new Map<string, FakeAnswer>();
  let revision = 1;
  const unitOf = (position: number, unit: UnitContent): StoredUnit => ({
    ...{ id: String(position), position, revision, etag: `"${position}.${revision}"`, unit },
  });
  const answer = async (
    method: string,
    url: URL,
    body: Record<string, unknown>,
    headers: IncomingMessage["headers"],
  ): Promise<FakeAnswer> => {
    const [, , kind, id = "", what, item] = url.pathname.split("/");
    if (kind === "memories") {
      const memory = store.memories.get(id);
      const units = store.units.get(id);
      if (what === undefined && (memory !== undefined || units !== undefined))
        return {
          status: 200,
          body: {
            ...{ id, source: "en", target: "es", revision },
            ...(memory && memory.languages),
            units: memory?.units ?? units?.length,
          },
        };
      if (memory !== undefined && what === "match") {
        const { texts, each, ...options } = body as { texts: { text: string }[]; each?: boolean };
        if (texts.length > 200) return { status: 413 };
        const questions = texts.map(({ text, ...neighbours }) => ({
          text,
          options: { ...options, ...neighbours } as MatchOptions,
        }));
        if (each === true && knowsEach)
          return { status: 200, body: { answers: await memory.similarUnits(questions) } };
        const answers = [];
        for (const { text, options } of questions) answers.push(await memory.match(text, options));
        return { status: 200, body: { answers } };
      }
      if (memory !== undefined && what === "concordance") {
        const { words, each, anyCase, ...options } = body as {
          words: string[];
          each?: boolean;
          anyCase?: boolean;
        };
        const answers = [];
        for (const word of words)
          answers.push(
            each === true && knowsEach
              ? await memory.consider(word, options, anyCase === true)
              : await memory.concordance(word, options),
          );
        return { status: 200, body: { answers } };
      }
      if (memory !== undefined && what === "word-counts") {
        const { words, side } = body as { words: string[]; side: "source" | "target" };
        return {
          status: 200,
          body: { counts: Object.fromEntries(await memory.wordCounts(words, side)) },
        };
      }
      if (units !== undefined && what === "units") {
        if (method === "GET" && item === undefined) {
          const after = Number(url.searchParams.get("after") ?? 0);
          const limit = Number(url.searchParams.get("limit") ?? 1000);
          const rest = units.filter(({ position }) => position > after);
          const page = rest.slice(0, limit);
          const next = rest.length > page.length ? String(page.at(-1)?.position) : null;
          return { status: 200, body: { units: page, next, revision } };
        }
        if (method === "POST") {
          const key = `${id} ${String(headers["idempotency-key"])}`;
          const known = answered.get(key);
          if (known !== undefined) return known;
          revision += 1;
          let added = 0;
          const given = (body["units"] as UnitContent[]).map((unit) => {
            const same = units.find((each) => textsOf(each.unit) === textsOf(unit));
            if (same !== undefined) return same;
            added += 1;
            const made = unitOf((units.at(-1)?.position ?? 0) + 1, unit);
            units.push(made);
            return made;
          });
          const made = {
            status: 200,
            body: {
              ...{ added, same: given.length - added },
              units: given.map(({ id, etag }) => ({ id, etag })),
            },
          };
          answered.set(key, made);
          return made;
        }
        const at = units.findIndex((each) => each.id === item);
        const current = units[at];
        if (current === undefined) return { status: 404 };
        if (headers["if-match"] !== current.etag) return { status: 412, body: { current } };
        revision += 1;
        if (method === "DELETE") {
          units.splice(at, 1);
          return { status: 204 };
        }
        const changed = unitOf(current.position, body["unit"] as UnitContent);
        units[at] = changed;
        return { status: 200, body: changed };
      }
    }
    const concepts = store.concepts.get(id);
    if (kind === "glossaries" && concepts !== undefined) {
      if (what === undefined) return { status: 200, body: { id, revision } };
      if (what === "export") return { status: 200, body: await tableOf(concepts.values()) };
      if (what === "concepts" && method === "GET")
        return {
          status: 200,
          body: {
            concepts: [...concepts.values()].map(({ concept, etag }) => ({
              ...conceptJson(concept),
              etag,
            })),
            next: null,
          },
        };
      const name = method === "POST" ? String(body["id"]) : decodeURIComponent(item ?? "");
      const current = concepts.get(name);
      if (method === "POST" ? current !== undefined : headers["if-match"] !== current?.etag)
        return { status: method === "POST" ? 409 : 412 };
      revision += 1;
      if (method === "DELETE") {
        concepts.delete(name);
        return { status: 204 };
      }
      const empty = { id: name, subjectField: "", definition: "", terms: [], props: [] };
      const edited = editedConcept(current?.concept ?? empty, body as never);
      concepts.set(name, { concept: edited, etag: `"${revision}"` });
      return { status: 200, body: conceptJson(edited) };
    }
    const table = store.tables.get(id);
    if (kind === "glossaries" && table !== undefined && what === "export") {
      const etag = `"${table.length}"`;
      if (headers["if-none-match"] === etag) return { status: 304, headers: { etag } };
      return { status: 200, body: table, headers: { etag, "content-type": "text/csv" } };
    }
    return {
      status: 404,
      body: { title: "Not found", status: 404, detail: "There is nothing here." },
    };
  };
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      const url = new URL(request.url ?? "", "http://127.0.0.1");
      const method = request.method ?? "";
      store.requests.push({
        ...{ method, path: url.pathname, token: request.headers.authorization ?? "" },
      });
      const early = store.before?.(method, url.pathname);
      if (early === "silence") return;
      if (early === "break") {
        request.socket.destroy();
        return;
      }
      const isKnown = request.headers.authorization === `Bearer ${token}`;
      const body = text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
      const made =
        early ?? (isKnown ? await answer(method, url, body, request.headers) : { status: 401 });
      const type = { "content-type": "application/json" };
      response.writeHead(made.status, { ...type, ...made.headers });
      response.end(
        made.body === undefined
          ? ""
          : typeof made.body === "string"
            ? made.body
            : JSON.stringify(made.body),
      );
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  const port = typeof place === "object" && place !== null ? place.port : 0;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const store: FakeStore = {
    base: `http://127.0.0.1:${port}/v1`,
    environment: { [`GLOSA_TOKEN_127_0_0_1_${port}`]: token },
    requests: [],
    memories: new Map(),
    units: new Map(),
    tables: new Map(),
    concepts: new Map(),
    before: undefined,
    close,
  };
  onTestFinished(close);
  return store;
}

async function tableOf(concepts: Iterable<{ readonly concept: Concept }>): Promise<string> {
  const write = await csvFormat.loadWriter();
  const context = { warn: () => undefined, tool: { name: "store", version: "" } };
  const all = { sourceLanguage: "en", targetLanguage: "es", path: "peru.csv" };
  const glossary = {
    kind: "glossary" as const,
    concepts: Array.from(concepts, (each) => each.concept),
  };
  return [...write(glossary, { ...context, ...all })].join("");
}

function textsOf({ source, target }: UnitContent): string {
  return JSON.stringify([source, target]);
}
