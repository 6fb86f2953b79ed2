import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xliffFormat } from "../../../src/formats/xliff/index.ts";
import { plainText } from "../../../src/model/segment.ts";
import type { TranslationUnit } from "../../../src/model/unit.ts";
import {
  bytesOf,
  loaded,
  readBilingual,
  withoutPlaces,
  writeBilingual,
} from "../bilingual-file.ts";

const xliff = await loaded(xliffFormat);

const folder = join(import.meta.dirname, "../../fixtures/xliff");
const fixtures = readdirSync(folder)
  .filter((name) => xliffFormat.extensions.some((extension) => name.endsWith(extension)))
  .sort();
const read = (content: string | Uint8Array) => readBilingual(xliff, content);
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const edited = (
  units: readonly TranslationUnit[],
  id: string,
  change: Partial<TranslationUnit>,
): TranslationUnit[] => units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit));

describe.each(fixtures)("%s", (name) => {
  const bytes = fixture(name);
  const { document, units, warnings } = read(bytes);

  it("is read as recorded", async () => {
    const { header } = document;
    const recorded = JSON.stringify({ header, units, warnings }, null, 2);
    await expect(`${recorded}\n`).toMatchFileSnapshot(join(folder, `${name}.json`));
  });

  it("is recognised", () => {
    expect(xliff.sniff(bytes.subarray(0, 4096))).toBe(true);
  });

  it("is read the same in small chunks", () => {
    expect(readBilingual(xliff, bytes, { chunkLength: 3 }).units).toEqual(units);
  });

  it("is written back byte for byte", () => {
    const { text } = writeBilingual(xliff, document);
    expect(bytesOf(text, document)).toEqual(Buffer.from(bytes));
  });

  it("keeps every other byte when one target changes", () => {
    const before = writeBilingual(xliff, document).text;
    for (const unit of units) {
      const target = ["¡Nuevo! ", ...unit.source, " & <final>"];
      const changed = {
        ...document,
        units: units.map((each) => (each === unit ? { ...each, target } : each)),
      };
      const { text } = writeBilingual(xliff, changed);
      const again = read(bytesOf(text, document));
      const expected = changed.units.map((each) => [each.id, plainText(each.target ?? [])]);
      expect(again.units.map((each) => [each.id, plainText(each.target ?? [])])).toEqual(expected);
      const { start, end } = commonEnds(before, text);
      expect(before.length - start - end).toBeLessThan(plainText(unit.target ?? []).length + 250);
      expect(again.warnings).toEqual([]);
    }
  });
});

function commonEnds(left: string, right: string): { readonly start: number; readonly end: number } {
  let start = 0;
  while (left[start] === right[start] && start < left.length) start += 1;
  let end = 0;
  const limit = Math.min(left.length, right.length) - start;
  while (end < limit && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return { start, end };
}

it("does not offer again what was rejected", () => {
  const offered = (text: string, type: string): string =>
    `<alt-trans${type}><target>${text}</target></alt-trans>`;
  const file = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="es" datatype="plaintext"><body><trans-unit id="1"><source>Strike</source>${offered("Golpe", ' alttranstype="rejected"')}${offered("Paro", "")}</trans-unit></body></file></xliff>`;
  const [unit] = read(file).units;
  expect(unit?.matches?.map(({ target }) => plainText(target))).toEqual(["Paro"]);
});

describe("an edit in place", () => {
  it("replaces a target and sets its state", () => {
    const { document, units } = read(fixture("core-2.1.xlf"));
    const changed = edited(units, "u1/s1", { target: ["Votó el Congreso."], state: "final" });
    const { text } = writeBilingual(xliff, { ...document, units: changed });
    expect(text).toContain('<segment id="s1" state="final">');
    expect(text).toContain("<target>Votó el Congreso.</target>");
  });

  it("adds a target on a line of its own, codes as the source has them", () => {
    const { document, units } = read(fixture("core-2.1.xlf"));
    const [, second] = units;
    const target = ["Fracasó", ...(second?.source.slice(1, 2) ?? []), " por dos votos."];
    const changed = edited(units, "u1/2", { target, state: "translated" });
    const { text, warnings } = writeBilingual(xliff, { ...document, units: changed });
    expect(warnings).toEqual([]);
    expect(text).toContain(
      `      <segment state="translated">
        <source>It failed<ph id="2" dataRef="d2"/> by two votes.</source>
        <target>Fracasó<ph id="2" dataRef="d2"/> por dos votos.</target>
      </segment>`,
    );
  });

  it("takes an undetermined language for the one that is asked for", () => {
    const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="und"><file id="f"><unit id="1"><segment><source>Strike</source></segment></unit></file></xliff>`;
    const asked = { sourceLanguage: "en", targetLanguage: "es" };
    const { units, warnings } = readBilingual(xliff, file, asked);
    expect(warnings).toEqual([]);
    expect(units.map(({ sourceInfo }) => sourceInfo.language)).toEqual(["en"]);
  });

  it("opens an empty element and names the target language where the file did not", () => {
    const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"><unit id="1"><segment><source>Strike</source></segment></unit></file></xliff>`;
    const { document, units } = read(file);
    const changed = units.map((unit) => ({ ...unit, target: ["Paro"] }));
    const { text } = writeBilingual(
      xliff,
      { ...document, units: changed },
      { targetLanguage: "es-PE" },
    );
    expect(text).toBe(
      file
        .replace("<xliff ", '<xliff trgLang="es-PE" ')
        .replace("</source>", "</source><target>Paro</target>"),
    );
  });

  it("writes the state in the words of the tool", () => {
    const sdl = read(fixture("trados.sdlxliff"));
    const { text } = writeBilingual(xliff, {
      ...sdl.document,
      units: edited(sdl.units, "7c1/2", { state: "translated", target: ["Fue en paz."] }),
    });
    expect(text).toContain('<mrk mtype="seg" mid="2">Fue en paz.</mrk>');
    expect(text).toContain('<sdl:seg id="2" conf="Translated"/>');
    const memoq = read(fixture("memoq-utf16.mqxliff"));
    const changed = edited(memoq.units, "2", { state: "translated", target: ["Cédulas"] });
    const written = writeBilingual(xliff, { ...memoq.document, units: changed });
    expect(written.text).toContain('<trans-unit id="2" mq:status="ManuallyConfirmed"');
    expect(written.text).toContain('<target xml:space="preserve">Cédulas</target>');
    const phrase = read(
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="http://www.memsource.com/mxlf/2.0"><file original="a" source-language="en" target-language="es" datatype="plaintext"><body><trans-unit id="1" m:confirmed="0"><source>Strike</source><target>Huelga</target></trans-unit></body></file></xliff>',
    );
    const confirmed = edited(phrase.units, "1", { state: "translated", target: ["Paro"] });
    const { text: mxliff } = writeBilingual(xliff, { ...phrase.document, units: confirmed });
    expect(mxliff).toContain('m:confirmed="1"><source>Strike</source><target>Paro</target>');
  });

  it("takes away what was said more of the state that was", () => {
    const two = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es"><file id="f"><unit id="1"><segment subState = 'tool:rejected' id="s" state="translated"><source>Strike</source><target>Huelga</target></segment></unit></file></xliff>`;
    const one = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="es" datatype="plaintext"><body><trans-unit id="1"><source>Strike</source><target state-qualifier="rejected-inaccurate" state="translated">Huelga</target></trans-unit></body></file></xliff>`;
    for (const [file, id, meant] of [
      [two, "1", two.replace(" subState = 'tool:rejected'", "")],
      [one, "1", one.replace(' state-qualifier="rejected-inaccurate"', "")],
    ] as const) {
      const { document, units } = read(file);
      expect(units.map(({ state }) => state)).toEqual(["initial"]);
      const changed = edited(units, id, { target: ["Paro"], state: "translated" });
      const { text } = writeBilingual(xliff, { ...document, units: changed });
      expect(text).toBe(meant.replace("Huelga", "Paro"));
    }
  });

  it("adds a segment that is marked in its target", () => {
    const { document, units } = read(fixture("core-1.2.xlf"));
    const changed = edited(units, "3/b", { target: ["Dos más."] });
    const { text } = writeBilingual(xliff, { ...document, units: changed });
    expect(text).toContain(
      '<mrk mtype="seg" mid="a">Dos oraciones.</mrk> <mrk mtype="seg" mid="b">Dos más.</mrk></target>',
    );
  });

  it("writes what an encoding lacks as a reference", () => {
    const { document, units } = read(fixture("prefixed-windows-1252.xlf"));
    const changed = units.map((unit) => ({ ...unit, target: ["Who voted → why"] }));
    const { text } = writeBilingual(xliff, { ...document, units: changed });
    expect(text).toContain("</xlf:source><xlf:target>Who voted &#x2192; why</xlf:target>");
    expect(() => bytesOf(text, document)).not.toThrow();
  });

  it.each(["core-2.1.xlf", "core-1.2.xlf", "trados.sdlxliff"])(
    "stays well-formed when a code loses its other half: %s",
    (name) => {
      const { document, units } = read(fixture(name));
      for (const kind of ["open", "close"]) {
        const target = (unit: TranslationUnit): TranslationUnit["target"] => [
          "Sin mitad: ",
          ...unit.source.filter((part) => typeof part === "string" || part.kind !== kind),
        ];
        const changed = units.map((unit) => ({ ...unit, target: target(unit) }));
        const { text } = writeBilingual(xliff, { ...document, units: changed });
        const again = read(text).units;
        expect(again.map((unit) => plainText(unit.target ?? []))).toEqual(
          changed.map((unit) => plainText(unit.target ?? [])),
        );
      }
    },
  );

  it("says what it cannot write back", () => {
    const { document, units } = read(fixture("core-1.2.xlf"));
    const [first] = units;
    const note = { text: "New." };
    const changed = [
      ...edited(units, "1", { notes: [note] }),
      ...(first === undefined ? [] : [{ ...first, id: "new", location: undefined }]),
    ];
    const { text, warnings } = writeBilingual(xliff, { ...document, units: changed });
    expect(warnings.map(({ code, data }) => [code, data["unit"]])).toEqual([
      ["changeNotWritten", "1"],
      ["unitNotInFile", "new"],
    ]);
    expect(bytesOf(text, document)).toEqual(Buffer.from(fixture("core-1.2.xlf")));
  });
});

describe("reading", () => {
  it("turns a file round for whoever wants the other direction", () => {
    const { units, document } = readBilingual(xliff, fixture("trados.sdlxliff"), {
      sourceLanguage: "es",
      targetLanguage: "en",
    });
    expect(units.map((unit) => [plainText(unit.source), plainText(unit.target ?? [])])).toEqual([
      ["La marcha llegó a Lima.", "The march reached Lima."],
      ["Fue pacífica.", "It was peaceful."],
    ]);
    expect(document.skeleton).toBeUndefined();
  });

  it("takes the language that is wanted where the file names none", () => {
    const file =
      '<xliff version="1.2"><file source-language="en" original="a"><body><trans-unit id="1">' +
      "<source>vote</source><target>voto</target></trans-unit></body></file></xliff>";
    const { document, units } = readBilingual(xliff, file, {
      sourceLanguage: "en",
      targetLanguage: "es",
    });
    expect(document.header.targetLanguage).toBe("es");
    expect(units.map(({ targetInfo }) => targetInfo?.language)).toEqual(["es"]);
    expect(writeBilingual(xliff, document).text).toBe(file);
  });

  it("leaves a file in other languages out, and says so", () => {
    const { units, warnings } = readBilingual(xliff, fixture("core-1.2.xlf"), {
      sourceLanguage: "de",
      targetLanguage: "fr",
    });
    expect(units).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["otherLanguages"]);
  });

  it.each([
    ["<tmx/>", "notXliff"],
    ["", "xmlNoRoot"],
    ['<xliff version="2.0"><file id="1">', "xmlCutOff"],
    [`<xliff>${"<group>".repeat(400)}`, "xmlTooDeep"],
    ['<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]><xliff>&b;</xliff>', "xmlUndefinedEntity"],
    [
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff>&a;</xliff>',
      "xmlUndefinedEntity",
    ],
  ])("refuses %s", (content, code) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ code }));
  });

  it("reads entities that the document type gives as plain text", () => {
    const { units } = read(
      '<!DOCTYPE xliff [<!ENTITY org "Congreso">]><xliff version="1.2"><file original="a" source-language="es"><body><trans-unit id="1"><source>El &org; &#171;votó&#xBB;</source></trans-unit></body></file></xliff>',
    );
    expect(plainText(units[0]?.source ?? [])).toBe("El Congreso «votó»");
  });
});

it("keeps nothing of a place when it is compared", () => {
  const { units } = read(fixture("core-1.2.xlf"));
  expect(JSON.stringify(withoutPlaces(units))).not.toContain('"line"');
});
