// A store of a test with its routes, a memory and a glossary, and somebody of each role.

import { roles, type Role } from "../../../../src/model/store/role.ts";
import { addToken } from "../../../../src/server/store/access/tokens.ts";
import type { Database } from "../../../../src/server/store/database/database.ts";
import { createGlossary } from "../../../../src/server/store/glossaries/glossaries.ts";
import { storeApp } from "../../../../src/server/store/http/app.ts";
import { JobRunner } from "../../../../src/server/store/http/job-runner.ts";
import type { RateLimit } from "../../../../src/server/store/http/rate-limit.ts";
import { createMemory } from "../../../../src/server/store/memories/memories.ts";

export type Person = Role | "stranger" | "owner";

export interface Asked {
  readonly as?: Person;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface OpenStore {
  readonly database: Database;
  readonly tokens: Readonly<Record<Person, string>>;
  readonly failures: unknown[];
  readonly fetch: (request: Request) => Promise<Response>;
  readonly ask: (method: string, path: string, asked?: Asked) => Promise<Response>;
  readonly close: () => void;
}

/**
 * The memory and the glossary are called `peru`; whoever is named by a role has it in both. The stranger is an admin of others,
 * the owner of everything.
 */
export async function openStore(
  database: Database,
  rate: RateLimit = { perSecond: 1e6, burst: 1e6 },
): Promise<OpenStore> {
  const languages = { source: "en", target: "es" };
  for (const id of ["peru", "other"]) {
    await createMemory(database, { id, ...languages }, "owner");
    await createGlossary(database, { id, ...languages }, "owner");
  }
  const given: [Person, string][] = [];
  for (const role of roles) {
    const { token } = await addToken(database, {
      ...{ who: role, role },
      ...{ memory: "peru", glossary: "peru" },
    });
    given.push([role, token]);
  }
  const other = { memory: "other", glossary: "other" };
  const stranger = await addToken(database, { who: "stranger", role: "admin", ...other });
  const owner = await addToken(database, { who: "owner", role: "admin" });
  given.push(["stranger", stranger.token], ["owner", owner.token]);
  const tokens = Object.fromEntries(given) as Record<Person, string>;
  const failures: unknown[] = [];
  const fail = (error: unknown): void => void failures.push(error);
  const runner = new JobRunner(database, fail);
  const app = storeApp({
    store: { database, tool: { name: "glosa", version: "0.0.0" }, wake: () => runner.wake() },
    ...{ language: "en", rate, now: () => Date.now(), fail },
  });
  const fetch = async (request: Request): Promise<Response> => app.fetch(request);
  return {
    ...{ database, tokens, failures, fetch },
    ask: (method, path, { as, headers, json, body } = {}) =>
      fetch(
        new Request(`http://store.test${path}`, {
          method,
          headers: {
            ...(as !== undefined && { Authorization: `Bearer ${tokens[as]}` }),
            ...(json !== undefined && { "Content-Type": "application/json" }),
            ...headers,
          },
          ...(json !== undefined && { body: JSON.stringify(json) }),
          ...(body !== undefined && { body }),
        }),
      ),
    close: () => runner.close(),
  };
}
