// An approved English word inside a compound that stands for the term and its neighbour: "palabra clave" / "keyword".

import { barrier, type ReadText } from "../../text/read-text.ts";
import type { TargetMatch } from "./target-match.ts";
import type { TermPattern } from "../patterns/term-pattern.ts";

const shortestRest = 3;
const shortestWord = 7;
const plural = /s$/u;
const ofIn = new Set(["de", "del"]);
const articles = new Set(["el", "la", "los", "las"]);

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a noun before the term makes one expression with it: "palabra clave", "nombre de host". */
function completesNoun(source: ReadText, { start }: Place): boolean {
  let before = start - 1;
  if (source.barriers[start] !== barrier.none) return false;
  if (articles.has(source.tokens[before]?.fold ?? "")) {
    before--;
    if (!ofIn.has(source.tokens[before]?.fold ?? "")) return false;
  }
  if (ofIn.has(source.tokens[before]?.fold ?? "") && source.barriers[before] === barrier.none)
    before--;
  return before >= 0 && source.functionWords[before] === 0;
}

const adjective = /(?:[oaeé]|al|ar|il)s?$/u;

/** Whether an adjective after the term does: "barra inversa", "bucle principal". */
function hasAdjective(source: ReadText, end: number): boolean {
  return (
    source.barriers[end] === barrier.none &&
    source.functionWords[end] === 0 &&
    adjective.test(source.tokens[end]?.fold ?? "")
  );
}

/** Whether the source has two words of which English may make one, the term among them. */
export function mayBeCompound(source: ReadText, term: Place, target: ReadText): boolean {
  return (
    target.language === "en" && (completesNoun(source, term) || hasAdjective(source, term.end))
  );
}

/** The English compound with the approved word at its start or end, where the source has two words for it. */
export function matchCompound(
  patterns: readonly TermPattern[],
  source: ReadText,
  term: Place,
  target: ReadText,
): TargetMatch | undefined {
  if (!mayBeCompound(source, term, target)) return undefined;
  for (const pattern of patterns) {
    const word = (pattern.words[0]?.fold ?? "").replace(plural, "");
    if (pattern.words.length !== 1 || word === "") continue;
    const at = target.tokens.findIndex(({ fold }) => {
      const single = fold.replace(plural, "");
      return (
        single.length >= Math.max(word.length + shortestRest, shortestWord) &&
        (single.startsWith(word) || single.endsWith(word))
      );
    });
    if (at >= 0) return { pattern, rung: "derived", start: at, end: at + 1 };
  }
  return undefined;
}
