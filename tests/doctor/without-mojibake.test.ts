import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvDoctor } from "../../src/doctor/csv/csv-doctor.ts";
import { poDoctor } from "../../src/doctor/po/po-doctor.ts";
import { tbxDoctor } from "../../src/doctor/tbx/tbx-doctor.ts";
import { tmxDoctor } from "../../src/doctor/tmx/tmx-doctor.ts";
import { withoutMojibake } from "../../src/doctor/without-mojibake.ts";
import { xliffDoctor } from "../../src/doctor/xliff/xliff-doctor.ts";
import { examine } from "./doctor-file-of.ts";

const header =
  '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>';
const garbled = "El aÃ±o del niÃ±o â€œbuenoâ€\u009D";
const files = [
  [
    "TMX",
    tmxDoctor,
    `<tmx version="1.4">${header}<body>\n<tu><tuv xml:lang="en"><seg>The year</seg></tuv>\n<tuv xml:lang="es"><seg>${garbled}</seg></tuv></tu></body></tmx>`,
    3,
  ],
  [
    "XLIFF",
    xliffDoctor,
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="es" datatype="plaintext" original="a"><body>\n<trans-unit id="1"><source>The year</source>\n<target>${garbled}</target></trans-unit></body></file></xliff>`,
    3,
  ],
  [
    "TBX",
    tbxDoctor,
    `<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>\n<termEntry id="a"><langSet xml:lang="en"><tig><term>year</term></tig></langSet>\n<langSet xml:lang="es"><tig><term>${garbled}</term></tig></langSet></termEntry></body></text></martif>`,
    3,
  ],
  [
    "PO",
    poDoctor,
    `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "The year"\nmsgstr "${garbled}"\n`,
    5,
  ],
  ["CSV", csvDoctor, `en,es\nthe year,${garbled}\n`, 2],
] as const;

describe("garbled text", () => {
  it.each(files)("in a file in %s is told and restored", (_, doctor, text, line) => {
    const { found, mended } = examine(doctor, text);
    expect(found).toEqual([`garbled-text:${line}`]);
    expect(mended).toContain("El año del niño “bueno”");
    expect(examine(doctor, mended ?? "").found).toEqual([]);
  });

  it("is found wherever the text is cut", () => {
    const text = `La paz\nEl ${garbled}.\nÓ «É» ¿Ñandú? Ã es una letra.`;
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 5 }), (cuts) => {
        const ends = [...cuts.toSorted((a, b) => a - b), text.length];
        const chunks = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
        const places: unknown[] = [];
        const mended = [
          ...withoutMojibake(chunks, ({ line }) => {
            if (!places.includes(line)) places.push(line);
          }),
        ].join("");
        expect(mended).toBe("La paz\nEl El año del niño “bueno”.\nÓ «É» ¿Ñandú? Ã es una letra.");
        expect(places).toEqual([2]);
      }),
    );
  });
});
