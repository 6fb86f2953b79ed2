// The tables that tools take, byte for byte, and read again by our own reader.

import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/formats/csv/read-csv.ts";
import { toolFormats } from "../../../src/formats/csv/tool-formats.ts";
import { toolTables } from "../../../src/formats/csv/tool-tables.ts";
import type { Glossary } from "../../../src/model/concept.ts";
import type { Warning } from "../../../src/model/errors.ts";
import { plainTerm } from "../../../src/model/plain-term.ts";
import { readTable } from "./reading.ts";

const table = `id,en,es,status,part_of_speech,gender,match,definition,note,source
hunger,hunger strike,huelga de hambre,preferred,noun,feminine,,"A refusal to eat, as a protest.",,Style guide
patrol,peasant patrol,ronda campesina,preferred,noun,feminine,,Self-defence of a community.,Never “patrulla”.,
patrol,rural patrol,ronda rural,admitted,noun,feminine,,,,
patrol,,patrulla campesina,deprecated,noun,feminine,,,,
tag,#NiUnaMenos,#NiUnaMenos,preferred,other,,case,,,
yes,"=yes;no",+sí,preferred,other,,,,,
`;
const { glossary } = readTable(table);
const tool = { name: "glosa", version: "1.0.0" };

async function written(
  name: string,
  languages: { readonly sourceLanguage?: string; readonly targetLanguage?: string } = {},
  content: Glossary = glossary,
): Promise<{
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly warnings: readonly string[];
}> {
  const warnings: Warning[] = [];
  const warn = (warning: Warning): number => warnings.push(warning);
  const write = await toolFormats.find((format) => format.name === name)?.loadWriter();
  const chunks = [...(write?.(content, { tool, warn, ...languages }) ?? [])];
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
  const isUtf16 = bytes[0] === 0xff;
  return {
    bytes,
    text: bytes.toString(isUtf16 ? "utf16le" : "utf8"),
    warnings: warnings.map(({ code, data }) => `${code} ${JSON.stringify(data)}`),
  };
}

/** Every approved pair of the languages. */
function pairsOf(content: Glossary): readonly string[] {
  const approved = (language: string, concept: Glossary["concepts"][number]): string[] =>
    concept.terms
      .filter((term) => term.language.startsWith(language))
      .filter(({ status }) => status === "preferred" || status === "admitted")
      .map(({ text }) => text);
  return content.concepts
    .flatMap((concept) =>
      approved("en", concept).flatMap((en) => approved("es", concept).map((es) => `${en}=${es}`)),
    )
    .sort();
}

describe("MateCat", () => {
  it("has its columns in its order, and what is forbidden", async () => {
    const { text, warnings } = await written("matecat", {
      sourceLanguage: "en-US",
      targetLanguage: "es-ES",
    });
    expect(text).toBe(
      `forbidden,domain,subdomain,definition,en-US,notes,example of use,es-ES,notes,example of use
false,peru,,"A refusal to eat, as a protest.",hunger strike,,,huelga de hambre,,
false,peru,,Self-defence of a community.,peasant patrol,Never “patrulla”.,,ronda campesina,Never “patrulla”.,
false,peru,,Self-defence of a community.,peasant patrol,Never “patrulla”.,,ronda rural,,
false,peru,,Self-defence of a community.,rural patrol,,,ronda campesina,Never “patrulla”.,
false,peru,,Self-defence of a community.,rural patrol,,,ronda rural,,
true,peru,,Self-defence of a community.,peasant patrol,Never “patrulla”.,,patrulla campesina,,
false,peru,,,#NiUnaMenos,,,#NiUnaMenos,,
false,peru,,,=yes;no,,,+sí,,
`,
    );
    expect(warnings).toEqual([
      'fieldNotCarried {"field":"source","concepts":1}',
      'fieldNotCarried {"field":"part_of_speech","concepts":4}',
      'fieldNotCarried {"field":"gender","concepts":2}',
      'fieldNotCarried {"field":"match","concepts":1}',
    ]);
  });
});

describe("DeepL", () => {
  it("has one rendering of each source, and nothing that is forbidden", async () => {
    const { text, warnings } = await written("deepl");
    expect(text).toBe(
      "hunger strike\thuelga de hambre\npeasant patrol\tronda campesina\n" +
        "rural patrol\tronda campesina\n#NiUnaMenos\t#NiUnaMenos\n=yes;no\t+sí\n",
    );
    expect(warnings.filter((line) => !line.startsWith("fieldNot"))).toEqual([
      'avoidedNotCarried {"id":"patrol","term":"patrulla campesina"}',
      'secondRendering {"id":"patrol","term":"peasant patrol","target":"ronda rural"}',
      'secondRendering {"id":"patrol","term":"rural patrol","target":"ronda rural"}',
    ]);
  });

  it("has no tab, line break or control character in a term", async () => {
    const odd = readTable('en,es\n"vote\n\u0007now",voto\tya\n').glossary;
    const [concept] = odd.concepts;
    expect(concept?.terms[0]?.text).toBe("vote\n\u0007now");
    const { text, warnings } = await written("deepl", {}, odd);
    expect(text).toBe("vote now\tvoto ya\n");
    expect(warnings).toContain('breaksToSpaces {"id":"vote-now","text":"vote\\n\\u0007now"}');
  });
});

describe("Google", () => {
  it("has one rendering of each source without a header, and one row for each concept with one", async () => {
    const pairs = await written("google");
    expect(pairs.text).toBe(
      "hunger strike,huelga de hambre\npeasant patrol,ronda campesina\n" +
        "rural patrol,ronda campesina\n#NiUnaMenos,#NiUnaMenos\n=yes;no,+sí\n",
    );
    const sets = await written("google-terms");
    expect(sets.text).toBe(
      "en,es,pos,description\n" +
        'hunger strike,huelga de hambre,noun,"A refusal to eat, as a protest."\n' +
        "peasant patrol,ronda campesina,noun,Self-defence of a community.\n" +
        "#NiUnaMenos,#NiUnaMenos,other,\n=yes;no,+sí,other,\n",
    );
    expect(sets.warnings).toContain('furtherTermsNotCarried {"count":1}');
  });

  it("has no term in two rows of its sets: the first one wins, which is said", async () => {
    const rows = "id,en,es\na,bench,banco\nb,bench,escaño\nc,bank,banco\nd,seat,asiento\n";
    const { text, warnings } = await written("google-terms", {}, readTable(rows).glossary);
    expect(text).toBe("en,es,pos,description\nbench,banco,,\nseat,asiento,,\n");
    expect(warnings.filter((line) => line.startsWith("second"))).toEqual([
      'secondRendering {"id":"b","term":"bench","target":"escaño"}',
      'secondRendering {"id":"c","term":"banco","target":"bank"}',
    ]);
  });
});

describe.each([
  ["deepl", 1024, 10_485_760],
  ["google", 1023, 10_000_000],
  ["google-terms", 1023, 10_000_000],
])("the limits of %s", (name, term, file) => {
  const glossaryOf = (pairs: readonly (readonly [string, string])[]): Glossary => ({
    kind: "glossary",
    concepts: pairs.map(([en, es], at) => ({
      ...{ id: `c${at}`, subjectField: "", definition: "", props: [] },
      terms: [plainTerm(en, "en", undefined), plainTerm(es, "es", undefined)],
    })),
  });

  it("are bytes of a term, not its letters", async () => {
    const fits = "ñ".repeat(Math.floor(term / 2));
    const long = `${fits}ññ`;
    const { text, warnings } = await written(
      name,
      {},
      glossaryOf([
        [fits, "uno"],
        ["two", long],
        ["three", "tres"],
      ]),
    );
    expect(text).toContain(fits);
    expect(text).not.toContain(long);
    expect(text).toContain("tres");
    expect(warnings.filter((line) => line.startsWith("termTooLong"))).toEqual([
      `termTooLongForTool ${JSON.stringify({ id: "c1", term: "ñ".repeat(60), bytes: long.length * 2, limit: term })}`,
    ]);
  });

  it("leave out what is empty once it has no control characters, and take spaces away", async () => {
    const odd = glossaryOf([
      ["\u0007\t", "uno"],
      ["  two\u0085words ", "dos"],
    ]);
    const { text, warnings } = await written(name, {}, odd);
    expect(text).toMatch(/^(?:en,es,pos,description\n)?two words[\t,]dos/u);
    expect(warnings).toContain('emptyTermForTool {"id":"c0"}');
  });

  it("take one of two terms that are written alike", async () => {
    const twice = glossaryOf([
      ["one\nword", "uno"],
      ["one word", "dos"],
    ]);
    const { text, warnings } = await written(name, {}, twice);
    expect(text.match(/one word/gu)).toHaveLength(1);
    expect(warnings).toContain('secondRendering {"id":"c1","term":"one word","target":"dos"}');
  });

  it("refuse a file that is larger", async () => {
    const long = "x".repeat(1000);
    const many = Array.from(
      { length: Math.ceil(file / 1000) },
      (_, at) => [`${at} ${long}`, `y${at}`] as const,
    );
    const size = written(name, {}, glossaryOf(many)).then(({ text }) => text.length);
    await expect(size).rejects.toMatchObject({
      ...{ code: "glossaryTooLarge", data: { limit: file } },
    });
    expect((await written(name, {}, glossaryOf(many.slice(0, 100)))).text.length).toBeGreaterThan(
      100_000,
    );
  });
});

describe("memoQ", () => {
  it("has one concept a line, with the columns of each term", async () => {
    const { text } = await written("memoq", { targetLanguage: "es-PE" });
    const [header = "", , patrol = ""] = text.split("\n");
    expect(header).toBe(
      "\uFEFFEntry_ID;Entry_Subject;Entry_Note;English_Def;English;Term_Info;Term_Example;English;Term_Info;Term_Example;" +
        "Spanish_Peru_Def;Spanish_Peru;Term_Info;Term_Example;Spanish_Peru;Term_Info;Term_Example;Spanish_Peru;Term_Info;Term_Example",
    );
    expect(patrol).toBe(
      'patrol;peru;Never “patrulla”.;Self-defence of a community.;peasant patrol;"CasePermissive;HalfPrefix";;rural patrol;"CasePermissive;HalfPrefix";;' +
        ';ronda campesina;"CasePermissive;HalfPrefix";;ronda rural;"CasePermissive;HalfPrefix";;patrulla campesina;"CasePermissive;HalfPrefix;Forbidden";',
    );
  });

  it("has bars and stars, which memoQ knows, and no regular expression", async () => {
    const table =
      "id,en,es,status,match\nvacancy,vacancy,vacan|cia,,\nvacancy,,vacad*,deprecated,\n" +
      "fujimorist,Fujimorist,fujimor(ista|ismo),,regex\n";
    const { text, warnings } = await written("memoq", {}, readTable(table).glossary);
    const [, ...rows] = text.trim().split("\n");
    expect(rows).toEqual([
      'fujimorist;peru;;;Fujimorist;"CasePermissive;HalfPrefix";;;;;;;;',
      'vacancy;peru;;;vacancy;"CasePermissive;HalfPrefix";;;vacan|cia;"CasePermissive;Custom";;vacad*;"CasePermissive;Custom;Forbidden";',
    ]);
    expect(warnings).toEqual(['patternNotCarried {"id":"fujimorist","term":"fujimor(ista|ismo)"}']);
    const again = readTable(text, { sourceLanguage: "en", targetLanguage: "es" }).glossary;
    expect(again.concepts[1]?.terms.slice(1)).toMatchObject([
      { text: "vacancia", flags: ["stem=vacan|cia"], status: "preferred" },
      { text: "vacad*", flags: [], status: "deprecated" },
    ]);
  });
});

describe("a table of pairs", () => {
  it("has no patterns", async () => {
    const table = "id,en,es,status,match\nvacancy,vacancy,vacan|cia,,\nminer,miner,miner*,,\n";
    const { text, warnings } = await written("deepl", {}, readTable(table).glossary);
    expect(text).toBe("vacancy\tvacancia\n");
    expect(warnings.filter((line) => !line.startsWith("fieldNot"))).toEqual([
      'patternNotCarried {"id":"miner","term":"miner*"}',
      'conceptWithoutTarget {"id":"miner"}',
    ]);
  });
});

describe("a spreadsheet", () => {
  it("begins with a mark and runs nothing", async () => {
    const { text } = await written("spreadsheet");
    expect(text.startsWith("\uFEFFen,es,status,")).toBe(true);
    expect(text).toContain("\r\n'=yes;no,'+sí,preferred,other");
  });
});

describe("Wordfast's glossary", () => {
  it("is UTF-16 with its mark, source, target and comment between tabs", async () => {
    const { bytes, text } = await written("wordfast-glossary");
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(text).toContain(
      "peasant patrol\tronda campesina\tSelf-defence of a community.; Never “patrulla”.\r\n",
    );
  });
});

describe.each([...toolTables.map(({ name }) => name), "memoq"])("%s", (name) => {
  it("is read again with the same pairs", async () => {
    const languages = { sourceLanguage: "en", targetLanguage: "es" };
    const { bytes } = await written(name, languages);
    const again = readCsv([bytes], { path: "peru.csv", warn: () => {}, ...languages });
    const lost = /^(?:deepl|google)$/u.test(name)
      ? /=ronda rural/u
      : name === "google-terms"
        ? /=ronda rural|^rural patrol=/u
        : /^$/u;
    expect(pairsOf(again)).toEqual(pairsOf(glossary).filter((pair) => !lost.test(pair)));
  });
});
