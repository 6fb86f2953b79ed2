// The rung for derived words: "consultar previamente" for "consulta previa".

import { barrier, type ReadText } from "../../text/read-text.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";
import { tokenFits } from "../recognition/match-words.ts";
import type { TargetMatch } from "./target-match.ts";

const widest = 4;

/** Whether to look for derived words: the letters of an acronym have no word family. */
export function mayBeDerived(pattern: TermPattern): boolean {
  return !pattern.content.some((index) => pattern.words[index]?.isAcronym);
}

/** The first place where words of the same families stand close together. */
export function matchDerived(pattern: TermPattern, text: ReadText): TargetMatch | undefined {
  if (!mayBeDerived(pattern)) return undefined;
  const words = pattern.content.flatMap((index) => pattern.words[index] ?? []);
  const fits = (place: number, index: number): boolean => {
    const word = words[place];
    const token = text.tokens[index];
    if (word === undefined || token === undefined || text.functionWords[index] === 1) return false;
    return tokenFits(token, word, pattern, text) || pattern.language.isKin(word.fold, token.fold);
  };
  for (let start = 0; start < text.tokens.length; start++) {
    const first = words.findIndex((_, place) => fits(place, start));
    if (first < 0) continue;
    const missing = new Set(words.keys());
    missing.delete(first);
    let end = start + 1;
    for (
      let index = start + 1;
      missing.size > 0 && index <= start + words.length + widest;
      index++
    ) {
      if (text.barriers[index] === barrier.stop) break;
      const place = [...missing].find((candidate) => fits(candidate, index));
      if (place === undefined) continue;
      missing.delete(place);
      end = index + 1;
    }
    if (missing.size === 0) return { pattern, rung: "derived", start, end };
  }
  return undefined;
}

/**
 * Whether the derived words have the same word classes as the term, in the same order: "agente causante" for
 * "agente causal" is another term, "restricciones de viaje" for "restricciones para viajar" a paraphrase.
 */
export function keepsClasses({ pattern, start, end }: TargetMatch, text: ReadText): boolean {
  const { roughClass } = pattern.language;
  const found: (string | undefined)[] = [];
  for (let index = start; index < end; index++)
    if (text.functionWords[index] === 0) found.push(roughClass(text.tokens[index]?.lower ?? ""));
  const own = pattern.content.map((index) => roughClass(pattern.words[index]?.lower ?? ""));
  return (
    found.length === own.length &&
    own.every((each, index) => each !== undefined && each === found[index])
  );
}

/**
 * Whether a noun of action replaces another from the same verb: "compartimiento" for "compartición". The two are
 * synonyms, so the glossary chose one of them for a reason; a verb instead is only a paraphrase.
 */
export function isRivalNoun({ pattern, start, end }: TargetMatch, text: ReadText): boolean {
  const [index] = pattern.content;
  if (index === undefined || pattern.content.length !== 1 || end - start !== 1) return false;
  return pattern.language.areRivalNouns(
    pattern.words[index]?.lower ?? "",
    text.tokens[start]?.lower ?? "",
  );
}
