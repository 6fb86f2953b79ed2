// Words made from a term that replace it as the modifier of another noun: "electoral" for "elecciones",
// "antigubernamental" for "Gobierno", "exministro" for "ministro". However close in spelling, they are not
// misspellings.

import { fold } from "../../strings/fold.ts";
import type { ReadText } from "../../text/read-text.ts";
import type { PatternWord, TermPattern } from "../patterns/term-pattern.ts";
import type { TargetMatch } from "./target-match.ts";

const none: ReadonlySet<string> = new Set();
const known = new WeakMap<TermPattern, ReadonlySet<string>>();

/** The adjectives of the noun that is the term or its head, in every form; folded. */
export function relationalForms(pattern: TermPattern): ReadonlySet<string> {
  let forms = known.get(pattern);
  if (forms === undefined) {
    forms = makeForms(pattern);
    known.set(pattern, forms);
  }
  return forms;
}

function headOf({ words, head, kind, termClass }: TermPattern): PatternWord | undefined {
  const isNoun = termClass === "noun" || termClass === "name";
  return kind === "whole" && isNoun ? words[head] : undefined;
}

function makeForms(pattern: TermPattern): ReadonlySet<string> {
  const head = headOf(pattern);
  if (head === undefined || head.isAcronym) return none;
  const { language } = pattern;
  return new Set(
    language
      .relationalAdjectives(head.fold)
      .flatMap((adjective) => language.forms(adjective, { wordClass: "adjective" }))
      .map(({ text }) => fold(text)),
  );
}

function at(pattern: TermPattern, index: number): TargetMatch {
  return { pattern, rung: "derived", start: index, end: index + 1 };
}

/** The first free word that is such an adjective, with or without a prefix. */
export function matchRelational(
  pattern: TermPattern,
  text: ReadText,
  isFree: (index: number) => boolean,
): TargetMatch | undefined {
  const forms = relationalForms(pattern);
  if (forms.size === 0) return undefined;
  const index = text.tokens.findIndex(
    ({ fold: word }, place) =>
      isFree(place) &&
      (forms.has(word) || pattern.language.withoutPrefix(word).some(({ rest }) => forms.has(rest))),
  );
  return index < 0 ? undefined : at(pattern, index);
}

/** A one-word term joined to one of the prefixes, or a word of its family; `isForm` tells them apart. */
export function matchPrefixed(
  pattern: TermPattern,
  text: ReadText,
  prefixes: readonly string[],
): { readonly match: TargetMatch; readonly isForm: boolean } | undefined {
  const head = headOf(pattern);
  if (head === undefined || head.isAcronym) return undefined;
  const isWhole = pattern.content.length === 1;
  for (const [index, { fold: word }] of text.tokens.entries())
    for (const { prefix, rest } of pattern.language.withoutPrefix(word)) {
      if (!prefixes.includes(prefix)) continue;
      const isForm = isWhole && head.forms.has(rest);
      if (isForm || pattern.language.isKin(head.fold, rest))
        return { match: at(pattern, index), isForm };
    }
  return undefined;
}
