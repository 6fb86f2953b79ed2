// A source term whose translation has no approved term.

import { evidenceTrail } from "../terms/evidence-trail.ts";
import { listTerms, suggestedTexts } from "../terms/term-texts.ts";
import { firstOfEachConcept } from "../terms/verdicts/first-of-each-concept.ts";
import type { Outcome, TermAssessment } from "../terms/verdicts/term-assessment.ts";
import { noProblems, type Problem, type UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

const missingOutcomes: ReadonlySet<Outcome> = new Set([
  "missing",
  "other-modifier",
  "other-head",
  "derived",
  "head-only",
  "nearly",
  "abbreviated",
  "other-place",
  "other-name",
]);

function problem(assessment: TermAssessment): Problem {
  const { unit, occurrence, approved, found, rendering, outcome, confidence } = assessment;
  const instead = rendering ?? found;
  const isSpelling = assessment.parts.some(({ reason }) => reason === "demoted-spelling");
  // A wrong letter makes it almost one term, whatever others the glossary has.
  const terms = outcome === "nearly" && found !== undefined ? [found.term] : approved;
  const data = {
    surface: occurrence.how.surface,
    concept: occurrence.concept.id,
    terms: listTerms(terms),
  };
  const messageId =
    instead === undefined
      ? "missing"
      : outcome === "nearly"
        ? isSpelling
          ? "otherSpelling"
          : "nearly"
        : outcome === "abbreviated"
          ? "abbreviated"
          : outcome === "derived" && rendering === undefined
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
    suggestions: suggestedTexts(terms),
    evidence: evidenceTrail(assessment),
    assessment,
    ...(rendering === undefined ? {} : { rendering }),
  };
}

// Below a warning: most are worth reading, but an omitted repetition rarely deserves a correction
// (docs/decisions/0004).
const scarceConfidence = 0.5;

function scarceProblem(assessment: TermAssessment, all: readonly TermAssessment[]): Problem {
  const { unit, occurrence, approved } = assessment;
  const own = all.filter((each) => each.occurrence.concept === occurrence.concept);
  return {
    messageId: "fewer",
    unit,
    source: occurrence.range,
    data: {
      surface: occurrence.how.surface,
      concept: occurrence.concept.id,
      terms: listTerms(approved),
      times: own.length,
      standing: own.filter((each) => !each.unexplained).length,
    },
    confidence: scarceConfidence,
    concept: occurrence.concept,
    suggestions: suggestedTexts(approved),
    evidence: [...evidenceTrail(assessment), { messageId: "not-repeated", data: {} }],
    assessment,
  };
}

const options = { everyOccurrence: { type: "boolean", default: true } } as const;

export const termMissing: UnitRule<typeof options> = {
  on: "unit",
  anew: true,
  meta: { id: "term-missing", issueType: "terminology", level: "confidence" },
  options,
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
      glossary: `${header}\nbroadcast,broadcast,transmisión,preferred,noun,feminine,,,,\n`,
      units: [["The broadcast was cut.", "Se cortó la trasmisión."]],
      expect: ["otherSpelling"],
    },
    {
      glossary: `${header}\nonpe,electoral office,oficina de procesos electorales,preferred,noun,feminine,,,,\n`,
      units: [["The electoral office counts the votes.", "La OPE cuenta los votos."]],
      expect: ["abbreviated"],
    },
    {
      glossary: `${header}\nhunger-strike,hunger strike,huelga de hambre,preferred,noun,feminine,,,,\n`,
      units: [
        [
          "The hunger strike began in March, and the hunger strike ended in May.",
          "La huelga de hambre comenzó en marzo y la protesta terminó en mayo.",
        ],
      ],
      expect: ["fewer"],
    },
    {
      glossary: `${header}\nhunger-strike,hunger strike,huelga de hambre,preferred,noun,feminine,,,,\n`,
      units: [
        [
          "The hunger strike of 2015 was longer than the hunger strike of 2019.",
          "La huelga de hambre de 2015 duró más que la de 2019.",
        ],
      ],
      expect: [],
    },
    {
      glossary: `${header}\nhunger-strike,hunger strike,huelga de hambre,preferred,noun,feminine,,,,\n`,
      options: { everyOccurrence: false },
      units: [
        [
          "The hunger strike began in March, and the hunger strike ended in May.",
          "La huelga de hambre comenzó en marzo y la protesta terminó en mayo.",
        ],
      ],
      expect: [],
    },
    {
      glossary: `${header}\nmining-canon,mining canon,canon minero,preferred,noun,masculine,,,,\n`,
      units: [["The mining canon pays for schools.", "El canon paga las escuelas."]],
      expect: ["headOnly"],
    },
  ],
  check(unit, document, { everyOccurrence: every }) {
    const assessments = document.assessments.ofUnit(unit);
    if (
      !assessments.some(
        ({ outcome, unexplained }) => missingOutcomes.has(outcome) || (every && unexplained),
      )
    )
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
      ({ unexplained, occurrence }) => unexplained && !concepts.has(occurrence.concept),
    );
    return [
      ...wrong.map((assessment) => problem(assessment)),
      ...scarce.map((assessment) => scarceProblem(assessment, assessments)),
    ];
  },
};
