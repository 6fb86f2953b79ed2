// Every way to write a term: in full, its listed other forms, its listed short forms.

import { languageOf } from "../../languages/index.ts";
import type { Concept, Term } from "../../model/concept.ts";
import { writtenPattern } from "../../model/written-pattern.ts";
import { fold } from "../../strings/fold.ts";
import { faultOfPattern } from "../../strings/word-pattern.ts";
import { compilePattern, type PatternRequest } from "./compile-pattern.ts";
import { isTooLong } from "./longest-term.ts";
import { parseMatchFlags } from "./match-flags.ts";
import type { TermPattern } from "./term-pattern.ts";

/**
 * The full term first; empty for a text without words, one that is too long, or an unusable pattern. `readAs` is the concept without its
 * meaningless capitals, with its terms in the same order.
 */
export function termPatterns(
  concept: Concept,
  term: Term,
  readAs: Concept = concept,
  side: "source" | "target" = "source",
): TermPattern[] {
  const patterns: TermPattern[] = [];
  const { flags } = parseMatchFlags(term);
  const add = (request: Omit<PatternRequest, "flags" | "readAs">): void => {
    if (isTooLong(request)) return;
    const pattern = compilePattern(concept, term, { ...request, flags, readAs });
    if (pattern !== undefined) patterns.push(pattern);
  };
  const written = writtenPattern(term);
  if (written === undefined) add(whole(concept, term, readAs));
  // A pattern has no derived words or near misses; it is matched like a listed form.
  else if (faultOfPattern(written) === undefined) add({ text: written, kind: "form" });
  if (side === "target" && written === undefined && !flags.exact && !flags.literal)
    for (const text of partsOf(term, readAs.terms[concept.terms.indexOf(term)]?.text, concept))
      add({ text, kind: "whole" });
  for (const text of flags.forms) add({ text, kind: "form" });
  for (const text of flags.short) add({ text, kind: "short" });
  return patterns;
}

/**
 * "problema o conflicto" for "issue": where the other language names one thing, either noun will do. Of two verbs
 * the whole is meant: "activar o desactivar" for "toggle".
 */
function partsOf(term: Term, text = term.text, { terms }: Concept): readonly string[] {
  const language = languageOf(term.language);
  const parts = text.split(language.eitherOr ?? neverStands);
  if (parts.length < 2 || parts.some((part) => !/\p{L}{3}/u.test(part))) return [];
  if (parts.some((part) => language.isVerbForm(part.toLowerCase()))) return [];
  const saysBoth = ({ language: tag, text: other }: Term): boolean => {
    const { eitherOr } = languageOf(tag);
    return languageOf(tag) !== language && (eitherOr?.test(other) === true || /[/|]/u.test(other));
  };
  return terms.some(saysBoth) ? [] : parts;
}

const neverStands = /(?!)/u;

/** A loan inflects as in its language of origin: "rondas campesinas" in English text. */
function whole(
  concept: Concept,
  term: Term,
  readAs: Concept,
): Omit<PatternRequest, "flags" | "readAs"> {
  const { text } = readAs.terms[concept.terms.indexOf(term)] ?? term;
  const language = languageOf(term.language);
  const key = fold(text);
  const loan = language.keepsLoans
    ? concept.terms.find(
        (other) => languageOf(other.language) !== language && fold(other.text) === key,
      )
    : undefined;
  return {
    text,
    kind: "whole",
    ...(loan === undefined ? {} : { inflectAs: languageOf(loan.language) }),
  };
}
