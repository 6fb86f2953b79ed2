// A table of Excel stays one: its delimiter, its mark and its line ends, whatever a command adds.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runIn } from "../../commands/test-io.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const mark = "\uFEFF";

describe("a table that is changed", () => {
  it.each([
    ["Excel in Spanish", `${mark}en;es\r\npatrol;ronda\r\n`, /^\uFEFFid;en;es;.*\r\n/u],
    ["Excel with its separator", "sep=;\r\nen;es\r\npatrol;ronda\r\n", /^sep=;\r\nid;en;es;/u],
    ["Windows", "id,en,es\r\np,patrol,ronda\r\n", /^id,en,es,.*\r\n/u],
    ["tabs", "en\tes\npatrol\tronda\n", /^id\ten\tes\t[^\r]*\n/u],
    ["our own", "id,en,es\np,patrol,ronda\n", /^id,en,es,[^\r]*\n/u],
  ])("keeps how it is written: %s", async (_, text, start) => {
    const folder = temporaryFolder({ "g.csv": text });
    for (const [en, es] of [
      ["vacancy", "vacancia; cargo vacante"],
      ["vote", 'voto, "el"'],
    ] as const)
      expect(await runIn(folder, ["term", "add", en, es, "-g", "g.csv"])).toMatchObject({
        exitCode: 0,
        errors: "",
      });
    const written = readFileSync(join(folder, "g.csv"), "utf8");
    expect(written).toMatch(start);
    const breaks = written.match(/\r?\n/gu) ?? [];
    expect(new Set(breaks).size).toBe(1);
    const { output } = await runIn(folder, ["term", "list", "-g", "g.csv", "--json"]);
    const { concepts } = JSON.parse(output) as { concepts: { terms: { text: string }[] }[] };
    expect(concepts.flatMap(({ terms }) => terms.map((term) => term.text)).sort()).toEqual(
      ["patrol", "ronda", "vacancia; cargo vacante", "vacancy", 'voto, "el"', "vote"].sort(),
    );
  });

  it("loses no term, whatever stands in it", async () => {
    const text = fc.stringMatching(/^[a-z;,\t"' ]{1,12}$/u).filter((each) => /[a-z]/u.test(each));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(";", "\t", ","), async (term, delimiter) => {
        const folder = temporaryFolder({
          "g.csv": `${mark}${["en", "es"].join(delimiter)}\r\n${["patrol", "ronda"].join(delimiter)}\r\n`,
        });
        await runIn(folder, ["term", "add", "zz top", `zz ${term}`, "-g", "g.csv"]);
        const { output } = await runIn(folder, ["term", "list", "-g", "g.csv", "--json"]);
        const { concepts } = JSON.parse(output) as { concepts: { terms: { text: string }[] }[] };
        const texts = concepts.flatMap(({ terms }) => terms.map((each) => each.text));
        // A term stands on one line, with single spaces.
        expect(texts).toContain(`zz ${term}`.trim().replaceAll(/\s+/gu, " "));
      }),
      { numRuns: 10 },
    );
  });
});
