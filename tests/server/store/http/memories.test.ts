import { expect, it } from "vitest";
import { plainText } from "../../../../src/model/segment.ts";
import type {
  AddedToStore,
  StoredUnit,
  UnitsPage,
} from "../../../../src/model/store/stored-unit.ts";
import { pairsOfUnits, unitsOfPairs } from "../store-units.ts";
import { describeWithPostgres } from "../test-store.ts";
import { openStore } from "./open-store.ts";
import { endOfJob } from "./wait-for-job.ts";

const units = unitsOfPairs(pairsOfUnits(40));
const tmx = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>${rows}</body>
</tmx>`;
const row = (source: string, target: string): string =>
  `<tu tuid="a"><note>kept</note><prop type="x-desk">politics</prop><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="es"><seg>${target}</seg></tuv></tu>`;

describeWithPostgres("the routes of a memory", ({ migrated }) => {
  it("add units once, find them, change them and keep what they were", async () => {
    const store = await openStore(await migrated());
    const post = (key: string, some: unknown): Promise<Response> =>
      store.ask("POST", "/v1/memories/peru/units", {
        ...{ as: "translator", json: { units: some } },
        headers: { "Idempotency-Key": key },
      });
    const first = await post("a", units);
    expect(first.status).toBe(200);
    const added = (await first.json()) as AddedToStore;
    expect([added.added, added.same, added.units.length]).toEqual([units.length, 0, units.length]);
    expect(await (await post("a", units)).json()).toEqual(added);
    expect(await (await post("b", units)).json()).toMatchObject({ added: 0, same: units.length });
    expect((await post("a", units.slice(1))).status).toBe(422);

    const page = (await (
      await store.ask("GET", "/v1/memories/peru/units?limit=30", { as: "reader" })
    ).json()) as UnitsPage;
    expect(page).toMatchObject({ next: "30", revision: 1 });
    const [one] = page.units as readonly StoredUnit[];
    const path = `/v1/memories/peru/units/${one?.id ?? ""}`;
    const changed = { ...one?.unit, target: ["La sesión fue suspendida."] };
    const put = (etag: string): Promise<Response> =>
      store.ask("PUT", path, {
        ...{ as: "translator", json: { unit: changed } },
        ...(etag !== "" && { headers: { "If-Match": etag } }),
      });
    expect((await put("")).status).toBe(428);
    const old = await put('"1.0"');
    expect(old.status).toBe(412);
    expect(await old.json()).toMatchObject({ current: { id: "1", etag: one?.etag } });
    const now = await put(one?.etag ?? "");
    expect(now.status).toBe(200);
    expect(now.headers.get("etag")).toBe('"1.2"');
    expect((await put(one?.etag ?? "")).status).toBe(412);

    const asked = { texts: [{ text: plainText(changed.source ?? []) }] };
    const found = await store.ask("POST", "/v1/memories/peru/match", { as: "reader", json: asked });
    expect(await found.json()).toMatchObject({
      answers: [[{ target: "La sesión fue suspendida.", similarity: 1 }]],
    });
    const each = { ...asked, each: true };
    const apart = await store.ask("POST", "/v1/memories/peru/match", { as: "reader", json: each });
    expect(await apart.json()).toMatchObject({ answers: [[{ origin: { repeated: 0 } }]] });
    const words = { words: ["suspendida"], each: true };
    const seen = await store.ask("POST", "/v1/memories/peru/concordance", {
      ...{ as: "reader", json: words },
    });
    expect(await seen.json()).toMatchObject({
      answers: [{ total: 1, considered: [{ hit: { side: "target" } }] }],
    });
    const counted = { words: ["suspendida", "nadie"], side: "target" };
    const counts = await store.ask("POST", "/v1/memories/peru/word-counts", {
      ...{ as: "reader", json: counted },
    });
    expect(await counts.json()).toEqual({ counts: { suspendida: 1, nadie: 0 } });

    const history = await store.ask("GET", "/v1/history?memory=peru&unit=1", { as: "reader" });
    expect(await history.json()).toMatchObject({
      events: [
        { what: "unit-added", who: "translator", revision: 1 },
        { what: "unit-changed", before: { target: one?.unit.target }, after: changed },
      ],
      next: null,
    });
    const since = "/v1/memories/peru/units?changed-since=1";
    const more = (await (await store.ask("GET", since, { as: "reader" })).json()) as UnitsPage;
    expect(more.units.map(({ id }) => id)).toEqual(["1"]);
    expect(store.failures).toEqual([]);
    store.close();
  });

  it("take a file as a job, and give it back", async () => {
    const store = await openStore(await migrated());
    const body = tmx(
      `${row("Congress met.", "El Congreso se reunió.")}${row("Nobody voted.", "Nadie votó.")}`,
    );
    const path = "/v1/memories/peru/imports?name=notes.tmx";
    const sent = await store.ask("POST", path, { as: "admin", body });
    expect(sent.status).toBe(202);
    expect(await endOfJob(store, sent)).toMatchObject({ state: "done", read: 2, added: 2 });
    const broken = await store.ask("POST", path, { as: "admin", body: body.slice(0, -60) });
    expect(await endOfJob(store, broken)).toMatchObject({ state: "failed", added: 0 });
    const file = await store.ask("GET", "/v1/memories/peru/export", { as: "reader" });
    const text = await file.text();
    expect(text).toContain("<note>kept</note>");
    expect(text.match(/<tu /gu)).toHaveLength(2);
    // A second store gets the same file out of it.
    const again = await store.ask("POST", "/v1/memories/other/imports", {
      ...{ as: "owner", body: text },
      headers: { "Content-Type": "application/x-tmx+xml" },
    });
    await endOfJob(store, again, "owner");
    const copy = await store.ask("GET", "/v1/memories/other/export", { as: "owner" });
    expect(await copy.text()).toBe(text);
    store.close();
  });

  it("say in both languages what cannot be done", async () => {
    const store = await openStore(await migrated());
    const said = await Promise.all(
      ["en", "es"].map(async (language) => {
        const answer = await store.ask("GET", "/v1/memories/none", {
          as: "reader",
          headers: { "Accept-Language": language },
        });
        return [answer.status, answer.headers.get("content-type"), await answer.json()];
      }),
    );
    expect(said).toEqual([
      [
        404,
        "application/problem+json; charset=utf-8",
        {
          type: "/problems/storeMemoryUnknown",
          title: "Not found",
          status: 404,
          detail: "The store has no memory “none”. Check the name, or create it.",
        },
      ],
      [
        404,
        "application/problem+json; charset=utf-8",
        {
          type: "/problems/storeMemoryUnknown",
          title: "No se encuentra",
          status: 404,
          detail: "El almacén no tiene la memoria «none». Revise el nombre o créela.",
        },
      ],
    ]);
    store.close();
  });
});
