// Real files of many tools, where they are at hand: read as an independent parser reads them, and written back whole.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { canonicalLanguage } from "../../../src/model/language.ts";
import { plainText, type Segment } from "../../../src/model/segment.ts";
import type { TranslationUnit, VariantInfo } from "../../../src/model/unit.ts";
import { readTmxFixture, withoutPlaces, writeTmxFixture, type TmxReading } from "./reading.ts";

const folder = join(import.meta.dirname, "../../../../shared/data/tmx");
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tmx$/iu.test(name))
      .sort()
  : [];
const hasPython = spawnSync("python3", ["--version"]).status === 0;

type Variant = readonly [language: string, text: string];
type PythonUnits = readonly (readonly Variant[])[] | null;

function pythonUnits(): PythonUnits[] {
  const script = join(import.meta.dirname, "units.py");
  const paths = files.map((name) => join(folder, name));
  const { stdout, stderr } = spawnSync("python3", [script, ...paths], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe("");
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as PythonUnits);
}

function readFile(name: string): TmxReading {
  return readTmxFixture(new Uint8Array(readFileSync(join(folder, name))));
}

function variantsOf({
  source,
  sourceInfo,
  target,
  targetInfo,
  others,
}: TranslationUnit): Variant[] {
  const variant = (info: VariantInfo | undefined, segment: Segment | undefined): Variant[] =>
    info?.contentLocation === undefined ? [] : [[info.language, plainText(segment ?? [])]];
  return [
    ...variant(sourceInfo, source),
    ...variant(targetInfo, target),
    ...others.flatMap((other) => variant(other, other.segment)),
  ].sort(byText);
}

function byText(left: Variant, right: Variant): number {
  const [first, second] = [JSON.stringify(left), JSON.stringify(right)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const canonical = ([language, text]: Variant): Variant => [
  canonicalLanguage(language) ?? language,
  text,
];

describe.skipIf(files.length === 0)("real files", () => {
  it.skipIf(!hasPython)(
    "have the units, languages and texts that xml.etree counts",
    () => {
      const counted = pythonUnits();
      let count = 0;
      // No file is accepted by one and refused by the other.
      const differing = files.filter((name, index) => {
        const { units, failure } = readFile(name);
        const expected = counted[index] ?? undefined;
        count += units.length;
        return !isDeepStrictEqual(
          failure === undefined ? units.map(variantsOf) : undefined,
          expected?.map((variants) => variants.map(canonical).sort(byText)),
        );
      });
      expect(differing).toEqual([]);
      expect(count).toBeGreaterThan(10_000);
    },
    60_000,
  );

  it("lose nothing when written and read again, and are then written the same", () => {
    const losing = files.filter((name) => {
      const { header, units } = readFile(name);
      if (header === undefined) return false;
      const text = writeTmxFixture(header, units);
      const again = readTmxFixture(text);
      const isSame = isDeepStrictEqual(
        withoutPlaces([again.header, again.units, again.failure]),
        withoutPlaces([header, units, undefined]),
      );
      return !isSame || writeTmxFixture(again.header ?? header, again.units) !== text;
    });
    expect(losing).toEqual([]);
  }, 60_000);
});
