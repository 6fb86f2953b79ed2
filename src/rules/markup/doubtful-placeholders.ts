// Braces that no program may ever fill in: a name set in them, a pattern for the reader to complete.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { rangeSet } from "../../strings/range-set.ts";
import type { Placeholder } from "../../text/placeholders.ts";

const bareName = /^\{([\p{L}_][\p{L}\p{N}_.-]*)\}$/u;
const signed = /^[#$]\{/u;

/**
 * "#{order}" where the text also has "{site}" and the translation has "{order}": the sign is text, "order no. {order}",
 * no Ruby and no shell. Both sides are read alike.
 */
export function withoutSigns(
  theirs: readonly Placeholder[],
  ours: readonly Placeholder[],
): readonly [readonly Placeholder[], readonly Placeholder[]] {
  const all = [...theirs, ...ours];
  const bare = new Set(all.filter(({ key }) => bareName.test(key)).map(({ key }) => key));
  if (bare.size === 0 || !all.some(({ key }) => signed.test(key) && bare.has(key.slice(1))))
    return [theirs, ours];
  const read = (one: Placeholder): Placeholder =>
    signed.test(one.key) ? { ...one, key: one.key.slice(1) } : one;
  return [theirs.map(read), ours.map(read)];
}

/** "the {learnr} package" as "el paquete learnr": in an article, braces may just be a way to set a name. */
function isSaidBare({ text }: Placeholder, other: LocatedText): boolean {
  const name = bareName.exec(text)?.[1];
  return name !== undefined && other.text.split(/[^\p{L}\p{N}_.-]+/u).includes(name);
}

// {NUMBER}, {Publisher_Name}: programs name their arguments in lower case or in camel case.
const shown = /^\{(?:\p{Lu}[\p{Lu}\p{N}_]+|\p{Lu}\p{Ll}+(?:_\p{L}\p{Ll}*)+)\}$/u;

/** "AFG-PASSPORT-{NUMBER}" as "AFG-PASAPORTE-{NÚMERO}": a pattern that the reader completes. */
function isCompletedByReader(
  { text, range }: Placeholder,
  all: readonly Placeholder[],
  whole: string,
): boolean {
  if (!shown.test(text)) return false;
  const joined = /[\p{L}\p{N}}][-/:]$/u.test(
    whole.slice(Math.max(0, range.start - 2), range.start),
  );
  return (
    joined || all.some(({ range: next }) => /^[-/:]$/u.test(whole.slice(range.end, next.start)))
  );
}

/** One side of a unit, with its placeholders. */
export interface PlaceholdersOfSide {
  readonly side: LocatedText;
  readonly placeholders: readonly Placeholder[];
}

/** Whether a placeholder of one side that the other lacks is worth a note only. */
export function isDoubtful(
  placeholder: Placeholder,
  { side, placeholders }: PlaceholdersOfSide,
  other: LocatedText,
  unit: BitextUnit,
): boolean {
  if (isCompletedByReader(placeholder, placeholders, side.text)) return true;
  // A bilingual file names its units; an article does not. In an article, "%d" in a code span is what is talked about.
  if (unit.id !== "") return false;
  return (
    isSaidBare(placeholder, other) ||
    (unit.isolated !== true && rangeSet(side.opaque)(placeholder.range.start))
  );
}
