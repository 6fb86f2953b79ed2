// A sentence that the translator moved: the alignment, which never crosses, leaves it alone at both places.

import type { BitextUnit } from "../../model/bitext.ts";
import { fold } from "../../strings/fold.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { CheckedDocument } from "../rule.ts";

const farthest = 12;
const leastAlike = 2;
const leastShare = 0.25;
const mostTimesLonger = 2.2;
// What words of two related languages have in common stands at their beginning.
const stem = 5;

/** Names, numbers and the beginnings of long words. */
function tellingParts(text: string): Set<string> {
  const parts = new Set<string>();
  for (const { surface } of tokenize(text)) {
    const folded = fold(surface);
    if (/\d/u.test(surface)) parts.add(surface);
    else if (folded.length > stem) parts.add(folded.slice(0, stem));
    else if (/^\p{Lu}\p{L}{2}/u.test(surface)) parts.add(folded);
  }
  return parts;
}

/** Whether a sentence that the other side alone has, close by, seems to say the same. */
export function isMoved(
  unit: BitextUnit,
  { units }: CheckedDocument,
  lacking: "source" | "target",
): boolean {
  const having = lacking === "target" ? "source" : "target";
  const text = unit[having]?.text ?? "";
  const own = tellingParts(text);
  if (own.size < leastAlike) return false;
  const from = Math.max(0, unit.index - farthest);
  return units.slice(from, unit.index + farthest + 1).some((other) => {
    const there = other[lacking]?.text;
    if (there === undefined || other[having] !== undefined) return false;
    if (Math.max(there.length, text.length) > mostTimesLonger * Math.min(there.length, text.length))
      return false;
    const theirs = tellingParts(there);
    const alike = [...own].filter((part) => theirs.has(part)).length;
    return alike >= leastAlike && alike >= leastShare * Math.min(own.size, theirs.size);
  });
}
