// Every route of the page's server: what is answered, described and tested is derived from this list.

import type { Route } from "../route.ts";
import { conceptRoutes } from "./concept-routes.ts";
import { jobRoutes } from "./job-routes.ts";
import { lookUpRoutes } from "./look-up-routes.ts";
import { pairRoutes } from "./pair-routes.ts";
import { projectRoutes } from "./project-routes.ts";
import { questionRoutes } from "./question-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { textRoutes } from "./text-routes.ts";

export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...projectRoutes,
  ...lookUpRoutes,
  ...pairRoutes,
  ...questionRoutes,
  ...textRoutes,
  ...jobRoutes,
  ...conceptRoutes,
];
