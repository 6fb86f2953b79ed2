import fc from "fast-check";
import { expect, it } from "vitest";
import { storeRoutes } from "../../../../src/server/store/http/routes/index.ts";
import { describeWithPostgres } from "../test-store.ts";
import { openStore, type OpenStore } from "./open-store.ts";

// Whatever is sent, the answer is a sentence of ours: never a fault, never words of the database.
const databaseWords =
  /\b(?:select|insert|syntax error|relation|column|postgres|pg_|constraint|violates|invalid input|encoding)\b/iu;

const spiteful = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    ...["'; drop table unit; --", "../../etc/passwd", "%00", "\0", "\uD800", "1e400", "-1", ""],
    ...["99999999999999999999", "peru", "1", "{}", "constructor", "__proto__", "NaN", "ñ̃"],
  ),
);
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.record(
    {
      ...{ id: spiteful, source: spiteful, target: spiteful, text: spiteful, definition: spiteful },
      units: fc.array(fc.record({ id: spiteful, source: fc.array(spiteful) })),
      texts: fc.array(fc.record({ text: spiteful, previous: spiteful })),
      words: fc.array(spiteful, { maxLength: 5 }),
      ...{
        side: fc.constantFrom("source", "target", "x"),
        mode: fc.constantFrom("regex", "phrase"),
      },
      threshold: fc.double(),
      terms: fc.array(fc.record({ text: spiteful, language: spiteful, status: spiteful })),
    },
    { requiredKeys: [] },
  ),
);

const route = fc.constantFrom(...storeRoutes.filter(({ path }) => path !== "/openapi.json"));
const request = fc.record({
  route,
  parts: fc.array(spiteful, { minLength: 3, maxLength: 3 }),
  goesThere: fc.boolean(),
  query: fc.dictionary(
    fc.constantFrom("after", "limit", "changed-since", "format", "memory", "unit", "name", "lang"),
    spiteful,
    { maxKeys: 3 },
  ),
  body: fc.oneof(
    json.map((each) => JSON.stringify(each)),
    fc.string({ unit: "binary" }),
    fc.constantFrom("[".repeat(50_000), '{"units":[{"id":"\\u0000"}]}', '{"words":["\\ud800"]}'),
  ),
  ifMatch: fc.option(fc.string({ unit: "grapheme-ascii" }), { nil: undefined }),
});

async function answerTo(
  store: OpenStore,
  {
    route,
    parts,
    goesThere,
    query,
    body,
    ifMatch,
  }: typeof request extends fc.Arbitrary<infer T> ? T : never,
): Promise<readonly [status: number, text: string]> {
  let at = 0;
  const path = route.path.replaceAll(/:\w+/gu, (name) => {
    const given = parts[at++] ?? "";
    const id = goesThere && name === ":id" ? "peru" : given.replaceAll(/\p{Surrogate}/gu, "");
    return encodeURIComponent(id);
  });
  const asked = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, ""))}`,
  );
  const takesBody = route.method === "POST" || route.method === "PUT";
  const answer = await store.ask(route.method, `${path}?${asked.join("&")}`, {
    as: "owner",
    headers: {
      "Content-Type": "application/json",
      ...(ifMatch !== undefined && { "If-Match": ifMatch.replaceAll(/[^\x21-\x7e]/gu, "") }),
    },
    ...(takesBody && { body: body.replaceAll(/\p{Surrogate}/gu, "") }),
  });
  return [answer.status, await answer.text()];
}

/** The sentence without what it quotes. */
function ownWords(text: string, status: number): string {
  const problem = JSON.parse(text) as { readonly detail: string; readonly status: number };
  expect(problem.status).toBe(status);
  return problem.detail.replaceAll(/[“«(].*[”»)]/gsu, "");
}

describeWithPostgres("a store that is asked nonsense", ({ migrated }) => {
  it("never fails, and never speaks of its database", async () => {
    const store = await openStore(await migrated());
    await fc.assert(
      fc.asyncProperty(request, async (asked) => {
        const [status, text] = await answerTo(store, asked);
        const own = status < 400 ? "" : ownWords(text, status);
        expect([status >= 500, databaseWords.exec(own)]).toEqual([false, null]);
      }),
      { numRuns: 300 },
    );
    expect(store.failures).toEqual([]);
    store.close();
  }, 120_000);

  it("answers paths that are none of its own with one sentence", async () => {
    const store = await openStore(await migrated());
    for (const path of [
      "/",
      "/v1/",
      "/v1/memories/%ff",
      "/v1/memories/peru/../other",
      "//x",
      "/v2",
    ]) {
      const answer = await store.ask("GET", path, { as: "reader" });
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
    store.close();
  });

  it("reads no more of a body than it takes", async () => {
    const store = await openStore(await migrated());
    const answer = await store.ask("POST", "/v1/memories", {
      as: "owner",
      json: { id: "a", source: "en", target: "es", more: "x".repeat(1_100_000) },
    });
    expect(answer.status).toBe(413);
    store.close();
  });

  it("says that its database is away, and nothing more", async () => {
    const database = await migrated();
    const store = await openStore(database);
    await database.sql`drop table token cascade`;
    const answer = await store.ask("GET", "/v1/memories", { as: "reader" });
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toMatch(databaseWords);
    expect(store.failures).toHaveLength(1);
    store.close();
  });
});
