import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statuses, type Concept, type Glossary } from "../../../src/model/concept.ts";
import { plainTerm } from "../../../src/model/plain-term.ts";
import { glossaryOfRows, siteOf, smallGlossary } from "../site-of.ts";
import { canonical, published, quadsOfJsonLd, quadsOfTurtle, shaclFaults } from "./read-rdf.ts";
import { brokenConditions } from "./skos-integrity.ts";

const skos = "http://www.w3.org/2004/02/skos/core#";
const xl = "http://www.w3.org/2008/05/skos-xl#";
const dct = "http://purl.org/dc/terms/";
const owl = "http://www.w3.org/2002/07/owl#";
const lexinfo = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom('"', "\\", "</script>", "ronda", "Ronda", "\u202E", "\uD800", "a\nb", "'''"),
);
const anyConcept: fc.Arbitrary<Concept> = fc.record({
  id: text,
  subjectField: text,
  definition: text,
  props: fc.constant([]),
  terms: fc.array(
    fc
      .record({
        text,
        language: fc.constantFrom("en", "es", "es-PE", "fr", "zh-Hant"),
        status: fc.constantFrom(...statuses),
        note: text,
        source: text,
      })
      .map((term) => ({ ...plainTerm(term.text, term.language, undefined), ...term })),
    { minLength: 1, maxLength: 6 },
  ),
});
const anyGlossary: fc.Arbitrary<Glossary> = fc
  .array(anyConcept, { minLength: 1, maxLength: 5 })
  .map((concepts) => ({ kind: "glossary", concepts }));

/** What is said of a thing, as "predicate value@language". */
function saidOf(quads: readonly RdfQuad[], subject: string): string[] {
  const local = (iri: string): string => iri.replace(/^.*[#/]/u, "");
  return quads
    .filter((quad) => quad.subject.value === subject)
    .map(({ predicate, object: { termType, value, language = "" } }) => {
      const shown = termType === "Literal" ? `${value}@${language}` : local(value);
      return `${local(predicate.value)} ${shown}`;
    })
    .sort();
}

describe("the linked data of a glossary", () => {
  it.each([undefined, published])(
    "is the same graph in Turtle and JSON-LD, based on %s",
    async (base) => {
      const { file } = await siteOf(smallGlossary, { base });
      const turtle = quadsOfTurtle(file("glossary.ttl"));
      const json = await quadsOfJsonLd(file("glossary.jsonld"));
      expect(turtle.length).toBeGreaterThan(40);
      expect(await canonical(json)).toBe(await canonical(turtle));
    },
  );

  it("has the same names, whether the base is said or where the files are", async () => {
    const [relative, full] = await Promise.all([
      siteOf(smallGlossary),
      siteOf(smallGlossary, { base: published }),
    ]);
    const graphs = [relative, full].map(({ file }) => quadsOfTurtle(file("glossary.ttl")));
    const [first, second] = await Promise.all(graphs.map(canonical));
    expect(first).toBe(second);
  });

  it("says of a concept in its own document what it says in the whole", async () => {
    const { file, files } = await siteOf(smallGlossary);
    const whole = new Set((await canonical(quadsOfTurtle(file("glossary.ttl")))).split("\n"));
    const documents = [...files].filter(([path]) => path.startsWith("concepts/"));
    expect(documents.map(([path]) => path)).toEqual([
      "concepts/gone-word.jsonld",
      "concepts/hunger-strike.jsonld",
      "concepts/peasant-patrols.jsonld",
    ]);
    for (const [path, content] of documents) {
      const lines = (await canonical(await quadsOfJsonLd(content, path))).split("\n");
      expect(lines.length).toBeGreaterThan(5);
      expect(lines.filter((line) => !whole.has(line))).toEqual([]);
    }
  });

  it("prefers one label, offers the admitted, hides those to be avoided and says what replaces them", async () => {
    const { file } = await siteOf(smallGlossary, { base: published });
    const quads = quadsOfTurtle(file("glossary.ttl"));
    const concept = `${published}concepts/peasant-patrols.jsonld#concept`;
    const said = saidOf(quads, concept);
    expect(said.filter((each) => / .*@/u.test(each))).toEqual([
      "altLabel ronda@es",
      "altLabel rural patrol@en",
      "definition Self-defence organization of a peasant community.@",
      "hiddenLabel guardia campesina@es",
      "hiddenLabel patrulla campesina@es",
      "notation peasant-patrols@",
      "prefLabel peasant patrol@en",
      "prefLabel ronda campesina@es",
      "scopeNote The law calls it an organization of communal life.@en",
      "source Ley n.º 27908@",
    ]);
    const labelOf = (form: string): string =>
      quads.find(
        ({ predicate, object }) => predicate.value === `${xl}literalForm` && object.value === form,
      )?.subject.value ?? "";
    const avoided = saidOf(quads, labelOf("patrulla campesina"));
    expect(avoided).toEqual([
      "deprecated true@",
      `isReplacedBy ${labelOf("ronda campesina").replace(/^.*#/u, "")}`,
      "literalForm patrulla campesina@es",
      "normativeAuthorization deprecatedTerm",
      "note Calque of the English word.@",
      "type Label",
    ]);
    expect(saidOf(quads, labelOf("guardia campesina"))).toContain(
      "normativeAuthorization supersededTerm",
    );
    expect(saidOf(quads, labelOf("ronda campesina"))).toContain(
      "normativeAuthorization preferredTerm",
    );
    const used = new Set(quads.map(({ predicate }) => predicate.value));
    for (const name of [
      `${dct}isReplacedBy`,
      `${owl}deprecated`,
      `${lexinfo}normativeAuthorization`,
    ])
      expect(used).toContain(name);
    expect(used).toContain(`${skos}inScheme`);
  });

  it("calls a concept deprecated if none of its terms may be written", async () => {
    const { file } = await siteOf(smallGlossary, { base: published });
    const quads = quadsOfTurtle(file("glossary.ttl"));
    const of = (id: string): string[] => saidOf(quads, `${published}concepts/${id}.jsonld#concept`);
    expect(of("gone-word")).toContain("deprecated true@");
    expect(of("peasant-patrols")).not.toContain("deprecated true@");
  });

  it("dates a concept by the rows that git knows", async () => {
    const changed = new Map([["4 glossary/protest.csv", "2026-11-24T15:42:56Z"]]);
    const { file } = await siteOf(smallGlossary, { base: published, changed });
    const dated = quadsOfTurtle(file("glossary.ttl")).filter(
      ({ predicate }) => predicate.value === `${dct}modified`,
    );
    expect(dated.map(({ object }) => [object.value, object.datatype?.value])).toEqual([
      ["2026-11-24T15:42:56Z", "http://www.w3.org/2001/XMLSchema#dateTime"],
    ]);
  });

  it("makes a second preferred term an alternative label and warns", async () => {
    const glossary = glossaryOfRows(`\
strike,strike,huelga,preferred,noun,,,,,
strike,,paro,preferred,noun,,,,,
strike,,huelga,deprecated,noun,,,,,
`);
    const { file, warnings } = await siteOf(glossary, { base: published });
    expect(warnings.map(({ code, data, line }) => [code, data["term"], line])).toEqual([
      ["siteSecondPreferred", "paro", 3],
      ["siteLabelOfTwoKinds", "huelga", 4],
    ]);
    const quads = quadsOfTurtle(file("glossary.ttl"));
    expect(saidOf(quads, `${published}concepts/strike.jsonld#concept`)).toEqual(
      expect.arrayContaining(["prefLabel huelga@es", "altLabel paro@es"]),
    );
    expect(brokenConditions(quads)).toEqual([]);
  });

  it("keeps the conditions of SKOS and is one graph in two notations, whatever the glossary holds", async () => {
    await fc.assert(
      fc.asyncProperty(anyGlossary, fc.boolean(), async (glossary, withProposed) => {
        const hasTerm = glossary.concepts.some(({ terms }) =>
          terms.some(({ status }) => withProposed || status !== "proposed"),
        );
        fc.pre(hasTerm);
        const { file } = await siteOf(glossary, { withProposed });
        const turtle = quadsOfTurtle(file("glossary.ttl"));
        const json = await quadsOfJsonLd(file("glossary.jsonld"));
        expect(await canonical(json)).toBe(await canonical(turtle));
        expect(brokenConditions(turtle)).toEqual([]);
        expect(await shaclFaults(turtle)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the conditions", () => {
  const prefixes = `@prefix skos: <${skos}> . @prefix : <${published}> .\n`;
  it.each([
    ["S9", ":a a skos:Concept, skos:ConceptScheme ."],
    ["S13", ':a skos:prefLabel "x"@es ; skos:hiddenLabel "x"@es .'],
    ["S13", ':a skos:altLabel "x"@es ; skos:hiddenLabel "x"@ES .'],
    ["S14", ':a skos:prefLabel "x"@es, "y"@es .'],
    ["S27", ":a skos:related :b . :a skos:broader :c . :c skos:broader :b ."],
    ["S46", ":a skos:exactMatch :b . :b skos:narrowMatch :a ."],
  ])("are found broken: %s by %s", (condition, turtle) => {
    expect(brokenConditions(quadsOfTurtle(prefixes + turtle))).toEqual([condition]);
  });

  it.each([
    [
      "prefLabel: UniqueLangConstraintComponent",
      ':a a skos:Concept ; skos:inScheme :s ; skos:prefLabel "x"@es, "y"@es .',
    ],
    [
      "prefLabel: DisjointConstraintComponent",
      ':a a skos:Concept ; skos:inScheme :s ; skos:prefLabel "x"@es ; skos:altLabel "x"@es .',
    ],
    ["inScheme: MinCountConstraintComponent", ":a a skos:Concept ."],
  ])("are found broken by the validator: %s", async (fault, turtle) => {
    const scheme = `:s a skos:ConceptScheme ; <${dct}title> "G" .`;
    expect(await shaclFaults(quadsOfTurtle(prefixes + scheme + turtle))).toEqual([fault]);
  });
});

describe("what a page tells search engines", () => {
  it("is a DefinedTerm in its set, without the terms to be avoided", async () => {
    const { file } = await siteOf(smallGlossary, { base: published, title: "Rondas <b>" });
    const page = file("es/peasant-patrols/index.html");
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(page) ?? [];
    expect(json).not.toContain("<");
    // A stand-in for the context, which would be fetched: every name is schema.org's.
    const loader = (documentUrl: string): Promise<object> =>
      Promise.resolve({
        ...{ documentUrl, contextUrl: null },
        document: { "@context": { "@vocab": "http://schema.org/", url: { "@type": "@id" } } },
      });
    const quads = await quadsOfJsonLd(json, "es/peasant-patrols/", loader);
    const here = `${published}es/peasant-patrols/`;
    expect(saidOf(quads, here)).toEqual([
      "alternateName peasant patrol@en",
      "alternateName ronda@es",
      "alternateName rural patrol@en",
      "description Self-defence organization of a peasant community.@",
      "inDefinedTermSet glossary",
      "inLanguage es@",
      "name ronda campesina@es",
      "termCode peasant-patrols@",
      "type DefinedTerm",
      `url `,
    ]);
    expect(saidOf(quads, `${published}#glossary`)).toEqual([
      "name Rondas <b>@",
      "type DefinedTermSet",
      "url ",
    ]);
  });
});
