// The similarity of a match for people.

import type { MemoryMatch } from "./memory-store.ts";

/** A whole number, rounded down; 100 is reserved for identical text. */
export function percentOf({ similarity, kind }: Pick<MemoryMatch, "similarity" | "kind">): number {
  const percent = Math.floor(similarity * 100 + 1e-6);
  return kind === "fuzzy" ? Math.min(99, percent) : percent;
}
