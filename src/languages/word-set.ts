// Word lists as the rest of the program uses them: folded, each word once.

import { fold } from "../strings/fold.ts";

/** A set of white-space-separated words, folded. The tests reject a list with duplicates. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(listed(list).map((word) => fold(word)));
}

/** The words with their accents, for callers that need them. */
export function spelledSet(list: string): ReadonlySet<string> {
  return new Set(listed(list));
}

function listed(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** `word=value` pairs separated by white space. */
export function wordTable(list: string): ReadonlyMap<string, number> {
  return new Map(
    listed(list).map((pair) => {
      const [word = "", value = "0"] = pair.split("=");
      return [fold(word), Number(value)];
    }),
  );
}
