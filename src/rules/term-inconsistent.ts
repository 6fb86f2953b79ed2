// One source term rendered with different approved terms in one article.

import { languageOf } from "../languages/index.ts";
import type { Term } from "../model/concept.ts";
import { isPattern } from "../model/written-pattern.ts";
import { fold } from "../strings/fold.ts";
import { evidenceTrail } from "../terms/evidence-trail.ts";
import { isShortForm } from "../terms/glossary/short-form.ts";
import type { TermAssessment } from "../terms/verdicts/term-assessment.ts";
import type { Problem, TermsRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
// One slip among many is worth fixing; an even split may be deliberate, and so may wording in unrelated strings.
const confidences = { minority: 0.65, split: 0.5, isolated: 0.5 } as const;

interface Use {
  readonly assessment: TermAssessment;
  readonly term: Term;
}

function usesBySource(assessments: readonly TermAssessment[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const keys = new Map<Term, string>();
  for (const assessment of assessments) {
    const { outcome, occurrence, found } = assessment;
    // Only what is in the unit itself: a neighbour's rendering belongs to the neighbour's term.
    if (outcome !== "approved" || found?.unit !== assessment.unit) continue;
    // Names vary for good reasons: first mention, surname, acronym.
    if (occurrence.term.partOfSpeech === "proper noun") continue;
    if (occurrence.alternatives.length > 0) continue;
    const { concept, term } = occurrence;
    const word = keys.get(term) ?? `${concept.id} ${fold(term.text)}`;
    keys.set(term, word);
    // A noun and a verb are two renderings, each right in its place: "conjunto" and "establecer" for "set".
    const key = `${word} ${classOf(found.term)}`;
    const use: Use = { assessment, term: found.term };
    const known = uses.get(key);
    if (known === undefined) uses.set(key, [use]);
    else known.push(use);
  }
  return uses;
}

/** The part of speech of a target term: the glossary's, otherwise inferred from its words. */
function classOf({ partOfSpeech, text, language }: Term): string {
  if (partOfSpeech !== undefined) return partOfSpeech;
  const { isVerbForm, isParticiple } = languageOf(language);
  const words = text.toLowerCase();
  if (isVerbForm(words)) return "verb";
  return isParticiple(words) ? "adjective" : "noun";
}

function countTerms(uses: readonly Use[]): Map<Term, Use[]> {
  const counts = new Map<Term, Use[]>();
  for (const use of uses) {
    const known = counts.get(use.term);
    if (known === undefined) counts.set(use.term, [use]);
    else known.push(use);
  }
  return counts;
}

/** Whether all uses have the same term; nearly all do. */
function agree(uses: readonly Use[]): boolean {
  const [first] = uses;
  return uses.every(({ term }) => term === first?.term);
}

function* problemsOf(uses: readonly Use[]): Generator<Problem> {
  const counts = [...countTerms(uses)].sort(([, a], [, b]) => b.length - a.length);
  const [most] = counts;
  if (most === undefined) return;
  const [usual, usualUses] = most;
  // One against one shows no usual choice.
  if (usualUses.length < 2) return;
  const written = isPattern(usual) ? usualUses[0]?.assessment.found?.surface : usual.text;
  for (const [term, own] of counts.slice(1)) {
    if (isShortForm(term, usual)) continue;
    const minority = own.length * 2 <= usualUses.length;
    for (const { assessment } of own) {
      const { occurrence, found, unit } = assessment;
      if (found === undefined) continue;
      yield {
        messageId: "inconsistent",
        unit,
        source: occurrence.range,
        target: found.range,
        data: {
          found: found.surface,
          surface: occurrence.how.surface,
          usual: written ?? usual.text,
          times: usualUses.length,
          concept: occurrence.concept.id,
        },
        confidence:
          confidences[unit.isolated === true ? "isolated" : minority ? "minority" : "split"],
        concept: occurrence.concept,
        suggestions: written === undefined ? [] : [written],
        evidence: evidenceTrail(assessment),
        assessment,
      };
    }
  }
}

const motion = `${header}\nvacancy-motion,vacancy motion,moción de vacancia,preferred,noun,feminine,,,,\nvacancy-motion,,pedido de vacancia,admitted,noun,masculine,,,,\n`;

export const termInconsistent: TermsRule = {
  on: "terms",
  meta: { id: "term-inconsistent", issueType: "inconsistency", level: "confidence" },
  options: {},
  examples: [
    {
      glossary: motion,
      units: [
        ["A vacancy motion failed.", "Fracasó una moción de vacancia."],
        ["Two vacancy motions passed.", "Se aprobaron dos mociones de vacancia."],
      ],
      expect: [],
    },
    {
      glossary: `${header}\nronda,peasant patrol,ronda campesina,preferred,noun,feminine,,,,\nronda,,ronda,admitted,noun,feminine,,,,\n`,
      units: [
        ["The peasant patrols came.", "Llegaron las rondas campesinas."],
        ["Each peasant patrol has a leader.", "Cada ronda tiene un jefe."],
      ],
      expect: [],
    },
    {
      glossary: motion,
      units: [
        ["A vacancy motion failed.", "Fracasó una moción de vacancia."],
        ["Two vacancy motions passed.", "Se aprobaron dos mociones de vacancia."],
        ["The last vacancy motion slept.", "El último pedido de vacancia durmió."],
      ],
      expect: ["inconsistent"],
    },
    {
      glossary: motion,
      units: [
        ["Vacancy motions need votes.", "Las mociones de vacancia exigen votos."],
        ["This vacancy motion has them.", "Este pedido de vacancia los tiene."],
        ["No vacancy motion fails alone.", "Ninguna moción de vacancia fracasa sola."],
        ["A vacancy motion is a sum.", "Un pedido de vacancia es una suma."],
      ],
      expect: ["inconsistent", "inconsistent"],
    },
    {
      glossary: motion,
      units: [
        ["A vacancy motion failed.", "Fracasó una moción de vacancia."],
        ["Two vacancy motions passed.", "Se aprobaron dos pedidos de vacancia."],
      ],
      expect: [],
    },
  ],
  *check(assessments) {
    for (const uses of usesBySource(assessments).values())
      if (!agree(uses)) yield* problemsOf(uses);
  },
};
