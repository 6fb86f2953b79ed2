// Identifies a finding even after lines have moved; baselines and code-review platforms recognise findings by it.

import type { LocatedText } from "../model/bitext.ts";
import type { Problem } from "../rules/rule.ts";
import { fold } from "../strings/fold.ts";

const spaces = /\s+/gu;

/** What makes two problems the same: rule, concept, both sentences and the words in question. */
export function identityOf(ruleId: string, problem: Problem): string {
  const { source, target } = problem.unit;
  return [
    ruleId,
    problem.concept?.id ?? "",
    saidBy(source),
    saidBy(target),
    written(source?.text, problem.source),
    written(target?.text, problem.target),
  ].join("\u0000");
}

/** 16 hexadecimal digits; `ordinal` tells apart identical findings of one document. */
export function fingerprint(identity: string, ordinal: number): string {
  const text = `${identity}\u0000${ordinal}`;
  // Two 32-bit multiplicative hashes, mixed into each other at the end.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return hexadecimal(high) + hexadecimal(low);
}

// Longer than any sentence that a person writes: of such a text its own fingerprint serves, so that a thousand findings
// in it do not each take its length in time.
const longestText = 4000;
const known = new WeakMap<LocatedText, string>();

/** The text of one side, as far as it identifies a problem. */
function saidBy(side: LocatedText | undefined): string {
  if (side === undefined) return "";
  let said = known.get(side);
  if (said === undefined) {
    const plain = fold(side.text).replace(spaces, " ").trim();
    said = plain.length > longestText ? fingerprint(plain, 0) : plain;
    known.set(side, said);
  }
  return said;
}

function written(text: string | undefined, range: Problem["target"]): string {
  return range === undefined ? "" : (text ?? "").slice(range.start, range.end);
}

function hexadecimal(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
