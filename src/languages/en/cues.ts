// Signs in English text that a recognised term is another part of speech. They are weak: most words are both noun
// and verb.

import type { Span, TextRow } from "../../model/words.ts";
import { barrier } from "../../strings/barrier.ts";
import type { TermShape } from "../language.ts";
import { sentenceContext } from "../sentence-context.ts";
import {
  beforeBareVerb,
  beforeNoun,
  beforeProse,
  beforeVerb,
  determiners,
  objectStarts,
  pronouns,
} from "./words.ts";

const plural = /[^su]s$/u;

export function otherClassHere({ termClass, words }: TermShape, row: TextRow, span: Span): boolean {
  const { before, after, isNamed } = sentenceContext(row, span, termClass);
  const hasDeterminer = after !== undefined && determiners.has(after);
  if (termClass === "noun") {
    if (before !== undefined && beforeVerb.has(before)) {
      // A verb after "to" or "can" has no -s.
      if (beforeBareVerb.has(before) && plural.test(row.tokens[span.end - 1]?.fold ?? ""))
        return false;
      // "who" before a plural noun is rare; "to specimen collection" is not.
      return words.length === 1 || before !== "to";
    }
    if (words.length > 1) return false;
    // "Order the parts", "Function your way": an imperative.
    if (before === undefined) return hasDeterminer && !isNamed;
    return after !== undefined && objectStarts.has(after) && !beforeNoun.has(before);
  }
  // "the ordering of": a noun made from the verb; "the updated file": an adjective.
  return (
    termClass === "verb" &&
    before !== undefined &&
    words.length === 1 &&
    beforeNoun.has(before) &&
    !hasDeterminer
  );
}

export function pointsBack({ tokens }: TextRow, at: number): boolean {
  return pronouns.has(tokens[at]?.fold ?? "");
}

export function standsBare(row: TextRow, at: number): boolean {
  const { tokens, barriers, functionWords } = row;
  const before = barriers[at] === barrier.none ? tokens[at - 1] : undefined;
  if (before !== undefined && (beforeProse.has(before.fold) || functionWords[at - 1] === 0))
    return false;
  return (
    tokens[at + 1] === undefined || barriers[at + 1] !== barrier.none || functionWords[at + 1] === 1
  );
}
