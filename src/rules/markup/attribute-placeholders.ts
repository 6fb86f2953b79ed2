// Placeholders inside tags: `<a href="%1$s" %2$s>`. Tags are compared by their names alone, what is in them here.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { findPlaceholders } from "../../text/placeholders.ts";
import { unmatchedBy } from "../../text/unmatched.ts";
import type { Problem } from "../rule.ts";

interface Inner {
  readonly text: string;
  readonly key: string;
  readonly start: number;
}

export function* attributePlaceholders(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  const theirs = innerOf(source.text);
  const ours = innerOf(target.text);
  if (theirs.length === 0 && ours.length === 0) return;
  const areNumbered = [...theirs, ...ours].every(({ key }) => numbered.test(key));
  const keyOf = ({ key }: Inner): string => (areNumbered ? key : key.replace(numbered, "%"));
  const missing = unmatchedBy(theirs, ours, keyOf);
  const extra = unmatchedBy(ours, theirs, keyOf);
  for (const [at, { text, start }] of missing.entries()) {
    const other = extra[at];
    const from = { start, end: start + text.length };
    yield other === undefined
      ? { messageId: "missing", unit, source: from, data: { source: text }, confidence: 0.9 }
      : {
          messageId: "changed",
          unit,
          source: from,
          target: { start: other.start, end: other.start + other.text.length },
          data: { source: text, target: other.text },
          confidence: 0.9,
          suggestions: [text],
        };
  }
  for (const { text, start } of extra.slice(missing.length)) {
    const range = { start, end: start + text.length };
    yield { messageId: "extra", unit, target: range, data: { target: text }, confidence: 0.9 };
  }
}

function innerOf(text: string): readonly Inner[] {
  if (!text.includes("<")) return [];
  return findPlaceholders(text)
    .filter(({ kind }) => kind === "tag")
    .flatMap(({ text: tag, range }) =>
      // Without its bracket, a tag is no tag.
      findPlaceholders(tag.slice(1))
        .filter(({ kind }) => kind !== "tag")
        .map((inner) => ({
          text: inner.text,
          key: inner.key,
          start: range.start + 1 + inner.range.start,
        })),
    );
}

/** `%1$s` where the other side counts from the first: the order of arguments is another's business. */
const numbered = /^%\d+\$/u;
