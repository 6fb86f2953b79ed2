// The words that may make one expression with a Spanish noun: "toque de queda", "palabra clave", "barra lateral".

import { nothing } from "../../model/nothing.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";
import { articles, ofIn } from "../spanish-links.ts";
import { wordRoot } from "../../languages/word-root.ts";

/** Whether the expressions around the term can be told: a Spanish noun of one word. */
export function isExpressive({ pattern }: RecognisedTerm): boolean {
  return pattern.language === "es" && pattern.termClass === "noun" && pattern.words.length === 1;
}

/** Roots of the content words that are joined to the noun, at most one on either side. */
export function neighbourRoots(term: RecognisedTerm, source: ReadText): readonly string[] {
  if (!isExpressive(term)) return nothing;
  const { tokens, barriers, functionWords } = source;
  const isJoined = (index: number): boolean => barriers[index] === barrier.none;
  const is = (words: ReadonlySet<string>, index: number): boolean =>
    words.has(tokens[index]?.fold ?? "");
  const roots: string[] = [];
  const add = (index: number): void => {
    const token = tokens[index];
    if (token !== undefined && functionWords[index] === 0)
      roots.push(wordRoot(token.fold, source.language));
  };
  let before = term.start - 1;
  if (is(articles, before) && isJoined(before) && is(ofIn, before - 1)) before--;
  if (is(ofIn, before) && isJoined(before)) before--;
  if (isJoined(before + 1) && isJoined(term.start)) add(before);
  let after = term.end;
  if (is(ofIn, after) && isJoined(after)) after++;
  if (after > term.end && is(articles, after)) after++;
  if (isJoined(after)) add(after);
  return roots;
}
