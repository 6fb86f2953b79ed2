// Placeholders that the translation lacks or adds, as pairs: what counts, and what is the same in another spelling.

import type { Placeholder } from "../../text/placeholders.ts";

const counts = new WeakMap<readonly object[], ReadonlyMap<string, number>>();

/** Each list is counted once, however often it is asked. */
export function countOf(placeholders: readonly { readonly key: string }[], key: string): number {
  let known = counts.get(placeholders);
  if (known === undefined) {
    const counted = new Map<string, number>();
    for (const one of placeholders) counted.set(one.key, (counted.get(one.key) ?? 0) + 1);
    counts.set(placeholders, (known = counted));
  }
  return known.get(key) ?? 0;
}

/** What the other side has too, but fewer times, is reported once; the counts say the rest. */
export function withoutRepeated(
  placeholders: readonly Placeholder[],
  others: readonly Placeholder[],
): readonly Placeholder[] {
  const told = new Set<string>();
  return placeholders.filter(({ key }) => {
    const isAgain = told.has(key);
    told.add(key);
    return !isAgain || countOf(others, key) === 0;
  });
}

/** Those that the other side lacks, or has fewer of where the number counts. */
export function unmatched(
  placeholders: readonly Placeholder[],
  others: readonly Placeholder[],
): readonly Placeholder[] {
  const left = new Map<string, number>();
  for (const { key } of numbered(others, placeholders)) left.set(key, (left.get(key) ?? 0) + 1);
  const known = new Set(left.keys());
  return placeholders.filter(({ key, kind }) => {
    // A name may need repeating in one language and not in the other.
    if (kind === "named") return !known.has(key);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** A missing tag together with its end tag is one problem. */
export function firstHalves(placeholders: readonly Placeholder[]): readonly Placeholder[] {
  const open = new Map<string, number>();
  return placeholders.filter(({ key, kind }) => {
    if (kind !== "tag") return true;
    const name = key.replace("/", "");
    const count = open.get(name) ?? 0;
    const isClose = key !== name;
    open.set(name, count + (isClose ? -1 : 1));
    return !isClose || count <= 0;
  });
}

const isNumbered = ({ key }: Placeholder): boolean => /^%\d+\$/u.test(key);

/** `%s %s` as `%1$s %2$s`, if the other side numbers its arguments; not where one is `%1$s` already: `%1s` is a slip. */
export function numbered(
  placeholders: readonly Placeholder[],
  others: readonly Placeholder[],
): readonly Placeholder[] {
  if (!others.some(isNumbered) || placeholders.some(isNumbered)) return placeholders;
  let position = 0;
  return placeholders.map((placeholder) => {
    if (placeholder.kind !== "positional" || placeholder.key === "{}") return placeholder;
    position += 1;
    return { ...placeholder, kind: "named", key: `%${position}$${placeholder.key.slice(1)}` };
  });
}
