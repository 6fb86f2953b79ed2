// The laws themselves: that they find what is wrong, and that every reader keeps them on the project's own files.

import { describe, expect, it } from "vitest";
import { csvFormat } from "../../src/formats/csv/index.ts";
import type { GlossaryFormat, Reader } from "../../src/formats/format.ts";
import type { Glossary } from "../../src/model/concept.ts";
import { corpora } from "./corpus.ts";
import { fuzzFormat, type Finding } from "./fuzz-format.ts";
import { BrokenLaw, checkLaws, loadFormat } from "./laws.ts";

const table = new TextEncoder().encode("id,en,es\na,vote,voto\nb,ballot,cédula\n");

/** The CSV reader with a fault. */
async function check(
  fault: (read: Reader<Glossary>) => Reader<Glossary>,
  write: GlossaryFormat["loadWriter"] = () => csvFormat.loadWriter(),
): Promise<boolean> {
  const read = fault(await csvFormat.loadReader());
  const format = { ...csvFormat, loadReader: async () => read, loadWriter: write };
  return checkLaws(await loadFormat(format), table, [0.5]);
}

describe("the laws", () => {
  it("hold of a reader without a fault", async () => {
    expect(await check((read) => read)).toBe(true);
  });

  it("find what depends on how a file is cut", async () => {
    const fault =
      (read: Reader<Glossary>): Reader<Glossary> =>
      (bytes, context) => {
        const [first = new Uint8Array()] = bytes;
        return read([first], context);
      };
    await expect(check(fault)).rejects.toThrow(BrokenLaw);
  });

  it("find what a writer loses", async () => {
    const write = await csvFormat.loadWriter();
    const losing: GlossaryFormat["loadWriter"] = async () => (glossary, context) =>
      write({ ...glossary, concepts: glossary.concepts.slice(1) }, context);
    await expect(check((read) => read, losing)).rejects.toThrow("units or terms");
  });

  it("let a crash through as what it is", async () => {
    const crash = (): Reader<Glossary> => () => {
      throw new TypeError("cannot read properties of undefined");
    };
    await expect(check(crash)).rejects.toThrow(TypeError);
  });
});

describe.each(corpora(false).map((corpus) => [corpus.format.name, corpus] as const))(
  "%s",
  (_name, corpus) => {
    it(
      "keeps the laws on files of its own and a few that are damaged",
      { timeout: 60_000 },
      async () => {
        const loaded = await loadFormat(corpus.format);
        expect(corpus.files).not.toEqual([]);
        for (const { bytes } of corpus.files) checkLaws(loaded, bytes, [0.3, 0.31, 0.8]);
        const findings: Finding[] = [];
        fuzzFormat(loaded, corpus, {
          seed: 1980,
          cases: 12,
          slow: 10_000,
          begin() {},
          found: (finding) => findings.push(finding),
        });
        expect(findings.map(({ message }) => message)).toEqual([]);
      },
    );
  },
);
