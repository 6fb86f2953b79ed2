// An acronym of the source that the translation writes with other capitals: "PHP" and "php", "KB" and "Kb".

import { languageOf } from "../languages/index.ts";
import type { BitextUnit, LocatedText } from "../model/bitext.ts";
import type { LanguageTag } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { fold } from "../strings/fold.ts";
import { rangeSet } from "../strings/range-set.ts";
import type { Problem } from "./rule.ts";

// Part of a longer word, of a name of a file or of code it is none.
const acronym = /(?<![\p{L}\p{N}_./@#-])\p{Lu}{2,6}(?![\p{L}\p{N}_/@-]|\.\p{L})/gu;
const anyCase = /(?<![\p{L}\p{N}_./@#-])\p{L}{2,6}(?![\p{L}\p{N}_/@-]|\.\p{L})/gu;

// Spanish writes many with one capital or none, once they are read as words: "Nasa", "Unicef", "pyme" (Ortografía, 2010,
// V.3.3.4). Of a unit the capitals are part of what it says: a KB has eight Kb.
const confidences = { unit: 0.7, other: 0.45 } as const;
const dataUnit = /^[KMGTP]B$/u;
const vowel = /[aeiou]/u;

interface Found {
  readonly text: string;
  readonly range: Range;
}

export function* acronymProblems(unit: BitextUnit, language: LanguageTag): Generator<Problem> {
  const { source, target } = unit;
  if (source === undefined || target === undefined || !/\p{Lu}{2}/u.test(source.text)) return;
  // Of a text in capitals every word looks like one.
  if (!/\p{Ll}{2}/u.test(source.text)) return;
  const theirs = new Map(found(source, acronym).map((each) => [each.text.toLowerCase(), each]));
  if (theirs.size === 0) return;
  const ours = found(target, anyCase);
  const kept = new Set(ours.map(({ text }) => text));
  const inSource = new Set(found(source, anyCase).map(({ text }) => text));
  const { functionWords } = languageOf(language);
  for (const { text, range } of ours) {
    const own = theirs.get(text.toLowerCase());
    if (own === undefined || text === own.text || inSource.has(text)) continue;
    // "the EL form" and "el": a word of the language that happens to have the letters.
    if (kept.has(own.text) || functionWords.has(fold(text))) continue;
    const isUnit = dataUnit.test(own.text);
    if (!isUnit && text !== text.toLowerCase() && vowel.test(fold(text))) continue;
    yield {
      messageId: "capitals",
      unit,
      source: own.range,
      target: range,
      data: { name: own.text, found: text },
      confidence: isUnit ? confidences.unit : confidences.other,
      suggestions: [own.text],
    };
  }
}

function found({ text, opaque }: LocatedText, pattern: RegExp): readonly Found[] {
  const isCode = rangeSet(opaque);
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !isCode(index))
    .map(({ 0: written, index }) => ({
      text: written,
      range: { start: index, end: index + written.length },
    }));
}
