// A single quotation mark right inside double ones, without its partner: `"arrangement'"`.

import type { BitextUnit } from "../model/bitext.ts";
import type { Problem } from "./rule.ts";

// After an s it may be the apostrophe of an English plural: “the farmers'”.
const closing = /["“«]([^"“”«»'‘’\n]{1,100}[^"“”«»'‘’\ns\s])(['’])["”»]/gu;
const opening = /["“«](['‘])([^"“”«»'‘’\n]{2,100})["”»]/gu;

export function* innerQuoteProblems(unit: BitextUnit): Generator<Problem> {
  const { source, target } = unit;
  if (target === undefined || !/["“«]['‘]|['’]["”»]/u.test(target.text)) return;
  if (source !== undefined && [closing, opening].some((each) => source.text.search(each) >= 0))
    return;
  for (const { 0: written, index } of target.text.matchAll(closing))
    yield problem(unit, "unopened", index + written.length - 2);
  for (const { index } of target.text.matchAll(opening)) yield problem(unit, "unclosed", index + 1);
}

function problem(unit: BitextUnit, messageId: "unopened" | "unclosed", at: number): Problem {
  return {
    messageId,
    unit,
    target: { start: at, end: at + 1 },
    data: { mark: unit.target?.text.charAt(at) ?? "" },
    confidence: 0.7,
  };
}
