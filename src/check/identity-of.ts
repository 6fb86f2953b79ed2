// What a finding is, so that it is recognised after lines have moved: its fingerprint is made of this.

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

function plain(text: string): string {
  return fold(text).replace(spaces, " ").trim();
}

function written(text: string | undefined, range: Problem["target"]): string {
  return range === undefined ? "" : (text ?? "").slice(range.start, range.end);
}
