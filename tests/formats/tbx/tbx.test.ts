import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/formats/csv/read-csv.ts";
import { writeCsv } from "../../../src/formats/csv/write-csv.ts";
import { formatForPath } from "../../../src/formats/index.ts";
import { withoutLayout } from "../../../src/formats/tbx/element-text.ts";
import { tbxFormat } from "../../../src/formats/tbx/index.ts";
import { readTbx } from "../../../src/formats/tbx/read-tbx.ts";
import { writeTbx, writeTbx2 } from "../../../src/formats/tbx/write-tbx.ts";
import { genders, partsOfSpeech, statuses, type Glossary } from "../../../src/model/concept.ts";
import { ParseError, type Warning } from "../../../src/model/errors.ts";

const folder = join(import.meta.dirname, "../../fixtures/tbx");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const tool = { name: "glosa", version: "1.0.0" };

function read(content: string | Uint8Array, warnings: Warning[] = []): Glossary {
  const bytes = typeof content === "string" ? encode(content) : content;
  return readTbx([bytes], { path: "a.tbx", warn: (warning) => warnings.push(warning) });
}

function write(glossary: Glossary, warnings: Warning[] = []): string {
  return [...writeTbx(glossary, { warn: (warning) => warnings.push(warning), tool })].join("");
}

function write2(glossary: Glossary, warnings: Warning[] = []): string {
  return [...writeTbx2(glossary, { warn: (warning) => warnings.push(warning), tool })].join("");
}

const withoutPlaces = (glossary: Glossary): unknown =>
  JSON.parse(
    JSON.stringify(glossary, (key, item: unknown) => (key === "location" ? undefined : item)),
  );

function failure(run: () => unknown): ParseError {
  try {
    run();
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
  throw new Error("nothing failed");
}

const wellFormed = readdirSync(folder).filter((name) => /^version.*\.tbx$/u.test(name));

describe.each(wellFormed)("%s", (name) => {
  const warnings: Warning[] = [];
  const glossary = read(bytesOf(name), warnings);

  it("is read as recorded", async () => {
    await expect(
      `${JSON.stringify({ concepts: glossary.concepts, warnings }, null, 2)}\n`,
    ).toMatchFileSnapshot(join(folder, name.replace(/\.tbx$/u, ".json")));
  });

  it("is recognised", () => {
    expect(tbxFormat.sniff(bytesOf(name).subarray(0, 4096))).toBe(true);
  });

  it("is the same when written and read again, and gives the same bytes twice", () => {
    const lost: Warning[] = [];
    const written = write(glossary, lost);
    expect(lost).toEqual([]);
    const again = read(written);
    expect(withoutPlaces(again)).toEqual(withoutPlaces(glossary));
    expect(write(again)).toBe(written);
  });

  it("is the same when written as version 2 and read again", () => {
    const lost: Warning[] = [];
    const written = write2(glossary, lost);
    expect(lost).toEqual([]);
    expect(written).toContain("<martif type=");
    expect(withoutPlaces(read(written))).toEqual(withoutPlaces(glossary));
  });

  it("survives the way through CSV", () => {
    const lost: Warning[] = [];
    const warn = (warning: Warning): void => void lost.push(warning);
    const table = [...writeCsv(glossary, { warn, tool })].join("");
    const again = readCsv([encode(table)], { path: "a.csv", warn: () => {} });
    expect(lost).toEqual([]);
    expect(write(again)).toBe(write(glossary));
  });
});

describe("version 2", () => {
  const [patrols, vacancy] = read(bytesOf("version-2.tbx")).concepts;

  it("gives the fields of a concept and its terms", () => {
    expect(patrols).toMatchObject({
      id: "peasant-patrols",
      subjectField: "politics",
      definition: "Self-defence organization of a peasant community.",
    });
    expect(patrols?.terms.map(({ text, language, status }) => [text, language, status])).toEqual([
      ["peasant patrol", "en-US", "preferred"],
      ["ronda campesina", "es", "preferred"],
      ["rural patrol", "en-US", "admitted"],
      ["patrulla campesina", "es", "deprecated"],
      ["ronda rural", "es", "superseded"],
    ]);
    expect(patrols?.terms[0]?.source).toBe("Style guide");
    expect(patrols?.terms[1]?.note).toBe("Plural in the name of the law.");
  });

  it("points to the term in the file", () => {
    expect(patrols?.terms[0]?.location).toEqual({ path: "a.tbx", line: 19, column: 15 });
  });

  it("keeps what has no field as properties", () => {
    expect(patrols?.props).toEqual([
      { type: "definition/admin/source", value: "Law 27908" },
      { type: "descrip/definition", value: "Organización de autodefensa.", language: "es" },
    ]);
    expect(patrols?.terms[0]?.props).toEqual([
      { type: "term/id", value: "t1" },
      { type: "termNote/termType", value: "fullForm" },
      {
        type: "xml/transacGrp/transactionType",
        value:
          '<transacGrp><transac type="transactionType">modification</transac><date>2026-03-01</date></transacGrp>',
      },
    ]);
    expect(patrols?.terms[1]?.props).toEqual([{ type: "note", value: "Never “patrulla”." }]);
  });

  it("makes an id where there is none, and keeps an unknown word", () => {
    expect(vacancy?.id).toBe("vacancy-removal");
    expect(vacancy?.terms).toHaveLength(1);
    expect(vacancy?.terms[0]).toMatchObject({
      text: "vacancy & removal",
      partOfSpeech: "other",
      props: [{ type: "termNote/partOfSpeech", value: "nounPhrase" }],
    });
  });
});

describe("DCT style", () => {
  it("is read as DCA style is", () => {
    const dct = read(bytesOf("version-3-dct.tbx"));
    expect(dct.concepts[0]).toMatchObject({
      subjectField: "congress",
      definition: "Declaración de que la presidencia queda vacante.",
      props: [
        { type: "definition/admin/source", value: "Constitución, art. 113" },
        { type: "xml/transacGrp/transactionType" },
      ],
    });
    expect(
      dct.concepts[0]?.terms.map(({ text, status, source }) => [text, status, source]),
    ).toEqual([
      ["removal from office", "preferred", ""],
      ["vacancia", "preferred", "Congress"],
      ["impeachment", "deprecated", ""],
    ]);
  });
});

describe("what is no TBX", () => {
  it("is refused with its place", () => {
    const { code, line, column } = failure(() => read(bytesOf("broken.tbx")));
    expect([code, line, column]).toEqual(["xmlMalformed", 5, 47]);
    expect(failure(() => read("<tmx><body/></tmx>")).code).toBe("notTbx");
    expect(failure(() => read("<tbx><text/></tbx>")).code).toBe("notTbx");
    expect(failure(() => read("")).code).toBe("xmlNoRoot");
  });

  it("does not expand entities within entities", () => {
    const { code, line } = failure(() => read(bytesOf("bomb.tbx")));
    expect([code, line]).toEqual(["xmlUndefinedEntity", 14]);
  });
});

const twoLines = ["", "Primera línea.\nSegunda línea.", 'Entre <b>, "comillas" & más'];

describe("a glossary of a table", () => {
  const text = fc.constantFrom(
    "vacancia",
    "bancada «oficialista»",
    "a < b & c",
    "gasto  público",
    "S/ 5",
  );
  const optional = fc.constantFrom(...twoLines);
  const language = fc.constantFrom("en", "es", "es-PE", "qu");
  const property = fc.record(
    {
      type: fc.constantFrom(
        "region",
        "reference",
        "note",
        "id",
        "descrip/context",
        "xml/p",
        "term",
      ),
      value: text,
      language,
    },
    { requiredKeys: ["type", "value"] },
  );
  const term = fc.record({
    text,
    language,
    status: fc.constantFrom(...statuses),
    partOfSpeech: fc.constantFrom(undefined, ...partsOfSpeech),
    grammaticalGender: fc.constantFrom(undefined, ...genders),
    flags: fc.subarray(["exact", "case", "short=las rondas", 'forms=a|"b"']),
    note: optional,
    source: optional,
    props: fc.array(property, { maxLength: 3 }),
    location: fc.constant(undefined),
  });
  const concept = fc.record({
    id: fc.constantFrom("peasant-patrols", "12", "rondas campesinas", "ñ", "a:b", "c-12"),
    subjectField: fc.constantFrom("", "política"),
    definition: optional,
    terms: fc.array(term, { maxLength: 4 }),
    props: fc.array(property, { maxLength: 3 }),
  });
  const glossary = fc
    .uniqueArray(concept, { maxLength: 3, selector: ({ id }) => id })
    .map((concepts): Glossary => ({ kind: "glossary", concepts }));
  const table = (content: Glossary): string =>
    [...writeCsv(content, { warn: () => {}, tool, path: "a.csv" })].join("");

  it("loses nothing on its way through TBX", () => {
    fc.assert(
      fc.property(glossary, (content) => {
        const lost: Warning[] = [];
        const csv = table(content);
        const first = readCsv([encode(csv)], { path: "a.csv", warn: () => {} });
        const again = read(write(first, lost));
        const older = read(write2(first, lost));
        expect(lost).toEqual([]);
        expect(withoutPlaces(again)).toEqual(withoutPlaces(first));
        expect(withoutPlaces(older)).toEqual(withoutPlaces(first));
        expect(table(again)).toBe(csv);
      }),
    );
  });

  it("is told what TBX cannot carry", () => {
    const lost: Warning[] = [];
    const content: Glossary = {
      kind: "glossary",
      concepts: ["a", "a"].map((id) => ({
        id,
        subjectField: "",
        definition: " mo\u0007ción ",
        terms: [],
        props: [{ type: "region", value: "", attributes: { x: "1" } }],
      })),
    };
    write(content, lost);
    expect(new Set(lost.map(({ code }) => code))).toEqual(
      new Set([
        ...["spaceNotCarried", "attributesNotCarried", "propertyNotCarried", "conceptRenamed"],
        "illegalCharacterRemoved",
      ]),
    );
  });
});

describe("layout", () => {
  it.each([
    ["one line\n      and its rest", "one line and its rest"],
    ["first\nsecond", "first\nsecond"],
    ["first\n\n   second\n", "first\nsecond"],
    ["  a  b ", "a  b"],
  ])("%j is %j", (written, meant) => {
    expect(withoutLayout(written)).toBe(meant);
  });

  it("is gone after once", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "a", "\r", "\u00A0") }),
        (text) => {
          expect(withoutLayout(withoutLayout(text))).toBe(withoutLayout(text));
        },
      ),
    );
  });
});

describe("the format", () => {
  it("is found by its extension", () => {
    expect(formatForPath("glossary/Peru.TBX")).toBe(tbxFormat);
  });
});
