// Which occurrences of a term have no approved term of their own in the translation, if there are fewer approved
// terms than occurrences: both texts have roughly the same order.

/**
 * For each of `occurrences`, whether none of `matches` is its counterpart. Both are relative places in their text
 * (0 to 1), ascending. The matches are assigned in order, each to an occurrence near its place.
 */
export function uncoveredOccurrences(
  occurrences: readonly number[],
  matches: readonly number[],
): boolean[] {
  const spare = occurrences.length - matches.length;
  if (spare <= 0) return occurrences.map(() => false);
  if (matches.length === 0) return occurrences.map(() => true);
  // best[m][s]: smallest distance of the first m matches to occurrences, s occurrences before them having been
  // skipped.
  const best: number[][] = [];
  for (const [m, match] of matches.entries()) {
    const row: number[] = [];
    for (let s = 0; s <= spare; s++) {
      const before = m === 0 ? 0 : Math.min(...(best[m - 1] ?? []).slice(0, s + 1));
      row.push(before + Math.abs((occurrences[m + s] ?? 0) - match));
    }
    best.push(row);
  }
  const uncovered = occurrences.map(() => true);
  let most = spare;
  for (let m = matches.length - 1; m >= 0; m--) {
    const row = (best[m] ?? []).slice(0, most + 1);
    most = row.indexOf(Math.min(...row));
    uncovered[m + most] = false;
  }
  return uncovered;
}
