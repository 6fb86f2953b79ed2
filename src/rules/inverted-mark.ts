// ¿ and ¡: missing or unclosed in a Spanish target, left over in another language, and questions that were lost.

import { languageOf } from "../languages/index.ts";
import type { BitextUnit } from "../model/bitext.ts";
import { primaryLanguage } from "../model/language.ts";
import type { Range } from "../model/location.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { loneInvertedMarks, type MarkRun } from "../text/inverted-marks.ts";
import type { CheckedDocument, Problem, UnitRule } from "./rule.ts";

const invertedMarks = /[¿¡]/gu;
const question = /[\p{L}\p{N}»”’"')\]…]\?/gu;
// The sentence up to a closing mark, from the end of the previous one: " Vienes mañana".
const lastSentence = /(?:^|[.?!…:;]\s+)([^.?!…:;]*)$/u;
// Where the question may begin mid-sentence, or the sentence is not the whole text.
const inwardStart = /[,:;—–«»“”"()[\]\n]/u;
// A quotation mark that opens before the question mark.
const lastQuoted = /(?<![\p{L}\p{N}])["“«‘'][^"”»“«]*$/u;
const shortestQuotation = 6;
const closingMark: Readonly<Record<string, RegExp>> = {
  "?": /[\p{L}\p{N}»”’"')\]…]\?(?:[\s»”’"')\]]|$)/u,
  "!": /[\p{L}\p{N}»”’"')\]…]!(?:[\s»”’"')\]]|$)/u,
};
// What is asked of a mark looks at the text before it and at all of the source: of more marks in one unit the first
// tell enough, and so far back nothing belongs to the sentence.
const mostOfUnit = 100;
const farthest = 4000;
const opposite: Readonly<Record<string, string>> = { "?": "¿", "!": "¡" };

export const invertedMark: UnitRule = {
  on: "unit",
  meta: { id: "inverted-mark", issueType: "typographical", level: "confidence", alone: true },
  options: {},
  examples: [
    { units: [["Ana, are you coming?", "Ana, ¿vienes?"]], expect: [] },
    {
      units: [
        ["Who voted? Nobody! “Why?” he asked.", "¿Quién votó? ¡Nadie! «¿Por qué?», preguntó."],
      ],
      expect: [],
    },
    {
      units: [["What a question!", "¡Qué pregunta…! ¿Y ahora qué!"]],
      expect: [],
    },
    {
      units: [
        [
          "The British site “Where does my money go” helps.",
          "Ayuda el sitio británico «Where does my money go?».",
        ],
      ],
      expect: [],
    },
    { units: [["Will Congress vote?", "Votará el Congreso?"]], expect: ["openerMissing"] },
    {
      units: [["Enough, shout the marchers!", "Basta, gritan los manifestantes!"]],
      expect: ["openerMissing"],
    },
    { units: [["Will Congress vote?", "¿Votará el Congreso."]], expect: ["closerMissing"] },
    {
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["¿Votará el Congreso?", "¿Will Congress vote?"]],
      expect: ["leftOver"],
    },
    {
      units: [["Does the president rule alone?", "El presidente gobierna solo."]],
      expect: ["questionLost"],
    },
  ],
  *check(unit, document) {
    if (unit.target === undefined) return;
    if (languageOf(document.targetLanguage).invertedMarks !== "required") {
      yield* leftOver(unit, document);
      return;
    }
    const { opening, closing } = loneInvertedMarks(unit.target.text, unit.target.opaque);
    const isBegun = closing.length > 0 && isOpenBefore(unit, document);
    for (const run of isBegun ? [] : closing.slice(0, mostOfUnit)) {
      if (isForeign(unit, run, document)) continue;
      yield openerMissing(unit, run, document);
    }
    const isEnded = opening.length > 0 && isClosedAfter(unit, document);
    for (const run of isEnded ? [] : opening) yield closerMissing(unit, run);
    if (closing.length === 0 && opening.length === 0) yield* questionLost(unit, document);
  },
};

function openerMissing(unit: BitextUnit, run: MarkRun, document: CheckedDocument): Problem {
  const text = unit.target?.text ?? "";
  const mark = run.marks.at(0) ?? "?";
  const opener = opposite[mark] ?? "¿";
  const base = {
    messageId: "openerMissing",
    unit,
    data: { opener, closer: mark },
    confidence: 0.9,
  };
  const sentence = wholeSentence(text, run);
  if (sentence === undefined || run.marks.length > 1) return { ...base, target: run };
  const replacement = opener + text.slice(sentence.start, sentence.end);
  const certain = isCertain(unit, sentence, mark, document);
  return {
    ...base,
    target: sentence,
    suggestions: [replacement],
    ...(certain && { replacement }),
  };
}

/**
 * Whether the whole sentence is a question or exclamation: the source has the mark too, the sentence ends there,
 * and no question word follows later ("El paro sigue y quién responde?").
 */
function isCertain(
  unit: BitextUnit,
  { start, end }: Range,
  mark: string,
  document: CheckedDocument,
): boolean {
  const text = unit.target?.text ?? "";
  return (
    closingMark[mark]?.test(unit.source?.text ?? "") === true &&
    !/\s.$/u.test(text.slice(start, end)) &&
    /^[»”’"')\]]*(?:\s+[^\p{Ll}]|\s*$)/u.test(text.slice(end)) &&
    !languageOf(document.targetLanguage).asksWithin(text.slice(start, end))
  );
}

/** The sentence that ends with the run, if the question must be all of it. */
function wholeSentence(text: string, run: MarkRun): Range | undefined {
  const before = text.slice(Math.max(0, run.start - farthest), run.start);
  const sentence = lastSentence.exec(before)?.[1];
  if (sentence === undefined || sentence.length >= farthest) return undefined;
  if (inwardStart.test(sentence)) return undefined;
  if (!/^\p{Lu}/u.test(sentence)) return undefined;
  return { start: run.start - sentence.length, end: run.end };
}

function closerMissing(unit: BitextUnit, run: MarkRun): Problem {
  const opener = run.marks.at(-1) ?? "¿";
  return {
    messageId: "closerMissing",
    unit,
    target: { start: run.start, end: run.end },
    data: { opener, closer: opener === "¡" ? "!" : "?" },
    confidence: 0.85,
  };
}

function* leftOver(unit: BitextUnit, document: CheckedDocument): Generator<Problem> {
  if (unit.target === undefined || languageOf(document.targetLanguage).invertedMarks !== "foreign")
    return;
  for (const match of unit.target.text.matchAll(invertedMarks)) {
    const offset = match.index;
    if (unit.target.opaque.some((range) => offset >= range.start && offset < range.end)) continue;
    // Spanish quoted in English keeps its marks: “¡Que se vayan todos!”.
    const quoted = unit.target.text.slice(offset, offset + 8);
    if (unit.source?.text.includes(quoted) === true) continue;
    const target = { start: offset, end: offset + 1 };
    // A mark on its own is being talked about.
    const opensWords = /^["“'‘*_]*\p{L}/u.test(unit.target.text.slice(offset + 1));
    yield {
      messageId: "leftOver",
      unit,
      target,
      data: { mark: match[0] },
      confidence: 0.85,
      ...(opensWords && { replacement: "" }),
    };
  }
}

/** An English question whose Spanish asks nothing. Often a matter of style, so only a note. */
function* questionLost(unit: BitextUnit, document: CheckedDocument): Generator<Problem> {
  if (unit.source === undefined || unit.target === undefined) return;
  if (languageOf(document.sourceLanguage).invertedMarks !== "foreign") return;
  if (unit.shape[0] !== 1 || unit.shape[1] !== 1 || unit.certainty < 0.8) return;
  const last = [...unit.source.text.matchAll(question)].at(-1);
  if (last === undefined || /\p{L}/u.test(unit.source.text.slice(last.index + 2))) return;
  if (/[¿?]/u.test(unit.target.text)) return;
  const before = document.units[unit.index - 1]?.target?.text ?? "";
  const after = document.units[unit.index + 1]?.target?.text ?? "";
  if (/[¿?]/u.test(before) || /[¿?]/u.test(after)) return;
  yield {
    messageId: "questionLost",
    unit,
    source: { start: last.index + 1, end: last.index + 2 },
    data: {},
    confidence: 0.4,
  };
}

/** The words before the mark are in the source as they are: a name (Yahoo!), a title, a quotation. */
function isForeign(unit: BitextUnit, run: MarkRun, document: CheckedDocument): boolean {
  const text = unit.target?.text.slice(Math.max(0, run.start - farthest), run.start) ?? "";
  const words = /(?<!\S)\S+\s+\S+$/u.exec(text)?.[0];
  const name = /\p{Lu}[\p{L}\p{M}\p{N}]{2,}$/u.exec(text)?.[0];
  const mark = run.marks.at(0) ?? "";
  const quoted = lastQuoted.exec(text)?.[0];
  if (quoted !== undefined && isUntranslated(quoted, unit, document)) return true;
  return [words, name].some(
    (known) => known !== undefined && unit.source?.text.includes(known + mark) === true,
  );
}

/** An untranslated quotation: it reads like one, or the source has it, possibly with other punctuation. */
function isUntranslated(
  quoted: string,
  { source }: BitextUnit,
  { sourceLanguage }: CheckedDocument,
): boolean {
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const own = letters(quoted);
  return (
    detectLanguage(quoted) === primaryLanguage(sourceLanguage) ||
    (own.length >= shortestQuotation && letters(source?.text ?? "").includes(own))
  );
}

/** The question began in the previous sentence. */
function isOpenBefore(unit: BitextUnit, document: CheckedDocument): boolean {
  const before = document.units[unit.index - 1]?.target;
  return before !== undefined && loneInvertedMarks(before.text, before.opaque).opening.length > 0;
}

function isClosedAfter(unit: BitextUnit, document: CheckedDocument): boolean {
  const after = document.units[unit.index + 1]?.target;
  return after !== undefined && loneInvertedMarks(after.text, after.opaque).closing.length > 0;
}
