// Acronyms with an "s" in a language that does not give them a plural: "ONGs", "ONG's" for "ONG".

import { gapBefore, type ReadText } from "../../text/read-text.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import type { TargetMatch } from "./target-match.ts";

const plural = /\p{Lu}s$/u;
const apostrophe = /^['’]$/u;

/** Whether a matched acronym has a plural ending it should not have; `end`: where the acronym then ends. */
function pluralEnd({ pattern, start, end }: TargetMatch, text: ReadText): number | undefined {
  if (text.language.pluralisesAcronyms || !pattern.words.some(({ isAcronym }) => isAcronym))
    return undefined;
  for (let index = start; index < end; index++)
    if (plural.test(text.tokens[index]?.surface ?? "")) return end;
  return text.tokens[end]?.surface === "s" && apostrophe.test(gapBefore(text, end))
    ? end + 1
    : undefined;
}

/** Drops the matches whose plural the language does not have. */
export function withoutPlurals(matches: TargetMatch[], text: ReadText): TargetMatch[] {
  return matches.every((match) => pluralEnd(match, text) === undefined)
    ? matches
    : matches.filter((match) => pluralEnd(match, text) === undefined);
}

/** Of the places of one term, the first whose acronym has such a plural. */
export function firstPlural(
  matches: readonly TargetMatch[],
  text: ReadText,
): { readonly pattern: TermPattern; readonly start: number; readonly end: number } | undefined {
  for (const match of matches) {
    const end = pluralEnd(match, text);
    if (end !== undefined) return { pattern: match.pattern, start: match.start, end };
  }
  return undefined;
}
