// A list in parts that are not too large.

/** In order; no group is larger than `most` unless a single item is. */
export function inGroups<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    if (size + sizeOf(item) > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(item);
    size += sizeOf(item);
  }
  return groups;
}
