// The letter of a label that opens it from the keyboard: `P&rint`, `_File`.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { codeParts } from "../../text/code-parts.ts";
import type { Problem } from "../rule.ts";

// A label, not a sentence that speaks of R&D or of user_id.
const mostWords = 6;
// Not "Q&A", "AT&T", "&amp;", "a & b", "x=1&y=2".
const ampersand = /(?<!&)&(?![&\s])(?!#?\w{1,31};)(?=[\p{L}\p{N}])/gu;
const betweenCapitals = /\p{Lu}&\p{Lu}(?!\p{Ll})|=|[?&]\w+=/u;
// "_File", "Save _As", "Pr_int"; not "user_id", "__init__", "MAX_SIZE", "_name_".
const underscore = /(?<!_)_(?!_)(?=[\p{L}\p{N}])/gu;
const identifier = /^[^\p{Lu}]*$|\p{Lu}_\p{Lu}|_\p{L}+_|\p{N}_/u;

export function* acceleratorProblems(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  if (unit.isolated !== true) return;
  for (const sign of ["&", "_"] as const) {
    const at = acceleratorOf(source.text, sign);
    if (at === undefined || target.text.includes(sign)) continue;
    yield {
      messageId: "accelerator",
      unit,
      source: { start: at, end: at + 2 },
      data: { source: source.text.slice(at, at + 2) },
      confidence: 0.7,
    };
  }
}

/** The one place of the sign; `undefined` where it is not used so, or the text is no label. */
function acceleratorOf(text: string, sign: "&" | "_"): number | undefined {
  if (!text.includes(sign) || text.trim().split(/\s+/u, mostWords + 1).length > mostWords)
    return undefined;
  const found = [...text.matchAll(sign === "&" ? ampersand : underscore)];
  const at = found[0]?.index;
  if (found.length !== 1 || at === undefined || text.split(sign).length !== 2) return undefined;
  if (codeParts(text).some(({ start, end }) => at >= start && at < end)) return undefined;
  return (sign === "&" ? betweenCapitals : identifier).test(text) ? undefined : at;
}
