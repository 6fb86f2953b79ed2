// The tables that tools take, byte for byte, and read again by our own reader.

import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/formats/csv/read-csv.ts";
import { toolFormats } from "../../../src/formats/csv/tool-formats.ts";
import { toolTables } from "../../../src/formats/csv/tool-tables.ts";
import type { Glossary } from "../../../src/model/concept.ts";
import type { Warning } from "../../../src/model/errors.ts";
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
    const lost = name === "deepl" ? /=ronda rural/u : /^$/u;
    expect(pairsOf(again)).toEqual(pairsOf(glossary).filter((pair) => !lost.test(pair)));
  });
});
