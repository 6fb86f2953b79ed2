// A term that ends like a sentence: no text has it so in the middle of one.

import { languageOf } from "../../languages/index.ts";
import type { Term } from "../../model/concept.ts";
import { isPattern } from "../../model/written-pattern.ts";
import { fold } from "../../strings/fold.ts";
import type { GlossaryLint } from "./glossary-lint.ts";

const ending = /[.,;:]$/u;

export const termFullStop: GlossaryLint = {
  id: "term-full-stop",
  level: "warning",
  *find(concepts) {
    for (const concept of concepts)
      for (const term of concept.terms)
        if (ending.test(term.text) && !isPattern(term) && !isAbbreviated(term))
          yield { concept, term, data: { term: term.text, mark: term.text.slice(-1) } };
  },
};

// An abbreviation has a stop within it, a capital, no vowel, or few letters: "EE. UU.", "Inc.", "pág.", "etc.".
const fewLetters = 4;

function isAbbreviated({ text, language }: Term): boolean {
  if (!text.endsWith(".")) return false;
  if (text.endsWith("...")) return true;
  const words = text.slice(0, -1).split(/[\s-]/u);
  const last = words.at(-1) ?? "";
  const { open, numbered, closing } = languageOf(language).abbreviations;
  const folded = fold(last);
  return (
    last.length <= fewLetters ||
    last.includes(".") ||
    (/\p{Lu}/u.test(last) && words.length === 1) ||
    !/[aeiouy]/u.test(folded) ||
    [open, numbered, closing].some((known) => known.has(folded))
  );
}
