// A deprecated term in the translation.

import type { BitextUnit } from "../model/bitext.ts";
import { isApproved } from "../model/concept.ts";
import { languageServes } from "../model/language.ts";
import { evidenceTrail } from "../terms/evidence-trail.ts";
import { globalDeprecated, type GlobalDeprecated } from "../terms/global-deprecated.ts";
import { listTerms, suggestedTexts } from "../terms/term-texts.ts";
import type { TermAssessment } from "../terms/verdicts/term-assessment.ts";
import { noProblems, type CheckedDocument, type Problem, type UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
const globalConfidence = 0.9;

const isDeprecated = ({ outcome }: TermAssessment): boolean => outcome === "deprecated";

export const termDeprecated: UnitRule = {
  on: "unit",
  anew: true,
  meta: { id: "term-deprecated", issueType: "terminology", level: "confidence", alone: true },
  options: {},
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
    {
      glossary: `${header}\nalone,alone,,preferred,,,,,,\nalone,,sólo,deprecated,,,,,,\n`,
      units: [["He lives alone.", "Vive sólo."]],
      expect: ["noneApproved"],
    },
    {
      glossary: `${header}\nalone,alone,,preferred,,,,,,\nalone,,sólo,deprecated,,,global,,,\n`,
      units: [["He lives by himself.", "Vive sólo."]],
      expect: ["noneApprovedAnywhere"],
    },
  ],
  check(unit, document) {
    const assessments = document.assessments.ofUnit(unit);
    const anywhere = globalDeprecated(unit, document.glossary, document.texts, document.paths);
    if (anywhere.length === 0 && !assessments.some(isDeprecated)) return noProblems;
    return problemsOf(assessments.filter(isDeprecated), anywhere, unit, document);
  },
};

function* problemsOf(
  assessments: readonly TermAssessment[],
  anywhere: readonly GlobalDeprecated[],
  unit: BitextUnit,
  document: CheckedDocument,
): Generator<Problem> {
  const reported = new Set<number>();
  for (const assessment of assessments) {
    const { found, occurrence, approved, confidence } = assessment;
    if (found === undefined || reported.has(found.range.start)) continue;
    reported.add(found.range.start);
    yield {
      messageId: approved.length === 0 ? "noneApproved" : "deprecated",
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
      suggestions: suggestedTexts(approved),
      evidence: evidenceTrail(assessment),
      assessment,
    };
  }
  for (const { pattern, found } of anywhere) {
    if (reported.has(found.range.start)) continue;
    const approved = pattern.concept.terms.filter(
      (term) => isApproved(term) && languageServes(term.language, document.targetLanguage),
    );
    yield {
      messageId: approved.length === 0 ? "noneApprovedAnywhere" : "deprecatedAnywhere",
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
      suggestions: suggestedTexts(approved),
    };
  }
}
