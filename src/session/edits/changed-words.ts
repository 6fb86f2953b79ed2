// What turns one text into another, word by word.

/** Replace a range of the old text; changes are in order and do not touch each other. */
export interface TextChangeAt {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

const token = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
/** Beyond so many comparisons, what differs is replaced whole. */
const mostSteps = 1_000_000;

export function changedWords(before: string, after: string): readonly TextChangeAt[] {
  const [old, now] = [before.match(token) ?? [], after.match(token) ?? []];
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let last = 0;
  const most = Math.min(old.length, now.length) - first;
  while (last < most && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  const left = old.slice(0, first).join("").length;
  const [from, to] = [old.slice(first, old.length - last), now.slice(first, now.length - last)];
  if (from.length === 0 && to.length === 0) return [];
  const kept = from.length * to.length > mostSteps ? [] : longestCommon(from, to);
  const changes: TextChangeAt[] = [];
  let [at, oldAt, nowAt] = [left, 0, 0];
  for (const [oldKept, nowKept] of [...kept, [from.length, to.length] as const]) {
    const gone = from.slice(oldAt, oldKept).join("").length;
    const inserted = to.slice(nowAt, nowKept).join("");
    if (gone > 0 || inserted !== "") changes.push({ start: at, end: at + gone, inserted });
    at += gone + (from[oldKept]?.length ?? 0);
    [oldAt, nowAt] = [oldKept + 1, nowKept + 1];
  }
  return changes;
}

/** Positions of the tokens that both have, in order. */
function longestCommon(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [number, number])[] {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let row = from.length - 1; row >= 0; row -= 1)
    for (let column = to.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        from[row] === to[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(
              lengths[(row + 1) * width + column] ?? 0,
              lengths[row * width + column + 1] ?? 0,
            );
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < from.length && column < to.length) {
    if (from[row] === to[column]) {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if (
      (lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)
    )
      row += 1;
    else column += 1;
  }
  return pairs;
}
