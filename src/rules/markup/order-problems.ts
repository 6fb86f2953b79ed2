// Placeholders that take the arguments in their order, in another order: "%d of %s" and "%s de %d".

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { findPlaceholders, type Placeholder } from "../../text/placeholders.ts";
import type { Problem } from "../rule.ts";

const numbered = /^%\d+\$/u;

/** A program would put a number where a text belongs, or stop. */
export function* orderProblems(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  if (!source.text.includes("%") || !target.text.includes("%")) return;
  const [theirs, ours] = [positional(source), positional(target)];
  if (theirs.length < 2 || theirs.length !== ours.length) return;
  const at = theirs.findIndex(({ key }, index) => key !== ours[index]?.key);
  const [from, to] = [theirs[at], ours[at]];
  if (from === undefined || to === undefined) return;
  // Another number of one of them is told by itself.
  const sorted = (all: readonly Placeholder[]): string =>
    all
      .map(({ key }) => key)
      .toSorted()
      .join(" ");
  if (sorted(theirs) !== sorted(ours)) return;
  yield {
    messageId: "order",
    unit,
    source: from.range,
    target: to.range,
    data: { source: from.text, target: to.text },
    confidence: 0.85,
  };
}

function positional({ text }: LocatedText): readonly Placeholder[] {
  return findPlaceholders(text).filter(
    ({ kind, key }) => kind === "positional" && !numbered.test(key),
  );
}
