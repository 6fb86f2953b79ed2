// Approved terms with a wrong capital where they occur: a name in lower case, or "Marzo" in mid-sentence in
// Spanish.

import { fold } from "../../strings/fold.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import { rangeOf } from "./match-words.ts";
import type { StandingTerm } from "./target-terms.ts";
import type { TermOccurrence } from "./term-occurrence.ts";

export interface WrongCapital {
  readonly kind: "lowered" | "raised";
  /**
   * The reason. `name`: the glossary; `habit`: a whole term in capitals; `language`: a rule of the language;
   * `flag`: the row; `source`: the other text, whose capital is also the row's; `office`: a person's office, which
   * takes no capital; `word`: the row has none, though the language would allow one; `label`: the
   * source has the same capitals.
   */
  readonly by: "name" | "habit" | "language" | "flag" | "source" | "office" | "word" | "label";
}

/**
 * A text with the occurrences of the term's concept in its source, at least one where the term is known to be
 * meant.
 */
export interface CapitalContext {
  readonly target: ReadText;
  readonly source: ReadText | undefined;
  readonly uses: readonly TermOccurrence[];
  /** How often the concept occurs in the target with correct capitals. */
  readonly right: number;
}

const capital = /^\p{Lu}/u;
const title = /^\p{Lu}\P{Lu}+$/u;
// What the start of a sentence, quotation, list item or cell may follow.
const opening = /(?:^|[.:!?…«“"‘¿¡(\n—–|/•*-])\s*$/u;

/** What is wrong with the capitals of a term found in the text; `undefined` if they are right or may be. */
export function wrongCapital(
  term: StandingTerm,
  context: CapitalContext,
): WrongCapital | undefined {
  const { pattern } = term;
  if (pattern.flags.case === "any" || pattern.words.some((word) => word.isAcronym))
    return undefined;
  const by = loweredBy(term, context);
  if (by !== undefined) return { kind: "lowered", by };
  const raised = raisedBy(term, context);
  return raised === undefined ? undefined : { kind: "raised", by: raised };
}

function loweredBy(
  { pattern, words, surface }: StandingTerm,
  { source, uses, right }: CapitalContext,
): WrongCapital["by"] | undefined {
  if (!words.some((each) => each.word.hasCapital && !capital.test(each.surface))) return undefined;
  // Common words in lower case are a name only if the source has the name.
  if (uses.length === 0) return undefined;
  if (pattern.termClass === "name") return "name";
  if (pattern.flags.case === "exact") return "flag";
  if (pattern.content.length > 1 || right >= uses.length) return undefined;
  if (pattern.language.capitalOf(fold(surface)) === "always") return "language";
  const isSaid = uses.some((use) => capital.test(use.term.text) && hasCapitalWithin(use, source));
  return isSaid ? "source" : undefined;
}

function raisedBy(
  term: StandingTerm,
  { target, source, uses }: CapitalContext,
): WrongCapital["by"] | undefined {
  const { pattern, start, surface } = term;
  if (pattern.termClass === "name" || pattern.words.some((word) => word.hasCapital))
    return undefined;
  if (opening.test(target.text.slice(0, term.range.start))) return undefined;
  if (pattern.content.length > 1) {
    // A single capital may be an honorific or part of a longer name; a whole term in capitals is a habit.
    const isWhole = term.words.every((each) => each.word.isFunction || capital.test(each.surface));
    if (!isWhole) return undefined;
    return uses.length > 0 && uses.every((use) => isLabelled(use, source)) ? "label" : "habit";
  }
  const { language } = pattern;
  const only = pattern.words.length === 1 && title.test(surface);
  if (!only || uses.every((use) => isInName(use, source))) return undefined;
  if (stands(start, start + 1, target)) return undefined;
  const isPerson = language.isPerson(pattern.words[0]?.lower ?? "");
  if (!isPerson && isLinked(start, target)) return undefined;
  if (language.capitalOf(fold(surface)) === "never") return "language";
  if (pattern.flags.case === "exact") return "flag";
  // The row was written like a heading, with this capital too, so it proves nothing.
  if (!language.writesFewCapitals || capital.test(pattern.term.text)) return undefined;
  if (uses.some((use) => capital.test(use.how.surface))) return undefined;
  return isPerson ? "office" : "word";
}

function indexAt(text: ReadText, position: number): number {
  return text.starts.indexOf(position);
}

function isCapitalAt(text: ReadText, index: number): boolean {
  return text.tokens[index]?.hasCapital === true;
}

function isSentenceStart(text: ReadText, index: number): boolean {
  return (
    index === 0 ||
    text.barriers[index] === barrier.stop ||
    opening.test(text.text.slice(0, rangeOf(text, index, index + 1).start))
  );
}

/** Whether the source uses it with a capital that is due neither to a sentence start nor to a headline. */
function hasCapitalWithin({ how, range }: TermOccurrence, source: ReadText | undefined): boolean {
  if (source === undefined || source.titleCase || source.allCaps) return false;
  const at = indexAt(source, range.start);
  return at >= 0 && capital.test(how.surface) && !isSentenceStart(source, at);
}

/** Whether the source writes a use as programs write their labels: "the Date of Birth field". */
function isLabelled(use: TermOccurrence, source: ReadText | undefined): boolean {
  if (!hasCapitalWithin(use, source) || source === undefined) return false;
  const start = indexAt(source, use.range.start);
  const end = source.ends.indexOf(use.range.end) + 1;
  for (let at = start; at < end; at++)
    if (source.functionWords[at] === 0 && !isCapitalAt(source, at)) return false;
  return !source.language.isPerson(source.tokens[end - 1]?.lower ?? "");
}

/** "The Chilean Party", "President Castillo": the source has it in a name. */
function isInName({ how, range }: TermOccurrence, source: ReadText | undefined): boolean {
  if (source === undefined || !capital.test(how.surface)) return false;
  const start = indexAt(source, range.start);
  const end = source.ends.indexOf(range.end) + 1;
  return start >= 0 && end > start && stands(start, end, source);
}

/** Whether a capitalised word in mid-sentence is adjacent to the tokens. */
function stands(start: number, end: number, text: ReadText): boolean {
  const before =
    text.barriers[start] === barrier.none &&
    isCapitalAt(text, start - 1) &&
    !isSentenceStart(text, start - 1);
  return before || (text.barriers[end] === barrier.none && isCapitalAt(text, end));
}

/** "Ministerio de Salud", "Día del Quechua": the name continues after the preposition, or precedes it. */
function isLinked(at: number, text: ReadText): boolean {
  const { nameLinks, leadingWords } = text.language;
  const fold = (index: number): string => text.tokens[index]?.fold ?? "";
  const after = leadingWords.has(fold(at + 2)) ? at + 3 : at + 2;
  if (nameLinks.has(fold(at + 1)) && isCapitalAt(text, after)) return true;
  const link = leadingWords.has(fold(at - 1)) && !nameLinks.has(fold(at - 1)) ? at - 2 : at - 1;
  return nameLinks.has(fold(link)) && isCapitalAt(text, link - 1);
}
