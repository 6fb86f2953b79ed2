// Text of the source language that stands in the translation: all of it, a sentence, a passage, one word.

import { languageOf } from "../../languages/index.ts";
import type { Language } from "../../languages/language.ts";
import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { primaryLanguage } from "../../model/language.ts";
import { copiedRuns, isGlossed, proseWords, type CopiedWord } from "../../text/copied-words.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { splitSentences } from "../../text/sentences.ts";
import { readWords } from "../../text/tokenize.ts";
import { WordMemo } from "../../text/word.ts";
import { noProblems, type CheckedDocument, type DocumentRule, type Problem } from "../rule.ts";
import { haveSameKey } from "./text-key.ts";

// Words without a capital: of a name there are fewer.
const leastOfPassage = 4;
const leastTelling = 2;
// In the title of a book only the small words have no capital.
const leastContent = 2;
// Words of one sentence that are of the source language alone.
const leastForeign = 3;
const mostPerSign = 6;
const longestLabel = 3;
const mostTimes = 2;

export const untranslated: DocumentRule = {
  on: "document",
  meta: { id: "untranslated", issueType: "untranslated", level: "confidence" },
  options: {},
  examples: [
    { units: [["The mine closed.", "La mina cerró."]], expect: [] },
    { units: [["Total", "Total"]], expect: [] },
    { units: [["Settings", "Settings"]], expect: ["maybe"] },
    { units: [["Banco Central (BCR)", "Banco Central (BCR)"]], expect: [] },
    {
      units: [["She sang “We shall not be moved”.", "Cantó “We shall not be moved”."]],
      expect: [],
    },
    { units: [["His blog is about jazz.", "Su blog trata de jazz."]], expect: [] },
    {
      units: [
        ["Quispe, R. (2019).", "Quispe, R. (2019)."],
        ["The price of gold and water in the north.", "The price of gold and water in the north."],
      ],
      expect: [],
    },
    {
      units: [
        [
          "Her talk *The price of gold and water in the north* filled the hall.",
          "Su charla The price of gold and water in the north (El precio del oro y del agua en el norte) llenó la sala.",
        ],
      ],
      expect: [],
    },
    {
      units: [["Nobody paid for the windows.", "Nobody paid for the windows."]],
      expect: ["same"],
    },
    {
      units: [
        [
          "The mine closed. Its owners kept the water.",
          "La mina cerró. Its owners kept the water.",
        ],
      ],
      expect: ["passage"],
    },
    {
      units: [["The mine closed when the owners left.", "The miners had to go when it was shut."]],
      expect: ["language"],
    },
    { units: [["The bodyguards ran.", "Los bodyguards corrieron."]], expect: ["word"] },
  ],
  *check(document) {
    if (primaryLanguage(document.sourceLanguage) === primaryLanguage(document.targetLanguage))
      return;
    const words: Problem[] = [];
    let before = "";
    for (const unit of document.units) {
      const { source, target } = unit;
      const isCited = isInReference(before, target?.text ?? "");
      before = target?.text ?? "";
      if (source === undefined || target === undefined || target.text === "") continue;
      if (isCited && haveSameKey(source.text, target.text)) continue;
      for (const problem of problemsOf(unit, { source, target }, document))
        if (problem.messageId === "word") words.push(problem);
        else yield problem;
    }
    // What is left again and again is left on purpose.
    const times = new Map<unknown, number>();
    for (const { data } of words) times.set(data["word"], (times.get(data["word"]) ?? 0) + 1);
    for (const problem of words)
      if ((times.get(problem.data["word"]) ?? 0) <= mostTimes) yield problem;
  },
};

const yearBehind = /\(\d{4}[a-z]?(?:,[^()]{1,20})?\)[.,:]?\s*$/u;
const reference =
  /^(?:\P{L}{0,8})\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?, (?:\p{Lu}\.[ -]?){1,4}.{0,200}?\(\d{4}/u;

/** "Quispe, R. (2019). The price of gold.": who looks for a cited work needs its title as it was printed. */
function isInReference(before: string, text: string): boolean {
  return yearBehind.test(before.slice(-60)) || reference.test(text.slice(0, 300));
}

interface Sides {
  readonly source: LocatedText;
  readonly target: LocatedText;
}

type Pair = Pick<CheckedDocument, "sourceLanguage" | "targetLanguage">;
const tellingWords = new WeakMap<Language, WeakMap<Language, WordMemo<boolean>>>();

/** Whether a word shows another language than that of the translation, each word judged once. */
function tellingIn({ sourceLanguage, targetLanguage }: Pair): WordMemo<boolean> {
  const [language, other] = [languageOf(sourceLanguage), languageOf(targetLanguage)];
  let ofTargets = tellingWords.get(language);
  if (ofTargets === undefined) tellingWords.set(language, (ofTargets = new WeakMap()));
  let telling = ofTargets.get(other);
  if (telling === undefined) {
    telling = new WordMemo(
      ({ fold }) =>
        (language.functionWords.has(fold) && !other.functionWords.has(fold)) ||
        other.looksForeign(fold),
    );
    ofTargets.set(other, telling);
  }
  return telling;
}

/** Nearly all translations have no telling word and are not their source: they need no further look. */
function mayBeLeft({ source, target }: Sides, pair: Pair): boolean {
  // "don't" is two words to those who read text, and one here.
  if (/['’]/u.test(target.text)) return true;
  const telling = tellingIn(pair);
  const { words } = readWords(target.text);
  for (const word of words) if (telling.get(word)) return true;
  return haveSameKey(source.text, target.text);
}

function problemsOf(unit: BitextUnit, sides: Sides, document: CheckedDocument): readonly Problem[] {
  const { source, target } = sides;
  if (!mayBeLeft(sides, document)) return noProblems;
  const ours = withoutGlossed(proseWords(target.text, target.opaque), sides);
  if (!ours.some(({ isLower }) => isLower)) return labelProblem(unit, sides, ours, document);
  if (haveSameKey(source.text, target.text)) return wholeProblem(unit, target, ours, document);
  const other = languageOf(document.targetLanguage);
  const passages = passageProblems(unit, sides, ours, document);
  if (passages.length > 0) return passages;
  return other.keepsLoans ? [] : wordProblems(unit, sides, ours, other);
}

function withoutGlossed(
  ours: readonly CopiedWord[],
  { source, target }: Sides,
): readonly CopiedWord[] {
  if (!/[([]/u.test(target.text)) return ours;
  const theirs = proseWords(source.text, source.opaque);
  const glossed = copiedRuns(ours, theirs)
    .filter((run) => isGlossed(target.text, run.at(-1)?.end ?? 0, source.text))
    .flat();
  return glossed.length === 0 ? ours : ours.filter((word) => !glossed.includes(word));
}

/** A label with capitals is a name as often as not, unless it looks like no word of the language. */
function labelProblem(
  unit: BitextUnit,
  { source, target }: Sides,
  ours: readonly CopiedWord[],
  { targetLanguage }: CheckedDocument,
): readonly Problem[] {
  const { looksForeign } = languageOf(targetLanguage);
  const isForeign = ours.some(
    ({ written, fold }) => /^\p{Lu}\p{Ll}{2}/u.test(written) && looksForeign(fold),
  );
  if (!isForeign || ours.length > longestLabel || source.text.trim() !== target.text.trim())
    return [];
  return [{ messageId: "maybe", unit, target: wholeOf(target), data: {}, confidence: 0.3 }];
}

const wholeOf = ({ text }: LocatedText): NonNullable<Problem["target"]> => ({
  start: 0,
  end: text.length,
});

function wholeProblem(
  unit: BitextUnit,
  target: LocatedText,
  ours: readonly CopiedWord[],
  { sourceLanguage, targetLanguage }: CheckedDocument,
): readonly Problem[] {
  const found = detectLanguage(target.text);
  // A quotation in the language of the translation, left as it was.
  if (found !== undefined && found !== primaryLanguage(sourceLanguage)) return [];
  const [language, other] = [languageOf(sourceLanguage), languageOf(targetLanguage)];
  const telling = ours.filter((word) => isTelling(word, language, other));
  if (ours.filter((word) => isTelling(word, other, language)).length > telling.length) return [];
  const lower = ours.filter(({ isLower }) => isLower).length;
  const isSentence = found !== undefined || telling.length >= 1 || lower >= leastOfPassage;
  const isTitle = lower * 2 <= ours.length;
  // "No", "Total", "error": the same in both languages, for all that anybody knows.
  return [
    {
      messageId: isSentence ? "same" : "maybe",
      unit,
      target: wholeOf(target),
      data: {},
      confidence: isTitle
        ? 0.4
        : found === undefined
          ? isSentence && lower >= 2
            ? 0.7
            : 0.4
          : 0.9,
    },
  ];
}

/** A function word of the one language that is none of the other. */
function isTelling({ fold }: CopiedWord, language: Language, other: Language): boolean {
  return fold.length > 1 && language.functionWords.has(fold) && !other.functionWords.has(fold);
}

function passageProblems(
  unit: BitextUnit,
  { source, target }: Sides,
  ours: readonly CopiedWord[],
  { sourceLanguage, targetLanguage }: CheckedDocument,
): readonly Problem[] {
  const [language, other] = [languageOf(sourceLanguage), languageOf(targetLanguage)];
  const isForeign = (word: CopiedWord): boolean => isTelling(word, language, other);
  if (!ours.some((word) => word.isLower && isForeign(word))) return [];
  const telling = ours.filter(isForeign);
  const runs = copiedRuns(ours, proseWords(source.text, source.opaque)).filter((run) => {
    const lower = run.filter(({ isLower }) => isLower);
    const content = lower.filter(
      ({ fold }) => fold.length > 2 && !language.functionWords.has(fold),
    );
    const isProse = content.length >= leastContent;
    return (
      isProse && lower.length >= leastOfPassage - 1 && run.filter(isForeign).length >= leastTelling
    );
  });
  if (runs.length > 0)
    return runs.map((run) => ({
      messageId: "passage",
      unit,
      target: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 },
      data: {},
      confidence: 0.75,
    }));
  if (telling.length < leastForeign) return [];
  return splitSentences(target.text, targetLanguage)
    .filter(({ start, end }) => {
      const inside = ({ start: from, end: to }: CopiedWord): boolean => from >= start && to <= end;
      const signs = telling.filter(inside).length;
      return (
        signs >= leastForeign &&
        signs * mostPerSign >= ours.filter(inside).length &&
        detectLanguage(target.text.slice(start, end)) === primaryLanguage(sourceLanguage)
      );
    })
    .map((range) => ({ messageId: "language", unit, target: range, data: {}, confidence: 0.8 }));
}

function wordProblems(
  unit: BitextUnit,
  { source, target }: Sides,
  ours: readonly CopiedWord[],
  other: Language,
): readonly Problem[] {
  const foreign = ours.filter(({ isLower, fold }) => isLower && other.looksForeign(fold));
  if (foreign.length === 0) return [];
  const theirs = new Map(
    proseWords(source.text, source.opaque).map(({ written, isLower }) => [written, isLower]),
  );
  return foreign
    .filter((word) => theirs.get(word.written) === true && !isSetApart(target, word))
    .map(({ start, end, written }) => ({
      messageId: "word",
      unit,
      target: { start, end },
      data: { word: written },
      // As often as not it is what the trade says: "quarterback", "roaming".
      confidence: 0.5,
    }));
}

/** In italics, or another mark-up of its own: the translator knows that it is foreign. */
function isSetApart({ pieces }: LocatedText, { start, end }: CopiedWord): boolean {
  return (
    pieces.some((piece) => piece.start === start && piece.start + piece.length === end) &&
    pieces.length > 1
  );
}
