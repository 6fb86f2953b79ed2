// A noun that says what the name beside it is: "el virus de la COVID-19". A translation may have the name alone.

import { barrier, type ReadText } from "../../../text/read-text.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";
import { articles, ofIn } from "../../spanish-links.ts";

const links = new Set([...ofIn, ...articles]);
const mostLinks = 2;
const shortestName = 3;
const digit = /\p{Nd}/u;

/** Index of the name right after the term, or -1. */
function nameAfter({ tokens, barriers, functionWords }: ReadText, end: number): number {
  let at = end;
  while (at < end + mostLinks && barriers[at] === barrier.none && links.has(tokens[at]?.fold ?? ""))
    at++;
  const token = tokens[at];
  if (token === undefined || barriers[at] !== barrier.none || functionWords[at] === 1) return -1;
  // "la versión 3", "el artículo 113": a number is a name of its own.
  if (digit.test(token.surface)) return at;
  return token.hasCapital && token.surface.length >= shortestName ? at : -1;
}

/** Whether the noun stands beside a name that the translation keeps. */
export function isBesideName(term: RecognisedTerm, source: ReadText, target: ReadText): boolean {
  // In English the name is a modifier of the noun as a rule: "the Python statement" is a statement.
  if (source.language !== "es") return false;
  if (term.pattern.termClass !== "noun" || term.pattern.words.length !== 1) return false;
  if (source.titleCase || source.allCaps) return false;
  const name = source.tokens[nameAfter(source, term.end)];
  return name !== undefined && target.tokens.some(({ fold }) => fold === name.fold);
}
