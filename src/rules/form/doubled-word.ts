// A word of the translation that stands twice in a row: "el el río".

import { languageOf } from "../../languages/index.ts";
import type { Language } from "../../languages/language.ts";
import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { fold } from "../../strings/fold.ts";
import { rangeSet } from "../../strings/range-set.ts";
import { readWords } from "../../text/tokenize.ts";
import { noProblems, type Problem, type UnitRule } from "../rule.ts";

// No part of "Baden-Baden" or "l’l’": a hyphen or an apostrophe makes one word of two.
const single = /(?<![\p{L}\p{M}\p{N}'’_./-])([\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}\p{N}'’_/-])/giu;
// "in the in the": an article after another word, both again.
const phrase =
  /(?<![\p{L}\p{M}\p{N}'’_./-])([\p{L}\p{M}]+)\s+([\p{L}\p{M}]+)\s+\1\s+\2(?![\p{L}\p{M}\p{N}'’_/-])/giu;

const sure = 0.9;
// A common word may be repeated for emphasis: "lejos lejos".
const likely = 0.8;
// "more than that that implies", a name such as "Sirhan Sirhan".
const possible = 0.4;

export const doubledWord: UnitRule = {
  on: "unit",
  meta: { id: "doubled-word", issueType: "duplication", level: "confidence", alone: true },
  options: {},
  examples: [
    { units: [["The river rose.", "El río creció."]], expect: [] },
    { units: [["It was very, very cold.", "Hacía mucho, mucho frío."]], expect: [] },
    { units: [["It was very very far.", "Estaba lejos lejos."]], expect: [] },
    { units: [["They flew from Baden-Baden.", "Volaron desde Baden-Baden."]], expect: [] },
    { units: [["Sirhan Sirhan was tried.", "Juzgaron a Sirhan Sirhan."]], expect: [] },
    {
      units: [["It says dot dot dot.", "Dice «dot dot dot» (punto punto punto)."]],
      expect: [],
    },
    { units: [["Remember De Soto's reply.", "Recuerde la respuesta de De Soto."]], expect: [] },
    { units: [["The x and y values rise.", "Suben los valores x y y."]], expect: [] },
    {
      units: [["Up to ten lines, no more.", "Hasta diez líneas y y nada más."]],
      expect: ["doubled"],
    },
    { units: [["The river rose.", "El el río creció."]], expect: ["doubled"] },
    { units: [["The bridge fell.", "Se cayó el puente puente."]], expect: ["doubled"] },
    {
      units: [["They live in the valley.", "Viven en el en el valle."]],
      expect: ["doubled"],
    },
    {
      units: [["Worse than that nobody comes.", "Peor que que nadie venga."]],
      expect: ["doubled"],
    },
    {
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["La ley de aguas.", "The the water law."]],
      expect: ["doubled"],
    },
  ],
  check(unit, { sourceLanguage, targetLanguage }) {
    const { source, target } = unit;
    if (target === undefined) return noProblems;
    const found = [...doubles(target)];
    if (found.length === 0) return noProblems;
    const language = languageOf(targetLanguage);
    // What is doubled for emphasis, is a name or is spelt out is doubled in the source as well, if not as often.
    const theirs = source === undefined ? 0 : [...doubles(source)].length;
    if (theirs >= found.length) return noProblems;
    return found
      .filter(({ once }) => theirs === 0 || language.functionWords.has(fold(once)))
      .filter((one) => !isNamed(one, source, languageOf(sourceLanguage)))
      .flatMap((one) => problemOf(one, unit, language));
  },
};

interface Double {
  readonly start: number;
  readonly written: string;
  readonly once: string;
}

/** Whether a word or two stand twice in a row: the words of most texts do not, and need no pattern. */
function mayRepeat(text: string): boolean {
  const { words } = readWords(text);
  let third = "";
  let second = "";
  let last = "";
  for (const { fold: word } of words) {
    if (word === last || (word === second && last === third)) return true;
    third = second;
    second = last;
    last = word;
  }
  return false;
}

function* doubles({ text, opaque }: LocatedText): Generator<Double> {
  if (!mayRepeat(text)) return;
  const isOpaque = rangeSet(opaque);
  for (const pattern of [single, phrase])
    for (const { 0: written, 1: first = "", 2: second, index } of text.matchAll(pattern)) {
      if (isOpaque(index) || isOpaque(index + written.length - 1)) continue;
      // An empty line, or the columns of a table, part two texts.
      if (/\n\s*\n|\t| {3}/u.test(written)) continue;
      // "de la A a la Z"
      if (/^\p{Lu}\s+\p{Ll}$/u.test(written)) continue;
      const once =
        second === undefined ? first : written.slice(0, written.indexOf(second) + second.length);
      yield { start: index, written, once };
    }
}

/** "la ley de De Morgan", "los valores x y y": one of the two is a name, or a letter that stands for something. */
function isNamed(
  { written, once }: Double,
  source: LocatedText | undefined,
  language: Language,
): boolean {
  const again = written.slice(-once.length);
  const isLetter = once.length === 1 && !language.functionWords.has(fold(once));
  if (source === undefined || !(isLetter || (again !== once && /^\p{Lu}/u.test(again))))
    return false;
  return source.text.split(/[^\p{L}\p{M}\p{N}]+/u).includes(again);
}

function problemOf(
  { start, written, once }: Double,
  unit: BitextUnit,
  language: Language,
): readonly Problem[] {
  const words = once.split(/\s+/u);
  // "en el en el": but "cara a cara a cara" is a way to speak.
  if (words.length > 1 && !language.leadingWords.has(fold(words[1] ?? ""))) return [];
  return [
    {
      messageId: "doubled",
      unit,
      target: { start, end: start + written.length },
      data: { words: once },
      confidence: confidenceOf(written, once, language),
      suggestions: [once],
      replacement: once,
    },
  ];
}

function confidenceOf(written: string, once: string, language: Language): number {
  const word = fold(once);
  if (/\s/u.test(once)) return sure;
  if (language.repeatable.has(word)) return possible;
  if (language.functionWords.has(word)) return sure;
  const again = written.slice(-once.length);
  // "Sirhan Sirhan", "Ja Ja", "PP PP"; not "Río río".
  return /^\p{Lu}/u.test(once) && /^\p{Lu}/u.test(again) ? possible : likely;
}
