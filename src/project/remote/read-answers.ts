// Reads what a store answers: nothing of it is believed before it has the right shape.

import type { ConcordanceHit, ConsideredUnit, MemoryMatch } from "../../memory/memory-store.ts";
import type { MatchOrigin } from "../../model/match-origin.ts";

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const kinds = new Set<unknown>(["context", "exact", "fuzzy"]);
const sides = new Set<unknown>(["source", "target"]);

/** `undefined` if one is none. */
function all<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  return items.every((item): item is Item => item !== undefined) ? items : undefined;
}

export function matches(value: unknown): readonly MemoryMatch[] | undefined {
  return all(value, (item): MemoryMatch | undefined => {
    if (!isObject(item)) return undefined;
    const { source, target, similarity, kind } = item;
    const origin = originOf(item["origin"]);
    if (typeof source !== "string" || typeof target !== "string" || origin === undefined)
      return undefined;
    if (!isShare(similarity) || !kinds.has(kind)) return undefined;
    return { source, target, similarity, kind: kind as MemoryMatch["kind"], origin };
  });
}

export function hits(value: unknown): readonly ConcordanceHit[] | undefined {
  return all(value, hitOf);
}

export function considered(value: unknown): readonly ConsideredUnit[] | undefined {
  return all(value, (item): ConsideredUnit | undefined => {
    if (!isObject(item)) return undefined;
    const { rank, unit } = item;
    if (typeof rank !== "number" || typeof unit !== "string") return undefined;
    if (item["hit"] === undefined) return { rank, unit };
    const hit = hitOf(item["hit"]);
    return hit === undefined ? undefined : { rank, unit, hit };
  });
}

function hitOf(item: unknown): ConcordanceHit | undefined {
  if (!isObject(item)) return undefined;
  const { source, target, side } = item;
  const origin = originOf(item["origin"]);
  if (typeof source !== "string" || typeof target !== "string" || origin === undefined)
    return undefined;
  if (!sides.has(side)) return undefined;
  const length = (side === "source" ? source : target).length;
  const ranges = all(item["ranges"], (range) => {
    if (!isObject(range)) return undefined;
    const { start, end } = range;
    return isCount(start) && isCount(end) && start <= end && end <= length
      ? { start, end }
      : undefined;
  });
  if (ranges === undefined) return undefined;
  return { source, target, side: side as ConcordanceHit["side"], ranges, origin };
}

function originOf(value: unknown): MatchOrigin | undefined {
  if (!isObject(value)) return undefined;
  const text = (name: string): string => {
    const said = value[name];
    return typeof said === "string" ? said : "";
  };
  const location = isObject(value["location"]) ? value["location"] : {};
  const place = (name: "line" | "column"): number => {
    const said = location[name];
    return isCount(said) ? said : 0;
  };
  const { repeated } = value;
  return {
    location: { path: "", line: place("line"), column: place("column") },
    date: text("date"),
    author: text("author"),
    id: text("id"),
    document: text("document"),
    sourceLanguage: text("sourceLanguage"),
    targetLanguage: text("targetLanguage"),
    penalty: 0,
    repeated: isCount(repeated) ? repeated : 0,
  };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isShare(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1.000001;
}
