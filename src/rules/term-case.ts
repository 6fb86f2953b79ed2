// An approved term with the wrong capitals: a name in lower case, or a common noun dressed as a name.

import type { BitextUnit } from "../model/bitext.ts";
import { isApproved } from "../model/concept.ts";
import { standingTerms, type StandingTerm } from "../terms/recognition/target-terms.ts";
import { namedPlaces } from "../terms/names/named-places.ts";
import { barrier, type ReadText } from "../text/read-text.ts";
import type { TermAssessment } from "../terms/verdicts/term-assessment.ts";
import { noProblems, type Problem, type UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
const confidences = { lowered: 0.85, raised: 0.7 } as const;
const capital = /^\p{Lu}/u;
// What a sentence, a quotation or a list item may begin after.
const opening = /(?:^|[.:!?…«“"¿¡(\n—–-])\s*$/u;
// A headline has no full stop.
const sentenceEnd = /[.!?…]["”’»)]*$/u;

function isLowered(term: StandingTerm): boolean {
  const { pattern } = term;
  if (pattern.termClass !== "name" || pattern.flags.case === "any") return false;
  // "who" is not WHO in lower case.
  if (pattern.words.some((word) => word.isAcronym)) return false;
  return term.words.some(({ word, surface }) => word.hasCapital && !capital.test(surface));
}

/**
 * "la embajada argentina", where the letters are those of the country. Behind a preposition stands the name:
 * "la embajada de argentina".
 */
function isAdjective({ start, words }: StandingTerm, text: ReadText): boolean {
  const { coordinators, prepositions } = text.language;
  const place = namedPlaces(text).find((named) => named.start === start);
  if (place?.end !== start + words.length) return false;
  if (place.readings.every(({ how }) => how === "name")) return false;
  let before = start - 1;
  // "las embajadas de japón y china" names both, "las embajadas japonesa y china" neither.
  if (coordinators.has(text.tokens[before]?.fold ?? "")) before -= 2;
  return !prepositions.has(text.tokens[before]?.fold ?? "");
}

function isNamed({ pattern }: StandingTerm, assessments: readonly TermAssessment[]): boolean {
  return assessments.some(({ occurrence }) => occurrence.concept === pattern.concept);
}

/** "Prime Minister Zoran Zaev" */
function isTitle({ start, words }: StandingTerm, text: ReadText): boolean {
  const end = start + words.length;
  return (
    text.language.capitalisesTitles &&
    text.tokens[end]?.hasCapital === true &&
    text.functionWords[end] === 0 &&
    text.barriers[end] === barrier.none
  );
}

function isRaised(term: StandingTerm, read: ReadText): boolean {
  const { pattern } = term;
  const { text } = read;
  if (isTitle(term, read)) return false;
  if (pattern.termClass === "name" || pattern.words.some((word) => word.hasCapital)) return false;
  // One capital is somebody's honorific or part of a longer name; a whole term in capitals is a habit.
  return (
    pattern.content.length > 1 &&
    term.words.every(({ word, surface }) => word.isFunction || capital.test(surface)) &&
    !opening.test(text.slice(0, term.range.start))
  );
}

/** Of one word only where the glossary says that it is a name: in many tables every term has a capital. */
function isCertain({ pattern }: StandingTerm): boolean {
  return pattern.content.length > 1 || pattern.term.partOfSpeech === "proper noun";
}

function problem(
  unit: BitextUnit,
  term: StandingTerm,
  kind: "lowered" | "raised",
  confidence: number,
): Problem {
  const { concept, term: entry } = term.pattern;
  const replacement = kind === "raised" ? term.surface.toLowerCase() : withCapitals(term);
  return {
    messageId: kind,
    unit,
    target: term.range,
    data: { written: term.surface, expected: replacement, term: entry.text, concept: concept.id },
    confidence,
    concept,
    suggestions: [replacement],
    ...(isCertain(term) ? { replacement } : {}),
  };
}

function withCapitals(term: StandingTerm): string {
  let { surface } = term;
  for (const { word, surface: written } of term.words) {
    if (!word.hasCapital || capital.test(written)) continue;
    surface = surface.replace(written, written.slice(0, 1).toUpperCase() + written.slice(1));
  }
  return surface;
}

export const termCase: UnitRule = {
  on: "unit",
  meta: { id: "term-case", issueType: "typographical", level: "confidence" },
  options: {},
  examples: [
    {
      glossary: `${header}\nvacancy-motion,vacancy motion,moción de vacancia,preferred,noun,feminine,,,,\n`,
      units: [["Vacancy motions take time.", "Mociones de vacancia hay muchas."]],
      expect: [],
    },
    {
      glossary: `${header}\nperu-libre,Peru Libre,Perú Libre,preferred,proper noun,,,,,\n`,
      units: [["PERU LIBRE WON", "GANÓ PERÚ LIBRE"]],
      expect: [],
    },
    {
      glossary: `${header}\nperu-libre,Peru Libre,Perú Libre,preferred,proper noun,,,,,\n`,
      units: [["Peru Libre split.", "Se dividió perú libre."]],
      expect: ["lowered"],
    },
    {
      glossary: `${header}\nvacancy-motion,vacancy motion,moción de vacancia,preferred,noun,feminine,,,,\n`,
      units: [["The vacancy motion failed.", "Fracasó la Moción de Vacancia."]],
      expect: ["raised"],
    },
  ],
  check(unit, document) {
    const target = unit.heading ? undefined : document.texts.target(unit);
    if (target === undefined) return noProblems;
    const standing = standingTerms(target, document.glossary.target());
    if (standing.length === 0 || target.allCaps) return noProblems;
    if (target.titleCase && !sentenceEnd.test(target.text)) return noProblems;
    const assessments = document.assessments.ofUnit(unit);
    let found: Problem[] | undefined;
    for (const term of standing) {
      if (!isApproved(term.pattern.term)) continue;
      // Common words in lower case are a name only when the source has the name.
      if (isLowered(term) && isNamed(term, assessments)) {
        if (isAdjective(term, target)) continue;
        (found ??= []).push(problem(unit, term, "lowered", confidences.lowered));
      } else if (isRaised(term, target))
        (found ??= []).push(problem(unit, term, "raised", confidences.raised));
    }
    return found ?? noProblems;
  },
};
