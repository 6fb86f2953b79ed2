// Which code of the target is which of the source survives every way from one format to another and back.

import { describe, expect, it } from "vitest";
import { tmxDoctor } from "../../../src/doctor/tmx/tmx-doctor.ts";
import { xliffDoctor } from "../../../src/doctor/xliff/xliff-doctor.ts";
import { codeText } from "../../../src/formats/codes/equivalent.ts";
import { readTmx } from "../../../src/formats/tmx/read-tmx.ts";
import { writeTmx } from "../../../src/formats/tmx/write-tmx.ts";
import { readXliff } from "../../../src/formats/xliff/read-xliff.ts";
import { writeXliff } from "../../../src/formats/xliff/write-xliff.ts";
import type { BilingualDocument } from "../../../src/model/bilingual-document.ts";
import type { InlineCode, Segment } from "../../../src/model/segment.ts";
import { examine } from "../../doctor/doctor-file-of.ts";

const xliff12 = (source: string, target: string): string => `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="es" datatype="html"><body>
<trans-unit id="u"><source>${source}</source><target>${target}</target></trans-unit>
</body></file></xliff>`;
const xliff2 = (source: string, target: string): string => `<?xml version="1.0"?>
<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="es"><file id="f">
<unit id="u"><segment><source>${source}</source><target>${target}</target></segment></unit>
</file></xliff>`;
const tmx = (source: string, target: string): string => `<?xml version="1.0"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>
<tu><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="es"><seg>${target}</seg></tuv></tu>
</body></tmx>`;

const routes = ["tmx", "2.1", "1.2"] as const;
type Route = (typeof routes)[number];

function write(document: BilingualDocument, route: Route): [text: string, warnings: string[]] {
  const warnings: string[] = [];
  const context = {
    tool: { name: "glosa", version: "1.0.0" },
    warn: ({ code, data }: { code: string; data: object }): void =>
      void warnings.push([code, ...Object.values(data)].join(" ")),
  };
  const { kind, header, units } = document;
  const anew = { kind, header, units };
  const chunks =
    route === "tmx" ? writeTmx(anew, context) : writeXliff(anew, { ...context, version: route });
  return [[...chunks].join(""), warnings];
}

function read(text: string): BilingualDocument {
  const context = { path: "a", warn: () => undefined };
  const reader = text.includes("<tmx") ? readTmx : readXliff;
  const document = reader([new TextEncoder().encode(text)], context);
  return { ...document, units: [...document.units] };
}

const codesOf = (segment: Segment): InlineCode[] =>
  segment.filter((part): part is InlineCode => typeof part !== "string");

/** For each code of the target that opens or stands alone, the place of its counterpart in the source. */
function pairing(document: BilingualDocument): number[] {
  const [unit] = [...document.units];
  const source = codesOf(unit?.source ?? []).filter(({ kind }) => kind !== "close");
  return codesOf(unit?.target ?? [])
    .filter(({ kind }) => kind !== "close")
    .map((code) => source.findIndex(({ kind, id }) => kind === code.kind && id === code.id));
}

describe.each([
  [
    "x with an equivalent",
    xliff12(
      '<x id="COUNT" equiv-text="{{ n }}"/> of <x id="TOTAL" equiv-text="{{ all }}"/>',
      'De <x id="TOTAL" equiv-text="{{ all }}"/>, <x id="COUNT" equiv-text="{{ n }}"/>',
    ),
  ],
  ["x without", xliff12('<x id="A_1"/> of <x id="A_2"/>', 'De <x id="A_2"/>, <x id="A_1"/>')],
  [
    "ph with content",
    xliff12(
      '<ph id="1">{0}</ph> of <ph id="2">{1}</ph>',
      'De <ph id="2">{1}</ph>, <ph id="1">{0}</ph>',
    ),
  ],
  [
    "g and bpt",
    xliff12(
      '<g id="1">red</g> <bpt id="2">[i]</bpt>car<ept id="2">[/i]</ept>',
      '<bpt id="2">[i]</bpt>coche<ept id="2">[/i]</ept> <g id="1">rojo</g>',
    ),
  ],
  [
    "bx with rid",
    xliff12(
      '<bx id="1" rid="1"/>red<ex id="2" rid="1"/> <bx id="3" rid="2"/>car<ex id="4" rid="2"/>',
      '<bx id="3" rid="2"/>coche<ex id="4" rid="2"/> <bx id="1" rid="1"/>rojo<ex id="2" rid="1"/>',
    ),
  ],
  [
    "it",
    xliff12(
      '<it id="1" pos="open">[b]</it>a <it id="2" pos="open">[i]</it>',
      '<it id="2" pos="open">[i]</it>a <it id="1" pos="open">[b]</it>',
    ),
  ],
  [
    "ph with an equivalent of XLIFF 2",
    xliff2(
      '<ph id="1" equiv="{n}" disp="n"/> of <ph id="2" disp="all"/>',
      'De <ph id="2" disp="all"/>, <ph id="1" equiv="{n}" disp="n"/>',
    ),
  ],
  [
    "pc with equivalents",
    xliff2(
      '<pc id="1" equivStart="[b]" equivEnd="[/b]">red</pc> <pc id="2" type="fmt" subType="xlf:i">car</pc>',
      '<pc id="2" type="fmt" subType="xlf:i">coche</pc> <pc id="1" equivStart="[b]" equivEnd="[/b]">rojo</pc>',
    ),
  ],
  [
    "overlapping sc and ec",
    xliff2(
      '<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/>',
      '<sc id="2"/>a<sc id="1"/>b<ec startRef="2"/>c<ec startRef="1"/>',
    ),
  ],
  ["ph with x", tmx('<ph x="1"/> of <ph x="2"/>', 'De <ph x="2"/>, <ph x="1"/>')],
  [
    "bpt whose i and x pair differently",
    tmx(
      '<bpt i="1" x="1"/>red<ept i="1"/> <bpt i="2" x="2"/>car<ept i="2"/>',
      '<bpt i="1" x="2"/>coche<ept i="1"/> <bpt i="2" x="1"/>rojo<ept i="2"/>',
    ),
  ],
])("%s", (_, text) => {
  const document = read(text);
  const own = pairing(document);

  it.each(routes.flatMap((first) => routes.map((second) => [first, second] as const)))(
    "by way of %s and %s",
    (first, second) => {
      const [there] = write(document, first);
      const [back] = write(read(there), second);
      for (const written of [there, back]) {
        expect(pairing(read(written))).toEqual(own);
        const doctor = written.includes("<tmx") ? tmxDoctor : xliffDoctor;
        // That some tools read text alone is said of every code.
        const found = examine(doctor, written).found.filter((id) => !id.startsWith("inline-codes"));
        expect(found).toEqual([]);
      }
    },
  );
});

describe("what a code says of itself", () => {
  it("is its content in TMX", () => {
    const [text] = write(read(xliff12('<x id="N" equiv-text="{n}"/>', '<x id="N"/>')), "tmx");
    expect(text).toContain('<seg><ph x="1">{n}</ph></seg>');
    expect(text).toContain('<seg><ph x="1">&lt;x id="N"/&gt;</ph></seg>');
  });

  it.each([
    [
      '<x id="1" ctype="x-b" equiv-text="[b]" clone="no"/>',
      '<x ctype="x-b" clone="no" equiv-text="[b]" id="1"/>',
    ],
    ['<g id="1" ctype="bold">a</g>', '<g ctype="bold" id="1">a</g>'],
    ['<g id="1" ctype="link">a</g>', '<g ctype="link" id="1">a</g>'],
    ['<mrk mtype="term" mid="t">a</mrk>', '<mrk mtype="term" mid="t">a</mrk>'],
    ['<mrk mtype="protected">a</mrk>', '<mrk mtype="protected" mid="m1">a</mrk>'],
    [
      '<mrk mtype="x-name" mid="t" comment="who">a</mrk>',
      '<mrk mtype="x-name" mid="t" comment="who">a</mrk>',
    ],
  ])("goes from XLIFF 1.2 to 2 and back: %s", (written, expected) => {
    const [there, warnings] = write(read(xliff12(written, written)), "2.1");
    expect(examine(xliffDoctor, there).found).toEqual([]);
    expect(warnings).toEqual([]);
    expect(write(read(there), "1.2")[0]).toContain(`<source>${expected}</source>`);
  });

  it("is a warning where it has no place", () => {
    const ph = '<ph id="1" equiv="{n}" disp="number" canDelete="no"/>';
    for (const route of ["tmx", "1.2"] as const)
      expect(write(read(xliff2(ph, ph)), route)[1]).toEqual([
        "codeAttributeDropped disp",
        "codeAttributeDropped canDelete",
      ]);
  });

  it("is text where there are no codes", () => {
    const [unit] = [...read(xliff2('<ph id="1" equiv="{n}"/>', "a")).units];
    expect(codesOf(unit?.source ?? []).map(codeText)).toEqual(["{n}"]);
  });
});
