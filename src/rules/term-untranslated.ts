// A source term left untranslated.

import { evidenceTrail } from "../terms/evidence-trail.ts";
import { listTerms, suggestedTexts } from "../terms/term-texts.ts";
import { firstOfEachConcept } from "../terms/verdicts/first-of-each-concept.ts";
import type { TermAssessment } from "../terms/verdicts/term-assessment.ts";
import { noProblems, type UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

const isLeft = ({ outcome }: TermAssessment): boolean => outcome === "untranslated";

export const termUntranslated: UnitRule = {
  on: "unit",
  anew: true,
  meta: { id: "term-untranslated", issueType: "untranslated", level: "confidence" },
  options: {},
  examples: [
    {
      glossary: `${header}\nself-coup,self-coup,autogolpe,preferred,noun,masculine,,,,\n`,
      units: [["After the self-coup he governed alone.", "Tras el autogolpe gobernó solo."]],
      expect: [],
    },
    {
      glossary: `${header}\nrondero,rondero,rondero,preferred,noun,masculine,,,,\n`,
      units: [["Two ronderos came down.", "Bajaron dos ronderos."]],
      expect: [],
    },
    {
      glossary: `${header}\nself-coup,self-coup,autogolpe,preferred,noun,masculine,,,,\n`,
      units: [["After the self-coup he governed alone.", "Tras el self-coup gobernó solo."]],
      expect: ["untranslated"],
    },
    {
      glossary: `${header}\ncurfew,curfew,toque de queda,preferred,noun,masculine,,,,\n`,
      units: [["The curfew lasted a week.", "El curfew duró una semana."]],
      expect: ["untranslated"],
    },
  ],
  check(unit, document) {
    const assessments = document.assessments.ofUnit(unit);
    if (!assessments.some(isLeft)) return noProblems;
    return firstOfEachConcept(assessments, isLeft).flatMap((assessment) => {
      const { occurrence, approved, found, confidence } = assessment;
      if (found === undefined) return noProblems;
      return {
        messageId: "untranslated",
        unit,
        source: occurrence.range,
        target: found.range,
        data: {
          found: found.surface,
          terms: listTerms(approved),
          concept: occurrence.concept.id,
        },
        confidence,
        concept: occurrence.concept,
        suggestions: suggestedTexts(approved),
        evidence: evidenceTrail(assessment),
        assessment,
      };
    });
  },
};
