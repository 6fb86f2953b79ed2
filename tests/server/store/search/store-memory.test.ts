// The store answers as the files do: the same lists in the same order, whatever is asked.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type {
  Concordance,
  ConcordanceMode,
  MemoryMatch,
  MemoryStore,
} from "../../../../src/memory/memory-store.ts";
import { openMemory } from "../../../../src/project/memory/open-memory.ts";
import type { Database } from "../../../../src/server/store/database/database.ts";
import { createMemory } from "../../../../src/server/store/memories/memories.ts";
import { StoreMemory } from "../../../../src/server/store/search/store-memory.ts";
import { addToMemory } from "../../../../src/server/store/units/add-to-memory.ts";
import { tmxOf, type Pair } from "../../../project/memory/memory-files.ts";
import { pairsOfUnits, unitsOfPairs } from "../store-units.ts";
import { describeWithPostgres, temporaryFolder } from "../test-store.ts";

const pairs = pairsOfUnits(100);

/** As an answer is, but for the place in a file. */
function placeless(answer: readonly MemoryMatch[] | Concordance): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === "location" ? undefined : value)),
  );
}

describeWithPostgres("a memory of the store", ({ migrated }) => {
  let database: Database;
  let store: MemoryStore;
  let files: MemoryStore;

  beforeAll(async () => {
    database = await migrated();
    await createMemory(database, { id: "peru", source: "en", target: "es" }, "Ana");
    await addToMemory(database, "peru", unitsOfPairs(pairs), "Ana");
    store = await StoreMemory.open(database, "peru");
    const folder = temporaryFolder();
    writeFileSync(join(folder, "peru.tmx"), tmxOf(pairs));
    const cacheFolder = join(folder, ".glosa");
    files = await openMemory(["peru.tmx"], { source: "en", target: "es", folder, cacheFolder });
  }, 60_000);

  it("has as many units as the files", () => {
    expect(store.units).toBe(files.units);
    expect(store.languages).toEqual(files.languages);
  });

  it("finds the same matches in the same order", async () => {
    let found = 0;
    const asked = fc.record({
      text: changedText(pairs),
      threshold: fc.double({ min: 0.3, max: 1, noNaN: true }),
      limit: fc.integer({ min: 1, max: 12 }),
      reverse: fc.boolean(),
      near: fc.option(fc.nat(pairs.length - 1), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ text, near, ...options }) => {
        const side = options.reverse ? "target" : "source";
        const previous = near === undefined ? undefined : pairs[near - 1]?.[side];
        const next = near === undefined ? undefined : pairs[near + 1]?.[side];
        const question = {
          ...options,
          ...(previous !== undefined && { previous }),
          ...(next !== undefined && { next }),
        };
        const wanted = await files.match(text[side], question);
        expect(placeless(await store.match(text[side], question))).toEqual(placeless(wanted));
        found += wanted.length;
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(200);
  }, 60_000);

  it("knows a match in its context", async () => {
    const at = pairs.findIndex((pair, at) => at > 0 && at < 99 && pair.props === undefined);
    const [before, pair, after] = [at - 1, at, at + 1].map((each) => pairs[each]?.source ?? "");
    const options = { previous: before ?? "", next: after ?? "", limit: 1 };
    const [match] = await store.match(pair ?? "", options);
    expect(match).toMatchObject({ kind: "context", similarity: 1 });
  });

  it("finds the same units by words, in forms, in any order, exactly and by expressions", async () => {
    const words = pairs.flatMap(({ source, target }) => `${source} ${target}`.split(/[\s.,!¡]+/u));
    const modes: readonly ConcordanceMode[] = ["phrase", "all-words", "regex"];
    let found = 0;
    const asked = fc.record({
      from: fc.nat(words.length - 4),
      count: fc.integer({ min: 1, max: 3 }),
      lower: fc.boolean(),
      mode: fc.constantFrom(...modes),
      exact: fc.boolean(),
      limit: fc.integer({ min: 1, max: 60 }),
      side: fc.option(fc.constantFrom("source" as const, "target" as const), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ from, count, lower, side, ...options }) => {
        const joined = words.slice(from, from + count).join(" ");
        const phrase = lower ? joined.toLowerCase() : joined;
        const question = { ...options, ...(side !== undefined && { side }) };
        const wanted = await files.concordance(phrase, question);
        expect(placeless(await store.concordance(phrase, question))).toEqual(placeless(wanted));
        found += wanted.total;
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(200);
  }, 60_000);

  it("finds inflected forms, and other capitals where these are nowhere", async () => {
    for (const phrase of ["aprobó", "moción", "congresos", "LIMA", "lima", "27", "the vacancy"])
      expect(placeless(await store.concordance(phrase))).toEqual(
        placeless(await files.concordance(phrase)),
      );
    expect((await store.concordance("congresos")).total).toBeGreaterThan(0);
  });

  it("counts the same units by word", async () => {
    const words = [
      ...new Set(pairs.flatMap(({ source, target }) => `${source} ${target}`.split(" "))),
    ];
    for (const side of ["source", "target"] as const)
      expect(await store.wordCounts(words, side)).toEqual(await files.wordCounts(words, side));
  });

  it("refuses what is no expression, and knows no other memory", async () => {
    const refused = { code: "regexOpenGroup" };
    await expect(store.concordance("(", { mode: "regex" })).rejects.toMatchObject(refused);
    await expect(StoreMemory.open(database, "chile")).rejects.toMatchObject({
      code: "storeMemoryUnknown",
      data: { name: "chile" },
    });
  });
});

/** A text of the memory with words left out, put in and put in place of others. */
function changedText(
  pairs: readonly Pair[],
): fc.Arbitrary<{ readonly source: string; readonly target: string }> {
  const edits = fc.array(fc.record({ at: fc.nat(30), kind: fc.nat(3) }), { maxLength: 4 });
  return fc.tuple(fc.constantFrom(...pairs), edits).map(([pair, edits]) => {
    const changed = (text: string): string => {
      const words = text.split(" ");
      for (const { at, kind } of edits) {
        const place = at % (words.length + 1);
        if (kind === 0) words.splice(place, 1);
        else if (kind === 1) words.splice(place, 0, "quórum");
        else if (kind === 2) words.splice(place, 1, "31");
        else words.splice(place, 1, (words[place] ?? "").toUpperCase());
      }
      return words.join(" ");
    };
    return { source: changed(pair.source), target: changed(pair.target) };
  });
}
