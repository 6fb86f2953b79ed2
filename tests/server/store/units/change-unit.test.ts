import { beforeEach, expect, it } from "vitest";
import type { StoredUnit } from "../../../../src/model/store/stored-unit.ts";
import type { Database } from "../../../../src/server/store/database/database.ts";
import { readHistory } from "../../../../src/server/store/history/read-history.ts";
import { createMemory, findMemory } from "../../../../src/server/store/memories/memories.ts";
import { addToMemory } from "../../../../src/server/store/units/add-to-memory.ts";
import { changeUnit, removeUnit } from "../../../../src/server/store/units/change-unit.ts";
import { readUnits } from "../../../../src/server/store/units/read-units.ts";
import { countsOf } from "../recounted.ts";
import { pairsOfUnits, unitsOfPairs } from "../store-units.ts";
import { describeWithPostgres } from "../test-store.ts";

const memory = "peru";
const units = unitsOfPairs(pairsOfUnits(12));

describeWithPostgres("changing units of the store", ({ migrated }) => {
  let database: Database;
  let stored: readonly StoredUnit[] = [];

  const at = (place: number): StoredUnit => {
    const unit = stored[place];
    if (unit === undefined) throw new Error(`There is no unit ${place}.`);
    return unit;
  };

  beforeEach(async () => {
    database = await migrated();
    await createMemory(database, { id: memory, source: "en", target: "es" }, "Ana");
    await addToMemory(database, memory, units, "Ana");
    const page = await readUnits(database, { memory });
    stored = page.units.filter((unit) => "unit" in unit);
  });

  it("keeps id and place, and what was there stays in the history", async () => {
    const { id, etag, unit } = at(4);
    const content = { ...unit, target: ["El paro sigue."] };
    const request = { memory, id, etag, who: "Eva" };
    const changed = await changeUnit(database, request, content);
    expect(changed).toMatchObject({
      kind: "done",
      unit: { id, position: 5, revision: 2, unit: content },
    });
    const { number } = await findMemory(database.sql, memory);
    const { events } = await readHistory(database, { memory: number, item: id });
    expect(events).toMatchObject(
      asJson([
        { what: "unit-added", who: "Ana", revision: 1, before: null, after: unit },
        { what: "unit-changed", who: "Eva", revision: 2, before: unit, after: content },
      ]) as object[],
    );
    const { kept, counted } = await countsOf(database, memory);
    expect(kept).toEqual(counted);
  });

  it("is told where somebody was quicker, and where another unit says the same", async () => {
    const { id, etag, unit } = at(4);
    const contents = ["El paro sigue.", "El paro acabó."].map((text) => ({
      ...unit,
      target: [text],
    }));
    const both = await Promise.all(
      contents.map((content) => changeUnit(database, { memory, id, etag, who: "Eva" }, content)),
    );
    expect(both.map(({ kind }) => kind).sort()).toEqual(["changed", "done"]);
    const done = both.find((each) => each.kind === "done");
    expect(both.find((each) => each.kind === "changed")).toEqual({
      kind: "changed",
      current: done?.unit,
    });
    const current = done?.kind === "done" ? done.unit.etag : "";
    const twin = { memory, id, etag: current, who: "Eva" };
    expect(await changeUnit(database, twin, at(0).unit)).toEqual({
      kind: "twin",
      current: at(0),
    });
    const unknown = { kind: "unknown" };
    for (const other of ["999", "0", "x", "1.5", ""]) {
      expect(await changeUnit(database, { ...twin, id: other }, unit)).toEqual(unknown);
      expect(await removeUnit(database, { ...twin, id: other })).toEqual(unknown);
    }
  });

  it("changes nothing by what is there already", async () => {
    const { id, etag, unit } = at(4);
    const same = await changeUnit(database, { memory, id, etag, who: "Eva" }, unit);
    expect(same).toEqual({ kind: "done", unit: at(4) });
    expect((await findMemory(database.sql, memory)).revision).toBe(1);
  });

  it("removes a unit, and tells who asks what has changed", async () => {
    const [first, second, third] = [at(0), at(1), at(2)];
    const removed = { memory, id: second.id, etag: second.etag, who: "Eva" };
    expect(await removeUnit(database, removed)).toMatchObject({ kind: "done" });
    expect(await removeUnit(database, removed)).toEqual({ kind: "unknown" });
    const content = { ...first.unit, notes: [{ text: "Heard in Puno." }] };
    await changeUnit(database, { memory, id: first.id, etag: first.etag, who: "Eva" }, content);
    await changeUnit(
      database,
      { memory, id: third.id, etag: third.etag, who: "Eva" },
      { ...third.unit, state: "final" },
    );
    const since = await readUnits(database, { memory, changedSince: 1 });
    expect(since).toMatchObject({
      units: [
        { id: second.id, removed: true, revision: 2 },
        { id: first.id, revision: 3, unit: content },
        { id: third.id, revision: 4 },
      ],
      next: null,
      revision: 4,
    });
    const pages: unknown[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await readUnits(database, {
        memory,
        changedSince: 0,
        limit: 2,
        ...(after !== undefined && { after }),
      });
      pages.push(...page.units);
      after = page.next;
    }
    expect(pages).toHaveLength(12);
    expect(pages.slice(-3)).toEqual(since.units);
    const { kept, counted } = await countsOf(database, memory);
    expect(kept).toEqual(counted);
    expect(await findMemory(database.sql, memory)).toMatchObject({ units: 11, searched: 11 });
  });

  it("never gives an id again", async () => {
    const { id, etag } = at(11);
    await removeUnit(database, { memory, id, etag, who: "Eva" });
    const again = await addToMemory(database, memory, units, "Eva");
    expect(again).toMatchObject({ added: 1, same: 11 });
    expect(again.units.at(-1)).toEqual({ id: "13", etag: '"13.3"' });
  });
});

/** As the history keeps it, and as it is sent. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
