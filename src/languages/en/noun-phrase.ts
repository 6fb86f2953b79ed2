// The surroundings of an English noun: whatever precedes it modifies it.

import type { Span, TextRow } from "../../model/words.ts";
import { barrier } from "../../strings/barrier.ts";
import type { ShapedWord, WordClass } from "../language.ts";
import { wordSet } from "../word-set.ts";
import { auxiliaries, prepositions } from "./words.ts";

const adverb = /.{2}ly$/u;
const verbsInLy = wordSet(
  "apply reapply supply resupply comply imply multiply rely reply ally rally bully tally",
);

/**
 * For a verb term, the first content word after an adverb ("publicly deny"); otherwise the last one before a
 * preposition.
 */
export function head(words: readonly ShapedWord[], termClass: WordClass): number {
  const content = words.flatMap((word, index) => (word.isFunction ? [] : [index]));
  const first = content[0] ?? 0;
  if (termClass === "verb")
    return content.find((index) => !isAdverb(words[index]?.fold ?? "")) ?? first;
  const stop = words.findIndex((word, index) => index > first && prepositions.has(word.fold));
  return (stop < 0 ? content : content.filter((index) => index < stop)).at(-1) ?? first;
}

function isAdverb(fold: string): boolean {
  return adverb.test(fold) && !verbsInLy.has(fold);
}

/** Only the head inflects; a complement may be plural in itself: "states of emergency", "file lawsuits". */
export function inflection(
  words: readonly ShapedWord[],
  headAt: number,
  termClass: WordClass,
): WordClass[] {
  let afterPreposition = false;
  return words.map((word, index) => {
    if (prepositions.has(word.fold)) afterPreposition = true;
    if (termClass === "verb" && index === 0 && words.length > 1 && auxiliaries.has(word.fold))
      return "verb";
    if (word.isFunction || termClass === "fixed" || /\d/u.test(word.fold)) return "fixed";
    if (termClass === "name") return "name";
    if (index === headAt) return word.isAcronym && termClass !== "verb" ? "noun" : termClass;
    return afterPreposition || termClass === "verb" ? "noun" : "fixed";
  });
}

const verbal = /(?:ed|ing)$/u;

export function withModifier(
  { tokens, barriers, functionWords, starts }: TextRow,
  at: number,
): Span | undefined {
  const before = tokens[at - 1];
  if (before === undefined || barriers[at] !== barrier.none || functionWords[at - 1] === 1)
    return undefined;
  // A first word that is a participle, with something before it in the text, is more likely a verb.
  if (at === 1 && verbal.test(before.fold) && (starts[0] ?? 0) > 0) return undefined;
  return { start: at - 1, end: at + 1 };
}

export function headBeside({ barriers, functionWords }: TextRow, { end }: Span): Span | undefined {
  return functionWords[end] === 0 && barriers[end] === barrier.none
    ? { start: end, end: end + 1 }
    : undefined;
}

const ofIn = wordSet("of");
const articles = wordSet("the a an");

/** Before another word, or after "of": "church authorities", "authorities of the church". */
export function modifies(row: TextRow, { start, end }: Span): boolean {
  const isJoined = (at: number): boolean => row.barriers[at] === barrier.none;
  if (row.functionWords[end] === 0 && isJoined(end)) return true;
  const before =
    articles.has(row.tokens[start - 1]?.fold ?? "") && isJoined(start) ? start - 1 : start;
  return isJoined(before) && ofIn.has(row.tokens[before - 1]?.fold ?? "");
}

const mostModifiers = 3;

/** "nominee shareholding arrangement": the words before the noun that a compound is made of. */
export function neighbours(
  { tokens, barriers, functionWords }: TextRow,
  { start }: Span,
): readonly number[] {
  const found: number[] = [];
  for (let at = start - 1; at >= 0 && found.length < mostModifiers; at--) {
    if (tokens[at] === undefined || functionWords[at] !== 0 || barriers[at + 1] !== barrier.none)
      break;
    found.push(at);
  }
  return found;
}
