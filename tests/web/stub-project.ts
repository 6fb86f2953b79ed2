// A small project for the page's tests, in the shape that the server answers with: an article with faults, a glossary.

import type { Concept, Status, Term } from "../../src/model/concept.ts";
import type { ConceptAnswer, PageTerm } from "../../src/model/page/concept.ts";
import type { LookupAnswer } from "../../src/model/page/look-up.ts";
import type { PageFinding, PageRow } from "../../src/model/page/pair.ts";
import type { PageProject } from "../../src/model/page/project.ts";
import type { JsonFinding, JsonQuestion } from "../../src/model/page/report.ts";

/** Sentences of the article and of its translation. */
export const sentences: readonly (readonly [source: string, target: string])[] = [
  ["Who guards the valley", "Quién vigila el valle"],
  [
    "The peasant patrols of Ayabaca met on 12 March to discuss the theft of cattle.",
    "Las patrullas campesinas de Ayabaca se reunieron el 12 de marzo para hablar del robo de ganado.",
  ],
  [
    "Some 340 families took part, and a second peasant patrol was founded the same night.",
    "Participaron unas 430 familias, y esa misma noche se fundó una segunda patrulla campesina.",
  ],
  [
    "“Nobody else comes up here,” said Rosa Huamán, who has presided over the assembly since 2019.",
    "«Nadie más sube hasta aquí», dijo Rosa Huamán , que preside la asamblea desde 2019.",
  ],
  ["Congress has not debated the bill yet.", "El Congreso aún no ha debatido el proyecto de ley."],
  ["The prefect declined to comment.", ""],
];

export const project: PageProject = {
  name: "valle",
  version: "0.1.0",
  languages: { source: "en", target: "es" },
  isConfigured: true,
  hasGit: true,
  pairs: [
    {
      ...{ id: "p1", name: "articles/es/valle.md", source: "articles/en/valley.md" },
      ...{ target: "articles/es/valle.md", format: "markdown" },
      ...{ editable: true, isDropped: false, state: "clean" },
    },
    {
      ...{ id: "long", name: "articles/es/largo.md", source: "articles/en/long.md" },
      ...{ target: "articles/es/largo.md", format: "markdown" },
      ...{ editable: true, isDropped: false, state: "clean" },
    },
  ],
  glossaries: [{ path: "glossary/protest.csv", concepts: 3, etag: "g1", editable: true }],
  memories: [{ path: "tmx/valle.tmx" }],
  exports: [
    { name: "generic", files: ["memory.tmx", "glossary-spreadsheet.csv", "glossary.tbx"] },
    { name: "omegat", files: ["omegat.project", "tm/auto/memory.tmx", "glossary/glossary.txt"] },
  ],
  warnings: [],
};

const details = { partOfSpeech: "noun", gender: undefined, match: "", reference: "" } as const;
function term(text: string, language: string, status: Status, note = ""): PageTerm {
  return { text, language, status, ...details, note };
}

export const concepts: readonly ConceptAnswer[] = [
  {
    ...{ id: "peasant-patrols", subjectField: "protest", path: "glossary/protest.csv", line: 2 },
    ...{ etag: "c1", editable: true },
    definition:
      "Communal organization that guards a village against theft and settles its disputes.",
    terms: [
      term(
        "peasant patrol",
        "en",
        "preferred",
        "The law calls them organizations of communal life.",
      ),
      term(
        "ronda campesina",
        "es",
        "preferred",
        "The law calls them organizations of communal life.",
      ),
      term("rural patrol", "en", "admitted"),
      term("patrulla campesina", "es", "deprecated", "A calque from English."),
    ],
  },
  {
    ...{ id: "bill", subjectField: "politics", path: "glossary/protest.csv", line: 6 },
    ...{ etag: "c2", editable: true, definition: "" },
    terms: [term("bill", "en", "preferred"), term("proyecto de ley", "es", "preferred")],
  },
  {
    ...{ id: "hostile", subjectField: "protest", path: "glossary/protest.csv", line: 7 },
    ...{ etag: "c3", editable: true },
    definition: '<img src=x onerror="document.title=1"> & "quotes"',
    terms: [
      term("<script>alert(1)</script>", "en", "proposed"),
      term("<b>guion</b>", "es", "proposed"),
    ],
  },
];

function asConcept({ id, subjectField, definition, terms }: ConceptAnswer): Concept {
  return {
    ...{ id, subjectField, definition, props: [] },
    terms: terms.map(({ gender, match, reference, partOfSpeech, ...rest }): Term => ({
      ...rest,
      ...{ partOfSpeech, grammaticalGender: gender, source: reference, props: [] },
      flags: match === "" ? [] : [match],
      location: undefined,
    })),
  };
}

export function lookUp(words: string): LookupAnswer {
  const wanted = words.toLowerCase();
  const found = concepts.filter(({ terms }) =>
    terms.some(({ text }) => text.toLowerCase().includes(wanted)),
  );
  return {
    ...{ version: 1, query: words, nearest: found.length === 0 ? ["ronda campesina"] : [] },
    matches: found.map((concept) => ({
      ...{
        concept: asConcept(concept),
        matched: concept.terms[0]?.text ?? "",
        how: "part",
        score: 1,
      },
      uses: [
        {
          ...{ source: "The peasant patrols keep watch at night.", location: undefined },
          target: "Las rondas campesinas vigilan de noche.",
        },
      ],
    })),
  };
}

const patrols = /patrullas? campesinas?/gu;
const figures = /\b430\b/gu;
const spaces = / (?=,)/gu;

interface Checked {
  readonly findings: readonly JsonFinding[];
  readonly questions: readonly JsonQuestion[];
  readonly rows: readonly PageRow[];
}

/** A check of three rules, enough for a page to have something to show. */
export function check(
  texts: readonly (readonly [source: string, target: string])[],
  silenced: ReadonlySet<string>,
): Checked {
  const findings: JsonFinding[] = [];
  const rows = texts.map(([source, target], index): PageRow => {
    const inTarget: PageFinding[] = [];
    const find = (
      pattern: RegExp,
      finding: Omit<JsonFinding, "fingerprint" | "confidence" | "data">,
    ) => {
      for (const match of target.matchAll(pattern)) {
        const fingerprint = `${finding.ruleId}-${index + 1}`;
        if (silenced.has(fingerprint)) continue;
        findings.push({ ...finding, fingerprint, confidence: 0.94, data: {} });
        const range = { start: match.index, end: match.index + match[0].length };
        inTarget.push({ id: fingerprint, ranges: [range] });
      }
    };
    find(patrols, {
      ...{ ruleId: "deprecated-term", level: "error", messageId: "deprecated", question: "q1" },
      message: "“patrulla campesina” is deprecated: write “ronda campesina”.",
      ...{ concept: "peasant-patrols", suggestions: ["ronda campesina"] },
      reason: {
        definition: "Communal organization that guards a village against theft.",
        terms: [{ term: "patrulla campesina", note: "A calque from English.", source: "" }],
      },
      evidence: [
        "The source has “peasant patrol”.",
        "The translation has none of its approved terms.",
      ],
    });
    find(figures, {
      ...{ ruleId: "number-mismatch", level: "warning", messageId: "different" },
      ...{ message: "The source says 340; the translation says 430.", suggestions: ["340"] },
      question: `n${index}`,
    });
    find(spaces, {
      ...{ ruleId: "spacing", level: "note", messageId: "space", question: `s${index}` },
      ...{ message: "A space before the comma.", suggestions: [] },
      fix: {
        ...{ replacement: "" },
        place: { path: "a", line: 1, column: 1, endLine: 1, endColumn: 2, text: " " },
      },
    });
    return {
      ...{ number: index + 1, kind: target === "" ? "missing" : "aligned", heading: index === 0 },
      ...{ shape: [1, target === "" ? 0 : 1], certainty: 0.9, editable: true },
      source: { text: source, lang: "en", findings: [] },
      target: target === "" ? undefined : { text: target, lang: "es", findings: inTarget },
    };
  });
  const ids = [...new Set(findings.map(({ question }) => question))];
  const questions = ids.flatMap((id): JsonQuestion[] => {
    const places = findings.flatMap(({ question }, at) => (question === id ? [at] : []));
    const first = findings[places[0] ?? -1];
    if (first === undefined) return [];
    const { ruleId, level, confidence, message, concept } = first;
    return [
      {
        ...{
          id,
          kind: "deprecated",
          ruleId,
          level,
          confidence,
          message,
          findings: places,
          concept,
        },
        ...(concept === undefined ? {} : { rendering: "patrulla campesina" }),
      },
    ];
  });
  return { findings, questions, rows };
}
