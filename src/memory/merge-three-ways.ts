// Two versions of a list and what both come from, merged item by item, as git merges lines: what only one side
// changed is taken, what both changed in the same way too, and the rest is a conflict of that item alone.

export interface ThreeWayItem<Item> {
  /** Two items of one list may have the same key; they are then told apart by their order. */
  readonly key: string;
  readonly item: Item;
}

export interface ThreeWayConflict<Item> {
  readonly kind: "conflict";
  /** `undefined` where that side removed it. */
  readonly ours: Item | undefined;
  readonly theirs: Item | undefined;
}

export type ThreeWayResult<Item> =
  | { readonly kind: "item"; readonly key: string; readonly item: Item }
  | (ThreeWayConflict<Item> & { readonly key: string });

export interface ThreeWayOptions<Item> {
  readonly same: (left: Item, right: Item) => boolean;
  /** An item that both changed: the merged one, or `undefined` where people must decide. `base` may lack it. */
  readonly unite: (base: Item | undefined, ours: Item, theirs: Item) => Item | undefined;
}

/** In the order of `ours`; what only `theirs` has stands after what it stands after there. */
export function mergeThreeWays<Item>(
  lists: {
    readonly base: readonly ThreeWayItem<Item>[];
    readonly ours: readonly ThreeWayItem<Item>[];
    readonly theirs: readonly ThreeWayItem<Item>[];
  },
  options: ThreeWayOptions<Item>,
): readonly ThreeWayResult<Item>[] {
  const base = keyed(lists.base);
  const ours = keyed(lists.ours);
  const theirs = keyed(lists.theirs);
  return orderOf(ours, theirs).flatMap((key): readonly ThreeWayResult<Item>[] => {
    const [from, own, other] = [base.get(key), ours.get(key), theirs.get(key)];
    const decided = decide(from, own, other, options);
    if (decided === undefined) return [{ kind: "conflict", key, ours: own, theirs: other }];
    return decided.map((item): ThreeWayResult<Item> => ({ kind: "item", key, item }));
  });
}

/** None for a removal, `undefined` for a conflict. */
function decide<Item>(
  base: Item | undefined,
  ours: Item | undefined,
  theirs: Item | undefined,
  { same, unite }: ThreeWayOptions<Item>,
): readonly Item[] | undefined {
  const unchanged = (side: Item | undefined): boolean =>
    side === undefined ? base === undefined : base !== undefined && same(base, side);
  if (unchanged(theirs)) return ours === undefined ? [] : [ours];
  if (unchanged(ours)) return theirs === undefined ? [] : [theirs];
  if (ours === undefined || theirs === undefined) return ours === theirs ? [] : undefined;
  if (same(ours, theirs)) return [ours];
  const united = unite(base, ours, theirs);
  return united === undefined ? undefined : [united];
}

function keyed<Item>(items: readonly ThreeWayItem<Item>[]): Map<string, Item> {
  const counts = new Map<string, number>();
  return new Map(
    items.map(({ key, item }) => {
      const ordinal = (counts.get(key) ?? 0) + 1;
      counts.set(key, ordinal);
      return [ordinal === 1 ? key : `${key}\u0000${ordinal}`, item];
    }),
  );
}

function orderOf(
  ours: ReadonlyMap<string, unknown>,
  theirs: ReadonlyMap<string, unknown>,
): string[] {
  // What comes after each of our keys, or before all of them.
  const after = new Map<string, string[]>();
  let previous = "";
  for (const key of theirs.keys()) {
    if (ours.has(key)) previous = `=${key}`;
    else {
      const group = after.get(previous);
      if (group === undefined) after.set(previous, [key]);
      else group.push(key);
    }
  }
  const order = [...(after.get("") ?? [])];
  for (const key of ours.keys()) order.push(key, ...(after.get(`=${key}`) ?? []));
  return order;
}
