// Tables as the tools of the trade export them: their column names, their marks, their traps.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withFormulaGuard, withoutFormulaGuard } from "../../../src/formats/csv/formula-guard.ts";
import { languageNamed } from "../../../src/formats/csv/headers/language-header.ts";
import { failure, readTable, termLines } from "./reading.ts";

describe("a language column", () => {
  it.each([
    ["es-PE", "es-PE"],
    ["ES_pe", "es-PE"],
    ["Spanish", "es"],
    ["Español", "es"],
    ["Spanish (Peru)", "es-PE"],
    ["español (Perú)", "es-PE"],
    ["Spanish_Peru", "es-PE"],
    ["English_United_States", "en-US"],
    ["English (United States) [en-US]", "en-US"],
    ["Spanish (Latin America)", "es-419"],
    ["Spanish [es-419]", "es-419"],
    ["Term", undefined],
    ["Peru", undefined],
    ["Note [es]", undefined],
    ["Spanish (old)", undefined],
  ])("headed %j is %j", (header, tag) => {
    expect(languageNamed(header)).toBe(tag);
  });
});

describe("memoQ", () => {
  const table = `Entry_ID;Entry_Subject;Entry_Note;English_Def;English;Term_Info;Term_Example;Spanish_Def;Spanish;Term_Info;Term_Example;Spanish;Term_Info;Term_Example
7;congress;Seen in 2020.;Removal of a president.;presidential vacancy;CasePermissive;;Cese del presidente.;vacancia presidencial;CasePermissive|HalfPrefix;La vacancia se debate.;vacante presidencial;CaseSense|Forbidden;
`;
  const { glossary, warnings } = readTable(`\uFEFF${table}`);
  const [concept] = glossary.concepts;

  it("gives every term of a concept, with what its own columns say", () => {
    expect(warnings).toEqual([]);
    expect(termLines(glossary)).toEqual([
      "7: en preferred presidential vacancy",
      "7: es preferred vacancia presidencial",
      "7: es deprecated vacante presidencial",
    ]);
    expect(concept?.terms[2]?.flags).toEqual(["case"]);
    expect(concept?.terms[1]?.props).toContainEqual({
      type: "Term_Example",
      value: "La vacancia se debate.",
    });
  });

  it("marks stems with bars where the matching is custom, and there alone", () => {
    const term = (info: string): string[] => {
      const cells = `English;Term_Info;Spanish;Term_Info\nvacancy;;vacan|cia;${info}\n`;
      const [only] = readTable(cells).glossary.concepts;
      return (only?.terms ?? []).slice(1).map(({ text, flags }) => [text, ...flags].join(" "));
    };
    expect(term("CasePermissive;Custom".replace(";", "|"))).toEqual(["vacancia stem=vacan|cia"]);
    expect(term("CasePermissive|HalfPrefix")).toEqual(["vacan", "cia"]);
  });

  it("gives subject, note and the definitions of the concept", () => {
    expect(concept).toMatchObject({
      subjectField: "congress",
      definition: "Removal of a president.",
      props: [
        { type: "Entry_Note", value: "Seen in 2020." },
        { type: "descrip/definition", value: "Cese del presidente.", language: "es" },
      ],
    });
  });
});

describe("MateCat", () => {
  it("has notes and examples of each language, and a mark for what is forbidden", () => {
    const { glossary, warnings } = readTable(
      "forbidden,domain,subdomain,definition,en-US,notes,example of use,es-ES,notes,example of use\n" +
        "FALSE,protest,,A refusal to eat.,hunger strike,Not “fast”.,,huelga de hambre,Sin guion.,Inició una huelga de hambre.\n" +
        "True,protest,,,hunger strike,,,ayuno de protesta,,\n",
    );
    expect(warnings).toEqual([]);
    expect(termLines(glossary)).toEqual([
      "hunger-strike: en-US preferred hunger strike",
      "hunger-strike: es-ES preferred huelga de hambre",
      "hunger-strike: es-ES deprecated ayuno de protesta",
    ]);
    expect(glossary.concepts[0]?.terms.map(({ note }) => note)).toEqual([
      "Not “fast”.",
      "Sin guion.",
      "",
    ]);
    expect(glossary.concepts[0]?.terms[1]?.props).toEqual([
      { type: "example of use", value: "Inició una huelga de hambre." },
    ]);
  });
});

describe("Lokalise and Phrase", () => {
  it("name the term of the source language “term”", () => {
    const { glossary } = readTable(
      "term;description;casesensitive;translatable;forbidden;tags;es;es_description\n" +
        "Peru Libre;A party.;yes;yes;no;party;Perú Libre;Un partido.\n" +
        "APRA;A party.;yes;no;no;party;;\n" +
        "fast;;no;yes;yes;;ayuno;\n",
    );
    expect(termLines(glossary)).toEqual([
      "apra: en preferred APRA",
      "apra: es preferred APRA",
      "fast: en preferred fast",
      "fast: es deprecated ayuno",
      "peru-libre: en preferred Peru Libre",
      "peru-libre: es preferred Perú Libre",
    ]);
    expect(glossary.concepts[2]).toMatchObject({
      definition: "A party.",
      props: [{ type: "descrip/definition", value: "Un partido.", language: "es" }],
      terms: [{ flags: [] }, { flags: ["case"], props: [{ type: "tags", value: "party" }] }],
    });
  });

  it("keep the identifying term where its language has a column", () => {
    const { glossary } = readTable("term,description,en,es\npatrol,A patrol.,patrol,ronda\n");
    expect(glossary.concepts[0]?.terms[1]?.props).toEqual([{ type: "term", value: "patrol" }]);
  });
});

describe("GlotPress", () => {
  it("has part of speech and description", () => {
    const { glossary } = readTable("en,es,pos,description\nballot,cédula,noun,Paper ballot.\n");
    expect(glossary.concepts[0]).toMatchObject({
      definition: "Paper ballot.",
      terms: [{ partOfSpeech: "noun" }, { partOfSpeech: "noun" }],
    });
  });
});

describe("Weblate", () => {
  it("has an explanation and a context", () => {
    const { glossary } = readTable(
      "source,target,context,explanation\nballot,cédula,election,Paper ballot.\n",
    );
    expect(glossary.concepts[0]).toMatchObject({
      definition: "Paper ballot.",
      terms: [{ props: [] }, { props: [{ type: "context", value: "election" }] }],
    });
  });
});

describe("MultiTerm", () => {
  it("has synonyms parted by a bar and words for what is undecided", () => {
    const { glossary, warnings } = readTable(
      "English;Spanish (Peru);Subject;Status\nbench;bancada|grupo parlamentario;congress;Proposed\n",
    );
    expect(termLines(glossary)).toEqual([
      "bench: en preferred bench",
      "bench: es-PE proposed bancada",
      "bench: es-PE proposed grupo parlamentario",
    ]);
    expect(glossary.concepts[0]?.subjectField).toBe("congress");
    expect(warnings.map(({ code }) => code)).toEqual(["alternativesSplit"]);
  });
});

describe("DeepL", () => {
  it("names the languages in every row", () => {
    const { glossary, warnings } = readTable(
      "ballot,cédula,EN,ES\nrecall,revocatoria,EN,ES,0.9\nbench,banc,EN,FR\n",
    );
    expect(termLines(glossary)).toEqual([
      "ballot: en preferred ballot",
      "ballot: es preferred cédula",
      "recall: en preferred recall",
      "recall: es preferred revocatoria",
    ]);
    expect(warnings.map(({ code, line }) => `${code} ${line}`)).toEqual(["rowOfOtherLanguages 3"]);
  });
});

describe("OmegaT", () => {
  it("has no header, whatever the first term looks like", () => {
    const { glossary } = readTable("kde,escritorio kde,Software.\nvote,voto,\n");
    expect(termLines(glossary)).toContain("kde: en preferred kde");
    expect(glossary.concepts).toHaveLength(2);
  });
});

describe("alternatives with “o”", () => {
  it("stay one term, with a warning", () => {
    const { glossary, warnings } = readTable("en,es\nstoppage,paro o huelga\n");
    expect(glossary.concepts[0]?.terms).toHaveLength(2);
    expect(warnings.map(({ code }) => code)).toEqual(["alternativesPossible"]);
  });
});

describe("columns that come twice", () => {
  it("are an error where nothing says whose they are", () => {
    expect(failure("en,es,notes,notas\nballot,cédula,a,b\n")).toBe("duplicateColumn 1:13");
    expect(failure("notes,en,es,notes\na,ballot,cédula,b\n")).toBe("duplicateColumn 1:13");
    expect(failure("es,en,es\nvoto,vote,sufragio\n")).toBe("duplicateColumn 1:7");
  });
});

describe("a mark that is neither yes nor no", () => {
  it("is kept, with a warning", () => {
    const { glossary, warnings } = readTable(
      "en,es,forbidden\nballot,cédula,perhaps\nvote,voto,no\n",
    );
    expect(glossary.concepts[0]?.terms[1]).toMatchObject({
      status: "preferred",
      props: [{ type: "forbidden", value: "perhaps" }],
    });
    expect(warnings.map(({ code, column }) => `${code} ${column}`)).toEqual(["unknownWord 15"]);
  });
});

describe("the guard against formulas", () => {
  it("is taken away in a plain table, and left in our own", () => {
    const { glossary, warnings } = readTable("en,es\n-ism,'-ismo\n");
    expect(glossary.concepts[0]?.terms[1]?.text).toBe("-ismo");
    expect(warnings.map(({ code }) => code)).toEqual(["formulaGuardRemoved"]);
    expect(readTable("id,en,es\na,ism,'-ismo\n").glossary.concepts[0]?.terms[1]?.text).toBe(
      "'-ismo",
    );
  });

  it("is put before what a spreadsheet would run, and comes off again from any text", () => {
    for (const text of ["=1+1", "+51", "-ismo", "@gob", "\tx", "'=1"])
      expect(withFormulaGuard(text)).toBe(`'${text}`);
    expect(withFormulaGuard("'tis")).toBe("'tis");
    const text = fc.string({ unit: fc.constantFrom("'", "=", "-", "a", "@", "\t") });
    fc.assert(
      fc.property(text, (each) => {
        expect(withoutFormulaGuard(withFormulaGuard(each))).toBe(each);
      }),
    );
  });
});
