// An approved term with wrong capitals: a name in lower case, or a common noun capitalised like a name.

import type { BitextUnit } from "../model/bitext.ts";
import { isApproved, type Concept } from "../model/concept.ts";
import { namedPlaces } from "../terms/names/named-places.ts";
import { standingTerms, type StandingTerm } from "../terms/recognition/target-terms.ts";
import type { TermOccurrence } from "../terms/recognition/term-occurrence.ts";
import { wrongCapital, type WrongCapital } from "../terms/recognition/wrong-capital.ts";
import type { TermAssessment } from "../terms/verdicts/term-assessment.ts";
import { barrier, type ReadText } from "../text/read-text.ts";
import { noProblems, type Problem, type UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
const capital = /^\p{Lu}/u;
// A headline has no full stop.
const sentenceEnd = /[.!?…]["”’»)]*$/u;

/** By what makes the capital wrong; below a warning if only the row does. */
const confidences: Readonly<
  Record<WrongCapital["kind"], Partial<Record<WrongCapital["by"], number>>>
> = {
  lowered: { name: 0.85, language: 0.75, flag: 0.75, source: 0.65 },
  raised: { habit: 0.7, language: 0.75, flag: 0.75, office: 0.65, word: 0.5, label: 0.4 },
};

/** Programs write their labels as they like. */
const ofLabel = 0.4;
/** English capitals are a matter of style: "the Editor in Chief", "Free Software". */
const whereTitlesHaveCapitals = 0.45;

/**
 * "la embajada argentina", which is spelt like the country. After a preposition it is the name: "la embajada de
 * argentina".
 */
function isAdjective({ start, words }: StandingTerm, text: ReadText): boolean {
  const { coordinators, prepositions } = text.language;
  const place = namedPlaces(text).find((named) => named.start === start);
  if (place?.end !== start + words.length) return false;
  if (place.readings.every(({ how }) => how === "name")) return false;
  let before = start - 1;
  // "las embajadas de japón y china" names both countries, "las embajadas japonesa y china" neither.
  if (coordinators.has(text.tokens[before]?.fold ?? "")) before -= 2;
  return !prepositions.has(text.tokens[before]?.fold ?? "");
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

/** A single word only if the glossary marks it as a name: in many tables every term has a capital. */
function isCertain({ pattern }: StandingTerm, { by }: WrongCapital): boolean {
  return (
    by === "language" ||
    by === "flag" ||
    pattern.content.length > 1 ||
    pattern.term.partOfSpeech === "proper noun"
  );
}

const openingQuote = /["“«][^"”»]*$/u;
const quotedCapital = /^["“«]\s*\p{Lu}/u;
const longestLabel = 8;

/**
 * Whether the term stands in what a program is said to show: in quotation marks that open with a capital, or before
 * the colon that an explanation follows. "Ruta para Código Postal: dónde está".
 */
function isInLabel(
  { range, start, words }: StandingTerm,
  { text, tokens, starts }: ReadText,
): boolean {
  const quoted = openingQuote.exec(text.slice(0, range.start))?.[0];
  if (quoted !== undefined && quotedCapital.test(quoted + text.slice(range.start, range.end)))
    return true;
  const colon = text.indexOf(": ");
  const end = start + words.length;
  if (colon < range.end || end > longestLabel) return false;
  // A label has capitals and no verb: what stands before the colon is short.
  const length = starts.findIndex((at) => at > colon);
  return length > 0 && length <= longestLabel && tokens[0]?.hasCapital === true;
}

/** The most that may be said of a capital where it stands. */
function mostOf({ kind }: WrongCapital, term: StandingTerm, target: ReadText): number {
  if (kind !== "raised") return 1;
  if (isInLabel(term, target)) return ofLabel;
  return target.language.capitalisesTitles && term.pattern.content.length > 1
    ? whereTitlesHaveCapitals
    : 1;
}

function problem(unit: BitextUnit, term: StandingTerm, wrong: WrongCapital, most: number): Problem {
  const { kind, by } = wrong;
  const { concept, term: entry } = term.pattern;
  const replacement = kind === "raised" ? term.surface.toLowerCase() : withCapitals(term);
  return {
    messageId: kind,
    unit,
    target: term.range,
    data: { written: term.surface, expected: replacement, term: entry.text, concept: concept.id },
    confidence: Math.min(most, confidences[kind][by] ?? 0),
    concept,
    suggestions: [replacement],
    ...(isCertain(term, wrong) ? { replacement } : {}),
  };
}

/** Where a concept occurs in the source, and how often the target has it with its capitals. */
interface Uses {
  readonly uses: readonly TermOccurrence[];
  readonly right: number;
}

const occurrencesOf = (
  concept: Concept,
  assessments: readonly TermAssessment[],
): readonly TermOccurrence[] =>
  assessments.flatMap(({ occurrence }) => (occurrence.concept === concept ? [occurrence] : []));

function isRight({ pattern, words }: StandingTerm, concept: Concept): boolean {
  return (
    pattern.concept === concept &&
    words.every(({ word, surface }) => !word.hasCapital || capital.test(surface))
  );
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
  meta: { id: "term-case", issueType: "typographical", level: "confidence", alone: true },
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
    {
      glossary: `${header}\nmarch,March,marzo,preferred,noun,masculine,,,,\n`,
      units: [["Talks began in March.", "Las conversaciones empezaron en Marzo."]],
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
    const source = document.texts.source(unit);
    let found: Problem[] | undefined;
    const ofConcepts = new Map<Concept, Uses>();
    for (const term of standing) {
      const { pattern } = term;
      if (!isApproved(pattern.term)) continue;
      const { concept } = pattern;
      let known = ofConcepts.get(concept);
      if (known === undefined) {
        const right = standing.filter((other) => isRight(other, concept)).length;
        known = { uses: occurrencesOf(concept, assessments), right };
        ofConcepts.set(concept, known);
      }
      const { uses, right } = known;
      const wrong = wrongCapital(term, { target, source, uses, right });
      if (wrong === undefined) continue;
      if (wrong.kind === "lowered" ? isAdjective(term, target) : isTitle(term, target)) continue;
      (found ??= []).push(problem(unit, term, wrong, mostOf(wrong, term, target)));
    }
    return found ?? noProblems;
  },
};
