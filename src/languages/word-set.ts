// Lists of words as the rest of the program looks them up: folded, each once.

import { fold } from "../strings/fold.ts";

/** A set of the words between white space, folded. A law of the tests: none stands in a list twice. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(listed(list).map((word) => fold(word)));
}

/** The words as they are written, for whoever asks with accents. */
export function spelledSet(list: string): ReadonlySet<string> {
  return new Set(listed(list));
}

function listed(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** `word=value` between white space. */
export function wordTable(list: string): ReadonlyMap<string, number> {
  return new Map(
    listed(list).map((pair) => {
      const [word = "", value = "0"] = pair.split("=");
      return [fold(word), Number(value)];
    }),
  );
}
