// Signs in English text that a recognised term is another part of speech. They are weak: most words are both noun
// and verb.

import type { Span, TextRow } from "../../model/words.ts";
import { barrier } from "../../strings/barrier.ts";
import type { TermShape } from "../language.ts";
import { sentenceContext } from "../sentence-context.ts";
import { wordSet } from "../word-set.ts";
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
const modals = wordSet("can could may might must shall should will would");
const participle = /(?:ed|ing)$/u;
const gerund = /ing$/u;
const pluralsWithoutS = wordSet("data media people children men women criteria");
const one = wordSet("a an another each every");
const several = wordSet("the these those all");

const foldAt = ({ tokens, barriers }: TextRow, at: number): string | undefined =>
  barriers[at] === barrier.none ? tokens[at]?.fold : undefined;

/** A content word in small letters behind no stop. */
const isContent = ({ tokens, barriers, functionWords, opaque }: TextRow, at: number): boolean =>
  barriers[at] === barrier.none &&
  tokens[at]?.isLower === true &&
  functionWords[at] === 0 &&
  opaque[at] === 0;

/** "data" and "people" as well as "rows"; not "is", "this". */
const isPlural = (row: TextRow, at: number): boolean =>
  isContent(row, at) &&
  (plural.test(row.tokens[at]?.fold ?? "") || pluralsWithoutS.has(row.tokens[at]?.fold ?? ""));

const opens = ({ barriers }: TextRow, at: number): boolean =>
  at === 0 || barriers[at] === barrier.stop;

/**
 * Whether a form of a noun is rather one of its verb, by the nouns around it: no plural stands before another ("The
 * join matches pairs", "Displays data"), nor behind "a" ("a pattern matches.").
 */
function isFiniteHere(own: string, row: TextRow, { start, end }: Span): boolean {
  const form = row.tokens[start]?.fold ?? "";
  const before = row.tokens[start - 1]?.fold ?? "";
  if (form !== own && plural.test(form)) {
    const hasObject = isPlural(row, end);
    if (opens(row, start)) return hasObject;
    if (!isContent(row, start - 1) || plural.test(before)) return false;
    return hasObject || (one.has(foldAt(row, start - 2) ?? "") && !isContent(row, end));
  }
  // "The filters match rows."
  return (
    form === own &&
    !plural.test(form) &&
    isPlural(row, start - 1) &&
    several.has(row.tokens[start - 2]?.fold ?? "") &&
    isPlural(row, end)
  );
}

/** "during an allocation run.": a verb of one would have its -s. */
function isBehindOne(row: TextRow, { start, end }: Span): boolean {
  const form = row.tokens[start]?.fold ?? "";
  const isLast = row.tokens[end] === undefined || row.barriers[end] !== barrier.none;
  return (
    isLast &&
    !plural.test(form) &&
    !participle.test(form) &&
    isContent(row, start - 1) &&
    one.has(foldAt(row, start - 2) ?? "")
  );
}

/** "Negative reports may be upsetting": no verb stands before another that is finite. */
function isSubject(row: TextRow, { start, end }: Span): boolean {
  return plural.test(row.tokens[start]?.fold ?? "") && modals.has(foldAt(row, end) ?? "");
}

/** "the default setting": what is told of is no action. */
function isNounInIng(row: TextRow, { start, end }: Span): boolean {
  return (
    gerund.test(row.tokens[start]?.fold ?? "") &&
    isContent(row, start - 1) &&
    beforeNoun.has(foldAt(row, start - 2) ?? "") &&
    !isContent(row, end) &&
    !objectStarts.has(foldAt(row, end) ?? "")
  );
}

const isRatherNoun = (row: TextRow, span: Span): boolean =>
  isNounInIng(row, span) || isSubject(row, span) || isBehindOne(row, span);

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
    if (isFiniteHere(words[0]?.fold ?? "", row, span)) return true;
    // "Order the parts", "Function your way": an imperative.
    if (before === undefined) return hasDeterminer && !isNamed;
    return after !== undefined && objectStarts.has(after) && !beforeNoun.has(before);
  }
  // "the ordering of": a noun made from the verb; "the updated file": an adjective.
  return (
    termClass === "verb" &&
    before !== undefined &&
    words.length === 1 &&
    ((beforeNoun.has(before) && !hasDeterminer) || isRatherNoun(row, span))
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
