// Cues around a recognised term that it may be another word or another sense. They lower
// confidence and never suppress: on real text each of them is wrong too often for that.

import { isApproved } from "../../model/concept.ts";
import { lowerCase } from "../../strings/fold.ts";
import { isWordPattern, wordExpressions } from "../../strings/word-pattern.ts";
import type { Word } from "../../text/word.ts";
import { PatternForms } from "../patterns/pattern-forms.ts";
import { barrier, gapBefore, type ReadText } from "../../text/read-text.ts";
import { hasNameAfter, isModifierHere, isNounOfVerb, isParticipleHere } from "../spanish-cues.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { Demotion } from "./term-occurrence.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// What stands before a verb, and so not before a noun.
const beforeVerb: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: words(
      "to can could will would shall should may might must i you we they he she who please not cannot don didn doesn won let",
    ),
    es: words("no se me nos le les te"),
  }),
);
const beforeNoun: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: words(
      "a an the this these those my your his its our their of no any each every some such another first new",
    ),
    es: words(
      "el la los las un una unos unas del al su sus este esta estos estas ese esa cada ningun",
    ),
  }),
);
// What a bare infinitive follows: a plural after it can only be a noun ("exposed to droplets").
const beforeBareVerb = words(
  "to can could will would shall should may might must not cannot didn doesn won let",
);
const determiners: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: words("a an the this that these those my your his her its our their all any it them"),
    es: words("el la los las un una su sus este esta"),
  }),
);
// What no noun has right after it, but a verb has: "release the lock". Not "that": "the key that".
const objectStarts = words("the a an my your his her its our their these those");
const capital = /^\p{Lu}/u;

function sentenceStart(text: ReadText, index: number): boolean {
  return index === 0 || text.barriers[index] === barrier.stop;
}

const quote = /["“”«»]/u;
const plural = /[^su]s$/u;

/** Whether the last word is written in a plural: no verb after "to" or "can" is. */
function isPlural(text: ReadText, end: number): boolean {
  return plural.test(text.tokens[end - 1]?.fold ?? "");
}

function contradictsClass(
  pattern: TermPattern,
  text: ReadText,
  start: number,
  end: number,
): boolean {
  const { termClass, language } = pattern;
  // In quotation marks a word is named: what stands before them says nothing of its class. So is a verb with
  // a capital, "the Add button".
  const isNamed = termClass === "verb" && start > 0 && text.tokens[start]?.hasCapital === true;
  const isQuoted = quote.test(gapBefore(text, start)) || isNamed;
  const before = sentenceStart(text, start) || isQuoted ? undefined : text.tokens[start - 1]?.fold;
  const after = text.barriers[end] === barrier.none ? text.tokens[end]?.fold : undefined;
  const hasDeterminer = after !== undefined && determiners.get(language)?.has(after) === true;
  if (termClass === "noun") {
    if (before !== undefined && beforeVerb.get(language)?.has(before) === true) {
      if (language === "en" && beforeBareVerb.has(before) && isPlural(text, end)) return false;
      // "no rondas campesinas" and "who" before a plural noun are rare; "to specimen collection" is not.
      return pattern.words.length === 1 || (language === "en" && before !== "to");
    }
    if (language !== "en" || pattern.words.length > 1) return false;
    // "Order the parts", "Function your way": an imperative.
    if (before === undefined) return hasDeterminer && !isQuoted;
    return after !== undefined && objectStarts.has(after) && !beforeNoun.get("en")?.has(before);
  }
  if (termClass === "verb" && before !== undefined && pattern.words.length === 1) {
    if (beforeNoun.get(language)?.has(before) !== true) return false;
    // "the ordering of": a noun made from the verb; "the updated file": an adjective.
    return !hasDeterminer;
  }
  return false;
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
    text.language === "es" &&
    text.functionWords[start - 1] === 1 &&
    text.functionWords[start - 2] === 1 &&
    text.barriers[start] === barrier.none &&
    isCapital(start - 3) &&
    !sentenceStart(text, start - 3);
  const after =
    text.barriers[end] === barrier.none && isCapital(end) && text.functionWords[end] === 0;
  return !sentenceStart(text, start) ? before || beforeOf || beforeOfThe || after : after;
}

/** Everything that speaks against the tokens being the term. */
export function sourceCues(
  pattern: TermPattern,
  text: ReadText,
  start: number,
  end: number,
): Demotion[] {
  const found: Demotion[] = [];
  if (
    contradictsClass(pattern, text, start, end) ||
    isModifierHere(pattern, text, start) ||
    isNounOfVerb(pattern, text, start) ||
    isParticipleHere(pattern, text, start)
  )
    found.push(text.language === "es" ? "other-class" : "part-of-speech");
  if (insideName(pattern, text, start, end) || hasNameAfter(pattern, text, end))
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

/** What tells whether a word is one that a flag asks for; of a pattern of several words any counts. */
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

/** Whether the words around let the term be what the glossary means: its `context` and `notContext` flags. */
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
