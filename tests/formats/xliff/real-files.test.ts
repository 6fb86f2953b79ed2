// Every XLIFF file of ../shared: read, compared with what Python reads, written back, edited, written anew.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xliffFormat } from "../../../src/formats/xliff/index.ts";
import { plainText } from "../../../src/model/segment.ts";
import { bytesOf, loaded, readBilingual, writeBilingual } from "../bilingual-file.ts";

const xliff = await loaded(xliffFormat);
const data = join(import.meta.dirname, "../../../../shared/data");
const isHere = existsSync(data);
const paths = isHere
  ? readdirSync(data, { recursive: true, encoding: "utf8" })
      .filter((path) => xliffFormat.extensions.some((extension) => path.endsWith(extension)))
      .sort()
  : [];

/** Not well-formed: a character reference and a character that XML forbids. */
const exceptions = [
  "okapi-xliff1/invalid_xml_entity.xlf",
  "omegat/file-XLIFFFilter-invalid-content.xlf",
];
const isException = (path: string): boolean => exceptions.some((each) => path.endsWith(each));

// Hundreds of files, on a machine that may be busy.
describe.skipIf(!isHere)("the XLIFF files of ../shared", { timeout: 120_000 }, () => {
  const readable = paths.filter((path) => !isException(path));

  it("can be read, but for the two that are not well-formed", () => {
    expect(readable.length).toBeGreaterThan(200);
    expect(paths.length - readable.length).toBe(exceptions.length);
    for (const path of paths.filter(isException))
      expect(() => readBilingual(xliff, readFileSync(join(data, path)))).toThrow(
        expect.objectContaining({ code: "xmlIllegalCharacter" }),
      );
  });

  it("come back byte for byte, and with every target and state changed in place", () => {
    for (const path of readable) {
      const bytes = readFileSync(join(data, path));
      const { document, units } = readBilingual(xliff, bytes);
      const written = bytesOf(writeBilingual(xliff, document).text, document);
      expect([path, bytes.equals(written)]).toEqual([path, true]);
      const changed = units.map((unit) => ({ ...unit, target: ["[", ...unit.source, " & ñ]"] }));
      const edited = bytesOf(writeBilingual(xliff, { ...document, units: changed }).text, document);
      const again = readBilingual(xliff, edited).units;
      expect([path, again.map(({ id, target = [] }) => [id, plainText(target)])]).toEqual([
        path,
        changed.map(({ id, target }) => [id, plainText(target)]),
      ]);
    }
  });

  it.each(["2.1", "1.2"])("keep their texts when written anew as %s", (version) => {
    for (const path of readable) {
      const { document, units } = readBilingual(xliff, readFileSync(join(data, path)));
      // A file without units has one that is empty, for the schema's sake.
      if (units.length === 0) continue;
      const { text } = writeBilingual(xliff, document, { version });
      // 1.2 has no place for control characters.
      const legal = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]/gu, "");
      const texts = ({ source, target }: (typeof units)[number]): unknown => [
        legal(plainText(source)),
        target && legal(plainText(target)),
      ];
      expect([path, readBilingual(xliff, text).units.map(texts)]).toEqual([path, units.map(texts)]);
    }
  });

  it.skipIf(spawnSync("python3", ["--version"]).status !== 0)(
    "have the units and texts that Python's ElementTree finds",
    () => {
      const script = join(import.meta.dirname, "reference.py");
      const input = readable.map((path) => `${join(data, path)}\n`).join("");
      const run = spawnSync("python3", [script], { input, maxBuffer: 1 << 28 });
      expect(run.stderr.toString()).toBe("");
      const lines = run.stdout.toString().trimEnd().split("\n");
      expect(lines).toHaveLength(readable.length);
      for (const [index, path] of readable.entries()) {
        const { units } = readBilingual(xliff, readFileSync(join(data, path)));
        expect([
          path,
          units.map(({ source, target }) => [plainText(source), target ? plainText(target) : null]),
        ]).toEqual([path, JSON.parse(lines[index] ?? "null")]);
      }
    },
  );
});
