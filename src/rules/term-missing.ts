// A source term whose translation has no approved term of the glossary.

import { firstOfEachConcept } from "../terms/first-of-each-concept.ts";
import { evidenceTrail, listTerms } from "../terms/evidence-trail.ts";
import type { Outcome, TermAssessment } from "../terms/term-assessment.ts";
import { noProblems, type Problem, type UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

const missingOutcomes: ReadonlySet<Outcome> = new Set([
  "missing",
  "other-modifier",
  "other-head",
  "derived",
  "head-only",
  "nearly",
]);

function problem(assessment: TermAssessment): Problem {
  const { unit, occurrence, approved, found, rendering, outcome, confidence } = assessment;
  const instead = rendering ?? found;
  const data = {
    surface: occurrence.how.surface,
    concept: occurrence.concept.id,
    terms: listTerms(approved),
  };
  const messageId =
    instead === undefined
      ? "missing"
      : outcome === "nearly"
        ? "nearly"
        : outcome === "derived"
          ? "derived"
          : outcome === "head-only" && rendering === undefined
            ? "headOnly"
            : "instead";
  return {
    messageId,
    unit,
    source: occurrence.range,
    ...(instead === undefined ? {} : { target: instead.range }),
    data: instead === undefined ? data : { ...data, found: instead.surface },
    confidence,
    concept: occurrence.concept,
    suggestions: approved.map((term) => term.text),
    evidence: evidenceTrail(assessment),
    ...(rendering === undefined ? {} : { rendering }),
  };
}

/** Translations leave out what is repeated, and most of the time rightly. */
const scarceConfidence = 0.3;

function scarceProblem({ unit, occurrence, approved }: TermAssessment): Problem {
  return {
    messageId: "fewer",
    unit,
    source: occurrence.range,
    data: {
      surface: occurrence.how.surface,
      concept: occurrence.concept.id,
      terms: listTerms(approved),
    },
    confidence: scarceConfidence,
    concept: occurrence.concept,
    suggestions: approved.map((term) => term.text),
  };
}

export const termMissing: UnitRule = {
  on: "unit",
  meta: { id: "term-missing", issueType: "terminology", level: "confidence" },
  // `everyOccurrence`: whether a term that stands there, but less often than in the source, is worth a note.
  defaultOptions: { everyOccurrence: false },
  examples: [
    {
      glossary: `${header}\npeasant-patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,,,\n`,
      units: [["The peasant patrols guard the road.", "Las rondas campesinas vigilan el camino."]],
      expect: [],
    },
    {
      glossary: `${header}\npeasant-patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,,,\n`,
      units: [
        [
          "Peasant patrols from three valleys came.",
          "Llegaron las rondas, tanto campesinas como urbanas, de tres valles.",
        ],
      ],
      expect: [],
    },
    {
      glossary: `${header}\nhunger-strike,hunger strike,huelga de hambre,preferred,noun,feminine,,,,\n`,
      units: [["The miners ended their hunger strike.", "Los mineros pusieron fin a su protesta."]],
      expect: ["missing"],
    },
    {
      glossary: `${header}\npeasant-patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,,,\n`,
      units: [["The peasant patrols guard the road.", "Las rondas rurales vigilan el camino."]],
      expect: ["instead"],
    },
    {
      glossary: `${header}\nprior-consultation,prior consultation,consulta previa,preferred,noun,feminine,,,,\n`,
      units: [["Prior consultation is a right.", "Es un derecho que los consulten previamente."]],
      expect: ["derived"],
    },
    {
      glossary: `${header}\nhunger-strike,hunger strike,huelga de hambre,preferred,noun,feminine,,,,\n`,
      units: [["The hunger strike ended.", "La huegla de hambre terminó."]],
      expect: ["nearly"],
    },
    {
      glossary: `${header}\nhunger-strike,hunger strike,huelga de hambre,preferred,noun,feminine,,,,\n`,
      options: { everyOccurrence: true },
      units: [["The hunger strike was a hunger strike.", "La huelga de hambre fue lo que fue."]],
      expect: ["fewer"],
    },
    {
      glossary: `${header}\nmining-canon,mining canon,canon minero,preferred,noun,masculine,,,,\n`,
      units: [["The mining canon pays for schools.", "El canon paga las escuelas."]],
      expect: ["headOnly"],
    },
  ],
  check(unit, document, options) {
    const assessments = document.assessments.ofUnit(unit);
    const every = options["everyOccurrence"] === true;
    if (!assessments.some(({ outcome, fewer }) => missingOutcomes.has(outcome) || (every && fewer)))
      return noProblems;
    const reported = new Set(
      assessments
        .filter(({ outcome }) => outcome === "deprecated" || outcome === "misspelt")
        .map(({ occurrence }) => occurrence.concept),
    );
    const wrong = firstOfEachConcept(
      assessments,
      ({ outcome, occurrence }) =>
        !reported.has(occurrence.concept) && missingOutcomes.has(outcome),
    );
    if (!every) return wrong.map((assessment) => problem(assessment));
    const concepts = new Set(wrong.map(({ occurrence }) => occurrence.concept));
    const scarce = firstOfEachConcept(
      assessments,
      ({ fewer, occurrence }) => fewer && !concepts.has(occurrence.concept),
    );
    return [
      ...wrong.map((assessment) => problem(assessment)),
      ...scarce.map((assessment) => scarceProblem(assessment)),
    ];
  },
};
