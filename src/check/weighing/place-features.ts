// The words around the place of an alarm.

import type { LocatedText } from "../../model/bitext.ts";
import type { Range } from "../../model/location.ts";
import type { Span } from "../../model/words.ts";
import type { Problem } from "../../rules/rule.ts";
import { barrier, type ReadText } from "../../text/read-text.ts";
import type { FeatureName } from "./features.ts";
import type { Scene } from "./scene.ts";

const quoteBefore = /["'“‘«`]$/u;
const quoteAfter = /^["'”’»`]/u;
const codeBefore = /(?:[_/\\.@#$<>{}[\]=-]|::)$/u;
const codeAfter = /^(?:[_/\\@#$<>{}[\]=-]|\.\p{L}|::|\(\))/u;
const capital = /\p{Lu}/u;
/** Of shorter texts the lengths say nothing. */
const fewestWords = 3;

type Set = (name: FeatureName, value: number) => void;

export function placeFeatures(
  { unit, source: from, target: to, assessment }: Problem,
  { source, target }: Scene,
  set: Set,
): void {
  const places = [
    [unit.source, from],
    [unit.target, to],
  ] as const;
  const is = (where: (text: LocatedText, range: Range) => boolean): number =>
    places.some(([text, range]) => text !== undefined && range !== undefined && where(text, range))
      ? 1
      : 0;
  set("quoted", is(isQuoted));
  set("code", is(isInCode));
  const lengths = [source.tokens.length, target.tokens.length] as const;
  if (lengths[0] >= fewestWords && lengths[1] > 0)
    set("length-ratio", Math.max(-1, Math.min(1, Math.log2(lengths[1] / lengths[0]) - 0.2)));
  const span = assessment && from && spanOf(source, from);
  if (assessment === undefined || span === undefined) return;
  const isName = capital.test(assessment.occurrence.term.text);
  if (!isName && isCapitalised(source, span)) set("capital-inside", 1);
  inRow(source, span, set);
}

function isQuoted({ text }: LocatedText, { start, end }: Range): boolean {
  return quoteBefore.test(text.charAt(start - 1)) && quoteAfter.test(text.charAt(end));
}

function isInCode({ text }: LocatedText, { start, end }: Range): boolean {
  return (
    codeBefore.test(text.slice(Math.max(0, start - 2), start)) ||
    codeAfter.test(text.slice(end, end + 3))
  );
}

function spanOf({ starts }: ReadText, range: Range): Span | undefined {
  const start = starts.findIndex((at) => at >= range.start);
  if (start === -1) return undefined;
  let end = start + 1;
  while (end < starts.length && (starts[end] ?? 0) < range.end) end++;
  return { start, end };
}

/** Whether a word has a capital that no beginning of a sentence accounts for. */
function isCapitalised({ tokens, barriers }: ReadText, { start }: Span): boolean {
  return start > 0 && barriers[start] === barrier.none && tokens[start]?.hasCapital === true;
}

function inRow(row: ReadText, span: Span, set: Set): void {
  const { start, end } = span;
  const { language } = row;
  if (end - start !== 1) return;
  if (language.hasComplement(row, end)) set("complement", 1);
  if (language.standsBare(row, start)) set("bare", 1);
  if (language.isInExpression(row, span)) set("expression", 1);
  set("neighbours", language.neighbours(row, span).length / 2);
}
