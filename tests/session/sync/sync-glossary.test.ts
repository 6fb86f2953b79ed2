import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runIn } from "../../commands/test-io.ts";
import { fakeStore } from "../../project/remote/fake-store.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";

const header = "id,en,es,status,definition";
const table = (...rows: readonly string[]): string => `${[header, ...rows].join("\n")}\n`;
const march = "march,march,marcha,preferred,";
const strike = "strike,strike,huelga,preferred,";
const vacancy = "vacancy,presidential vacancy,vacancia presidencial,preferred,";

async function project() {
  const store = await fakeStore();
  store.concepts.set("peru", new Map());
  const address = `${store.base}/glossaries/peru`;
  const folder = temporaryFolder({
    "glosa.json": JSON.stringify({ sync: [{ store: address, file: "glossary/peru.csv" }] }),
    "glossary/peru.csv": table(march, strike),
  });
  const path = join(folder, "glossary", "peru.csv");
  const concepts = store.concepts.get("peru") ?? new Map<string, never>();
  return {
    store,
    address,
    folder,
    path,
    sync: (...more: readonly string[]) =>
      runIn(folder, ["sync", ...more], "en", { environment: store.environment }),
    ids: () => [...concepts.keys()].sort(),
    rename: (id: string, es: string) => {
      const known = concepts.get(id);
      if (known === undefined) throw new Error(id);
      const terms = known.concept.terms.map((term) =>
        term.language === "es" ? { ...term, text: es } : term,
      );
      concepts.set(id, { concept: { ...known.concept, terms }, etag: `"${es}"` });
    },
    remove: (id: string) => concepts.delete(id),
    spanish: (id: string) =>
      concepts.get(id)?.concept.terms.find(({ language }) => language === "es")?.text,
  };
}

describe("a glossary file and a glossary of a store", () => {
  it("have all concepts of both, then what either changed", async () => {
    const { sync, ids, path, rename, remove, spanish, address } = await project();
    const first = await sync();
    expect(first).toEqual({
      exitCode: 0,
      errors: "",
      output: `glossary/peru.csv = ${address}
  There is no last state to compare with, so nothing is removed.
  To the store: 2 new, 0 changed, 0 removed.
`,
    });
    expect(ids()).toEqual(["march", "strike"]);
    rename("march", "manifestación");
    remove("strike");
    writeFileSync(path, `${readFileSync(path, "utf8")}${vacancy}\n`);
    expect((await sync()).output).toBe(`glossary/peru.csv = ${address}
  To the store: 1 new, 0 changed, 0 removed.
  To the file: 0 new, 1 changed, 1 removed.
`);
    expect(ids()).toEqual(["march", "vacancy"]);
    const file = readFileSync(path, "utf8");
    expect(file).toContain("march,march,manifestación,preferred,");
    expect(file).not.toContain("huelga");
    writeFileSync(path, file.replace("vacancia presidencial", "vacancia"));
    await sync();
    expect(spanish("vacancy")).toBe("vacancia");
    expect((await sync()).output).toBe(`glossary/peru.csv = ${address}\n  Both are equal.\n`);
  });

  it("keep a row that both changed, each its own", async () => {
    const { sync, path, rename, spanish } = await project();
    await sync();
    rename("march", "manifestación");
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace("march,march,marcha", "march,march,pasacalle"),
    );
    for (let run = 0; run < 2; run++) {
      const { exitCode, output } = await sync();
      expect(exitCode).toBe(1);
      expect(output).toMatch(
        /Both sides changed: march\n {4}file: {2}.*es: pasacalle.*\n {4}store: .*es: manifestación/u,
      );
    }
    expect(spanish("march")).toBe("manifestación");
    expect(readFileSync(path, "utf8")).toContain("pasacalle");
  });

  it("keep a concept that the store has under another id, and tell its reason", async () => {
    const { sync, store, path, ids } = await project();
    const detail = "The store has “march” in the concept “demonstration”.";
    store.before = (method) => (method === "POST" ? { status: 409, body: { detail } } : undefined);
    const { exitCode, output } = await sync();
    expect(exitCode).toBe(1);
    expect(output).toContain(`store: ${detail}`);
    expect([ids(), readFileSync(path, "utf8")]).toEqual([[], table(march, strike)]);
    store.before = undefined;
    expect((await sync()).exitCode).toBe(0);
    expect(ids()).toEqual(["march", "strike"]);
  });

  it("keep a column that only the file has", async () => {
    const { sync, path, rename } = await project();
    writeFileSync(path, "id,en,es,status,desk\nmarch,march,marcha,preferred,politics\n");
    await sync();
    rename("march", "manifestación");
    await sync();
    expect(readFileSync(path, "utf8")).toMatch(/^march,march,manifestación,preferred,politics/mu);
  });

  it("change nothing in a dry run, and say so as JSON", async () => {
    const { sync, ids, folder } = await project();
    const { output, exitCode } = await sync("--dry-run", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      ...{ version: 1, dryRun: true },
      pairs: [
        { file: "glossary/peru.csv", isFirst: true, toStore: { added: 2 }, conflicts: [], late: 0 },
      ],
    });
    expect(ids()).toEqual([]);
    expect(existsSync(join(folder, ".glosa"))).toBe(false);
  });

  it("need ids, a token and something to do", async () => {
    const { sync, path, folder, store } = await project();
    writeFileSync(path, "en,es\nmarch,marcha\n");
    expect((await sync()).errors).toContain("The rows of this table have no ids");
    const asked = store.requests.length;
    const without = await runIn(folder, ["sync"]);
    expect(without.exitCode).toBe(2);
    expect(without.errors).toContain("GLOSA_TOKEN_127_0_0_1_");
    expect(store.requests).toHaveLength(asked);
    const nothing = await runIn(temporaryFolder({ "glosa.json": "{}" }), ["sync"]);
    expect(nothing.errors).toContain("glosa.json has nothing to keep equal");
  });

  it.each([
    [
      '[{ "store": "https://tm.example/v1/memories/peru", "file": "peru.csv" }]',
      "cannot hold what is at that address",
    ],
    [
      '[{ "store": "https://tm.example/v1/memories/peru", "file": "../peru.tmx" }]',
      "leads out of the folder",
    ],
    ['[{ "store": "http://tm.example/v1/memories/peru", "file": "peru.tmx" }]', "Use https"],
    ['{ "store": "x" }', "must be a list of pairs"],
  ])("are not named by %s", async (written, sentence) => {
    const folder = temporaryFolder({ "glosa.json": `{ "sync": ${written} }` });
    const { exitCode, errors } = await runIn(folder, ["sync"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });
});
