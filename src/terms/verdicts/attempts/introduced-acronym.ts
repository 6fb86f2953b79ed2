// The acronym that the source gives beside the term: "la Junta Nacional Electoral (JNE)" / "the JNE". Its letters
// need not be those of the approved term, so this knows what matching initials cannot.

import { nothing } from "../../../model/nothing.ts";
import { gapBefore, type ReadText } from "../../../text/read-text.ts";
import type { RecognisedTerm } from "../../recognition/term-occurrence.ts";
import type { Attempt } from "../verdict.ts";

const acronym = /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u;
const opens = /^\s*[([]\s*$/u;
const closes = /^\s*[)\],;]/u;

export const introducedAcronym: Attempt = {
  looksFor: ({ reading }, { recognised }) =>
    besideTerm(reading.source, recognised).length > 0 ? ["abbreviated"] : nothing,
  find: ({ reading: { source, target }, patterns }, { recognised }) => {
    const [pattern] = patterns.approved;
    if (pattern === undefined || target.allCaps) return undefined;
    const given = besideTerm(source, recognised);
    if (given.length === 0) return undefined;
    const start = target.tokens.findIndex(({ surface }) => given.includes(surface));
    return start < 0
      ? undefined
      : { outcome: "abbreviated", at: { pattern, start, end: start + 1 } };
  },
};

/** "el Jurado (JNE)" and "el JNE (Jurado …)": what stands in brackets behind the term, or before a term in brackets. */
function besideTerm(source: ReadText, { start, end }: RecognisedTerm): readonly string[] {
  if (source.allCaps) return nothing;
  const { tokens, text, ends } = source;
  const found: string[] = [];
  const behind = tokens[end]?.surface ?? "";
  if (
    acronym.test(behind) &&
    opens.test(gapBefore(source, end)) &&
    closes.test(text.slice(ends[end] ?? text.length))
  )
    found.push(behind);
  const before = tokens[start - 1]?.surface ?? "";
  if (
    acronym.test(before) &&
    opens.test(gapBefore(source, start)) &&
    closes.test(text.slice(ends[end - 1] ?? text.length))
  )
    found.push(before);
  return found;
}
