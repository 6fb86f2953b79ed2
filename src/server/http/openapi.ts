// The description of the page's routes.

import { describeApi } from "../requests/describe-api.ts";
// Of the types in src/model/page: `npm run docs` writes them.
import answerSchemas from "./answer-schemas.json" with { type: "json" };
import type { Route } from "./route.ts";

/** What is asked and what is answered, to the letter, so that a client can be generated. */
export function openApi(
  routes: readonly Route[],
  { version, base }: { readonly version: string; readonly base: string },
): object {
  return describeApi(routes, {
    ...{ title: "glosa serve", version, base, schemas: answerSchemas },
    security: {
      session: {
        type: "apiKey",
        in: "cookie",
        name: "glosa-<port>",
        description: "Given by POST /session",
      },
    },
  });
}
