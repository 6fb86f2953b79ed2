import { describe, expect, it } from "vitest";
import { assessDocuments } from "../../../src/terms/assess-terms.ts";
import { matchFlagNames, parseMatchFlags } from "../../../src/terms/patterns/match-flags.ts";
import { documentTexts } from "../../../src/terms/recognition/document-texts.ts";
import { bitextOf, type UnitSketch } from "../../bitext-of.ts";
import { matchFlagDocs } from "../../docs/match-flags-table.ts";
import { assess, glossaryOf, type ConceptSketch, type TermSketch } from "../glossary-of.ts";

describe("match flags", () => {
  it("are all documented, with an example that is valid", () => {
    expect(Object.keys(matchFlagDocs).sort()).toEqual([...matchFlagNames].sort());
    for (const [name, { example, does, term }] of Object.entries(matchFlagDocs)) {
      expect(example.split("=", 1)[0]).toBe(name);
      expect(does).not.toBe("");
      expect(parseMatchFlags({ text: term ?? "ronda", flags: [example] }).problems).toEqual([]);
    }
  });

  it.each([
    ["repeet=first", "repeat"],
    ["scop=articles/*", "scope"],
    ["exakt", "exact"],
    ["contexto=mina", "context"],
  ])("%s is no flag; %s is the nearest", (flag, nearest) => {
    expect(parseMatchFlags({ text: "ronda", flags: [flag] }).problems).toEqual([
      { kind: "unknown", flag: flag.split("=", 1)[0], nearest },
    ]);
  });

  it("say which values they take", () => {
    expect(parseMatchFlags({ text: "ronda", flags: ["repeat=once"] }).problems).toEqual([
      { kind: "value", flag: "repeat", value: "once", allowed: ["all", "first"] },
    ]);
  });
});

const twice: readonly UnitSketch[] = [
  ["The hunger strike began.", "Empezó la huelga de hambre."],
  ["The hunger strike ended.", "El ayuno terminó."],
];
const strike = (...flags: readonly string[]): ConceptSketch => [
  { text: "hunger strike", flags },
  { text: "huelga de hambre", pos: "noun", flags },
];
const outcomes = (concept: ConceptSketch, units: readonly UnitSketch[]): string[] =>
  assess([concept], units).map(({ outcome }) => outcome);

describe("repeat=first", () => {
  it("asks for the term once in a document", () => {
    expect(outcomes(strike(), twice)).toEqual(["approved", "missing"]);
    expect(outcomes(strike("repeat=first"), twice)).toEqual(["approved", "elliptic"]);
    expect(outcomes(strike("repeat=first"), twice.toReversed())).toEqual(["missing", "approved"]);
  });
});

describe("scope", () => {
  it("holds for the documents that it names", () => {
    const compiled = glossaryOf([strike("scope=articles/en/**|blog/*.md")]);
    const documents = ["articles/en/2023/a.md", "blog/b.md", "memos/c.md"].map((path) => ({
      units: bitextOf(twice).units,
      texts: documentTexts(compiled),
      paths: [path],
    }));
    const assessed = assessDocuments(documents, compiled);
    expect(assessed.map((each) => each.length)).toEqual([2, 2, 0]);
  });

  it("holds where only the translation has it, as in a table with one row for both", () => {
    const strikes = (...further: readonly TermSketch[]): ConceptSketch => [
      "hunger strike",
      [{ text: "huelga de hambre", pos: "noun", flags: ["scope=blog/*.md"] }, ...further],
    ];
    const found = (sketch: ConceptSketch): readonly number[] => {
      const compiled = glossaryOf([sketch]);
      const documents = ["blog/b.md", "memos/c.md"].map((path) => ({
        units: bitextOf(twice).units,
        texts: documentTexts(compiled),
        paths: [path],
      }));
      return assessDocuments(documents, compiled).map((each) => each.length);
    };
    expect(found(strikes())).toEqual([2, 0]);
    expect(found(strikes({ text: "ayuno", pos: "noun" }))).toEqual([2, 2]);
  });
});

describe("derived", () => {
  it("is a matter of the glossary", () => {
    const repeal = (flag: string): ConceptSketch => [
      { text: "repeal", pos: "verb" },
      { text: "derogar", pos: "verb", flags: [flag] },
    ];
    const units: readonly UnitSketch[] = [["They repealed it.", "Votaron su derogación."]];
    const confidences = ["derived=info", "derived=error"].map(
      (flag) => assess([repeal(flag)], units)[0]?.confidence ?? 0,
    );
    expect(confidences[0]).toBeLessThan(0.55);
    expect(confidences[1]).toBeGreaterThanOrEqual(0.8);
    expect(outcomes(repeal("derived=ok"), units)).toEqual(["approved"]);
  });
});

describe("patterns in forms, short, context and notContext", () => {
  const vacate = (flag: string): ConceptSketch => [
    { text: "vacate", pos: "verb" },
    { text: "declarar la vacancia", flags: [flag] },
  ];
  const became = (flag: string, target: string): string =>
    outcomes(vacate(flag), [["They vacate it.", target]]).join(" ");

  it("let a star stand for any ending", () => {
    expect(became("forms=vacad*|vacó", "Queda vacada.")).toBe("approved");
    expect(became("forms=vacad*|vacó", "Lo vacó.")).toBe("approved");
    expect(became("forms=vacad*", "Lo vacó.")).not.toBe("approved");
    expect(became("short=vacanci*", "Las vacancias.")).toBe("approved");
  });

  it("take a regular expression for each word, a bar in it being its own", () => {
    expect(became("forms=/vac(a|ó)/", "Lo vacó.")).toBe("approved");
    expect(became("forms=/dejar?(on)? vacante/", "La dejaron vacante.")).toBe("approved");
    expect(became("forms=/dejar?(on)? vacante/", "La dejaron. Vacante sigue.")).not.toBe(
      "approved",
    );
  });

  it("recognise terms of the source", () => {
    const impeach: ConceptSketch = [
      { text: "vacancy motion", flags: ["forms=vacat* motion*"] },
      { text: "moción de vacancia", pos: "noun" },
    ];
    expect(outcomes(impeach, [["The vacating motions failed.", "Fracasó."]])).toEqual(["missing"]);
    expect(outcomes(impeach, [["The vacating of it failed.", "Fracasó."]])).toEqual([]);
    expect(outcomes(impeach, [["A vacancy motion failed.", "Fracasó."]])).toEqual(["missing"]);
  });

  it("find the words around", () => {
    const canon = (flag: string): ConceptSketch => [
      { text: "canon", flags: [flag] },
      { text: "canon minero", pos: "noun" },
    ];
    const near = (flag: string, source: string): number =>
      outcomes(canon(flag), [[source, "Nada."]]).length;
    expect(near("context=mine*|tax", "The mineral canon rose.")).toBe(1);
    expect(near("context=mine*|tax", "The church canon rose.")).toBe(0);
    expect(near("notContext=/church(es)?/", "The churches and the canon.")).toBe(0);
    expect(near("notContext=/church(es)?/", "The mines and the canon.")).toBe(1);
  });

  it("are left out where they may take for ever, and the user is told why", () => {
    expect(parseMatchFlags({ text: "ronda", flags: ["forms=/(a+)+/"] })).toMatchObject({
      flags: { forms: [] },
      problems: [{ kind: "pattern", flag: "forms", value: "/(a+)+/", fault: "repeated-group" }],
    });
    expect(parseMatchFlags({ text: "ronda", flags: ["context=mine*|/x"] }).problems).toEqual([]);
  });
});

describe("a term that is a pattern", () => {
  const follower = (...spanish: readonly TermSketch[]): ConceptSketch[] => [
    [{ text: "follower of Fujimori" }, spanish],
  ];
  const became = (spanish: TermSketch, target: string): string =>
    assess(follower(spanish), [["A follower of Fujimori won.", target]])
      .map(({ outcome }) => outcome)
      .join(" ");

  it("is looked for as a regular expression with the flag regex, slashes or none", () => {
    for (const text of ["/fujimor(ista|ismo)s?/", "fujimor(ista|ismo)s?"]) {
      const pattern = { text, flags: ["regex"] };
      expect(became(pattern, "Ganó un fujimorista.")).toBe("approved");
      expect(became(pattern, "Ganaron los fujimorismos.")).toBe("approved");
      expect(became(pattern, "Ganó un fujimoriano.")).toBe("missing");
    }
  });

  it("may begin as it likes, and have several words", () => {
    const pattern = { text: "/(anti)?fujimorista convencid[oa]/", flags: ["regex"] };
    expect(became(pattern, "Ganó una antifujimorista convencida.")).toBe("approved");
    expect(became(pattern, "Ganó una antifujimorista. Convencida está.")).toBe("missing");
  });

  it("has the row's flag in one language, and is words in the other", () => {
    const row = [
      { text: "Fujimorist", flags: ["regex"] },
      { text: "fujimor(ista|ismo)s?", flags: ["regex"] },
    ] as const;
    expect(outcomes(row, [["Three Fujimorists won.", "Ganaron tres fujimoristas."]])).toEqual([
      "approved",
    ]);
  });

  it("is words without the flag, and with literal", () => {
    expect(became({ text: "fujimor.+" }, "Ganó un fujimorista.")).not.toBe("approved");
    expect(became({ text: "fujimor*", flags: ["literal"] }, "Ganó un fujimorista.")).not.toBe(
      "approved",
    );
  });

  it("has a star for any ending", () => {
    expect(became({ text: "fujimor*" }, "Ganó un fujimorista.")).toBe("approved");
    expect(became({ text: "fujimor*" }, "Ganó un antifujimorista.")).toBe("missing");
    expect(became({ text: "seguidor* de Fujimori" }, "Ganó una seguidora de Fujimori.")).toBe(
      "approved",
    );
  });

  it("keeps a star that is a mark of something else", () => {
    for (const text of ["*args", "C*", "**kwargs", "UE*"])
      expect(parseMatchFlags({ text, flags: [] }).problems).toEqual([]);
    expect(became({ text: "fu*" }, "Ganó un fujimorista.")).toBe("missing");
  });

  it("is deprecated like another", () => {
    const terms = [
      { text: "seguidor de Fujimori" },
      { text: "fuji*", status: "deprecated" },
    ] as const;
    const [only] = assess(follower(...terms), [
      ["A follower of Fujimori won.", "Ganó un fujista."],
    ]);
    expect(only?.outcome).toBe("deprecated");
  });

  it("is recognised in the source", () => {
    const source = [
      { text: "/vacat(e|ing|ion)s?/", flags: ["regex"] },
      { text: "vacar", pos: "verb" },
    ] as const;
    expect(outcomes(source, [["They keep vacating it.", "Fracasó."]])).toEqual(["missing"]);
    expect(outcomes(source, [["They keep vacant it.", "Fracasó."]])).toEqual([]);
  });

  it("that cannot be taken is left out, and the user is told why", () => {
    const pattern = { text: "/(fuji)+/", flags: ["regex"] };
    expect(parseMatchFlags(pattern).problems).toEqual([
      { kind: "pattern", flag: "regex", value: "/(fuji)+/", fault: "repeated-group" },
    ]);
    // As if the concept had no term in this language: nothing is looked for.
    expect(became(pattern, "Ganó un fujifuji.")).toBe("");
  });
});

describe("stem", () => {
  const vacancy = (...flags: readonly string[]): ConceptSketch => [
    { text: "presidential vacancy" },
    { text: "vacancia presidencial", pos: "noun", flags },
  ];
  const became = (target: string, ...flags: readonly string[]): string =>
    outcomes(vacancy(...flags), [["The presidential vacancy failed.", target]]).join(" ");
  const marked = "stem=vacan|cia presidencial|";

  it("lets the words end as they like", () => {
    expect(became("Fracasó la vacante presidencialista.", marked)).toBe("approved");
    expect(became("Fracasó la vacante presidencialista.")).not.toBe("approved");
    expect(became("Fracasó el vacado presidencial.", marked)).not.toBe("approved");
  });

  it("takes nothing from the forms of the term", () => {
    expect(became("Fracasaron las vacancias presidenciales.", marked)).toBe("approved");
  });

  it("marks the term itself, or the user is told", () => {
    expect(parseMatchFlags({ text: "vacante", flags: ["stem=vacan|cia"] }).problems).toEqual([
      { kind: "stem", flag: "stem", value: "vacan|cia" },
    ]);
    expect(parseMatchFlags({ text: "vacante", flags: ["stem=vacan"] }).problems).toHaveLength(1);
  });
});
