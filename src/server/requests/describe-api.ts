// The description of routes (OpenAPI 3.1), made from the routes themselves.

import * as z from "zod";
import { problemMediaType } from "../../model/page/problem-details.ts";

/** What a description says of a route, whatever else the route has. */
export interface DescribedRoute {
  readonly method: string;
  /** Parts of it that begin with a colon are parameters. */
  readonly path: string;
  readonly summary: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: z.ZodType;
  /** Whether the body is a file. */
  readonly takesFile?: true;
  readonly ifMatch?: true;
  /** Of an answer with content; 200 by default. */
  readonly status?: number;
  /** Name of the type of the answer. */
  readonly answers?: string;
  /** Of the answer; application/json by default. */
  readonly mediaType?: string;
  /** Whether it is asked without having signed in. */
  readonly open?: boolean;
}

export interface ApiFacts {
  readonly title: string;
  readonly version: string;
  readonly base: string;
  /** How one signs in, by its name. */
  readonly security: Readonly<Record<string, object>>;
  /** Types of answers. */
  readonly schemas: Readonly<Record<string, object>>;
}

/** What is asked and what is answered, to the letter, so that a client can be generated. */
export function describeApi(
  routes: readonly DescribedRoute[],
  { title, version, base, security, schemas }: ApiFacts,
): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/gu, "{$1}");
    const described = operation(route, schemas);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: described };
  }
  return {
    openapi: "3.1.0",
    info: { title, version },
    servers: [{ url: base }],
    security: Object.keys(security).map((name) => ({ [name]: [] })),
    paths,
    components: { schemas, securitySchemes: security },
  };
}

function answerSchema(answers: string, schemas: ApiFacts["schemas"]): object {
  return Object.hasOwn(schemas, answers)
    ? { $ref: `#/components/schemas/${answers}` }
    : { type: "object" };
}

function operation(route: DescribedRoute, schemas: ApiFacts["schemas"]): object {
  const { method, path, summary, query = {}, body, takesFile, ifMatch } = route;
  const { status = 200, answers, mediaType, open } = route;
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
        content: { "application/json": { schema: z.toJSONSchema(body, { io: "input" }) } },
      },
    }),
    ...(takesFile === true && {
      requestBody: { required: true, content: { "application/octet-stream": {} } },
    }),
    responses: {
      ...(isEmpty
        ? { "204": { description: "Done" } }
        : {
            [status]: {
              description: answers ?? "A file",
              content: {
                [type]: answers === undefined ? {} : { schema: answerSchema(answers, schemas) },
              },
            },
          }),
      ...(ifMatch === true && {
        "412": { description: "Changed meanwhile; `current` is what there is" },
      }),
      default: {
        description: "A problem (RFC 9457)",
        content: { [problemMediaType]: { schema: answerSchema("ProblemDetails", schemas) } },
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
