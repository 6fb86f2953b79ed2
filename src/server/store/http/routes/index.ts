// Every route of the store's server: what is answered, described and tested is derived from this list.

import { storeOpenApi } from "../openapi.ts";
import type { StoreRoute } from "../route.ts";
import { storeExchangeRoutes } from "./exchange-routes.ts";
import { glossaryRoutes } from "./glossary-routes.ts";
import { historyRoutes } from "./history-routes.ts";
import { storeJobRoutes } from "./job-routes.ts";
import { memoryRoutes } from "./memory-routes.ts";
import { openRoutes } from "./open-routes.ts";
import { searchRoutes } from "./search-routes.ts";
import { unitRoutes } from "./unit-routes.ts";

export const storeRoutes: readonly StoreRoute[] = [
  ...openRoutes,
  ...memoryRoutes,
  ...searchRoutes,
  ...unitRoutes,
  ...storeExchangeRoutes,
  ...storeJobRoutes,
  ...glossaryRoutes,
  ...historyRoutes,
  {
    method: "GET",
    path: "/openapi.json",
    summary: "This description.",
    about: "nothing",
    role: "open",
    answer: (_asked, { tool }): object => storeOpenApi(storeRoutes, tool.version),
  },
];
