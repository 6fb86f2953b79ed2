import { describe, expect, it } from "vitest";
import { tbxDoctor } from "../../src/doctor/tbx/tbx-doctor.ts";
import { tmxDoctor } from "../../src/doctor/tmx/tmx-doctor.ts";
import { xliffDoctor } from "../../src/doctor/xliff/xliff-doctor.ts";
import { readTbx } from "../../src/formats/tbx/read-tbx.ts";
import { tmxFormat } from "../../src/formats/tmx/index.ts";
import { languageAsWritten, namedLanguage } from "../../src/formats/written-language.ts";
import { xliffFormat } from "../../src/formats/xliff/index.ts";
import { examine } from "../doctor/doctor-file-of.ts";
import { loaded, readBilingual } from "./bilingual-file.ts";

const tmx = await loaded(tmxFormat);
const xliff = await loaded(xliffFormat);

const header = (language: string): string =>
  `<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="${language}" datatype="plaintext"/>`;
const memory = `<tmx version="1.4">${header("English")}<body>
<tu><tuv xml:lang="English"><seg>Vote</seg></tuv><tuv xml:lang="Spanish (Peru)"><seg>Voto</seg></tuv></tu>
</body></tmx>`;

describe("a language as tools write it", () => {
  it.each([
    ["es-PE", "es-PE", undefined],
    ["ES_pe", "es-PE", undefined],
    ["English", "en", "en"],
    ["español", "es", "es"],
    ["Spanish (Peru)", "es-PE", "es-PE"],
    ["spa", "es", undefined],
    ["martian", undefined, undefined],
    ["", undefined, undefined],
  ])("%j is %j", (written, language, named) => {
    expect([languageAsWritten(written), namedLanguage(written)]).toEqual([language, named]);
  });

  it("may be a name in a memory, with a warning", () => {
    const { units, warnings } = readBilingual(tmx, memory);
    expect(units.map((unit) => [unit.source, unit.targetInfo?.language])).toEqual([
      [["Vote"], "es-PE"],
    ]);
    expect(warnings.map(({ data }) => data)).toEqual([
      { written: "English", canonical: "en" },
      { written: "Spanish (Peru)", canonical: "es-PE" },
    ]);
  });

  it("is a code in the copy of a memory", () => {
    const { found, mended } = examine(tmxDoctor, memory);
    expect(found).toEqual(["header-language:1", "language-name:2", "language-name:2"]);
    expect(mended.match(/(?:srclang|xml:lang)="[^"]*"/gu)).toEqual([
      'srclang="en"',
      'xml:lang="en"',
      'xml:lang="es-PE"',
    ]);
  });

  it("is a code in the copy of a glossary", () => {
    const glossary = `<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="a"><langSet xml:lang="English"><tig><term>vote</term></tig></langSet>
<langSet xml:lang="Castellano"><tig><term>voto</term></tig></langSet></termEntry></body></text></martif>`;
    const { concepts } = readTbx([new TextEncoder().encode(glossary)], {
      path: "a.tbx",
      warn: () => undefined,
    });
    expect(concepts[0]?.terms.map(({ language }) => language)).toEqual(["en", "es"]);
    const { found, mended } = examine(tbxDoctor, glossary);
    expect(found).toEqual(["language-name:2", "language-name:3"]);
    expect(examine(tbxDoctor, mended).found).toEqual([]);
  });

  it.each([
    ["", undefined],
    [' target-language=""', undefined],
  ])("is asked for where a file has translations and does not say: %j", (attribute) => {
    const file = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en"${attribute} datatype="plaintext" original="a"><body>
<trans-unit id="1"><source>Vote</source><target>Voto</target></trans-unit></body></file></xliff>`;
    const { units, warnings } = readBilingual(xliff, file);
    expect(units.map(({ targetInfo }) => targetInfo?.language)).toEqual(["und"]);
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([["targetLanguageUnsaid", 2]]);
    expect(examine(xliffDoctor, file).found).toContain("target-language-unsaid:2");
    const said = readBilingual(xliff, file, { targetLanguage: "es" });
    expect([said.units[0]?.targetInfo?.language, said.warnings]).toEqual(["es", []]);
  });
});
