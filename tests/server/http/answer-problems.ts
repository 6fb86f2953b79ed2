// What an answer of the server has that the description of the API does not say, or the other way round.

import * as z from "zod";
import answerSchemas from "../../../src/server/http/answer-schemas.json" with { type: "json" };
import { apiPath, routes } from "../../../src/server/http/routes/index.ts";

const definitions: unknown = JSON.parse(
  JSON.stringify(answerSchemas).replaceAll("#/components/schemas/", "#/$defs/"),
);
const compiled = new Map<string, z.ZodType>();

export function answerProblems(answers: string, json: unknown): readonly string[] {
  const schema =
    compiled.get(answers) ??
    z.fromJSONSchema({
      $ref: `#/$defs/${answers}`,
      $defs: definitions,
    } as z.core.JSONSchema.JSONSchema);
  compiled.set(answers, schema);
  return (
    schema
      .safeParse(json)
      .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? []
  );
}

/** The type that answers a request. */
export function answersOf(method: string, asked: string): string | undefined {
  const [path = ""] = asked.split("?");
  return routes.find((route) => {
    const pattern = `${apiPath}${route.path}`.replaceAll(".", "\\.").replaceAll(/:\w+/gu, "[^/]+");
    return route.method === method && new RegExp(`^${pattern}$`, "u").test(`${apiPath}${path}`);
  })?.answers;
}
