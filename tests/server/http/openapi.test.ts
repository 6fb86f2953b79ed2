// The description of the API: every route, and of each answer what it has.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { routes } from "../../../src/server/http/routes/index.ts";
import { files } from "../lsp/patrol-project.ts";
import { answerProblems } from "./answer-problems.ts";
import { openPage } from "./open-page.ts";

describe("the description", () => {
  it("has every route, and nothing that is none", async () => {
    const page = await openPage(files);
    const { json } = await page.ask<{
      paths: Record<string, Record<string, { summary: string; requestBody?: unknown }>>;
    }>("GET", "/openapi.json");
    const described = Object.entries(json.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const real = routes.map(
      ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/gu, "{$1}")}`,
    );
    expect(described.sort()).toEqual(real.sort());
    expect(new Set(real).size).toBe(real.length);
    for (const { summary, body, method, path } of routes) {
      expect(summary).toMatch(/^[A-Z].*\.$/u);
      const own = json.paths[path.replaceAll(/:(\w+)/gu, "{$1}")]?.[method.toLowerCase()];
      expect(own?.requestBody === undefined).toBe(body === undefined);
    }
  });

  it("is on the page of the docs, route by route", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../docs/page.md"), "utf8");
    const rows = [...page.matchAll(/^\| `(GET|POST|PUT|PATCH|DELETE) (\/[^`]*)` /gmu)].map(
      ([, method, path]) => `${method} ${path}`,
    );
    expect(rows.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it("describes each answer that is JSON by a schema, and each schema by others that are there", async () => {
    const page = await openPage(files);
    const { json, text } = await page.ask<{ components: { schemas: Record<string, object> } }>(
      "GET",
      "/openapi.json",
    );
    const named = routes.flatMap(({ answers }) => (answers === undefined ? [] : [answers]));
    const known = Object.keys(json.components.schemas);
    expect(named.filter((each) => each !== "OpenAPI" && !known.includes(each))).toEqual([]);
    const used = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/gu)].map(([, name]) => name);
    expect(known.filter((each) => !used.includes(each))).toEqual([]);
    expect(used.filter((each) => !known.includes(each ?? ""))).toEqual([]);
  });

  // That all others do is seen whenever a test of this room asks for them.
  it("would tell of an answer that is another than described", () => {
    const job = { id: "1", kind: "check", state: "running", done: 0, total: 2, message: "" };
    expect(answerProblems("Job", job)).toEqual([]);
    expect(answerProblems("Job", { ...job, state: "asleep" })).toHaveLength(1);
    expect(answerProblems("Job", { ...job, done: undefined })).toHaveLength(1);
    expect(answerProblems("PageEvent", { kind: "job", job: { ...job, id: 1 } })).toHaveLength(1);
  });
});
