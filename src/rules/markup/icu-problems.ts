// What is wrong with a translated ICU message: its braces, the arguments it chooses by, the keywords of its branches.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { isIcu, readIcu, type IcuChoice } from "../../text/icu-message.ts";
import type { Problem } from "../rule.ts";

// CLDR's plural categories; which of them a language has is its own affair.
const categories = new Set(["zero", "one", "two", "few", "many", "other"]);

export function* icuProblems(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  if (!isIcu(source.text)) return;
  const theirs = readIcu(source.text);
  // What the source itself breaks, nobody can compare.
  if (theirs.broken !== undefined) return;
  const ours = readIcu(target.text);
  if (ours.broken !== undefined) {
    yield { messageId: "braces", unit, target: ours.broken, data: {}, confidence: 0.95 };
    return;
  }
  const left = [...ours.choices];
  for (const choice of theirs.choices) {
    const at = left.findIndex(({ name, kind }) => name === choice.name && kind === choice.kind);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (same !== undefined) yield* keywordProblems(unit, choice, same);
    // Nested in another branch, it may be written out once less.
    else if (!ours.choices.some(({ name }) => name === choice.name))
      yield {
        messageId: "missing",
        unit,
        source: choice.range,
        data: { source: `{${choice.name}, ${choice.kind}, …}` },
        confidence: 0.9,
      };
  }
}

function* keywordProblems(
  unit: BitextUnit,
  theirs: IcuChoice,
  ours: IcuChoice,
): Generator<Problem> {
  const problem = (messageId: string, data: Problem["data"]): Problem => ({
    messageId,
    unit,
    source: theirs.range,
    target: ours.range,
    data,
    confidence: 0.9,
  });
  const missing = theirs.keywords.filter(
    (keyword) =>
      (keyword === "other" || theirs.kind === "select") && !ours.keywords.includes(keyword),
  );
  const unknown = ours.keywords.filter(
    (keyword) =>
      !theirs.keywords.includes(keyword) &&
      !(theirs.kind !== "select" && (categories.has(keyword) || keyword.startsWith("="))),
  );
  for (const [at, keyword] of missing.entries()) {
    const other = unknown[at];
    yield other === undefined
      ? problem("keywordMissing", { keyword })
      : problem("keywordChanged", { keyword, target: other });
  }
  for (const keyword of unknown.slice(missing.length)) yield problem("keywordUnknown", { keyword });
}
