// Real TBX files and the official test files of the standard, where they are at hand; none of them is in the
// repository. Counts come from another parser and validity from the schemas, through xmllint.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTbx } from "../../../src/formats/tbx/read-tbx.ts";
import { writeTbx, writeTbx2 } from "../../../src/formats/tbx/write-tbx.ts";
import type { Glossary } from "../../../src/model/concept.ts";
import type { Warning } from "../../../src/model/errors.ts";

const shared = join(import.meta.dirname, "../../../../shared/data/glossary-formats");
const isThere = existsSync(shared);
const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;
const tool = { name: "glosa", version: "1.0.0" };

const paths = isThere
  ? ["tbx-v2", "tbx-v3", "tbx-v3/official-tests", "tbx-converter"].flatMap((folder) =>
      readdirSync(join(shared, folder))
        .filter((name) => name.endsWith(".tbx"))
        .map((name) => `${folder}/${name}`),
    )
  : [];
/** With the reason. */
const unreadable: Readonly<Record<string, string>> = {
  "tbx-v2/heartsome_empty_0byte.tbx": "xmlNoRoot",
  "tbx-v3/official-tests/poorly_formed_xml.tbx": "xmlMalformed",
};
/** What was wrong with them is kept, and so they stay invalid: a language called `---`, an `admin` without a type. */
const invalid = /Good-Basic1|core_structure_bad/u;

interface Reading {
  readonly glossary: Glossary;
  readonly codes: readonly string[];
}

const readings = new Map<string, Reading>();

/** Each file once: some are large. */
function read(path: string): Reading {
  const known = readings.get(path);
  if (known !== undefined) return known;
  const codes: string[] = [];
  const warn = ({ code }: Warning): number => codes.push(code);
  const glossary = readTbx([readFileSync(join(shared, path))], { path, warn });
  readings.set(path, { glossary, codes });
  return { glossary, codes };
}

function content(glossary: Glossary): string {
  return JSON.stringify(glossary, (key, value: unknown) =>
    key === "location" ? undefined : value,
  );
}

function xmllint(arguments_: readonly string[], input?: string): string {
  const { stdout, stderr, status } = spawnSync("xmllint", ["--nonet", ...arguments_], {
    encoding: "utf8",
    ...(input === undefined ? {} : { input }),
  });
  return status === 0 ? stdout.trim() : stderr;
}

describe.skipIf(!isThere)("real TBX", { timeout: 120_000 }, () => {
  it.each(Object.entries(unreadable))("%s is refused", (path, code) => {
    expect(() => read(path)).toThrow(expect.objectContaining({ code }));
  });

  const readable = paths.filter((path) => unreadable[path] === undefined);

  it.each(readable)("%s is the same when written and read again, in both versions", (path) => {
    const { glossary } = read(path);
    for (const write of [writeTbx, writeTbx2]) {
      const lost: Warning[] = [];
      const written = [...write(glossary, { tool, warn: (each) => lost.push(each) })].join("");
      const again = readTbx([Buffer.from(written)], { path, warn: () => {} });
      expect(lost).toEqual([]);
      expect(content(again)).toBe(content(glossary));
    }
  });

  it.skipIf(!hasXmllint)("has as many concepts and terms as another parser finds", () => {
    const count = `concat(count(//*[local-name()="termEntry" or local-name()="conceptEntry"])," ",count(//*[local-name()="term"][normalize-space()!=""]))`;
    for (const path of readable) {
      const { concepts } = read(path).glossary;
      const terms = concepts.reduce((sum, each) => sum + each.terms.length, 0);
      expect(`${path} ${xmllint(["--xpath", count, join(shared, path)])}`).toBe(
        `${path} ${concepts.length} ${terms}`,
      );
    }
  });

  it.skipIf(!hasXmllint)("is valid as written", () => {
    const core = join(shared, "schemas/TBXcoreStructV03.rng");
    const martif = join(shared, "schemas/TBXcsV02.xsd");
    for (const path of readable.filter((each) => !invalid.test(each))) {
      const context = { tool, warn: () => {} };
      const { glossary } = read(path);
      const newer = [...writeTbx(glossary, context)].join("");
      expect(`${path} ${xmllint(["--noout", "--relaxng", core, "-"], newer)}`).toBe(`${path} `);
      // This schema is of a draft that had no XCSURI yet, which every producer's file has.
      const older = [...writeTbx2(glossary, context)].join("");
      const draft = older.replace(/ *<encodingDesc>.*?<\/encodingDesc>\n/su, "");
      expect(`${path} ${xmllint(["--noout", "--schema", martif, "-"], draft)}`).toBe(`${path} `);
    }
  });
});

describe.skipIf(!isThere)("the official test files", () => {
  const said = (name: string): ReadonlySet<string> =>
    new Set(
      read(`tbx-v3/official-tests/${name}`).codes.filter((code) => code !== "tbxBackMatterDropped"),
    );

  it.each(["basic_good.tbx", "min_good.tbx", "core_structure_good.tbx"])(
    "%s is read without a word",
    (name) => {
      expect(said(name)).toEqual(new Set());
    },
  );

  it.each([
    ["basic_bad.tbx", ["tbxNotInDialect", "tbxValue", "tbxLevel", "unknownWord"]],
    ["min_bad.tbx", ["tbxNotInDialect", "tbxValue", "tbxStatusUnknown"]],
    [
      "core_structure_bad.tbx",
      [
        ...["tbxParagraphMissing", "tbxTextContent", "tbxTermNotFirst", "tbxTypeMissing"],
        ...["tbxSecondTerm", "tbxSecondDescription"],
      ],
    ],
  ])("%s is read with its errors named", (name, codes) => {
    expect(said(name)).toEqual(new Set(codes));
  });
});
