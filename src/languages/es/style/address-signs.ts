// How a Spanish text addresses its reader: tú or usted.

import type { AddressSign, StyledText } from "../../style/writing-style.ts";
import { spelledSet, wordSet } from "../../word-set.ts";
import { imperative } from "./imperatives.ts";

const familiarWords = spelledSet("tú ti contigo tu tus tuyo tuya tuyos tuyas");
const familiarVerbs = wordSet(
  "puedes debes quieres tienes eres necesitas puedas quieras tengas deseas haces sabes podras deberas tendras",
);
// "Save it", "and close", "please wait": an English imperative opens its clause, as the Spanish one does.
const englishOpeners = /(?:^|[.:;,!?(]\s+|\b(?:and|or|then|please)\s+)(\p{L}+)/giu;
const quoted = /[«“"][^«»“”"]*[»”"]/gu;
const quotationMark = /[«“"]/u;
const speech = /^\s*[-–—]/u;

/** The words that show it, in order; none from quotations and dialogue, where somebody else speaks. */
export function* addressSigns({ row, prose, source }: StyledText): Generator<AddressSign> {
  if (speech.test(prose)) return;
  const apart = quotationMark.test(prose)
    ? [...prose.matchAll(quoted)].map(({ index, 0: { length } }) => [index, index + length])
    : [];
  // Most texts have no imperative, and the source is not asked.
  let openers: ReadonlySet<string> | undefined;
  let quotation = 0;
  for (let at = 0; at < row.tokens.length; at++) {
    const word = row.tokens[at];
    const [start = 0, end = 0] = [row.starts[at], row.ends[at]];
    if (word === undefined || row.opaque[at] !== 0) continue;
    while ((apart[quotation]?.[1] ?? Infinity) < end) quotation++;
    if ((apart[quotation]?.[0] ?? Infinity) <= start) continue;
    const register = registerOf(at);
    if (register !== undefined) yield { start, end, register };
  }

  function registerOf(at: number): AddressSign["register"] | undefined {
    const word = row.tokens[at];
    if (word === undefined) return undefined;
    if (familiarWords.has(word.lower) || familiarVerbs.has(word.fold)) return "familiar";
    if (word.lower === "usted") return "formal";
    if (!opensClause(at)) return undefined;
    const known = imperative(word.lower);
    if (known === undefined) return undefined;
    openers ??= new Set(
      [...source.matchAll(englishOpeners)].map(([, opener = ""]) => opener.toLowerCase()),
    );
    return [...known.english].some((verb) => openers?.has(verb) === true)
      ? known.register
      : undefined;
  }

  function opensClause(at: number): boolean {
    if (at === 0 || (row.barriers[at] ?? 0) > 0) return true;
    return /^(?:y|e|o|luego|despues)$/u.test(row.tokens[at - 1]?.fold ?? "");
  }
}
