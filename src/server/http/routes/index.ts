// Every route of the page's server: what is answered, described and tested is derived from this list.

import { openApi } from "../openapi.ts";
import type { Route } from "../route.ts";
import { alignmentRoutes } from "./alignment-routes.ts";
import { conceptRoutes } from "./concept-routes.ts";
import { exchangeRoutes } from "./exchange-routes.ts";
import { jobRoutes } from "./job-routes.ts";
import { lookUpRoutes } from "./look-up-routes.ts";
import { pairRoutes } from "./pair-routes.ts";
import { projectRoutes } from "./project-routes.ts";
import { questionRoutes } from "./question-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { statisticsRoutes } from "./statistics-routes.ts";
import { textRoutes } from "./text-routes.ts";

export const apiPath: string = "/api/v1";

export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...projectRoutes,
  ...lookUpRoutes,
  ...pairRoutes,
  ...questionRoutes,
  ...textRoutes,
  ...jobRoutes,
  ...conceptRoutes,
  ...exchangeRoutes,
  ...alignmentRoutes,
  ...statisticsRoutes,
  {
    method: "GET",
    path: "/openapi.json",
    summary: "This description.",
    answers: "OpenAPI",
    answer: (_asked, { tool }): object => openApi(routes, { version: tool.version, base: apiPath }),
  },
];
