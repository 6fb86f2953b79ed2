import { expect, it } from "vitest";
import type { ConceptsPage, StoredConcept } from "../../../../src/model/store/stored-glossary.ts";
import { describeWithPostgres } from "../test-store.ts";
import { openStore, type OpenStore, type Person } from "./open-store.ts";
import { endOfJob } from "./wait-for-job.ts";

const canonical = `id,en,es,status,part_of_speech,gender,match,definition,note,source
confidence-vote,vote of confidence,voto de confianza,preferred,noun,,,A vote on the cabinet.,,
confidence-vote,confidence motion,,admitted,,,,,,
peasant-patrols,peasant patrol,ronda campesina,preferred,noun,,exact,,"In Puno, Cajamarca.",Ley 27908
peasant-patrols,,patrulla campesina,deprecated,,,,,calque,
`;
const term = (text: string, language: string, status: string): object => ({
  ...{ text, language, status },
  ...{ match: "", note: "", reference: "" },
});

async function imported(
  store: OpenStore,
  path: string,
  body: string,
  as: Person,
): Promise<unknown> {
  const sent = await store.ask("POST", `/v1/glossaries/${path}`, { as, body });
  expect(sent.status).toBe(202);
  return endOfJob(store, sent, as);
}

describeWithPostgres("the routes of a glossary", ({ migrated }) => {
  it("give back the canonical file, byte for byte, with its revision", async () => {
    const store = await openStore(await migrated());
    const job = await imported(store, "peru/imports", canonical, "terminologist");
    expect(job).toMatchObject({ state: "done", read: 2, added: 2, same: 0 });
    const file = await store.ask("GET", "/v1/glossaries/peru/export?format=csv", { as: "reader" });
    const text = await file.text();
    expect(text).toBe(canonical);
    const etag = file.headers.get("etag") ?? "";
    const same = await store.ask("GET", "/v1/glossaries/peru/export", {
      as: "reader",
      headers: { "If-None-Match": etag },
    });
    expect(same.status).toBe(304);
    expect(await imported(store, "peru/imports", canonical, "terminologist")).toMatchObject({
      ...{ state: "done", added: 0, same: 2 },
    });
    const tbx = await store.ask("GET", "/v1/glossaries/peru/export?format=tbx", { as: "reader" });
    const asTbx = await tbx.text();
    expect(asTbx).toContain("ronda campesina");
    await imported(store, "other/imports?name=other.tbx", asTbx, "owner");
    const copy = await store.ask("GET", "/v1/glossaries/other/concepts", { as: "owner" });
    const ids = ((await copy.json()) as ConceptsPage).concepts.map(({ id }) => id);
    expect(ids).toEqual(["confidence-vote", "peasant-patrols"]);
    store.close();
  });

  it("let translators propose and terminologists decide", async () => {
    const store = await openStore(await migrated());
    const path = "/v1/glossaries/peru/concepts";
    const concept = (status: string): object => ({
      definition: "",
      terms: [term("vacancy", "en", status), term("vacancia", "es", status)],
    });
    const post = (as: Person, status: string): Promise<Response> =>
      store.ask("POST", path, { as, json: concept(status) });
    expect((await post("translator", "preferred")).status).toBe(422);
    const made = await post("translator", "proposed");
    expect(made.status).toBe(201);
    const proposed = (await made.json()) as StoredConcept;
    expect(proposed).toMatchObject({ id: "vacancy", subjectField: "peru", etag: '"1"' });
    expect((await post("terminologist", "preferred")).status).toBe(409);

    const put = (as: Person, etag: string): Promise<Response> =>
      store.ask("PUT", `${path}/vacancy`, {
        ...{ as, json: concept("preferred") },
        headers: { "If-Match": etag },
      });
    expect((await put("translator", proposed.etag)).status).toBe(403);
    const decided = await put("terminologist", proposed.etag);
    expect(decided.headers.get("etag")).toBe('"2"');
    const late = await put("terminologist", proposed.etag);
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({ current: { etag: '"2"', id: "vacancy" } });

    const removed = await store.ask("DELETE", `${path}/vacancy`, {
      as: "terminologist",
      headers: { "If-Match": '"2"' },
    });
    expect(removed.status).toBe(204);
    const history = await store.ask("GET", "/v1/history?glossary=peru&concept=vacancy", {
      as: "reader",
    });
    expect(await history.json()).toMatchObject({
      events: [
        { what: "concept-added", who: "translator", before: null },
        { what: "concept-changed", who: "terminologist", after: { id: "vacancy" } },
        { what: "concept-removed", after: null },
      ],
    });
    expect(await (await store.ask("GET", "/v1/glossaries/peru", { as: "reader" })).json()).toEqual({
      ...{ id: "peru", source: "en", target: "es", concepts: 0, revision: 3 },
    });
    expect(store.failures).toEqual([]);
    store.close();
  });

  it("keep one of two people's concepts with the same words", async () => {
    const store = await openStore(await migrated());
    const json = {
      definition: "",
      terms: [term("strike", "en", "preferred"), term("paro", "es", "preferred")],
    };
    const made = await Promise.all(
      Array.from({ length: 6 }, () =>
        store.ask("POST", "/v1/glossaries/peru/concepts", { as: "terminologist", json }),
      ),
    );
    expect(made.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      201, 409, 409, 409, 409, 409,
    ]);
    store.close();
  });
});
