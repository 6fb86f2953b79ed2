// What each match flag is for, with a cell of the `match` column as an example.

/** By the name of the flag. */
export const matchFlagDocs: Readonly<
  Record<
    string,
    {
      readonly does: string;
      readonly example: string;
      /** A term that the example suits, where not any does. */
      readonly term?: string;
    }
  >
> = {
  case: {
    does: "`case` alone or `case=exact`: capitals as written, on both sides; `case=any`: never; `case=auto` (default): for acronyms and names",
    example: "case",
  },
  context: {
    does: "only near one of these words (five to each side); a star stands for any ending, a regular expression goes between slashes",
    example: "context=mine*|royalty",
  },
  derived: {
    does: "a derived word (*derogación* for *derogar*) is fine (`ok`), a note (`info`, default), or judged like another term (`error`)",
    example: "derived=ok",
  },
  exact: { does: "no inflection, no other order, no words between", example: "exact" },
  forms: {
    does: "further forms that count as the term; a star stands for any ending, and `/…/` is a regular expression for each word: no lookaround, no repeated group, at most 3 repetitions, 10 alternatives and 100 characters",
    example: "forms=vacó|vacad*",
  },
  func: {
    does: "small words between the words of the term are fine (`on`, default) or not",
    example: "func=off",
  },
  gap: { does: "how many other words may stand between (default 2)", example: "gap=0" },
  gender: {
    does: "the noun has a form for each gender, or not; default: decided by its ending",
    example: "gender=off",
  },
  global: {
    does: "deprecated terms: wrong wherever they stand, whatever the source says",
    example: "global",
  },
  head: {
    does: "the head alone (*correo* for *correo electrónico*) is fine always, after the full term (`after-first`, default), or never",
    example: "head=never",
  },
  inflect: {
    does: "inflect as this part of speech, or `none`; default `auto`: by the column part_of_speech",
    example: "inflect=none",
  },
  literal: { does: "character for character, capitals included", example: "literal" },
  notContext: {
    does: "not near any of these words; patterns as in `context`",
    example: "notContext=/birthdays?|anniversar(y|ies)/",
  },
  order: { does: "the words may change places (`free`, default) or not", example: "order=fixed" },
  regex: {
    does: "the term itself is a regular expression, with slashes or without, under the rules of `forms`; it is looked for, never suggested, and left out of what is written for other tools",
    example: "regex",
    term: "/fujimor(ista|ismo)s?/",
  },
  repeat: {
    does: "the term must stand for every occurrence (`all`, default), or only for the first of a document",
    example: "repeat=first",
  },
  scope: {
    does: "only in documents whose path matches one of these patterns",
    example: "scope=articles/**/*.md",
  },
  short: {
    does: "short forms that count as the term; patterns as in `forms`",
    example: "short=ronda",
  },
  stem: {
    does: "the term with a bar after the stem of its words: any ending is the term; in a table with ids the bar may stand in the term's own cell, as memoQ's users write it",
    example: "stem=vacan|cia",
    term: "vacancia",
  },
};
