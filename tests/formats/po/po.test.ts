import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poFormat } from "../../../src/formats/po/index.ts";
import { locatePoString } from "../../../src/formats/po/po-string.ts";
import { makeUnit } from "../../../src/model/make-unit.ts";
import { plainText } from "../../../src/model/segment.ts";
import type { TranslationUnit } from "../../../src/model/unit.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import {
  bytesOf,
  loaded,
  readBilingual,
  withoutPlaces,
  writeBilingual,
} from "../bilingual-file.ts";

const po = await loaded(poFormat);
const folder = join(import.meta.dirname, "../../fixtures/po");
const fixtures = readdirSync(folder).filter((name) => /\.pot?$/u.test(name));
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const read = (content: string | Uint8Array) => readBilingual(po, content);
const hasGettext = spawnSync("msgfmt", ["--version"]).status === 0;

function msgfmt(text: string): string {
  const path = join(temporaryFolder(), "a.po");
  writeFileSync(path, text);
  const run = spawnSync("msgfmt", ["-c", "-o", "/dev/null", path]);
  return run.status === 0 ? "" : run.stderr.toString();
}

describe.each(fixtures)("%s", (name) => {
  const bytes = fixture(name);
  const { document, units, warnings } = read(bytes);

  it("is read as recorded", async () => {
    const { header } = document;
    const recorded = JSON.stringify({ header, units, warnings }, null, 2);
    await expect(`${recorded}\n`).toMatchFileSnapshot(join(folder, `${name}.json`));
  });

  it("is recognised, and read the same in small chunks", () => {
    expect(poFormat.sniff(bytes)).toBe(true);
    expect(readBilingual(po, bytes, { chunkLength: 5 }).units).toEqual(units);
  });

  it("is written back byte for byte", () => {
    const { text } = writeBilingual(po, document);
    expect(bytesOf(text, document)).toEqual(Buffer.from(bytes));
  });

  it("changes one string and nothing else", () => {
    for (const unit of units) {
      const target = [
        'Nuevo «texto» con "comillas",\nun salto y bastantes palabras para que la línea no quepa entera',
      ];
      const changed = units.map((each) => (each === unit ? { ...each, target } : each));
      const { text } = writeBilingual(po, { ...document, units: changed });
      const again = read(bytesOf(text, document)).units;
      const texts = (list: readonly TranslationUnit[]): unknown =>
        list.map(({ target: each }) => each && plainText(each));
      expect(texts(again)).toEqual(texts(changed));
      expect(again.map(({ notes, props }) => [notes, props])).toEqual(
        units.map(({ notes, props }) => [notes, props]),
      );
    }
  });

  it.skipIf(!hasGettext || name.endsWith(".pot"))("is accepted by msgfmt when written anew", () => {
    const { kind, header } = document;
    const { text } = writeBilingual(po, { kind, header, units });
    expect(msgfmt(text)).toBe("");
  });

  it("finds every character of its strings in the file", () => {
    const text = document.skeleton?.text ?? "";
    const lines = text.split("\n");
    for (const { source, target, sourceInfo, targetInfo } of units) {
      for (const [segment, info] of [
        [source, sourceInfo],
        [target ?? [], targetInfo],
      ] as const) {
        const { line = 1, column = 1 } = info?.contentLocation ?? {};
        const before = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
        const located = locatePoString(text, before + column - 1);
        expect(located.text).toBe(plainText(segment));
        for (const { start, length, origin, originLength } of located.pieces) {
          const own = located.text.slice(start, start + length);
          // Verbatim, or an escape.
          const written = text.slice(origin, origin + originLength);
          expect(length === originLength ? written : written.slice(0, 1)).toBe(
            length === originLength ? own : "\\",
          );
        }
      }
    }
  });
});

describe("an edit in place", () => {
  const { document, units } = read(fixture("congreso.po"));
  const write = (change: (unit: TranslationUnit) => TranslationUnit): string =>
    writeBilingual(po, { ...document, units: units.map(change) }).text;
  const original = document.skeleton?.text ?? "";
  const having = (source: string) => (unit: TranslationUnit) => plainText(unit.source) === source;

  it("clears a fuzzy flag, and keeps the others", () => {
    const text = write((unit) =>
      having("The speaker: %s")(unit) ? { ...unit, state: "translated" } : unit,
    );
    expect(text).toBe(original.replace("#, fuzzy, c-format\n#|", "#, c-format\n#|"));
  });

  it("sets one, on the line of the flags or on a line of its own", () => {
    const text = write((unit) =>
      having("Motion of vacancy")(unit) || having("%d votes in favour")(unit)
        ? { ...unit, state: "initial" }
        : unit,
    );
    expect(text).toBe(
      original
        .replace('msgid "Motion', '#, fuzzy\nmsgid "Motion')
        .replace('#, c-format\nmsgid "%d vote', '#, fuzzy, c-format\nmsgid "%d vote'),
    );
  });

  it("takes the whole line away where fuzzy was alone on it", () => {
    const latin = read(fixture("crlf-latin9.po"));
    const changed = latin.units.map((unit) => ({ ...unit, state: "final" as const }));
    const { text } = writeBilingual(po, { ...latin.document, units: changed });
    expect(text).toBe(latin.document.skeleton?.text.replace("#, fuzzy\r\n", ""));
  });

  it("keeps obsolete messages obsolete", () => {
    const text = write((unit) =>
      having("Roll call")(unit) ? { ...unit, target: ["Lista\nde asistencia"] } : unit,
    );
    expect(text).toBe(original.replace('"Pase de lista"', '""\n#~ "Lista\\n"\n#~ "de asistencia"'));
    expect(hasGettext ? msgfmt(text) : "").toBe("");
  });

  it("refuses a character that the file's encoding lacks", () => {
    const latin = read(fixture("crlf-latin9.po"));
    const changed = latin.units.map((unit) => ({ ...unit, target: ["→"] }));
    const { text } = writeBilingual(po, { ...latin.document, units: changed });
    expect(() => bytesOf(text, latin.document)).toThrow(
      expect.objectContaining({ code: "notInEncoding" }),
    );
  });
});

describe("reading", () => {
  it.each([
    ['msgid "a', "poUnclosedString", 1, 7],
    ['msgid "a\\"\nmsgstr ""', "poUnclosedString", 1, 7],
    ['msgid "a"\nmsgtsr "b"', "poUnexpected", 2, 1],
    ['"a"', "poUnexpected", 1, 1],
    ['msgstr "b"', "poMisplaced", 1, 1],
    ['msgid "a"\nmsgid "b"', "poMisplaced", 2, 1],
    ['msgid "a"\nmsgid_plural "b"\nmsgstr[1] ""', "poMisplaced", 3, 1],
    ['msgid "a"\nmsgstr[0] ""', "poMisplaced", 2, 1],
    ['msgid "a"\n\n# a comment\n', "poIncomplete", 1, 1],
    ['msgid "a"\nmsgstr\n\nmsgid "b"\nmsgstr "c"\n', "poNoString", 2, 1],
  ])("refuses %j", (content, code, line, column) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ code, line, column }));
  });

  it("warns of a message that is there twice", () => {
    const { warnings, units } = read('msgid "a"\nmsgstr "b"\nmsgid "a"\nmsgstr "c"\n');
    expect(units).toHaveLength(2);
    expect(warnings).toEqual([
      { code: "poDuplicate", data: { line: 1 }, path: "a.po", line: 3, column: 1 },
      { code: "targetLanguageUnsaid", data: {}, path: "a.po", line: 1, column: 1 },
    ]);
  });

  it("reads what names no encoding and is not UTF-8 as windows-1252, with a warning", () => {
    const content = new TextEncoder().encode('msgid "Yes"\nmsgstr "Sí"\n');
    const latin = Uint8Array.from(
      [...content].flatMap((byte) => (byte === 0xc3 ? [] : [byte === 0xad ? 0xed : byte])),
    );
    const { units, warnings } = read(latin);
    expect(plainText(units[0]?.target ?? [])).toBe("Sí");
    expect(warnings.map(({ code }) => code)).toEqual([
      "assumedWindows1252",
      "targetLanguageUnsaid",
    ]);
  });

  it("takes time in proportion to the file", () => {
    const file = (count: number): string =>
      Array.from(
        { length: count },
        (_, index) =>
          `#: a.c:${index}\nmsgid "Motion ${index}\\n"\n"of vacancy"\nmsgstr "Moción ${index}"\n\n`,
      ).join("");
    const time = (content: string): number => {
      const before = process.cpuUsage().user;
      read(content);
      return process.cpuUsage().user - before;
    };
    const [small, large] = [file(3000), file(30_000)];
    time(small);
    expect(time(large) / time(small)).toBeLessThan(40);
  });
});

describe("a new file", () => {
  const languages = { sourceLanguage: "en", targetLanguage: "es-PE" };
  const text = fc.stringMatching(/^[a-zñ"\\ %¿\t<>&-]{0,30}$/u);
  const lines = fc.array(text, { minLength: 1, maxLength: 4 }).map((each) => each.join("\n"));
  const units = fc.uniqueArray(
    fc.record({ source: lines.filter((each) => each !== ""), target: lines }),
    { selector: ({ source }) => source, maxLength: 6 },
  );

  it("gives every text back", () => {
    fc.assert(
      fc.property(units, (pairs) => {
        const made = pairs.map(({ source, target }) =>
          makeUnit({
            ...languages,
            source: [source],
            target: target === "" ? undefined : [target],
          }),
        );
        const header = { ...languages, attributes: {}, notes: [], props: [] };
        const { text: written, warnings } = writeBilingual(po, {
          kind: "bilingual",
          header,
          units: made,
        });
        const again = read(written);
        expect(warnings).toEqual([]);
        expect(again.units.map(({ source, target }) => [source, target])).toEqual(
          made.map(({ source, target }) => [source, target]),
        );
        expect(again.document.header).toMatchObject(languages);
        const { kind } = again.document;
        const fresh = { kind, header: again.document.header, units: again.units };
        const second = read(writeBilingual(po, fresh).text);
        expect(withoutPlaces(second.units)).toEqual(withoutPlaces(again.units));
      }),
      { numRuns: 200 },
    );
  });

  it("holds a text once, and says so", () => {
    const unit = makeUnit({ ...languages, source: ["Vacancy"], target: ["Vacancia"] });
    const header = { ...languages, attributes: {}, notes: [], props: [] };
    const other = { ...unit, target: ["Vacante"] };
    const { warnings } = writeBilingual(po, {
      kind: "bilingual",
      header,
      units: [unit, other],
    });
    expect(warnings.map(({ code, data }) => [code, data["source"]])).toEqual([
      ["poDuplicateDropped", "Vacancy"],
    ]);
  });
});
