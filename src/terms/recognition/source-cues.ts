// Signs around a recognised term that it may be another word or another sense. They lower confidence and never
// suppress: on real text each of them is wrong too often for that.

import { isApproved } from "../../model/concept.ts";
import { lowerCase } from "../../strings/fold.ts";
import { isWordPattern, wordExpressions } from "../../strings/word-pattern.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { Word } from "../../text/word.ts";
import { PatternForms } from "../patterns/pattern-forms.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { Demotion } from "./term-occurrence.ts";

const capital = /^\p{Lu}/u;

function sentenceStart(text: ReadText, index: number): boolean {
  return index === 0 || text.barriers[index] === barrier.stop;
}

function insideName(pattern: TermPattern, text: ReadText, start: number, end: number): boolean {
  if (pattern.termClass === "name" || text.titleCase || text.allCaps) return false;
  const first = text.tokens[start];
  if (first === undefined || !capital.test(first.surface)) return false;
  if (
    pattern.words[0]?.hasCapital === true &&
    pattern.words.length === 1 &&
    pattern.words[0].isAcronym
  )
    return false;
  const isCapital = (index: number): boolean => capital.test(text.tokens[index]?.surface ?? "");
  const before =
    start > 0 &&
    text.barriers[start] === barrier.none &&
    !sentenceStart(text, start - 1) &&
    isCapital(start - 1);
  // "Journal of Travel": the capital before the preposition counts too.
  const beforeOf =
    start > 1 &&
    text.functionWords[start - 1] === 1 &&
    text.barriers[start] === barrier.none &&
    isCapital(start - 2) &&
    !sentenceStart(text, start - 2);
  // "el Control de las Enfermedades".
  const beforeOfThe =
    start > 2 &&
    text.language.linksInNames > 1 &&
    text.functionWords[start - 1] === 1 &&
    text.functionWords[start - 2] === 1 &&
    text.barriers[start] === barrier.none &&
    isCapital(start - 3) &&
    !sentenceStart(text, start - 3);
  const after =
    text.barriers[end] === barrier.none && isCapital(end) && text.functionWords[end] === 0;
  return !sentenceStart(text, start) ? before || beforeOf || beforeOfThe || after : after;
}

/** Every cue that the tokens may not be the term. */
export function sourceCues(
  pattern: TermPattern,
  text: ReadText,
  start: number,
  end: number,
): Demotion[] {
  const found: Demotion[] = [];
  const { language } = text;
  if (language.otherClassHere(pattern, text, { start, end }))
    found.push(language.tellsClass ? "other-class" : "part-of-speech");
  if (insideName(pattern, text, start, end) || language.isNameLonger(pattern, text, end))
    found.push("longer-name");
  if (!isApproved(pattern.term)) found.push("deprecated");
  for (let index = start; index < end; index++)
    if (text.opaque[index] === 1) {
      found.push("code");
      break;
    }
  if (text.tokens.length > end - start) {
    let content = 0;
    for (let index = start; index < end; index++) if (text.functionWords[index] === 0) content++;
    if (content === 0) found.push("function-word");
  }
  return found;
}

const reach = 5;
const rememberedTests = 10_000;
const wordTests = new Map<string, (word: Word) => boolean>();

/** Tests whether a word is one that a flag asks for; in a pattern of several words any of them counts. */
function wordTest(wanted: string): (word: Word) => boolean {
  let test = wordTests.get(wanted);
  if (test === undefined) {
    if (isWordPattern(wanted)) {
      const forms = wordExpressions(wanted).map((expression) => new PatternForms(expression));
      test = ({ fold }) => forms.some((each) => each.has(fold));
    } else {
      const lower = lowerCase(wanted);
      test = (word) => word.lower === lower;
    }
    if (wordTests.size >= rememberedTests) wordTests.clear();
    wordTests.set(wanted, test);
  }
  return test;
}

/** Whether the surrounding words allow the glossary's sense: its `context` and `notContext` flags. */
export function contextAllows(
  pattern: TermPattern,
  text: ReadText,
  start: number,
  end: number,
): boolean {
  const { context, notContext } = pattern.flags;
  if (context.length === 0 && notContext.length === 0) return true;
  const near: Word[] = [];
  for (
    let index = Math.max(0, start - reach);
    index < Math.min(text.tokens.length, end + reach);
    index++
  )
    if (index < start || index >= end) near.push(...text.tokens.slice(index, index + 1));
  const has = (wanted: string): boolean => {
    const isWanted = wordTest(wanted);
    return near.some(isWanted);
  };
  return (context.length === 0 || context.some(has)) && !notContext.some(has);
}
