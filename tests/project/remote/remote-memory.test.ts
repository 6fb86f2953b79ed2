import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Warning } from "../../../src/model/errors.ts";
import { loadConfig } from "../../../src/project/config/project.ts";
import { openMemory } from "../../../src/project/memory/open-memory.ts";
import { openProjectMemory } from "../../../src/project/remote/open-project-memory.ts";
import { memoryFolder, type Pair } from "../memory/memory-files.ts";
import { fakeStore, type FakeStore } from "./fake-store.ts";

const patrols: Pair = {
  source: "The peasant patrols closed the road.",
  target: "Las rondas campesinas cerraron la carretera.",
};
const road: Pair = {
  source: "The peasant patrols opened the road.",
  target: "Las rondas campesinas abrieron la carretera.",
};
const strike: Pair = {
  source: "Two teachers began a hunger strike.",
  target: "Dos maestros iniciaron una huelga de hambre.",
};

async function project(
  { knowsEach = true, languages = ["en", "es"] as const } = {},
  environment?: Readonly<Record<string, string>>,
) {
  const folder = memoryFolder({ "own.tmx": [patrols, strike] });
  const served = memoryFolder({ "theirs.tmx": [road, patrols] });
  const store = await fakeStore({ knowsEach });
  const [source, target] = languages;
  const memory = await openMemory(["tmx/theirs.tmx"], { source, target, folder: served });
  store.memories.set("peru", memory);
  const address = `${store.base}/memories/peru`;
  const config = { source: "en", target: "es", memory: [address, "tmx/*.tmx"] };
  writeFileSync(join(folder, "glosa.json"), JSON.stringify(config));
  const warnings: Warning[] = [];
  const open = () =>
    openProjectMemory(loadConfig(folder, { environment: environment ?? store.environment }), {
      warn: (warning) => warnings.push(warning),
    });
  return { folder, served, store, open, warnings, address };
}

function asked({ requests }: FakeStore): readonly string[] {
  return requests.map(({ path }) => path.split("/").slice(4).join("/"));
}

const question = "The peasant patrols closed the road.";

describe("a memory of a store beside files", () => {
  it.each([true, false])(
    "answers as files of all units would (each by itself: %s)",
    async (knowsEach) => {
      const { open, address } = await project({ knowsEach });
      const all = memoryFolder({ "1.tmx": [road, patrols], "2.tmx": [patrols, strike] });
      const whole = await openMemory(["tmx/*.tmx"], { source: "en", target: "es", folder: all });
      const memory = await open();
      const bare = (found: readonly { readonly origin: object }[]) =>
        found.map(({ origin, ...each }) => ({
          ...each,
          ...("repeated" in origin && { n: origin.repeated }),
        }));
      const found = await memory.match(question, { threshold: 0.5 });
      expect(bare(found)).toEqual(bare(await whole.match(question, { threshold: 0.5 })));
      expect(found[0]?.origin.location.path).toBe(address);
      const words = await memory.concordance("rondas campesinas");
      expect(bare(words.hits)).toEqual(bare((await whole.concordance("rondas campesinas")).hits));
      expect(await memory.wordCounts(["road", "huelga"], "source")).toEqual(
        await whole.wordCounts(["road", "huelga"], "source"),
      );
      expect(memory.units).toBe(4);
      await memory.close();
      await whole.close();
    },
  );

  it("is asked many questions at once", async () => {
    const { open, store } = await project();
    const memory = await open();
    const questions = Array.from({ length: 120 }, (_, at) => ({
      text: `${question} ${at}`,
      options: {},
    }));
    const found = await memory.matchAll?.(questions);
    expect(found).toHaveLength(120);
    expect(asked(store)).toEqual(["", "match", "match", "match"]);
    await memory.close();
  });

  it("may have the languages the other way round", async () => {
    const { open } = await project({ languages: ["es", "en"] as never });
    const memory = await open();
    const [match] = await memory.match(road.source, { limit: 1 });
    expect(match).toMatchObject({ source: road.source, target: road.target, similarity: 1 });
    const { hits } = await memory.concordance("abrieron", { side: "target" });
    expect(hits).toMatchObject([{ source: road.source, target: road.target, side: "target" }]);
    await memory.close();
  });
});

describe("without the store", () => {
  it("what it brought before is searched, with one warning that says of when it is", async () => {
    const { open, store, warnings, address } = await project();
    const before = await open();
    await before.match(question, { threshold: 0.5 });
    await before.close();
    await store.close();
    const memory = await open();
    const found = await memory.match(road.source);
    await memory.match(question);
    await memory.close();
    expect(found[0]).toMatchObject({
      target: road.target,
      origin: { location: { path: address } },
    });
    expect(warnings.map(({ code }) => code)).toEqual(["storeUnreachableKept"]);
    expect(warnings[0]?.data["day"]).toMatch(/^20\d\d-\d\d-\d\d$/u);
  });

  it("the files answer, and it is said that nothing else does", async () => {
    const { open, store, warnings } = await project();
    await store.close();
    const memory = await open();
    expect(await memory.match(strike.source)).toMatchObject([{ target: strike.target }]);
    await memory.close();
    expect(warnings.map(({ code }) => code)).toEqual(["storeUnreachableNothing"]);
  });

  it("one that says nothing is waited for once", async () => {
    const { open, store, warnings } = await project();
    store.before = () => "silence";
    const start = Date.now();
    const memory = await open();
    for (let at = 0; at < 20; at++) await memory.match(strike.source);
    await memory.close();
    expect(Date.now() - start).toBeLessThan(8000);
    expect(warnings.map(({ code }) => code)).toEqual(["storeLateNothing"]);
  }, 20_000);

  it("a broken connection is tried once more", async () => {
    const { open, store, warnings } = await project();
    let times = 0;
    store.before = () => ((times += 1) === 1 ? "break" : undefined);
    const memory = await open();
    expect(memory.units).toBe(4);
    await memory.close();
    expect(warnings).toEqual([]);
  });
});

describe("a store that the glosa.json of a stranger names", () => {
  it("is asked nothing without a token for its very host", async () => {
    const { open, store, warnings } = await project({}, { GLOSA_TOKEN: "glosa_test" });
    const memory = await open();
    await memory.match(question);
    await memory.close();
    expect(store.requests).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["storeWithoutTokenNothing"]);
  });

  it("cannot send the token to another host", async () => {
    const { open, store } = await project();
    const other = await fakeStore();
    store.before = () => ({ status: 307, headers: { location: `${other.base}/memories/peru` } });
    await expect(open()).rejects.toMatchObject({ code: "storeRedirects" });
    expect(other.requests).toEqual([]);
  });

  it.each([
    [401, "storeTokenWrong"],
    [403, "storeForbidden"],
    [404, "storeUnknown"],
    [409, "storeRefuses"],
    [200, "storeNotOne"],
  ])("says %i in one sentence", async (status, code) => {
    const { open, store } = await project();
    store.before = () => ({ status, body: { hello: "\u001B[31mworld" } });
    await expect(open()).rejects.toMatchObject({ code });
  });
});
