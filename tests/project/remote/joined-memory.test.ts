import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Concordance } from "../../../src/memory/memory-store.ts";
import { JoinedMemory } from "../../../src/memory/search/joined-memory.ts";
import { openMemory } from "../../../src/project/memory/open-memory.ts";
import { memoryFolder, type Pair } from "../memory/memory-files.ts";

const words = ["the", "patrols", "closed", "road", "strike", "Puno", "teachers", "ONU", "12"];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(" "));
const pairs = fc.array(
  fc.record({
    source: text,
    target: fc.constantFrom("las rondas", "el paro de Puno", "cerraron la carretera"),
    date: fc.constantFrom("20250101T000000Z", "20260101T000000Z"),
  }),
  { minLength: 0, maxLength: 14 },
);

async function inFolder(
  files: Readonly<Record<string, readonly Pair[]>>,
  penalties: Readonly<Record<string, number>>,
) {
  const folder = memoryFolder(files);
  const open = (paths: readonly string[]) =>
    openMemory(paths, { source: "en", target: "es", folder, penalties });
  return { open };
}

const textsOf = ({ hits }: Concordance): readonly string[] =>
  hits.map(({ source, target, side }) => `${side}: ${source} = ${target}`).sort();

describe("several memories joined", () => {
  it("answer as one memory of all their files does", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(pairs, pairs, pairs),
        fc.record({
          text,
          limit: fc.integer({ min: 1, max: 6 }),
          threshold: fc.constantFrom(0.3, 0.5, 0.7, 1),
          previous: text,
          reverse: fc.boolean(),
        }),
        fc.constantFrom("all-words", "phrase", "regex" as const),
        fc.constantFrom(0, 10),
        async ([a, b, c], { text: asked, ...options }, mode, penalty) => {
          const { open } = await inFolder(
            { "a.tmx": a, "b.tmx": b, "c.tmx": c },
            { "tmx/b.tmx": penalty },
          );
          const whole = await open(["tmx/a.tmx", "tmx/b.tmx", "tmx/c.tmx"]);
          const parts = [];
          for (const path of ["tmx/a.tmx", "tmx/b.tmx", "tmx/c.tmx"])
            parts.push(await open([path]));
          const joined = new JoinedMemory(whole.languages, parts);
          const question = options.reverse ? "el paro de Puno" : asked;
          expect(joined.units).toBe(whole.units);
          expect(await joined.match(question, options)).toEqual(
            await whole.match(question, options),
          );
          const search = { mode, limit: mode === "regex" ? 1000 : options.limit };
          const [word = ""] = asked.toLowerCase().split(" ");
          const [found, expected] = [
            await joined.concordance(word, search),
            await whole.concordance(word, search),
          ];
          // Of a pattern each memory has made one hit of what says the same: only what is found is equal, not its order.
          const compared = (each: Concordance): unknown =>
            mode === "regex" ? [each.total, textsOf(each)] : each;
          expect(compared(found)).toEqual(compared(expected));
          const counted = ["road", "puno", "none"];
          expect(await joined.wordCounts(counted, "source")).toEqual(
            await whole.wordCounts(counted, "source"),
          );
          await joined.close();
          await whole.close();
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});
