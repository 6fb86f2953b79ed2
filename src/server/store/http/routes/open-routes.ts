// What everybody may ask: which store this is, whether it is well, and how to ask it.

import { checkSchema, currentSchema } from "../../database/migrate.ts";
import type { StoreRoute } from "../route.ts";

export const openRoutes: readonly StoreRoute[] = [
  {
    method: "GET",
    path: "/v1",
    summary: "Which store this is: its version and the schema of its database.",
    about: "nothing",
    role: "open",
    answer: (_asked, { tool }) => ({
      store: "glosa",
      version: tool.version,
      schema: currentSchema,
    }),
  },
  {
    method: "GET",
    path: "/healthz",
    summary: "Whether the store and its database answer; 503 if not.",
    about: "nothing",
    role: "open",
    answer: async (_asked, { database }) => {
      await checkSchema(database);
      return { status: "ok" };
    },
  },
];
