// TBX-Basic alone: what is written keeps to the dialect, and the core schema takes it.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tbxDoctor } from "../../../src/doctor/tbx/tbx-doctor.ts";
import { readTbx } from "../../../src/formats/tbx/read-tbx.ts";
import { writeTbxBasic } from "../../../src/formats/tbx/write-tbx.ts";
import type { Glossary } from "../../../src/model/concept.ts";
import { examine } from "../../doctor/doctor-file-of.ts";
import { arbitraryGlossary } from "../csv/arbitrary-glossary.ts";
import { readTable } from "../csv/reading.ts";

const schema = join(
  import.meta.dirname,
  "../../../../shared/data/glossary-formats/schemas/TBXcoreStructV03.rng",
);
const hasXmllint = existsSync(schema) && spawnSync("xmllint", ["--version"]).status === 0;

function written(glossary: Glossary): {
  readonly text: string;
  readonly warnings: readonly string[];
} {
  const warnings: string[] = [];
  const context = {
    tool: { name: "glosa", version: "1.0.0" },
    warn: ({ code, data }: { code: string; data: object }) =>
      warnings.push(`${code} ${JSON.stringify(data)}`),
  };
  return { text: [...writeTbxBasic(glossary, context)].join(""), warnings };
}

const { glossary: sample } =
  readTable(`id,en,es,status,part_of_speech,gender,match,definition,note,source,Owner
patrol,peasant patrol,ronda campesina,preferred,noun,feminine,case,Self-defence.,As the press says.,El Comercio,Ana
patrol,,patrulla rural,proposed,,,,,,,
patrol,,lista negra,deprecated,noun,,,,calque,,
lima,Lima,Lima,preferred,proper noun,,,,,,
fuji,fujimor*,fujimor*,preferred,,,,,,,
`);

describe("TBX-Basic", () => {
  it("keeps statuses, notes and what the dialect has, and tells of the rest", () => {
    const { text, warnings } = written(sample);
    expect(text).toContain('type="TBX-Basic"');
    const { concepts } = readTbx([new TextEncoder().encode(text)], {
      path: "a.tbx",
      warn: ({ code }) => expect.fail(code),
    });
    expect(
      concepts.map(({ terms }) => terms.map(({ text: of, status, note }) => [of, status, note])),
    ).toEqual([
      [
        ["Lima", "preferred", ""],
        ["Lima", "preferred", ""],
      ],
      [
        ["peasant patrol", "preferred", "As the press says."],
        ["ronda campesina", "preferred", "As the press says."],
        ["lista negra", "deprecated", "calque"],
      ],
    ]);
    expect(warnings.map((warning) => warning.split(" ", 1)[0])).toEqual([
      "patternNotCarried",
      "patternNotCarried",
      "proposedNotCarried",
      "conceptWithoutSource",
      "fieldNotCarried",
      "fieldNotCarried",
    ]);
  });

  it("is what the doctor and the reader take without a word, whatever the glossary", () => {
    fc.assert(
      fc.property(arbitraryGlossary, (glossary) => {
        const { text } = written(glossary);
        const codes: string[] = [];
        readTbx([new TextEncoder().encode(text)], {
          path: "a.tbx",
          warn: ({ code }) => codes.push(code),
        });
        expect(codes.filter((code) => code.startsWith("tbx"))).toEqual([]);
        const { found } = examine(tbxDoctor, text);
        expect(found.filter((each) => /^tbx-(?!three|region)/u.test(each))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it.skipIf(!hasXmllint)("is valid by the core schema of ISO 30042", () => {
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--relaxng", schema, "-"], {
      input: written(sample).text,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, "- validates\n"]);
  });
});
