// Identifies a finding even after lines have moved; baselines and code-review platforms recognise findings by it.

import type { Problem } from "../rules/rule.ts";
import { fold } from "../strings/fold.ts";

const spaces = /\s+/gu;

/** What makes two problems the same: rule, concept, both sentences and the words in question. */
export function identityOf(ruleId: string, problem: Problem): string {
  const { source, target } = problem.unit;
  return [
    ruleId,
    problem.concept?.id ?? "",
    plain(source?.text ?? ""),
    plain(target?.text ?? ""),
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

function plain(text: string): string {
  return fold(text).replace(spaces, " ").trim();
}

function written(text: string | undefined, range: Problem["target"]): string {
  return range === undefined ? "" : (text ?? "").slice(range.start, range.end);
}

function hexadecimal(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
