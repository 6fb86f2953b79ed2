// Nouns and their relational adjectives, looked up from either side.

import { fold } from "../strings/fold.ts";

export interface RelationTable {
  /** By folded noun in the singular: the adjectives as written. */
  readonly adjectivesOf: ReadonlyMap<string, readonly string[]>;
  /** By folded adjective in dictionary form: the nouns as written. */
  readonly nounsOf: ReadonlyMap<string, readonly string[]>;
}

/** Entries end with a semicolon: a noun, then its adjectives, separated by white space. */
export function relationTable(lists: readonly string[]): RelationTable {
  const adjectivesOf = new Map<string, readonly string[]>();
  const nounsOf = new Map<string, string[]>();
  for (const list of lists)
    for (const entry of list.split(";")) {
      const [noun = "", ...adjectives] = entry.trim().split(/\s+/u);
      if (noun === "") continue;
      adjectivesOf.set(fold(noun), adjectives);
      for (const adjective of adjectives) {
        const key = fold(adjective);
        const nouns = nounsOf.get(key);
        if (nouns === undefined) nounsOf.set(key, [noun]);
        else nouns.push(noun);
      }
    }
  return { adjectivesOf, nounsOf };
}
