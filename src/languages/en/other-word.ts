// Words spelt like a term that are almost certainly something else: part of a fixed expression, a verb with its
// particle ("set up"), a verb where the glossary has a noun or the reverse, a counted million. Only conclusive
// signs; weaker ones lower the confidence of an alarm (`cues.ts`).

import type { Span, TextRow } from "../../model/words.ts";
import { barrier } from "../../strings/barrier.ts";
import { englishExpressions } from "../expressions/english.ts";
import { isPartOfExpression } from "../expressions/expression-table.ts";
import type { TermShape } from "../language.ts";
import { wordSet } from "../word-set.ts";
import { beforeVerb, objectStarts } from "./words.ts";

/** Particles that hardly ever start a phrase of their own. */
const particles = wordSet("up off away out down");
/** Particles that are prepositions just as often, and so do not count if a noun follows. */
const prepositionsToo = wordSet("in on over back through by");
const afterParticle = wordSet("to and or");
const modals = wordSet(
  "can could will would shall should must cannot couldn wouldn shouldn won didn doesn don",
);
const subjects = wordSet("i you we they he she who");
const ownersAndArticles = wordSet("a an my your his its our their each every another");
const beforeNounAlone = wordSet("of for from with without by about against between");
const finite = wordSet("is was are were has had does did");
const scales = wordSet("hundred thousand million billion trillion");
const plural = /[^su]s$/u;
const participle = /(?:ed|ing)$/u;
const digit = /^\d/u;
const hyphen = /^[-‐‑]$/u;
const quote = /["“”«»]/u;

const foldAt = (row: TextRow, at: number): string | undefined =>
  row.barriers[at] === barrier.none ? row.tokens[at]?.fold : undefined;

/** "set up", "setting up", "log-in", "Please log in."; not "up 5 %", "up to 5", "a way out of". */
function hasParticle(row: TextRow, end: number): boolean {
  const after = foldAt(row, end);
  if (after === undefined) return false;
  const isHyphenated = hyphen.test(row.text.slice(row.ends[end - 1], row.starts[end]));
  if (isHyphenated) return particles.has(after) || prepositionsToo.has(after);
  const next = foldAt(row, end + 1);
  if (particles.has(after)) {
    if (next === undefined) return true;
    if (digit.test(next) || next === "of") return false;
    return next !== "to" || !isAmount(row, end + 2);
  }
  return (
    (after === "in" || after === "on") &&
    (next === undefined || afterParticle.has(next)) &&
    followsVerbSign(row, end - 1)
  );
}

/** "Log in", "to log in", "please log in"; not "the data set in to". */
function followsVerbSign(row: TextRow, at: number): boolean {
  if (at === 0 || row.barriers[at] === barrier.stop) return true;
  const before = row.tokens[at - 1]?.fold ?? "";
  return beforeVerb.has(before) && row.opaque[at - 1] === 0;
}

function isAmount(row: TextRow, at: number): boolean {
  const token = row.tokens[at];
  return token === undefined || digit.test(token.fold) || objectStarts.has(token.fold);
}

/** "you report", "can search", "to review the law", "Displays the list": the glossary has the noun. */
function isVerbHere(row: TextRow, start: number): boolean {
  const word = row.tokens[start]?.fold ?? "";
  const after = foldAt(row, start + 1);
  const takesObject = after !== undefined && objectStarts.has(after);
  if (start === 0 || row.barriers[start] === barrier.stop)
    return takesObject && !quote.test(row.text.slice(row.ends[start - 1] ?? 0, row.starts[start]));
  const before = row.barriers[start] === barrier.none ? row.tokens[start - 1]?.fold : undefined;
  if (before === undefined) return false;
  if (modals.has(before)) return !plural.test(word) && !participle.test(word);
  if (before === "to") return takesObject && !plural.test(word) && !participle.test(word);
  if (before === "it") return plural.test(word) && row.opaque[start - 1] === 0;
  // Not the name of something in a program: "the `who` dataset".
  return subjects.has(before) && row.opaque[start - 1] === 0 && !participle.test(word);
}

/** "a set of", "your reports are", "Lead was found": the glossary has the verb. */
function isNounHere(row: TextRow, start: number): boolean {
  const word = row.tokens[start]?.fold ?? "";
  if (participle.test(word)) return false;
  const isFirst = start === 0 || row.barriers[start] === barrier.stop;
  const after = row.tokens[start + 1];
  const isLast = after === undefined || row.barriers[start + 1] !== barrier.none;
  if (isFirst) return !isLast && finite.has(after.fold);
  const before = row.barriers[start] === barrier.none ? row.tokens[start - 1]?.fold : undefined;
  // "the popularity of reports": no verb stands behind such a preposition as it is.
  if (before !== undefined && beforeNounAlone.has(before)) return plural.test(word);
  if (before === undefined || !ownersAndArticles.has(before)) return false;
  return isLast || row.functionWords[start + 1] === 1;
}

/** Whether the term that begins at `start` is almost certainly not what the glossary means. */
export function isOtherWord({ termClass, words }: TermShape, row: TextRow, start: number): boolean {
  if (termClass === "name") return false;
  const span: Span = { start, end: start + words.length };
  if (isPartOfExpression(englishExpressions, row, span)) return true;
  if (words.length !== 1) return false;
  // "200 billion" is a number, and is translated as numbers are.
  if (scales.has(words[0]?.fold ?? ""))
    return digit.test(row.tokens[start - 1]?.fold ?? "") && row.barriers[start] === barrier.none;
  if (termClass === "noun") return hasParticle(row, span.end) || isVerbHere(row, start);
  return termClass === "verb" && (hasParticle(row, span.end) || isNounHere(row, start));
}
