// What a finding is, so that it is recognised after lines have moved: its fingerprint is made of this.

import type { LocatedText } from "../../model/bitext.ts";
import type { Problem } from "../../rules/rule.ts";
import { fingerprint } from "../../strings/fingerprint.ts";
import { fold } from "../../strings/fold.ts";

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
