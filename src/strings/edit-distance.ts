// Optimal string alignment distance (Damerau-Levenshtein in which no stretch is edited twice), bounded.

/** Edits (insert, delete, replace, swap) between two strings; `limit + 1` where there are more than `limit`. */
export function editDistance(left: string, right: string, limit: number): number {
  const most = limit + 1;
  if (Math.abs(left.length - right.length) > limit) return most;
  const width = right.length + 1;
  let before = new Uint32Array(width);
  let previous = Uint32Array.from({ length: width }, (_, column) => column);
  let current = new Uint32Array(width);
  for (let row = 1; row <= left.length; row++) {
    const letter = left.charCodeAt(row - 1);
    const swapped = row > 1 ? left.charCodeAt(row - 2) : -1;
    // Further from the diagonal, more than `limit` letters are put in or left out.
    const first = Math.max(1, row - limit);
    const last = Math.min(right.length, row + limit);
    current[first - 1] = first === 1 ? row : most;
    let least = current[first - 1] ?? most;
    for (let column = first; column <= last; column++) {
      const other = right.charCodeAt(column - 1);
      // Above the last column of the band nothing was counted.
      const above = column === row + limit ? most : (previous[column] ?? most);
      let cost = Math.min(
        above + 1,
        (current[column - 1] ?? most) + 1,
        (previous[column - 1] ?? most) + (letter === other ? 0 : 1),
      );
      if (column > 1 && swapped === other && letter === right.charCodeAt(column - 2) && row > 1)
        cost = Math.min(cost, (before[column - 2] ?? most) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return most;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[right.length] ?? most, most);
}
