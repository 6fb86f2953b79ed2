// A term of the glossary written without one of its accents.

import { isApproved } from "../model/concept.ts";
import { primaryLanguage } from "../model/language.ts";
import type { PatternWord } from "../terms/term-pattern.ts";
import { standingTerms, type StandingTerm } from "../terms/target-terms.ts";
import { fold, lowerCase } from "../text/fold.ts";
import { noProblems, type CheckedDocument, type Problem, type UnitRule } from "./rule.ts";
import type { BitextUnit } from "../model/bitext.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
// Measured on dropped accents of glossary words: nouns and names have one legal spelling (docs/decisions/0004);
// a single common noun may be another word without its accent ("termino", of "terminar").
const confidences = { name: 0.95, multiword: 0.9, single: 0.7, capitals: 0.4 } as const;

const none: readonly StandingTerm[] = [];

/** The term's spelling with its accents, in the capitals of what was written. */
function mended(term: StandingTerm): string | undefined {
  let { surface } = term;
  for (const { word, surface: written } of term.words) {
    const right = spelling(word, written);
    if (right === undefined) return undefined;
    surface = surface.replace(written, right);
  }
  return surface;
}

function spelling(word: PatternWord, written: string): string | undefined {
  const lower = lowerCase(written);
  const spellings = word.forms.get(fold(written)) ?? [];
  if (spellings.includes(lower)) return written;
  const [only] = spellings;
  if (only === undefined || spellings.length > 1) return undefined;
  return written === lower
    ? only
    : written === written.toUpperCase()
      ? only.toUpperCase()
      : only.slice(0, 1).toUpperCase() + only.slice(1);
}

function problem(unit: BitextUnit, side: "source" | "target", term: StandingTerm): Problem {
  const replacement = mended(term);
  const capitals = term.surface === term.surface.toUpperCase();
  const { concept, termClass, content } = term.pattern;
  const kind = capitals
    ? "capitals"
    : termClass === "name"
      ? "name"
      : content.length > 1
        ? "multiword"
        : "single";
  const expected = replacement ?? term.pattern.term.text;
  return {
    messageId: capitals ? "capitals" : side === "source" ? "inSource" : "lost",
    unit,
    [side]: term.range,
    data: { written: term.surface, expected, concept: concept.id },
    confidence: confidences[kind],
    concept,
    suggestions: [expected],
    ...(replacement === undefined || side === "source" || capitals ? {} : { replacement }),
  };
}

function lostIn(
  unit: BitextUnit,
  side: "source" | "target",
  document: CheckedDocument,
): readonly StandingTerm[] {
  const { glossary, texts, sourceLanguage, targetLanguage } = document;
  const language = side === "source" ? sourceLanguage : targetLanguage;
  // English keeps foreign accents or not as the house decides: only Spanish has the rule.
  const text = primaryLanguage(language) === "es" ? texts[side](unit) : undefined;
  if (text === undefined) return none;
  const standing = standingTerms(text, side === "source" ? glossary.source : glossary.target());
  if (!standing.some(({ accentLost: isLost }) => isLost)) return none;
  return standing.filter((term) => term.accentLost && isApproved(term.pattern.term));
}

export const accentLost: UnitRule = {
  on: "unit",
  meta: { id: "accent-lost", issueType: "misspelling", level: "confidence" },
  defaultOptions: {},
  examples: [
    {
      glossary: `${header}\nvacancy-motion,vacancy motion,moción de vacancia,preferred,noun,feminine,,,,\n`,
      units: [["Two vacancy motions failed.", "Fracasaron dos mociones de vacancia."]],
      expect: [],
    },
    {
      glossary: `${header}\nrepeal,repeal,derogar,preferred,verb,,,,,\n`,
      units: [["I repeal it today.", "Hoy la derogo."]],
      expect: [],
    },
    {
      glossary: `${header}\nvacancy-motion,vacancy motion,moción de vacancia,preferred,noun,feminine,,,,\n`,
      units: [["The vacancy motion failed.", "Fracasó la mocion de vacancia."]],
      expect: ["lost"],
    },
    {
      glossary: `${header}\nperu-libre,Peru Libre,Perú Libre,preferred,proper noun,,,,,\n`,
      units: [["PERU LIBRE WINS", "GANA PERU LIBRE"]],
      expect: ["capitals"],
    },
    {
      glossary: `${header}\nperu-libre,Peru Libre,Perú Libre,preferred,proper noun,,,,,\n`,
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["Ganó Peru Libre.", "Peru Libre won."]],
      expect: ["inSource"],
    },
  ],
  check(unit, document) {
    const inSource = lostIn(unit, "source", document);
    const inTarget = lostIn(unit, "target", document);
    if (inSource.length === 0 && inTarget.length === 0) return noProblems;
    return [
      ...inSource.map((term) => problem(unit, "source", term)),
      ...inTarget.map((term) => problem(unit, "target", term)),
    ];
  },
};
