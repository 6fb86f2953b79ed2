// A glossary term that has lost one of its accents.

import { languageOf } from "../languages/index.ts";
import type { BitextUnit } from "../model/bitext.ts";
import { isApproved } from "../model/concept.ts";
import type { Range } from "../model/location.ts";
import { nothing } from "../model/nothing.ts";
import { fold, lowerCase } from "../strings/fold.ts";
import type { PatternWord } from "../terms/patterns/term-pattern.ts";
import { standingTerms, type StandingTerm } from "../terms/recognition/target-terms.ts";
import type { ReadText } from "../text/read-text.ts";
import { lostInWords } from "./accent-of-word.ts";
import { noProblems, type CheckedDocument, type Problem, type UnitRule } from "./rule.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
// Measured by dropping accents from glossary words: nouns and names have one correct spelling
// (docs/decisions/0004); a single common noun without its accent may be another word ("termino", of "terminar").
const confidences = { name: 0.95, multiword: 0.9, single: 0.7, verb: 0.7, capitals: 0.4 } as const;

/** A term and, if the form is correct by itself, the spelling that its context requires. */
interface LostAccent {
  readonly term: StandingTerm;
  readonly verb: Spelling | undefined;
}

interface Spelling {
  readonly written: string;
  /** Lower case. */
  readonly right: string;
}

/** The correct spelling, with the capitals of the text. */
function inCapitalsOf({ written, right }: Spelling): string {
  if (written === lowerCase(written)) return right;
  if (written === written.toUpperCase()) return right.toUpperCase();
  return right.slice(0, 1).toUpperCase() + right.slice(1);
}

/** The term's spelling with its accents; `undefined` if it has more than one. */
function mended({ term, verb }: LostAccent): string | undefined {
  let { surface } = term;
  if (verb !== undefined) return surface.replace(verb.written, inCapitalsOf(verb));
  for (const { word, surface: written } of term.words) {
    const right = spelling(word, written);
    if (right === undefined) return undefined;
    surface = surface.replace(written, right);
  }
  return surface;
}

function spelling(word: PatternWord, written: string): string | undefined {
  const spellings = word.forms.get(fold(written)) ?? [];
  if (spellings.includes(lowerCase(written))) return written;
  const [only] = spellings;
  if (only === undefined || spellings.length > 1) return undefined;
  return inCapitalsOf({ written, right: only });
}

function kindOf({ term, verb }: LostAccent): keyof typeof confidences {
  if (term.surface === term.surface.toUpperCase()) return "capitals";
  if (verb !== undefined) return "verb";
  if (term.pattern.termClass === "name") return "name";
  return term.pattern.content.length > 1 ? "multiword" : "single";
}

const capital = /^\p{Lu}/u;

/**
 * Whether the fix may be applied unseen. Never for a single word, unless it is written as a name and also in the
 * source: "fabrica" is a verb next to "fábrica", "publica" next to "Público".
 */
function isCertain(
  { term, verb }: LostAccent,
  unit: BitextUnit,
  document: CheckedDocument,
): boolean {
  const { pattern, surface } = term;
  if (verb !== undefined || surface === surface.toUpperCase()) return false;
  if (pattern.content.length > 1) return true;
  return (
    pattern.termClass === "name" &&
    capital.test(surface) &&
    placesOf(term, unit, document).length > 0
  );
}

function problem(
  unit: BitextUnit,
  side: "source" | "target",
  lost: LostAccent,
  document: CheckedDocument,
): Problem {
  const { term } = lost;
  const { concept } = term.pattern;
  const replacement = mended(lost);
  const kind = kindOf(lost);
  const expected = replacement ?? term.pattern.term.text;
  const isFix = side === "target" && isCertain(lost, unit, document);
  return {
    messageId: kind === "capitals" ? "capitals" : side === "source" ? "inSource" : "lost",
    unit,
    [side]: term.range,
    data: { written: term.surface, expected, concept: concept.id },
    confidence: confidences[kind],
    concept,
    suggestions: [expected],
    ...(replacement !== undefined && isFix ? { replacement } : {}),
  };
}

/** Where the concept of a term occurs in the source. */
function placesOf(
  { pattern: { concept } }: StandingTerm,
  unit: BitextUnit,
  { assessments }: CheckedDocument,
): Range[] {
  return assessments
    .ofUnit(unit)
    .flatMap(({ occurrence }) =>
      occurrence.concept === concept || occurrence.alternatives.includes(concept)
        ? [occurrence.range]
        : [],
    );
}

/** A verb form in the translation that only its context shows to lack an accent. */
function lostInVerb(
  term: StandingTerm,
  unit: BitextUnit,
  document: CheckedDocument,
): Spelling | undefined {
  if (term.pattern.termClass !== "verb") return undefined;
  for (const [offset, { word, surface }] of term.words.entries())
    for (const right of word.forms.get(fold(surface)) ?? []) {
      if (right === lowerCase(surface)) continue;
      const target = document.texts.target(unit);
      const source = document.texts.source(unit);
      if (target === undefined || source === undefined) return undefined;
      const places = placesOf(term, unit, document);
      const known = { row: source, language: source.language, places };
      if (target.language.lacksVerbAccent(target, term.start + offset, right, word.lower, known))
        return { written: surface, right };
    }
  return undefined;
}

const finalAccent = /[áéíó]s?$/u;

/** "la costa", "por el costo": not a form of "costar" without its accent, but a noun. */
function isAnotherWord({ pattern, words, start }: StandingTerm, text: ReadText): boolean {
  const [only] = words;
  if (pattern.termClass !== "verb" || only === undefined || words.length > 1) return false;
  const spellings = only.word.forms.get(fold(only.surface)) ?? [];
  if (!spellings.every((form) => finalAccent.test(form))) return false;
  return spellings.every((form) => !form.endsWith("ó")) || text.language.mayBeNoun(text, start);
}

/**
 * "La empresa fabrica neumáticos": a correct word of another class, where the other text has nothing that
 * corresponds to the term.
 */
function isRightAsItIs(
  { pattern, words, start }: StandingTerm,
  text: ReadText,
  isAnswered: () => boolean,
): boolean {
  const [only] = words;
  if (pattern.termClass === "name" || only === undefined || words.length > 1) return false;
  const spellings = only.word.forms.get(fold(only.surface)) ?? [];
  const isNoun = pattern.termClass === "noun";
  const rights = new Set(
    spellings.map((form) => text.language.rightWithoutAccent(text, start, form, isNoun)),
  );
  return rights.has("surely") || (rights.has("perhaps") && !isAnswered());
}

/** Whether the other text has the concept one more time than this one has it with its accents. */
function isAnswered(
  term: StandingTerm,
  standing: readonly StandingTerm[],
  side: "source" | "target",
  unit: BitextUnit,
  document: CheckedDocument,
): boolean {
  const { concept } = term.pattern;
  if (side === "source")
    return document.assessments
      .ofUnit(unit)
      .some(
        ({ occurrence, outcome }) =>
          occurrence.range.start === term.range.start && outcome === "approved",
      );
  const whole = standing.filter((other) => other.pattern.concept === concept && !other.accentLost);
  return placesOf(term, unit, document).length > whole.length;
}

/** "El argumento version" / "The version argument": an English word in Spanish text about software. */
function isOfTarget({ words, start }: StandingTerm, text: ReadText, target: ReadText): boolean {
  const [only] = words;
  if (only === undefined || words.length > 1 || text.language.isNamed(text, start)) return false;
  const written = lowerCase(only.surface);
  return target.tokens.some(({ lower }) => lower === written);
}

function lostIn(
  unit: BitextUnit,
  side: "source" | "target",
  document: CheckedDocument,
): readonly LostAccent[] {
  const { glossary, texts, sourceLanguage, targetLanguage } = document;
  const language = side === "source" ? sourceLanguage : targetLanguage;
  // Whether English keeps foreign accents is a matter of house style.
  const text = languageOf(language).hasTellingAccents ? texts[side](unit) : undefined;
  if (text === undefined) return nothing;
  const standing = standingTerms(text, side === "source" ? glossary.source : glossary.target());
  if (standing.length === 0) return nothing;
  let lost: LostAccent[] | undefined;
  for (const term of standing) {
    if (!isApproved(term.pattern.term)) continue;
    let verb: Spelling | undefined;
    if (term.accentLost) {
      const other = side === "source" ? texts.target(unit) : undefined;
      if (isAnotherWord(term, text)) continue;
      if (isRightAsItIs(term, text, () => isAnswered(term, standing, side, unit, document)))
        continue;
      if (other !== undefined && isOfTarget(term, text, other)) continue;
    } else {
      verb = side === "target" ? lostInVerb(term, unit, document) : undefined;
      if (verb === undefined) continue;
    }
    (lost ??= []).push({ term, verb });
  }
  return lost ?? nothing;
}

export const accentLost: UnitRule = {
  on: "unit",
  // In a source, a word may be right if its term was found in the translation.
  anew: ({ sourceLanguage }) => languageOf(sourceLanguage).hasTellingAccents,
  meta: { id: "accent-lost", issueType: "misspelling", level: "confidence", alone: true },
  options: {},
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
      glossary: `${header}\nrepeal,repeal,derogar,preferred,verb,,,,,\n`,
      units: [["Congress will repeal the law.", "El Congreso derogara la ley."]],
      expect: ["lost"],
    },
    {
      glossary: `${header}\nrepeal,repeal,derogar,preferred,verb,,,,,\n`,
      units: [["He asked that Congress repeal it.", "Pidió que el Congreso la derogara."]],
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
    {
      glossary: `${header}\nrelease,release,versión,preferred,noun,feminine,,,,\n`,
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["El campo version es opcional.", "The version field is optional."]],
      expect: [],
    },
    {
      glossary: `${header}\nrelease,release,versión,preferred,noun,feminine,,,,\n`,
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["La version es nueva.", "The version is new."]],
      expect: ["inSource"],
    },
    {
      units: [
        [
          "here,there,so,after,behind,day,days,now",
          "aqui, aquí, alli, allí, asi, así, despues, después, detras, detrás, dia, día",
        ],
      ],
      expect: [],
    },
    {
      units: [["Five years later too.", "Tambien cinco anos despues."]],
      expect: ["word", "word", "word"],
    },
  ],
  check(unit, document) {
    const inSource = lostIn(unit, "source", document);
    const inTarget = lostIn(unit, "target", document);
    const said = (place: number): boolean =>
      inTarget.some(({ term: { range } }) => range.start <= place && place < range.end);
    const inWords = lostInWords(unit, document, said);
    if (inSource.length + inTarget.length + inWords.length === 0) return noProblems;
    return [
      ...inSource.map((term) => problem(unit, "source", term, document)),
      ...inTarget.map((term) => problem(unit, "target", term, document)),
      ...inWords,
    ];
  },
};
