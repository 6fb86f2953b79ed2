import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fakeStore } from "../project/remote/fake-store.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

async function project() {
  const store = await fakeStore();
  const address = `${store.base}/glossaries/peru`;
  const table = smallProject["glossary/protest.csv"] ?? "";
  store.tables.set("peru", table);
  const { "glossary/protest.csv": _table, ...files } = smallProject;
  const folder = temporaryFolder({
    ...files,
    "glosa.json": (smallProject["glosa.json"] ?? "").replace("glossary/*.csv", address),
  });
  const run = (arguments_: readonly string[], environment = store.environment) =>
    runIn(folder, arguments_, "en", { environment });
  return { store, address, folder, run };
}

describe("a glossary of a store", () => {
  it("checks as the file does, but for where its terms are", async () => {
    const { run, address } = await project();
    const local = await runIn(temporaryFolder(smallProject), ["check", "--json"]);
    const remote = await run(["check", "--json"]);
    expect(remote.errors).toBe("");
    expect(remote.output.replaceAll(address, "glossary/protest.csv")).toBe(local.output);
    expect(remote.exitCode).toBe(local.exitCode);
  }, 30_000);

  it("is fetched again only if it changed, and is used as it was while the store is away", async () => {
    const { run, store } = await project();
    const first = await run(["lookup", "hunger strike"]);
    const second = await run(["lookup", "hunger strike"]);
    expect(second).toEqual(first);
    await store.close();
    const third = await run(["lookup", "hunger strike"]);
    expect(third.output).toBe(first.output);
    expect(third.errors).toMatch(
      /cannot be reached\. What was fetched on 20\d\d-\d\d-\d\d is used\./u,
    );
  });

  it("stops a check that would find nothing for want of it", async () => {
    const { run, store, address } = await project();
    expect(await run(["check"], {})).toMatchObject({ exitCode: 2 });
    expect(store.requests).toEqual([]);
    await store.close();
    const { exitCode, errors } = await run(["check"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain(`The store at ${address} cannot be reached`);
  });

  it("is not read from a copy that a link leads to", async () => {
    const { run, store, folder } = await project();
    await run(["lookup", "hunger strike"]);
    await store.close();
    const elsewhere = temporaryFolder();
    rmSync(join(folder, ".glosa"), { recursive: true });
    symlinkSync(elsewhere, join(folder, ".glosa"));
    expect(await run(["lookup", "hunger strike"])).toMatchObject({ exitCode: 2 });
  });

  it("is not changed from here", async () => {
    const { run, address } = await project();
    const added = await run(["term", "add", "march", "marcha"]);
    expect(added.exitCode).toBe(2);
    expect(added.errors).toContain(`kept in the store at ${address}`);
    const edited = await run(["term", "remove", "hunger-strike"]);
    expect(edited.exitCode).toBe(2);
    expect(edited.errors).toContain(`kept in the store at ${address}`);
  });

  it.each([
    ["http://tm.example/v1/glossaries/peru", "Use https"],
    ["https://ana:secret@tm.example/v1/glossaries/peru", "has a name or a password in it"],
    ["https://tm.example/v1/memories/peru", "cannot be used here"],
    ["https://tm.example/", "is not the address of a memory or glossary"],
  ])("cannot be at %s", async (written, sentence) => {
    const folder = temporaryFolder({ "glosa.json": JSON.stringify({ glossary: [written] }) });
    for (const arguments_ of [
      ["lookup", "x"],
      ["lookup", "x", "-g", written],
    ]) {
      const { exitCode, errors } = await runIn(folder, arguments_);
      expect(exitCode).toBe(2);
      expect(errors).toContain(sentence);
      expect(errors).not.toContain("secret");
    }
  });
});
