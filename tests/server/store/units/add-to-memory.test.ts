import { expect, it } from "vitest";
import { makeUnit } from "../../../../src/model/make-unit.ts";
import type { UnitContent } from "../../../../src/model/store/stored-unit.ts";
import { readHistory } from "../../../../src/server/store/history/read-history.ts";
import {
  createMemory,
  findMemory,
  listMemories,
  storedMemory,
} from "../../../../src/server/store/memories/memories.ts";
import { addToMemory } from "../../../../src/server/store/units/add-to-memory.ts";
import { readUnits } from "../../../../src/server/store/units/read-units.ts";
import { countsOf } from "../recounted.ts";
import { pairsOfUnits, unitsOfPairs } from "../store-units.ts";
import { describeWithPostgres } from "../test-store.ts";

const peru = { id: "peru", source: "en", target: "es" };
const units = unitsOfPairs(pairsOfUnits(60));

/** A unit with everything that a format may say of one. */
const rich: UnitContent = {
  id: "tu-7",
  source: [
    "The ",
    { kind: "open", id: "1", data: "<b>" },
    "strike",
    { kind: "close", id: "1", data: "</b>" },
  ],
  target: [
    "El ",
    { kind: "placeholder", id: "2", data: "<x/>", attributes: { x: "2" }, element: "ph" },
    "paro",
  ],
  state: "reviewed",
  notes: [{ text: "Heard in Puno.", language: "en", attributes: { "o-encoding": "utf-8" } }],
  props: [{ type: "x-document", value: "puno.md" }],
  attributes: { changeid: "Ana", changedate: "20260102T030405Z", usagecount: "2" },
  sourceInfo: {
    language: "en-US",
    attributes: { changeid: "Eva" },
    notes: [],
    props: [{ type: "p", value: "1" }],
  },
  targetInfo: { language: "es-PE", attributes: {}, notes: [{ text: "¿Huelga?" }], props: [] },
  others: [{ language: "qu", attributes: { a: "b" }, notes: [], props: [], segment: ["Sayariy"] }],
};

const withoutTarget: UnitContent = {
  ...makeUnit({ source: ["Nobody voted."], sourceLanguage: "en", targetLanguage: "es" }),
  target: undefined,
  targetInfo: undefined,
};

describeWithPostgres("adding units to a memory of the store", ({ migrated }) => {
  it("gives them back as they were, in their order", async () => {
    const database = await migrated();
    await createMemory(database, peru, "Ana");
    const empty = makeUnit({ source: [], target: [], sourceLanguage: "en", targetLanguage: "es" });
    const draft: UnitContent = { ...rich, state: "initial", target: ["Borrador"] };
    const given = [rich, ...units, withoutTarget, empty, draft];
    const answer = await addToMemory(database, "peru", given, "Ana");
    expect(answer).toMatchObject({ added: given.length, same: 0 });
    const page = await readUnits(database, { memory: "peru" });
    const plain = given.map((unit) => ({ ...unit, location: undefined }));
    expect(
      page.units.map((each) => ("unit" in each ? { ...each.unit, location: undefined } : each)),
    ).toEqual(plain);
    expect(page).toMatchObject({ next: null, revision: 1 });
    expect((await listMemories(database)).map(storedMemory)).toEqual([
      { ...peru, units: given.length, revision: 1 },
    ]);
    // A draft, and what lacks a side, is kept and not found.
    expect(await findMemory(database.sql, "peru")).toMatchObject({ searched: given.length - 3 });
    const { kept, counted } = await countsOf(database, "peru");
    expect(kept).toEqual(counted);
  });

  it("adds nothing twice", async () => {
    const database = await migrated();
    await createMemory(database, peru, "Ana");
    const first = await addToMemory(database, "peru", units, "Ana");
    const again = await addToMemory(database, "peru", [...units.slice(5), rich, rich], "Eva");
    expect(again).toMatchObject({ added: 1, same: 56 });
    expect(again.units.slice(0, 55)).toEqual(first.units.slice(5));
    expect(again.units[55]).toEqual(again.units[56]);
    const nothing = await addToMemory(database, "peru", units, "Eva");
    expect(nothing).toEqual({ added: 0, same: 60, units: first.units });
    expect(storedMemory(await findMemory(database.sql, "peru"))).toMatchObject({
      revision: 2,
      units: 61,
    });
  });

  it("loses nothing and counts right with ten writers at a time", async () => {
    const database = await migrated();
    await createMemory(database, peru, "Ana");
    await createMemory(database, { ...peru, id: "chile" }, "Ana");
    // Everybody adds some of everything, in an order of their own, to two memories.
    const writers = Array.from({ length: 10 }, (_, number) => `Writer ${number}`);
    await Promise.all(
      writers.map(async (who, number) => {
        for (let step = 0; step < 12; step++) {
          const from = ((number * 7 + step * 5) * 3) % 60;
          const some = [...units.slice(from, from + 9)].reverse();
          await addToMemory(database, step % 2 === number % 2 ? "peru" : "chile", some, who);
        }
      }),
    );
    for (const name of ["peru", "chile"]) {
      const memory = await findMemory(database.sql, name);
      const page = await readUnits(database, { memory: name });
      const { events } = await readHistory(database, { memory: memory.number, limit: 1000 });
      const added = events.filter(({ what }) => what === "unit-added");
      expect(page.units.length).toBe(memory.units);
      expect(
        new Set(page.units.map((each) => JSON.stringify("unit" in each && each.unit))).size,
      ).toBe(memory.units);
      expect(added.map(({ item }) => Number(item))).toEqual(page.units.map(({ id }) => Number(id)));
      const { kept, counted } = await countsOf(database, name);
      expect(kept).toEqual(counted);
    }
  }, 60_000);

  it("refuses what a database cannot keep, and adds nothing then", async () => {
    const database = await migrated();
    await createMemory(database, peru, "Ana");
    const broken = ["a\u0000b", "half \uD83D"].map((text): UnitContent => ({
      ...rich,
      source: [text],
    }));
    const hidden: UnitContent = { ...rich, notes: [{ text: "a\u0000b" }] };
    for (const unit of [...broken, hidden])
      await expect(addToMemory(database, "peru", [...units, unit], "Ana")).rejects.toMatchObject({
        code: "unitUnwritable",
      });
    const backslash: UnitContent = { ...rich, notes: [{ text: String.raw`a\u0000b \\ud800` }] };
    expect(await addToMemory(database, "peru", [backslash], "Ana")).toMatchObject({ added: 1 });
    const { units: kept } = await readUnits(database, { memory: "peru" });
    expect(kept).toMatchObject([{ id: "1", unit: { notes: backslash.notes } }]);
  });

  it("refuses names that are taken or are none", async () => {
    const database = await migrated();
    await createMemory(database, peru, "Ana");
    await expect(createMemory(database, peru, "Eva")).rejects.toMatchObject({
      code: "storeNameTaken",
    });
    for (const id of ["", "Perú", "../x", "-a", "a".repeat(65)])
      await expect(createMemory(database, { ...peru, id }, "Eva")).rejects.toMatchObject({
        code: "storeNameInvalid",
      });
    await expect(addToMemory(database, "chile", units, "Ana")).rejects.toMatchObject({
      code: "storeMemoryUnknown",
    });
  });
});
