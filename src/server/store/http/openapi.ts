// The description of the store's routes.

import { describeApi } from "../../requests/describe-api.ts";
// Of the types in src/model: `npm run docs` writes them.
import answerSchemas from "./answer-schemas.json" with { type: "json" };
import type { StoreRoute } from "./route.ts";

export function storeOpenApi(routes: readonly StoreRoute[], version: string): object {
  const described = routes.map((route) => ({ ...route, open: route.role === "open" }));
  return describeApi(described, {
    ...{ title: "glosa server", version, base: "/", schemas: answerSchemas },
    security: {
      token: { type: "http", scheme: "bearer", description: "Made by glosa server token add" },
    },
  });
}
