import { describe, expect, it } from "vitest";
import { roles } from "../../../../src/model/store/role.ts";
import type { StoreRoute } from "../../../../src/server/store/http/route.ts";
import { storeRoutes } from "../../../../src/server/store/http/routes/index.ts";
import { describeWithPostgres } from "../test-store.ts";
import { openStore, type OpenStore, type Person } from "./open-store.ts";

// What every route answers to people without a token, with a wrong one, of each role, and of other memories. Whatever is
// neither 401, 403 nor the 404 of a memory passed: the routes' own tests say what it then is.
const wrong = `glosa_${"A".repeat(43)}`;

function pathOf({ path }: StoreRoute): string {
  return path
    .replace(":unit", "1")
    .replace(":concept", "none")
    .replace("/jobs/:id", "/jobs/00000000-0000-4000-8000-000000000000")
    .replace(":id", "peru");
}

async function statusFor(store: OpenStore, route: StoreRoute, as?: Person): Promise<number> {
  const response = await store.ask(route.method, pathOf(route), as === undefined ? {} : { as });
  await response.body?.cancel();
  return response.status;
}

describeWithPostgres("access to the store", ({ migrated }) => {
  it("is asked of every route as the route says", async () => {
    const store = await openStore(await migrated());
    for (const route of storeRoutes) {
      const said = `${route.method} ${route.path}`;
      const nobody = await statusFor(store, route);
      const stranger = await store.ask(route.method, pathOf(route), {
        headers: { Authorization: `Bearer ${wrong}` },
      });
      expect([said, nobody]).toEqual([said, route.role === "open" ? 200 : 401]);
      expect([said, stranger.status]).toEqual([said, route.role === "open" ? 200 : 401]);
      if (route.role === "open") continue;
      expect([said, stranger.headers.get("www-authenticate")]).toEqual([
        said,
        'Bearer realm="glosa"',
      ]);
      for (const role of roles) {
        const status = await statusFor(store, route, role);
        const needs = route.role;
        const may =
          needs === "signed-in" ||
          (route.about !== "nothing" && roles.indexOf(role) >= roles.indexOf(needs));
        expect([said, role, status !== 403 && status !== 401]).toEqual([said, role, may]);
        expect([said, status >= 500]).toEqual([said, false]);
      }
      // A role in everything, and one in something else alone.
      const owner = await statusFor(store, route, "owner");
      expect([said, owner === 401 || owner === 403]).toEqual([said, false]);
      const other = await statusFor(store, route, "stranger");
      const expected =
        route.about !== "nothing" ? [404] : route.role === "admin" ? [403] : [200, 400, 404];
      expect([said, expected.includes(other)]).toEqual([said, true]);
    }
    expect(store.failures).toEqual([]);
    store.close();
  }, 60_000);

  it("tells nobody whether a memory is there that he may not see", async () => {
    const store = await openStore(await migrated());
    const said = async (path: string): Promise<unknown> =>
      (await store.ask("GET", path, { as: "stranger" })).json();
    for (const kind of ["memories", "glossaries"]) {
      const hidden = JSON.stringify(await said(`/v1/${kind}/peru`)).replaceAll("peru", "none");
      expect(hidden).toBe(JSON.stringify(await said(`/v1/${kind}/none`)));
    }
    expect(await said("/v1/memories")).toEqual({
      memories: [{ id: "other", source: "en", target: "es", units: 0, revision: 0 }],
    });
    const history = await store.ask("GET", "/v1/history?memory=peru", { as: "stranger" });
    expect(history.status).toBe(404);
    store.close();
  });

  it("ends with the token", async () => {
    const database = await migrated();
    const store = await openStore(database);
    await database.sql`update token set expires = now() - interval '1 second' from principal
      where principal.id = token.principal and principal.name = 'reader'`;
    await database.sql`update token set revoked = now() from principal
      where principal.id = token.principal and principal.name = 'admin'`;
    expect((await store.ask("GET", "/v1/memories", { as: "reader" })).status).toBe(401);
    expect((await store.ask("GET", "/v1/memories", { as: "admin" })).status).toBe(401);
    expect((await store.ask("GET", "/v1/memories", { as: "translator" })).status).toBe(200);
    store.close();
  });

  it("is refused for a while to a token that asks too often", async () => {
    const store = await openStore(await migrated(), { perSecond: 0.5, burst: 2 });
    const asked = await Promise.all(
      [1, 2, 3].map(() => store.ask("GET", "/v1/memories", { as: "reader" })),
    );
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(asked[2]?.headers.get("retry-after")).toBe("2");
    expect((await store.ask("GET", "/v1/memories", { as: "admin" })).status).toBe(200);
    store.close();
  });
});

describe("the routes", () => {
  it("have a path of their own each", () => {
    const named = storeRoutes.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(named).size).toBe(named.length);
  });
});
