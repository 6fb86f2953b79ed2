// The memories: made, listed, and what each is.

import type { NewMemory } from "../../../../model/store/stored-memory.ts";
import { roleFor } from "../../access/principal.ts";
import { createMemory, listMemories, storedMemory } from "../../memories/memories.ts";
import { newPlace } from "../bodies.ts";
import { tagged } from "../replies.ts";
import { readsBody, type StoreRoute } from "../route.ts";

export const memoryRoutes: readonly StoreRoute[] = [
  {
    method: "GET",
    path: "/v1/memories",
    summary: "The memories in which the token has a role, by name.",
    answers: "MemoryList",
    about: "nothing",
    role: "signed-in",
    answer: async ({ principal }, { database }) => {
      const rows = await listMemories(database);
      const seen = rows.filter(({ number }) => roleFor(principal, { memory: number }));
      return { memories: seen.map(storedMemory) };
    },
  },
  readsBody<"nothing", NewMemory>({
    method: "POST",
    path: "/v1/memories",
    summary: "Makes an empty memory.",
    body: newPlace,
    status: 201,
    answers: "StoredMemory",
    about: "nothing",
    role: "admin",
    answer: ({ body, principal }, { database }) => createMemory(database, body, principal.name),
  }),
  {
    method: "GET",
    path: "/v1/memories/:id",
    summary: "A memory: its languages, how many units, and its revision, which is its ETag.",
    answers: "StoredMemory",
    about: "memory",
    role: "reader",
    answer: ({ header }, _store, memory) =>
      tagged(storedMemory(memory), `"${memory.revision}"`, header("if-none-match")),
  },
];
