import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mendDate } from "../../../src/formats/mend-date.ts";
import { canonicalOrder } from "../../../src/formats/tmx/canonical-order.ts";
import { tmxFormat } from "../../../src/formats/tmx/index.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { plainText } from "../../../src/model/segment.ts";
import type { TranslationUnit, VariantInfo } from "../../../src/model/unit.ts";
import { readTmxFixture, withoutPlaces, writeTmxFixture } from "./reading.ts";
import { structureProblems } from "./structure.ts";

const folder = join(import.meta.dirname, "../../fixtures/tmx");
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith(".tmx"))
  .sort();
const dtd = join(import.meta.dirname, "../../../../shared/data/tmx/schemas/tmx14.dtd");
const hasXmllint = existsSync(dtd) && spawnSync("xmllint", ["--version"]).status === 0;

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

// A bug that fixtures in pairs would hide if they were only ever recorded: see "reads" below for each by hand.
describe.each(fixtures)("%s", (name) => {
  const reading = readTmxFixture(bytesOf(name));

  it("is read as recorded", async () => {
    const { failure, ...rest } = reading;
    const { code, line, column, data } = failure ?? {};
    const recorded =
      failure === undefined ? rest : { ...rest, failure: { code, line, column, data } };
    await expect(`${JSON.stringify(recorded, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, name.replace(/\.tmx$/u, ".json")),
    );
  });

  it("is recognised", () => {
    expect(tmxFormat.sniff(bytesOf(name).subarray(0, 4096))).toBe(true);
  });

  it.each([1, 3, 64])("is read the same in chunks of %i bytes", (chunkLength) => {
    const chunked = readTmxFixture(bytesOf(name), { chunkLength });
    expect(withoutPlaces(chunked)).toEqual(withoutPlaces(reading));
    const places = ({ location, sourceInfo }: TranslationUnit): unknown => [
      location?.line,
      sourceInfo.contentLocation,
    ];
    expect(chunked.units.map(places)).toEqual(reading.units.map(places));
  });

  it("is the same when written and read again, and gives the same bytes twice", () => {
    const { header, units } = reading;
    if (header === undefined) return;
    const text = writeTmxFixture(header, units);
    const again = readTmxFixture(text);
    expect(again.failure).toBeUndefined();
    expect(withoutPlaces(again.units)).toEqual(withoutPlaces(units));
    expect(withoutPlaces(again.header)).toEqual(withoutPlaces(header));
    expect(writeTmxFixture(again.header ?? header, again.units)).toBe(text);
  });

  it("is written as the content model has it", () => {
    const { header, units } = reading;
    if (header === undefined) return;
    expect(structureProblems(writeTmxFixture(header, units))).toEqual([]);
  });

  it.skipIf(!hasXmllint)("is written as the DTD has it", () => {
    const { header, units } = reading;
    if (header === undefined) return;
    const input = writeTmxFixture(header, units);
    const run = spawnSync("xmllint", ["--noout", "--nonet", "--dtdvalid", dtd, "-"], { input });
    expect(run.stderr.toString()).toBe("");
    expect(run.status).toBe(0);
  });
});

const tmx = (body: string, header = 'srclang="en"'): string =>
  `<tmx version="1.4"><header ${header}/><body>${body}</body></tmx>`;
const tu = (...pairs: readonly (readonly [language: string, text: string])[]): string =>
  `<tu>${pairs.map(([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`).join("")}</tu>`;
const pair = (unit: TranslationUnit | undefined): unknown =>
  unit === undefined
    ? undefined
    : [plainText(unit.source), unit.target === undefined ? undefined : plainText(unit.target)];
const codesOf = (warnings: readonly Warning[]): string[] => warnings.map(({ code }) => code);

// By hand: recorded fixtures alone would hide a fault that was there when they were recorded.
it.each([
  ["alignfactory-latin1.tmx", "La comisión aprobó por mayoría el informe “final”."],
  ["dejavu.tmx", "Se levanta la sesión."],
  ["level-1-utf16be.tmx", "¿Quién fiscaliza?"],
  ["matecat.tmx", "1.\tThe motion needs 52 signatures."],
  ["opus-asctime.tmx", "The Constitutional Court upheld the appeal."],
  ["swordfish.tmx", "Fold the ballot and put it in the box."],
  ["trados-studio.tmx", "Read the full report on page ."],
  ["translate-toolkit.tmx", "<b>%{name}</b> may vote in Ayacucho."],
])("%s begins with %j", (name, text) => {
  const { units, failure } = readTmxFixture(bytesOf(name));
  expect(failure).toBeUndefined();
  expect(plainText(units[0]?.source ?? [])).toBe(text);
});

describe("reading", () => {
  it("takes the most frequent other language as target, and the pair wanted over it", () => {
    const file = tmx(
      tu(["en", "ballot"], ["fr", "bulletin"]) +
        tu(["en", "vote"], ["es-PE", "voto"], ["pt", "voto (pt)"]) +
        tu(["en", "party"], ["es-PE", "partido"]),
    );
    expect(readTmxFixture(file).header?.targetLanguage).toBe("es-PE");
    expect(readTmxFixture(file).units.map(pair)).toEqual([
      ["ballot", undefined],
      ["vote", "voto"],
      ["party", "partido"],
    ]);
    expect(readTmxFixture(file, { targetLanguage: "es" }).units.map(pair)[1]).toEqual([
      "vote",
      "voto",
    ]);
    expect(
      readTmxFixture(file, { sourceLanguage: "es", targetLanguage: "pt" }).units.map(pair)[1],
    ).toEqual(["voto", "voto (pt)"]);
  });

  it("prefers the region asked for, and keeps every other variant in file order", () => {
    const file = tmx(tu(["es", "a"], ["en-US", "b"], ["es-PE", "c"], ["es-PE", "d"]));
    const [unit] = readTmxFixture(file, { sourceLanguage: "en", targetLanguage: "es-PE" }).units;
    expect(pair(unit)).toEqual(["b", "c"]);
    expect(unit?.others.map(({ segment }) => segment)).toEqual([["a"], ["d"]]);
  });

  it("prefers a variant with text to one without", () => {
    const file = tmx(tu(["en", ""], ["en-US", "strike"], ["es", ""], ["es-PE", "paro"]));
    const units = readTmxFixture(file, { sourceLanguage: "en", targetLanguage: "es" }).units;
    expect(units.map(pair)).toEqual([["strike", "paro"]]);
  });

  it("reads en-US and en-GB as a pair", () => {
    const file = tmx(
      tu(["en-GB", "colour"], ["en-US", "color"]) + tu(["en-GB", "lift"]),
      'srclang="en-US"',
    );
    expect(readTmxFixture(file).units.map(pair)).toEqual([
      ["color", "colour"],
      ["", "lift"],
    ]);
  });

  it("gives each variant its own properties, where the tags are the same", () => {
    const variant =
      '<tuv xml:lang="en" approved="yes"><prop type="x-nr">N</prop><seg>vote</seg></tuv>';
    const { units } = readTmxFixture(
      tmx(["1", "2", "3"].map((number) => `<tu>${variant.replace("N", number)}</tu>`).join("")),
    );
    expect(units.map(({ sourceInfo }) => sourceInfo.props.map(({ value }) => value))).toEqual([
      ["yes", "1"],
      ["yes", "2"],
      ["yes", "3"],
    ]);
  });

  it("says where a unit and its segments stand", () => {
    const text = `<tmx version="1.4">\n<header srclang="en"/><body>\n  <tu\n    tuid="1"><tuv xml:lang="en">\n<seg>vote</seg></tuv>\n<tuv xml:lang="es"><seg>voto</seg></tuv></tu><tu></tu></body></tmx>`;
    const [first, second] = readTmxFixture(text).units;
    expect(first?.location).toEqual({ path: "a.tmx", line: 3, column: 3 });
    expect(first?.sourceInfo.contentLocation).toEqual({ path: "a.tmx", line: 5, column: 6 });
    expect(first?.targetInfo?.contentLocation).toEqual({ path: "a.tmx", line: 6, column: 25 });
    expect(second?.location).toEqual({ path: "a.tmx", line: 6, column: 46 });
  });

  it.each([
    ["UTF-8", "utf8", ""],
    ["UTF-8", "utf8", "\uFEFF"],
    ["UTF-16", "utf16le", ""],
    ["UTF-16", "utf16le", "\uFEFF"],
    ["UTF-16", "utf16be", ""],
    ["utf-16be", "utf16be", "\uFEFF"],
    ["windows-1252", "latin1", ""],
    ["ISO-8859-1", "latin1", ""],
  ] as const)("reads %s, as %s with %j before it", (declared, encoding, mark) => {
    const file = `${mark}<?xml version="1.0" encoding="${declared}"?>\r\n${tmx(tu(["en", "year"], ["es", "año ¿qué?"]))}`;
    const bytes = Buffer.from(file, encoding === "utf16be" ? "utf16le" : encoding);
    const { units, failure } = readTmxFixture(encoding === "utf16be" ? bytes.swap16() : bytes);
    expect(failure).toBeUndefined();
    expect(units.map(pair)).toEqual([["year", "año ¿qué?"]]);
  });

  it("gives the units before a cut, then fails where the file ends", () => {
    const { units, failure } = readTmxFixture(bytesOf("cut-off.tmx"));
    expect(units.map(pair)).toEqual([["first", "primero"]]);
    expect([failure?.code, failure?.line, failure?.data]).toEqual([
      "xmlCutOff",
      6,
      { element: "seg" },
    ]);
  });

  it("gives the units before a bad byte", () => {
    // A chunk may end in the middle of the last text that is good.
    const text = `${"La vacancia. ".repeat(100)}vote`;
    const file = new TextEncoder().encode(tmx(tu(["en", text]) + tu(["en", "b~d"])));
    file[file.indexOf(0x7e)] = 0xff;
    for (const chunkLength of [1, 7, 1200, 1 << 16]) {
      const { units, failure } = readTmxFixture(file, { chunkLength });
      expect(units.map(pair)).toEqual([[text, undefined]]);
      expect([failure?.code, failure?.data["byte"]]).toEqual(["invalidEncoding", "0xFF"]);
    }
  });

  it("says where an ampersand is bare", () => {
    const { failure } = readTmxFixture(
      `<tmx><header/><body>\n${tu(["en", "a\n&amp; R & D"], ["es", "&amp;"])}`,
    );
    expect([failure?.line, failure?.column]).toEqual([3, 9]);
  });

  it("expands plain entities and refuses the rest", () => {
    const { units, failure } = readTmxFixture(bytesOf("billion-laughs.tmx"));
    expect(units.map(pair)).toEqual([["one\u00A0lol", undefined]]);
    expect([failure?.code, failure?.line]).toEqual(["xmlUndefinedEntity", 14]);
  });

  it.each([
    ["", "xmlNoRoot"],
    ["<html><body/></html>", "notTmx"],
    ["<tmx", "xmlNoRoot"],
    [tmx("<tu><tuv></tu>"), "xmlMismatchedTag"],
    [tmx('<tu tuid="<"/>'), "xmlMalformed"],
    [tmx(tu(["en", "R&D"])), "xmlBareAmpersand"],
    [tmx(tu(["en", "R&D; more"], ["es", "a &amp; b"])), "xmlUndefinedEntity"],
    [tmx(tu(["en", "R & D"], ["es", "a &amp; b"])), "xmlBareAmpersand"],
  ])("refuses %s as %s", (text, code) => {
    expect(readTmxFixture(text).failure?.code).toBe(code);
  });

  it("says where the language of a note is odd, wherever the file is cut", () => {
    const file = tmx(
      `\n<tu>\n <note xml:lang="es_pe">${"La vacancia. ".repeat(200)}\n</note></tu>`,
    );
    for (const chunkLength of [1, 1500, 1 << 16]) {
      const { warnings } = readTmxFixture(file, { chunkLength });
      const warning = warnings.find(({ data }) => data["written"] === "es_pe");
      expect([warning?.line, warning?.column]).toEqual([3, 2]);
    }
  });

  it("warns of each odd spelling of a language once", () => {
    const { warnings } = readTmxFixture(
      tmx(tu(["EN", "a"], ["es_pe", "b"]) + tu(["EN", "c"], ["es_pe", "d"])),
    );
    expect(
      warnings.filter(({ code }) => code === "languageMended").map(({ data }) => data),
    ).toEqual([
      { written: "EN", canonical: "en" },
      { written: "es_pe", canonical: "es-PE" },
    ]);
  });

  it("keeps foreign markup as codes, whatever it is called", () => {
    const { units, warnings } = readTmxFixture(
      tmx(tu(["en", "a <constructor i='1'>b</constructor>"])),
    );
    expect(units[0]?.source).toMatchObject([
      "a ",
      { kind: "open", data: '<constructor i="1">' },
      "b",
      { kind: "close", data: "</constructor>" },
    ]);
    expect(codesOf(warnings)).toContain("tmxForeignMarkup");
  });

  it("stays within its limits", () => {
    const deep = tmx(`<tu><tuv xml:lang="en"><seg>${"<hi>".repeat(300)}`);
    expect(readTmxFixture(deep).failure?.data).toEqual({ limit: 256 });
    const long = tmx(tu(["en", "x".repeat(17_000_000)]));
    expect(readTmxFixture(long).failure?.code).toBe("xmlTooLong");
    // Short texts without end are a unit without end.
    const endless = tmx(tu(["en", "x".repeat(9_000_000).concat("<ph/>").repeat(6)]));
    expect(readTmxFixture(endless).failure?.data).toEqual({ limit: 50_000_000 });
  });
});

describe("mendDate", () => {
  it.each([
    ["20240131T174509Z", "20240131T174509Z"],
    ["20240131~174509", "20240131T174509Z"],
    ["2024-05-02T09:00:00.123+02:00", "20240502T070000Z"],
    ["2024-01-01T00:30:00-0500", "20240101T053000Z"],
    ["2024-05-02", "20240502T000000Z"],
    ["20240502", "20240502T000000Z"],
    ["Wed Aug 20 19:33:38 2014", "20140820T193338Z"],
    ["20241399", undefined],
    ["yesterday", undefined],
  ])("reads %s as %s", (written, mended) => {
    expect(mendDate(written)).toBe(mended);
  });
});

const info = (language: string): VariantInfo => ({
  language,
  attributes: {},
  notes: [],
  props: [],
});
const unit = (given: Partial<TranslationUnit>): TranslationUnit => ({
  id: "",
  source: ["vote"],
  target: ["voto"],
  state: undefined,
  notes: [],
  props: [],
  attributes: {},
  sourceInfo: info("en"),
  targetInfo: info("es"),
  others: [],
  location: undefined,
  ...given,
});
const header = {
  sourceLanguage: "en",
  targetLanguage: "es",
  attributes: {},
  notes: [],
  props: [],
} as const;

describe("writing", () => {
  it("names itself, and puts one element on a line", () => {
    expect(writeTmxFixture(header, [unit({ id: "a" })]))
      .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="glosa" creationtoolversion="1.0.0" segtype="sentence" o-tmf="unknown" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu tuid="a">
      <tuv xml:lang="en">
        <seg>vote</seg>
      </tuv>
      <tuv xml:lang="es">
        <seg>voto</seg>
      </tuv>
    </tu>
  </body>
</tmx>
`);
  });

  it("keeps every legal character, in text and attributes", () => {
    const text = "a\tb\nc\rd\r\n e \u00A0 \u0085 😀 \uFFFD <&>\"' ]]>";
    const given = unit({
      id: text,
      source: [text],
      notes: [{ text }],
      props: [{ type: text, value: text }],
    });
    const [read] = readTmxFixture(writeTmxFixture(header, [given])).units;
    expect([read?.id, read?.source, read?.notes, read?.props]).toEqual([
      given.id,
      given.source,
      given.notes,
      given.props,
    ]);
  });

  it("leaves out what XML cannot carry, and says so", () => {
    const warnings: Warning[] = [];
    const text = writeTmxFixture(header, [unit({ source: ["a\u0002b\uD800c\uFFFE😀"] })], warnings);
    expect(text).toContain("<seg>abc😀</seg>");
    expect(codesOf(warnings)).toEqual(Array(3).fill("illegalCharacterRemoved"));
    expect(warnings.map(({ data }) => data["character"])).toEqual(["U+0002", "U+D800", "U+FFFE"]);
  });

  it("finds TMX elements for the codes, attributes and states of other formats", () => {
    const source = [
      { kind: "open", id: "b", data: "<b>" },
      "Fuerza Popular",
      { kind: "close", id: "b", data: "</b>" },
      { kind: "placeholder", id: "", data: "%s" },
      { kind: "open", id: "z", data: "<i>" },
    ] as const;
    const text = writeTmxFixture(header, [
      unit({ source, state: "final", attributes: { approved: "yes" } }),
    ]);
    expect(text).toContain(
      '<seg><bpt i="1" x="1">&lt;b&gt;</bpt>Fuerza Popular<ept i="1">&lt;/b&gt;</ept><ph x="2">%s</ph><it pos="begin" x="3">&lt;i&gt;</it></seg>',
    );
    expect(structureProblems(text)).toEqual([]);
    const [read] = readTmxFixture(text).units;
    expect([read?.state, read?.props]).toEqual(["final", [{ type: "x-approved", value: "yes" }]]);
  });
});

describe("canonicalOrder", () => {
  it("sorts by source text, then id", () => {
    const units = [
      unit({ source: ["b"], id: "1" }),
      unit({ source: ["a"], id: "2" }),
      unit({ source: ["a"], id: "1" }),
    ];
    expect(canonicalOrder(units).map(({ source, id }) => [plainText(source), id])).toEqual([
      ["a", "1"],
      ["a", "2"],
      ["b", "1"],
    ]);
  });
});
