// Every change of a memory or a glossary: who, when, before and after.

import { InputError } from "../../../../model/errors.ts";
import { roleFor, type Principal } from "../../access/principal.ts";
import type { Database } from "../../database/database.ts";
import { findGlossary } from "../../glossaries/glossaries.ts";
import { readHistory } from "../../history/read-history.ts";
import { findMemory } from "../../memories/memories.ts";
import { queryCount } from "../query-count.ts";
import type { StoreRoute } from "../route.ts";

export const historyRoutes: readonly StoreRoute[] = [
  {
    method: "GET",
    path: "/v1/history",
    summary: "The changes of a memory or a glossary, the oldest first.",
    query: {
      memory: "Name of a memory",
      glossary: "Name of a glossary, where there is no memory",
      unit: "Only those of one unit of the memory",
      concept: "Only those of one concept of the glossary",
      after: "`next` of the page before",
      limit: "Most changes; 100 by default, 1,000 at most",
    },
    answers: "HistoryPage",
    about: "nothing",
    role: "signed-in",
    answer: async ({ query, principal }, { database }) => {
      const of = await resource(query("memory"), query("glossary"), { database, principal });
      const item = "memory" in of ? query("unit") : query("concept");
      const most = Number.MAX_SAFE_INTEGER;
      const after = queryCount(query("after"), "after", { least: 0, most });
      const limit = queryCount(query("limit"), "limit", { least: 1, most: 1000 });
      return readHistory(database, {
        ...of,
        ...(item !== undefined && { item }),
        ...(after !== undefined && { after }),
        ...(limit !== undefined && { limit }),
      });
    },
  },
];

async function resource(
  memory: string | undefined,
  glossary: string | undefined,
  { database: { sql }, principal }: { readonly database: Database; readonly principal: Principal },
): Promise<{ readonly memory: number } | { readonly glossary: number }> {
  if (memory !== undefined) {
    const { number } = await findMemory(sql, memory);
    if (roleFor(principal, { memory: number }) !== undefined) return { memory: number };
    throw new InputError("storeMemoryUnknown", { data: { name: memory } });
  }
  if (glossary === undefined)
    throw new InputError("serverNotUnderstood", { data: { detail: "memory, glossary" } });
  const { number } = await findGlossary(sql, glossary);
  if (roleFor(principal, { glossary: number }) !== undefined) return { glossary: number };
  throw new InputError("storeGlossaryUnknown", { data: { name: glossary } });
}
