// A backtick that opens code and is not closed by as many: "`Interest.share``"; and code with other capitals than in the source.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { Range } from "../../model/location.ts";
import type { Problem } from "../rule.ts";

const backticks = /`+/gu;

/** The first run of backticks that no later run of the same length closes. */
function openMark(text: string): Range | undefined {
  const runs = [...text.matchAll(backticks)].map(({ 0: { length }, index }) => ({ length, index }));
  // Of each length the last place, so that many lone marks are not looked for again and again.
  const last = new Map(runs.map(({ length }, place) => [length, place]));
  for (let at = 0; at < runs.length; at++) {
    const opened = runs[at];
    if (opened === undefined) return undefined;
    const range = { start: opened.index, end: opened.index + opened.length };
    if ((last.get(opened.length) ?? at) <= at) return range;
    // Code may hold shorter and longer runs.
    do at++;
    while (runs[at]?.length !== opened.length);
  }
  return undefined;
}

/** Only where the source keeps its own: "`so'" is a quotation in TeX. */
export function* codeMarkProblems(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  if (!target.text.includes("`") || !source.text.includes("`")) return;
  const range = openMark(target.text);
  if (range === undefined || openMark(source.text) !== undefined) return;
  yield {
    messageId: "codeMark",
    unit,
    target: range,
    data: { written: target.text.slice(range.start, range.end) },
    confidence: 0.8,
  };
}

const codeSpan = /(?<!`)(`{1,2})([^`\s]{2,80})\1(?!`)/gu;

/** Programs tell capitals apart. */
export function* codeCaseProblems(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  if (!target.text.includes("`") || !source.text.includes("`")) return;
  const kept = new Set([...source.text.matchAll(codeSpan)].map(([, , code = ""]) => code));
  const theirs = new Map([...kept].map((code) => [code.toLowerCase(), code]));
  for (const { 1: mark = "", 2: code = "", index } of target.text.matchAll(codeSpan)) {
    const own = theirs.get(code.toLowerCase());
    if (own === undefined || kept.has(code)) continue;
    const start = index + mark.length;
    yield {
      messageId: "codeCase",
      unit,
      target: { start, end: start + code.length },
      data: { source: own, target: code },
      confidence: 0.8,
      suggestions: [own],
      replacement: own,
    };
  }
}
