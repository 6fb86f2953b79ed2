import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tmxDoctor } from "../../../src/doctor/tmx/tmx-doctor.ts";
import { ParseError } from "../../../src/model/errors.ts";
import { plainText } from "../../../src/model/segment.ts";
import { readTmxFixture } from "../../formats/tmx/reading.ts";
import { structureProblems } from "../../formats/tmx/structure.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { doctorFileOf, examine } from "../doctor-file-of.ts";

const header =
  '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>';

function tmx(...units: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${header}\n<body>\n${units.join("\n")}\n</body>\n</tmx>\n`;
}

function unit(english: string, spanish: string): string {
  return `<tu><tuv xml:lang="en"><seg>${english}</seg></tuv><tuv xml:lang="es"><seg>${spanish}</seg></tuv></tu>`;
}

const sound = unit("The Congress voted.", "El Congreso votó.");

/** Source and target of each unit of a mended copy, read by the strict reader. */
function pairs(text: string): string[] {
  const { units, failure } = readTmxFixture(text);
  expect(failure).toBeUndefined();
  return units.map((each) => `${plainText(each.source)} = ${plainText(each.target ?? [])}`);
}

describe("the doctor of TMX", () => {
  it("finds nothing wrong with a sound file, and its copy is the same memory", () => {
    const { found, mended, diagnosis } = examine(tmxDoctor, tmx(sound));
    expect(found).toEqual([]);
    expect(diagnosis.units).toBe(1);
    expect(pairs(mended)).toEqual(["The Congress voted. = El Congreso votó."]);
  });

  // Line 5 is the first line of the body.
  const broken: readonly (readonly [
    name: string,
    unit: string,
    found: readonly string[],
    pair: string,
  ])[] = [
    [
      "a control character",
      unit("The\u0002 rondas", "Las rondas"),
      ["control-character:5"],
      "The rondas = Las rondas",
    ],
    [
      "a reference to a control character",
      unit("The &#11;rondas", "Las rondas"),
      ["illegal-reference:5"],
      "The rondas = Las rondas",
    ],
    [
      "an ampersand and an angle",
      unit("Rights & duties, 3 < 5", "Derechos y deberes"),
      ["bare-ampersand:5", "bare-angle:5"],
      "Rights & duties, 3 < 5 = Derechos y deberes",
    ],
    [
      "an entity of HTML",
      unit("The&nbsp;rondas", "Votaci&oacute;n"),
      ["undefined-entity:5", "undefined-entity:5"],
      "The\u00A0rondas = Votación",
    ],
    [
      "a character in two references",
      unit("The vote &#55357;&#56832;", "El voto"),
      ["illegal-reference:5"],
      "The vote 😀 = El voto",
    ],
    [
      "markup bare in the text",
      unit("The <b>rondas</b> met.<br>", "Las rondas se reunieron."),
      ["foreign-markup:5", "foreign-markup:5"],
      "The rondas met. = Las rondas se reunieron.",
    ],
    [
      "attributes without quotes",
      '<tu tuid=7 tuid="8"><tuv xml:lang=en><seg>Yes</seg></tuv><tuv xml:lang="es"><seg>Sí</seg></tuv></tu>',
      ["malformed-tag:5", "malformed-tag:5"],
      "Yes = Sí",
    ],
    [
      "doubled quotes",
      '<tu tuid=""1""><tuv xml:lang="en"><seg>Yes</seg></tuv><tuv xml:lang="es"><seg>Sí</seg></tuv></tu>',
      ["malformed-tag:5"],
      "Yes = Sí",
    ],
    [
      "an attribute whose quote is lost",
      '<tu><tuv xml:lang="en><seg>Yes, "she" said</seg></tuv><tuv xml:lang="es"><seg>Sí</seg></tuv></tu>',
      ["malformed-tag:5"],
      'Yes, "she" said = Sí',
    ],
    [
      "missing end tags",
      '<tu><tuv xml:lang="en"><seg>Yes</tuv><tuv xml:lang="es"><seg>Sí</seg></tu>',
      ["unclosed-element:5", "unclosed-element:5"],
      "Yes = Sí",
    ],
    [
      "an end tag too many",
      unit("Yes</b></it>", "Sí"),
      ["foreign-markup:5", "stray-end-tag:5"],
      "Yes = Sí",
    ],
    [
      "language codes of other systems",
      '<tu><tuv xml:lang="en"><seg>Yes</seg></tuv><tuv xml:lang="es_PE"><seg>Sí</seg></tuv></tu>',
      ["language-code:5"],
      "Yes = Sí",
    ],
    [
      "notes after the translations",
      unit("Yes", "Sí").replace("</tu>", "<note>Oral</note></tu>"),
      ["order:5"],
      "Yes = Sí",
    ],
    [
      "attributes that do not exist",
      unit("Yes", "Sí").replace("<tu>", '<tu status="ok">'),
      ["unit-attribute:5"],
      "Yes = Sí",
    ],
    [
      "an odd date",
      unit("Yes", "Sí").replace("<tu>", '<tu creationdate="2024-01-05T10:00:00.000Z">'),
      ["date:5"],
      "Yes = Sí",
    ],
    [
      "text between the elements",
      unit("Yes", "Sí").replace("<tu>", "<tu>stray"),
      ["text-between:5"],
      "Yes = Sí",
    ],
    [
      "an element of another format",
      unit("Yes", "Sí").replace("<tu>", "<tu><status>ok</status>"),
      ["unknown-element:5"],
      "Yes = Sí",
    ],
  ];

  it.each(broken)("names %s and saves the unit", (_, written, found, pair) => {
    const examined = examine(tmxDoctor, tmx(written, sound));
    const told = examined.found.filter((each) => !each.startsWith("inline-codes"));
    expect(told).toEqual(found);
    expect(pairs(examined.mended)).toEqual([pair, "The Congress voted. = El Congreso votó."]);
    expect(structureProblems(examined.mended)).toEqual([]);
    expect(examined.diagnosis.losses).toEqual([]);
    const again = examine(tmxDoctor, examined.mended);
    expect(again.diagnosis.defects.filter(({ kind }) => kind.level !== "note")).toEqual([]);
    expect(again.mended).toBe(examined.mended);
  });

  it("keeps what TMX has no place for", () => {
    const written = unit("Yes", "Sí").replace("<tu>", '<tu status="ok">stray<x:y>more</x:y>');
    const { mended } = examine(tmxDoctor, tmx(written));
    expect(mended).toContain('<prop type="x-status">ok</prop>');
    expect(mended).toContain("<note>stray</note>");
    expect(mended).toContain('<prop type="x-x-y">more</prop>');
  });

  it("makes a unit of each further translation of one language", () => {
    const written = `<tu tuid="7"><tuv xml:lang="en"><seg>Vacancy</seg></tuv><tuv xml:lang="es"><seg>Vacancia</seg></tuv><tuv xml:lang="es"><seg>Vacante</seg></tuv><tuv xml:lang="es"><seg>Vacancia</seg></tuv></tu>`;
    const { mended, found } = examine(tmxDoctor, tmx(written));
    expect(found).toEqual(["variant-twice:5", "variant-twice:5"]);
    expect(pairs(mended)).toEqual(["Vacancy = Vacancia", "Vacancy = Vacante"]);
    expect(mended).toContain('tuid="7-2"');
  });

  it("isolates codes that have no partner, and numbers those without a number", () => {
    const written = unit(
      '<bpt i="1">[</bpt>The <bpt>{</bpt>rondas<ept>}</ept>',
      'Las rondas<ept i="9">]</ept>',
    );
    const { mended, found } = examine(tmxDoctor, tmx(written));
    expect(found.filter((each) => !each.startsWith("inline"))).toEqual([
      "code-unpaired:5",
      "code-unpaired:5",
      "code-attribute:5",
      "code-attribute:5",
    ]);
    expect(mended).toContain(
      '<seg><it pos="begin">[</it>The <bpt i="2">{</bpt>rondas<ept i="2">}</ept></seg>',
    );
    expect(mended).toContain('<seg>Las rondas<it pos="end">]</it></seg>');
  });

  it("saves the whole units of a file that was cut off, and names the others", () => {
    const whole = tmx(sound, unit("Nobody", "Nadie"), sound);
    const cut = whole.slice(0, whole.indexOf("Nadie") + 3);
    const { diagnosis, mended } = examine(tmxDoctor, cut);
    expect(diagnosis.defects.map(({ kind }) => kind.id)).toEqual(["cut-off"]);
    expect([diagnosis.units, diagnosis.saved]).toEqual([2, 1]);
    expect(diagnosis.losses).toEqual([
      {
        id: "cut-unit",
        data: { line: 6, text: "Nobody | Nad" },
        point: { line: 6, column: 1 },
      },
    ]);
    expect(pairs(mended)).toEqual(["The Congress voted. = El Congreso votó."]);
  });

  it("takes a file up again after a hole", () => {
    const hole = '<tu><tuv xml:lang="en"><seg>Half of a';
    const { diagnosis, mended } = examine(tmxDoctor, tmx(hole, sound));
    expect([diagnosis.units, diagnosis.saved]).toEqual([2, 1]);
    expect(pairs(mended)).toEqual(["The Congress voted. = El Congreso votó."]);
  });

  it("keeps the whole languages of a unit of three", () => {
    const three = `<tu><tuv xml:lang="en"><seg>Yes</seg></tuv><tuv xml:lang="es"><seg>Sí</seg></tuv><tuv xml:lang="qu"><seg>Ar`;
    const { diagnosis, mended } = examine(tmxDoctor, tmx(three, sound));
    expect(diagnosis.losses.map(({ id }) => id)).toEqual(["cut-variant"]);
    expect(pairs(mended)).toHaveLength(2);
  });

  it("reads two files that were joined", () => {
    const joined = tmx(sound) + tmx(unit("Nobody", "Nadie"));
    const { found, mended } = examine(tmxDoctor, joined);
    expect(found).toEqual(["second-root:9"]);
    expect(pairs(mended)).toHaveLength(2);
  });

  it("reads a file without header and body", () => {
    const { found, mended } = examine(tmxDoctor, `<tmx version="1.4">${sound}</tmx>`);
    expect(found).toEqual(["header-missing:1", "element-missing:1"]);
    expect(structureProblems(mended)).toEqual([]);
    expect(mended).toContain('srclang="en"');
  });

  it("gives the header what it lacks, and a source language that is in every unit", () => {
    const written = tmx(sound)
      .replace('version="1.4"', 'version="1.4b" xmlns="urn:x"')
      .replace(
        header,
        '<header segtype="Sentence" adminlang="en_US" tool="x"><prop>a</prop></header>',
      );
    const { found, mended } = examine(tmxDoctor, written);
    expect(found.map((each) => each.split(":")[0])).toEqual([
      "version",
      "root-attribute",
      "header-incomplete",
      "source-language-missing",
      "header-attribute",
      "header-segment-type",
      "header-language",
    ]);
    expect(structureProblems(mended)).toEqual([]);
    expect(mended).toContain('segtype="sentence"');
    expect(mended).toContain('adminlang="en-US" srclang="en"');
  });

  it("names a source language that a header only nearly has", () => {
    const written = tmx(sound.replaceAll('"en"', '"en-US"'));
    const { found, mended } = examine(tmxDoctor, written);
    expect(found).toEqual(["source-absent:5"]);
    expect(mended).toContain('srclang="en-US"');
  });

  it.each([
    ["UTF-16LE without a mark", "utf16le", "encoding-unmarked"],
    ["windows-1252 that says UTF-8", "latin1", "encoding-wrong"],
  ] as const)("reads %s", (_, encoding, id) => {
    const bytes = new Uint8Array(Buffer.from(tmx(sound), encoding));
    const { diagnosis, mended } = examine(tmxDoctor, bytes);
    expect(diagnosis.defects.map(({ kind }) => kind.id)).toContain(id);
    expect(pairs(mended)).toEqual(["The Congress voted. = El Congreso votó."]);
  });

  it("names the segment that is too long for a tool", () => {
    const { found } = examine(tmxDoctor, tmx(unit("x".repeat(2001), "y")));
    expect(found).toEqual(["long-segment:5"]);
  });

  it("holds a bounded number of places", () => {
    const { diagnosis } = examine(tmxDoctor, tmx(...Array(500).fill(unit("A & B", "A y B"))));
    const [defect] = diagnosis.defects;
    expect(defect?.count).toBe(500);
    expect(defect?.places).toHaveLength(100);
  });
});

describe("a damaged file", () => {
  const whole = tmx(
    sound,
    unit('The <bpt i="1">&lt;b></bpt>rondas<ept i="1">&lt;/b></ept> &amp; all', "Las rondas"),
    "<!-- a comment --><tu tuid='3'><note>n</note><tuv xml:lang='en'><seg>Yes</seg></tuv><tuv xml:lang='es'><seg>Sí</seg></tuv></tu>",
  );
  const wounds = fc.array(
    fc.record({
      at: fc.nat({ max: whole.length }),
      remove: fc.nat({ max: 40 }),
      insert: fc.constantFrom(
        "",
        "<",
        ">",
        "&",
        '"',
        "</",
        "<tu",
        "</tu>",
        "<seg>",
        "</seg>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "<b>",
        "</b>",
        "\u0000",
        "\uD800",
        "<bpt i='1'>",
        "<ept i='1'>",
        "<note>",
        "<!DOCTYPE x [",
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const damaged = wounds.map((list) =>
    list.reduce(
      (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
      whole,
    ),
  );

  it("is mended into a valid one, once and for all", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const first = examine(tmxDoctor, text);
        expect(structureProblems(first.mended)).toEqual([]);
        expect(readTmxFixture(first.mended).failure).toBeUndefined();
        expect(examine(tmxDoctor, first.mended).mended).toBe(first.mended);
        expect(first.diagnosis.saved).toBeLessThanOrEqual(first.diagnosis.units);
      }),
      { numRuns: 400 },
    );
  });

  it("is read alike however its bytes are cut", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(damaged, fc.integer({ min: 1, max: 90 }), (text, length) => {
        const bytes = new TextEncoder().encode(text);
        const file = {
          path: "a.tmx",
          *bytes() {
            for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
          },
        };
        const pieces = tmxDoctor.diagnose(file);
        const { diagnosis } = examine(tmxDoctor, text);
        expect(pieces.defects).toEqual(diagnosis.defects);
        expect(pieces.units).toBe(diagnosis.units);
      }),
      { numRuns: 150 },
    );
  });

  it("takes time in proportion to its length, whatever is in it", { timeout: 60_000 }, () => {
    const nasty = ["<", "&", "<!--<tu ", '<tu a="', "<b>", "<tu><seg>", "</b>", "<![CDATA[<tu>"];
    const slow = nasty.filter((piece) => secondsFor(piece.repeat(200_000 / piece.length)) > 8);
    expect(slow).toEqual([]);
  });
});

/** CPU time; elements nested without end are beyond a limit, which is an error. */
function secondsFor(text: string): number {
  const before = process.cpuUsage();
  try {
    tmxDoctor.diagnose(doctorFileOf(text, "a.tmx"));
  } catch (error) {
    if (!(error instanceof ParseError) || error.code !== "xmlTooDeep") throw error;
  }
  return process.cpuUsage(before).user / 1_000_000;
}

const data = join(import.meta.dirname, "..", "..", "..", "..", "shared", "data", "tmx");

describe.skipIf(!existsSync(data))("every real file", () => {
  const files = existsSync(data)
    ? readdirSync(data, { recursive: true, encoding: "utf8" }).filter((path) =>
        /\.tmx$/iu.test(path),
      )
    : [];

  it("is mended without the loss of a unit", { timeout: 120_000 }, () => {
    expect(files.length).toBeGreaterThan(100);
    for (const path of files) {
      const bytes = new Uint8Array(readFileSync(join(data, path)));
      const { diagnosis, mended } = examine(tmxDoctor, bytes);
      const { losses, units, saved } = diagnosis;
      expect([path, losses, saved, structureProblems(mended)]).toEqual([path, [], units, []]);
    }
  });

  const dtd = join(data, "schemas", "tmx14.dtd");
  const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

  it.skipIf(!hasXmllint)("is mended into one that the DTD takes", { timeout: 120_000 }, () => {
    const mended = files.map((path, at): [string, string] => [
      `${at}.tmx`,
      examine(tmxDoctor, new Uint8Array(readFileSync(join(data, path)))).mended,
    ]);
    const cwd = temporaryFolder(Object.fromEntries(mended));
    const names = mended.map(([name]) => name);
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--dtdvalid", dtd, ...names], {
      cwd,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

it("mends its own copy no further where a code had no number", () => {
  const text = `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu>
<tuv xml:lang="en"><seg>Press <bpt x="1" type="bold">&lt;b&gt;</bpt>OK<ept>&lt;/b&gt;</ept> <it x="2">&lt;i&gt;</it>.</seg></tuv>
<tuv xml:lang="es"><seg>Pulse <bpt x="1" type="bold">&lt;b&gt;</bpt>OK<ept>&lt;/b&gt;</ept> <it x="2">&lt;i&gt;</it>.</seg></tuv></tu></body></tmx>`;
  const { mended } = examine(tmxDoctor, text);
  expect(mended).toContain('<bpt i="1" x="1" type="bold">');
  expect(examine(tmxDoctor, mended).mended).toBe(mended);
});
