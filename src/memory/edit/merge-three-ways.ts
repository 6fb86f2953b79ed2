// Two versions of a list and their common base, merged item by item, as git merges lines: what only one side
// changed is taken, as is what both changed in the same way; the rest is a conflict of that item alone.

export interface ThreeWayItem<Item> {
  /** Items of one list with the same key are told apart by their order. */
  readonly key: string;
  /** What else identifies the item if its key was changed, the surest first. */
  readonly ties: readonly string[];
  readonly item: Item;
}

export interface ThreeWayConflict<Item> {
  readonly kind: "conflict";
  /** `undefined` if that side removed it. */
  readonly ours: Item | undefined;
  readonly theirs: Item | undefined;
}

export type ThreeWayResult<Item> =
  | { readonly kind: "item"; readonly key: string; readonly item: Item }
  | (ThreeWayConflict<Item> & { readonly key: string });

export interface ThreeWayOptions<Item> {
  readonly same: (left: Item, right: Item) => boolean;
  /** Merges an item that both changed; `undefined` if people must decide. `base` may lack it. */
  readonly unite: (base: Item | undefined, ours: Item, theirs: Item) => Item | undefined;
}

export interface ThreeWayLists<Item> {
  readonly base: readonly ThreeWayItem<Item>[];
  readonly ours: readonly ThreeWayItem<Item>[];
  readonly theirs: readonly ThreeWayItem<Item>[];
}

/** What became of one item. */
export interface ThreeWayDecision<Item> {
  readonly key: string;
  readonly base: Item | undefined;
  readonly ours: Item | undefined;
  readonly theirs: Item | undefined;
  /** None for a removal, `undefined` for a conflict. */
  readonly decided: readonly Item[] | undefined;
}

/** In the order of `ours`; what only `theirs` has comes after its predecessor there. */
export function mergeThreeWays<Item>(
  lists: ThreeWayLists<Item>,
  options: ThreeWayOptions<Item>,
): readonly ThreeWayResult<Item>[] {
  return decideThreeWays(lists, options).flatMap(
    ({ key, ours, theirs, decided }): readonly ThreeWayResult<Item>[] => {
      if (decided === undefined) return [{ kind: "conflict", key, ours, theirs }];
      return decided.map((item): ThreeWayResult<Item> => ({ kind: "item", key, item }));
    },
  );
}

/** The same with both sides of each item, removed ones too. */
export function decideThreeWays<Item>(
  lists: ThreeWayLists<Item>,
  options: ThreeWayOptions<Item>,
): readonly ThreeWayDecision<Item>[] {
  const from = numbered(lists.base);
  const base = itemsOf(from);
  const [own, other] = [known(numbered(lists.ours), from), known(numbered(lists.theirs), from)];
  const ours = itemsOf(withoutDoubles(own, other));
  const theirs = itemsOf(withoutDoubles(other, own));
  return orderOf(ours, theirs).map((key) => {
    const [before, mine, yours] = [base.get(key), ours.get(key), theirs.get(key)];
    const decided = decide(before, mine, yours, options);
    return { key, base: before, ours: mine, theirs: yours, decided };
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

function itemsOf<Item>(items: readonly ThreeWayItem<Item>[]): Map<string, Item> {
  return new Map(items.map(({ key, item }) => [key, item]));
}

function numbered<Item>(items: readonly ThreeWayItem<Item>[]): readonly ThreeWayItem<Item>[] {
  const counts = new Map<string, number>();
  return items.map((each) => {
    const ordinal = (counts.get(each.key) ?? 0) + 1;
    counts.set(each.key, ordinal);
    return ordinal === 1 ? each : { ...each, key: `${each.key}\u0000${ordinal}` };
  });
}

interface KnownItem<Item> extends ThreeWayItem<Item> {
  /** Its key by itself. */
  readonly own: string;
}

/** The side's items, under the base's key if they are a changed form of one of its items. */
function known<Item>(
  side: readonly ThreeWayItem<Item>[],
  base: readonly ThreeWayItem<Item>[],
): readonly KnownItem<Item>[] {
  const keys = new Set(side.map(({ key }) => key));
  const baseKeys = new Set(base.map(({ key }) => key));
  const gone = base.filter(({ key }) => !keys.has(key));
  const adopted = new Map<ThreeWayItem<Item>, string>();
  const taken = new Set<string>();
  const depth = Math.max(0, ...gone.map(({ ties }) => ties.length));
  for (let rank = 0; rank < depth; rank += 1) {
    const waiting = new Map<string, string[]>();
    for (const { key, ties } of gone) {
      const tie = ties[rank];
      if (tie === undefined || taken.has(key)) continue;
      const group = waiting.get(tie);
      if (group === undefined) waiting.set(tie, [key]);
      else group.push(key);
    }
    for (const each of side) {
      const tie = each.ties[rank];
      if (tie === undefined || baseKeys.has(each.key) || adopted.has(each)) continue;
      const key = waiting.get(tie)?.shift();
      if (key === undefined) continue;
      adopted.set(each, key);
      taken.add(key);
    }
  }
  return side.map((each) => ({ ...each, own: each.key, key: adopted.get(each) ?? each.key }));
}

/** What became an item that the other side has beside the old one is that item, and no change of the old one. */
function withoutDoubles<Item>(
  side: readonly KnownItem<Item>[],
  other: readonly KnownItem<Item>[],
): readonly ThreeWayItem<Item>[] {
  const keys = new Map(other.map((each) => [each.own, each.key]));
  return side.map((each) => {
    const there = keys.get(each.own);
    return there === undefined || there === each.key ? each : { ...each, key: each.own };
  });
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
