// Braces that no program may ever fill in: a name set in them, a pattern for the reader to complete.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
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

const wordsOf = new WeakMap<LocatedText, ReadonlySet<string>>();

/** "the {learnr} package" as "el paquete learnr": in an article, braces may just be a way to set a name. */
function isSaidBare({ text }: Placeholder, other: LocatedText): boolean {
  const name = bareName.exec(text)?.[1];
  if (name === undefined) return false;
  let words = wordsOf.get(other);
  if (words === undefined) {
    words = new Set(other.text.split(/[^\p{L}\p{N}_.-]+/u));
    wordsOf.set(other, words);
  }
  return words.has(name);
}

// {NUMBER}, {Publisher_Name}: programs name their arguments in lower case or in camel case.
const shown = /^\{(?:\p{Lu}[\p{Lu}\p{N}_]+|\p{Lu}\p{Ll}+(?:_\p{L}\p{Ll}*)+)\}$/u;

/** "AFG-PASSPORT-{NUMBER}" as "AFG-PASAPORTE-{NÚMERO}": a pattern that the reader completes. */
function isCompletedByReader({ text, range }: Placeholder, whole: string): boolean {
  return (
    shown.test(text) &&
    (/[\p{L}\p{N}}][-/:]$/u.test(whole.slice(Math.max(0, range.start - 2), range.start)) ||
      /^[-/:]\{/u.test(whole.slice(range.end, range.end + 2)))
  );
}

/** One side of a unit. */
export interface SideOfUnit {
  readonly text: string;
  readonly isOpaque: (offset: number) => boolean;
}

/** Whether a placeholder of one side that the other lacks is worth a note only. */
export function isDoubtful(
  placeholder: Placeholder,
  { text, isOpaque }: SideOfUnit,
  other: LocatedText,
  unit: BitextUnit,
): boolean {
  if (isCompletedByReader(placeholder, text)) return true;
  // A bilingual file names its units; an article does not. In an article, "%d" in a code span is what is talked about.
  if (unit.id !== "") return false;
  return (
    isSaidBare(placeholder, other) || (unit.isolated !== true && isOpaque(placeholder.range.start))
  );
}
