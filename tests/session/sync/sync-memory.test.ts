import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitTexts } from "../../../src/formats/tmx/unit-texts.ts";
import { plainText } from "../../../src/model/segment.ts";
import type { UnitContent } from "../../../src/model/store/stored-unit.ts";
import { loadConfig } from "../../../src/project/config/project.ts";
import { syncPair } from "../../../src/session/sync/sync-pair.ts";
import { tmxOf, type Pair } from "../../project/memory/memory-files.ts";
import { fakeStore, type FakeStore } from "../../project/remote/fake-store.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";

const road: Pair = { source: "They closed the road.", target: "Cerraron la carretera." };
const strike: Pair = { source: "The strike began.", target: "Empezó la huelga." };
const vote: Pair = { source: "Congress voted.", target: "Votó el Congreso." };

let number = 0;

function project(store: FakeStore) {
  number += 1;
  const id = `m${number}`;
  const folder = temporaryFolder({
    "glosa.json": JSON.stringify({
      sync: [{ store: `${store.base}/memories/${id}`, file: "memory.tmx" }],
    }),
  });
  store.units.set(id, []);
  const path = join(folder, "memory.tmx");
  const sync = (dryRun = false) => {
    const config = loadConfig(folder, { environment: store.environment });
    const [pair] = config.sync;
    if (pair === undefined) throw new Error("no pair");
    const tool = { name: "glosa", version: "0.0.0" };
    return syncPair(pair, config, { dryRun, tool, warn: () => undefined });
  };
  const stored = () => store.units.get(id) ?? [];
  return {
    folder,
    path,
    sync,
    file: (): readonly string[] =>
      existsSync(path)
        ? unitTexts(readFileSync(path, "utf8"), path).units.map(({ unit }) => shown(unit))
        : [],
    writeFile: (pairs: readonly Pair[]) => writeFileSync(path, tmxOf(pairs)),
    stored: (): readonly string[] => stored().map(({ unit }) => shown(unit)),
    writeStore: (pairs: readonly Pair[]) => {
      const before = stored();
      const units = unitTexts(tmxOf(pairs), "x.tmx").units.map(({ unit }): UnitContent => {
        const { location: _location, ...content } = unit;
        return JSON.parse(JSON.stringify(content)) as UnitContent;
      });
      store.units.set(
        id,
        units.map((unit, at) => {
          const same = before.find((each) => shown(each.unit) === shown(unit));
          if (same !== undefined) return { ...same, position: at + 1, id: String(at + 1) };
          number += 1;
          const position = at + 1;
          return {
            id: String(position),
            position,
            revision: 1,
            etag: `"${position}.x${number}"`,
            unit,
          };
        }),
      );
    },
  };
}

function shown({ source, target }: Pick<UnitContent, "source" | "target">): string {
  return `${plainText(source)} = ${plainText(target ?? [])}`;
}

const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted();

describe("a memory file and a memory of a store", () => {
  it("have all units of both after a first run, and nothing is done by a second", async () => {
    const { sync, writeFile, writeStore, file, stored } = project(await fakeStore());
    writeFile([road, strike]);
    writeStore([strike, vote]);
    expect(await sync()).toMatchObject({
      ...{ isFirst: true, conflicts: [], late: 0 },
      toStore: { added: 1, changed: 0, removed: 0 },
      toFile: { added: 1, changed: 0, removed: 0 },
    });
    expect(sorted(file())).toEqual(sorted(stored()));
    expect(file()).toHaveLength(3);
    const none = { added: 0, changed: 0, removed: 0 };
    expect(await sync()).toMatchObject({ isFirst: false, toStore: none, toFile: none });
  });

  it("take over what one side changed or removed", async () => {
    const { sync, writeFile, writeStore, file, stored } = project(await fakeStore());
    writeFile([road, strike, vote]);
    await sync();
    writeFile([{ ...road, target: "Bloquearon la carretera." }, strike, vote]);
    writeStore([road, vote]);
    expect(await sync()).toMatchObject({
      ...{ conflicts: [], late: 0 },
      toStore: { added: 0, changed: 1, removed: 0 },
      toFile: { added: 0, changed: 0, removed: 1 },
    });
    const both = [
      "Congress voted. = Votó el Congreso.",
      "They closed the road. = Bloquearon la carretera.",
    ];
    expect(sorted(file())).toEqual(both);
    expect(sorted(stored())).toEqual(both);
  });

  it("keep what both sides changed, each its own, until people have decided", async () => {
    const { sync, writeFile, writeStore, file, stored } = project(await fakeStore());
    writeFile([road, strike]);
    await sync();
    writeFile([{ ...road, target: "Bloquearon la vía." }, strike]);
    writeStore([{ ...road, target: "Tomaron la carretera." }, strike, vote]);
    const conflict = {
      item: road.source,
      file: "Bloquearon la vía.",
      store: "Tomaron la carretera.",
    };
    for (let run = 0; run < 2; run++) expect((await sync()).conflicts).toEqual([conflict]);
    expect(file()).toContain("They closed the road. = Bloquearon la vía.");
    expect(stored()).toContain("They closed the road. = Tomaron la carretera.");
    expect(file()).toContain("Congress voted. = Votó el Congreso.");
    writeFile([{ ...road, target: "Tomaron la carretera." }, strike, vote]);
    expect((await sync()).conflicts).toEqual([]);
  });

  it("change nothing in a dry run", async () => {
    const { sync, writeFile, writeStore, file, stored, folder } = project(await fakeStore());
    writeFile([road]);
    writeStore([vote]);
    const told = await sync(true);
    expect([file(), stored(), existsSync(join(folder, ".glosa"))]).toEqual([
      ["They closed the road. = Cerraron la carretera."],
      ["Congress voted. = Votó el Congreso."],
      false,
    ]);
    expect(told).toEqual(await sync());
  });

  it("lose nothing when the last state is gone, or the file", async () => {
    const { sync, writeFile, writeStore, file, stored, folder, path } = project(await fakeStore());
    writeFile([road, strike]);
    await sync();
    rmSync(join(folder, ".glosa"), { recursive: true });
    writeFile([road]);
    expect(await sync()).toMatchObject({ isFirst: true, toStore: { removed: 0 } });
    expect(file()).toHaveLength(2);
    rmSync(path);
    expect(await sync()).toMatchObject({ isFirst: true, toStore: { removed: 0 } });
    expect(sorted(file())).toEqual(sorted(stored()));
    writeStore([]);
    writeFile([vote, road, strike]);
    rmSync(join(folder, ".glosa"), { recursive: true });
    await sync();
    expect(stored()).toHaveLength(3);
  });

  it("leave a unit that somebody changes meanwhile for the next run", async () => {
    const store = await fakeStore();
    const { sync, writeFile, writeStore, stored } = project(store);
    writeFile([road, strike]);
    await sync();
    writeFile([road]);
    const changed = { ...strike, target: "Comenzó la huelga." };
    store.before = (method) => {
      if (method === "DELETE") writeStore([road, changed]);
      return undefined;
    };
    expect(await sync()).toMatchObject({ late: 1, toStore: { removed: 0 } });
    store.before = undefined;
    expect((await sync()).conflicts).toEqual([
      { item: strike.source, file: "", store: changed.target },
    ]);
    expect(stored()).toContain("The strike began. = Comenzó la huelga.");
  });

  it("are whole after a break, and the next run goes on", async () => {
    for (let broken = 1; broken < 12; broken++) {
      const store = await fakeStore();
      const { sync, writeFile, writeStore, file, stored } = project(store);
      writeFile([road, strike, vote]);
      await sync();
      const paro = { source: "A strike.", target: "Un paro." };
      writeFile([{ ...road, target: "Bloquearon la carretera." }, vote, paro]);
      writeStore([road, strike, { ...vote, target: "El Congreso votó." }]);
      let times = 0;
      store.before = () => ((times += 1) >= broken ? { status: 503 } : undefined);
      await sync().catch(() => undefined);
      store.before = undefined;
      expect(await sync()).toMatchObject({ conflicts: [], late: 0 });
      expect(sorted(file())).toEqual(sorted(stored()));
      expect(sorted(file())).toEqual([
        "A strike. = Un paro.",
        "Congress voted. = El Congreso votó.",
        "They closed the road. = Bloquearon la carretera.",
      ]);
    }
  }, 60_000);

  it("are equal where nothing is in conflict, and lose no unit that the other side did not remove", async () => {
    const store = await fakeStore();
    const pair = fc.record({
      source: fc.constantFrom("A.", "B.", "C.", "D."),
      target: fc.constantFrom("a", "b", "c"),
    });
    const list = fc.uniqueArray(pair, {
      maxLength: 6,
      selector: ({ source, target }) => source + target,
    });
    await fc.assert(
      fc.asyncProperty(list, list, list, async (base, ours, theirs) => {
        const { sync, writeFile, writeStore, file, stored } = project(store);
        writeFile(base);
        await sync();
        writeFile(ours);
        writeStore(theirs);
        const [mine, yours, before] = [
          file(),
          stored(),
          new Set(base.map(({ source, target }) => `${source} = ${target}`)),
        ];
        const { conflicts, late } = await sync();
        expect(late).toBe(0);
        const areEqual = sorted(file()).join("\n") === sorted(stored()).join("\n");
        expect(areEqual || conflicts.length > 0).toBe(true);
        const lost = [
          ...mine.filter(
            (unit) => !file().includes(unit) && !(before.has(unit) && !yours.includes(unit)),
          ),
          ...yours.filter(
            (unit) => !stored().includes(unit) && !(before.has(unit) && !mine.includes(unit)),
          ),
        ];
        expect(lost).toEqual([]);
        const again = await sync();
        const none = { added: 0, changed: 0, removed: 0 };
        expect(again).toMatchObject({ toStore: none, toFile: none });
        expect(again.conflicts).toEqual(conflicts);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
