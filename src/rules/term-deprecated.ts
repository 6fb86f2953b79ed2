// A term that the glossary deprecates stands in the translation.

import { isApproved } from "../model/concept.ts";
import { languageServes } from "../model/language.ts";
import { assessmentsOfUnit } from "../terms/assessments-of-unit.ts";
import { evidenceTrail, listTerms } from "../terms/evidence-trail.ts";
import { globalDeprecated } from "../terms/global-deprecated.ts";
import type { UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
const globalConfidence = 0.9;

export const termDeprecated: UnitRule = {
  on: "unit",
  meta: { id: "term-deprecated", issueType: "terminology", level: "confidence" },
  defaultOptions: {},
  examples: [
    {
      glossary: `${header}\npresidential-vacancy,presidential vacancy,vacancia presidencial,preferred,noun,feminine,,,,\npresidential-vacancy,,juicio político,deprecated,,,,,,\n`,
      units: [["They voted on the presidential vacancy.", "Votaron la vacancia presidencial."]],
      expect: [],
    },
    {
      glossary: `${header}\ncommunity-leader,community leader,dirigente comunal,preferred,noun,,,,,\ncommunity-leader,,líder comunitario,deprecated,,,,,,\n`,
      units: [["The mayor met the workers.", "El alcalde se reunió con los líderes comunitarios."]],
      expect: [],
    },
    {
      glossary: `${header}\npeasant-patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,,,\npeasant-patrols,,patrulla campesina,deprecated,,,,,,\n`,
      units: [["Peasant patrols closed the road.", "Las patrullas campesinas cerraron la vía."]],
      expect: ["deprecated"],
    },
    {
      glossary: `${header}\npresidential-vacancy,presidential vacancy,vacancia presidencial,preferred,noun,feminine,,,,\npresidential-vacancy,,vacante presidencial,deprecated,,,global,,,\n`,
      units: [["It failed twice.", "La vacante presidencial fracasó dos veces."]],
      expect: ["deprecatedAnywhere"],
    },
  ],
  *check(unit, document) {
    const reported = new Set<number>();
    for (const assessment of assessmentsOfUnit(document.assessments, unit)) {
      const { outcome, found, occurrence, approved, confidence } = assessment;
      if (outcome !== "deprecated" || found === undefined || reported.has(found.range.start))
        continue;
      reported.add(found.range.start);
      yield {
        messageId: "deprecated",
        unit,
        source: occurrence.range,
        target: found.range,
        data: {
          found: found.surface,
          term: found.term.text,
          surface: occurrence.how.surface,
          concept: occurrence.concept.id,
          terms: listTerms(approved),
        },
        confidence,
        concept: occurrence.concept,
        suggestions: approved.map((term) => term.text),
        evidence: evidenceTrail(assessment),
      };
    }
    for (const { pattern, found } of globalDeprecated(unit, document.glossary, document.texts)) {
      if (reported.has(found.range.start)) continue;
      const approved = pattern.concept.terms.filter(
        (term) => isApproved(term) && languageServes(term.language, document.targetLanguage),
      );
      yield {
        messageId: "deprecatedAnywhere",
        unit,
        target: found.range,
        data: {
          found: found.surface,
          term: found.term.text,
          concept: pattern.concept.id,
          terms: listTerms(approved),
        },
        confidence: globalConfidence,
        concept: pattern.concept,
        suggestions: approved.map((term) => term.text),
      };
    }
  },
};
