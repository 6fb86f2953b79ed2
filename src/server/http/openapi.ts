// The description of the routes (OpenAPI 3.1), made from the routes themselves.

import * as z from "zod";
import { problemMediaType } from "../../model/page/problem-details.ts";
// Of the types in src/model/page: `npm run docs` writes them.
import answerSchemas from "./answer-schemas.json" with { type: "json" };
import type { Route } from "./route.ts";

/** What is asked and what is answered, to the letter, so that a client can be generated. */
export function openApi(
  routes: readonly Route[],
  { version, base }: { readonly version: string; readonly base: string },
): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/gu, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "glosa serve", version },
    servers: [{ url: base }],
    security: [{ session: [] }],
    paths,
    components: {
      schemas: answerSchemas,
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "glosa-<port>",
          description: "Given by POST /session",
        },
      },
    },
  };
}

/** What describes an answer by the name of its type. */
export function answerSchema(answers: string): object {
  return Object.hasOwn(answerSchemas, answers)
    ? { $ref: `#/components/schemas/${answers}` }
    : { type: "object" };
}

function operation({
  method,
  path,
  summary,
  query = {},
  body,
  ifMatch,
  answers,
  mediaType,
  open,
}: Route): object {
  const parameters = [
    ...[...path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
      ...{ name, in: "path", required: true, schema: { type: "string" } },
    })),
    ...Object.entries({ ...query, lang: "Language of the sentences: `en` or `es`" }).map(
      ([name, description]) => ({ name, in: "query", description, schema: { type: "string" } }),
    ),
    ...(ifMatch === true
      ? [{ name: "If-Match", in: "header", required: true, schema: { type: "string" } }]
      : []),
  ];
  const type = mediaType ?? "application/json";
  const isEmpty = answers === undefined && mediaType === undefined;
  return {
    operationId: operationName(method, path),
    summary,
    parameters,
    ...(open === true && { security: [] }),
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: z.toJSONSchema(body) } },
      },
    }),
    responses: {
      ...(isEmpty
        ? { "204": { description: "Done" } }
        : {
            "200": {
              description: answers ?? "A file",
              content: { [type]: answers === undefined ? {} : { schema: answerSchema(answers) } },
            },
          }),
      ...(ifMatch === true && {
        "412": { description: "Changed meanwhile; `current` is what there is" },
      }),
      default: {
        description: "A problem (RFC 9457)",
        content: { [problemMediaType]: { schema: answerSchema("ProblemDetails") } },
      },
    },
  };
}

/** `patchPairsById`: what a generated client calls it. */
function operationName(method: string, path: string): string {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const words = path.split(/[/.]/u).filter((each) => each !== "");
  return (
    method.toLowerCase() +
    words
      .map((word) => (word.startsWith(":") ? `By${capital(word.slice(1))}` : capital(word)))
      .join("")
  );
}
