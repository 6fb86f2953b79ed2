// How many things an English word may mean, whatever form it stands in.

import type { Senses } from "../../language.ts";
import { adjectivesOfManySenses } from "./adjectives.ts";
import { nounsOfManySenses } from "./nouns.ts";
import type { SenseLists } from "./sense-lists.ts";
import { verbsOfManySenses } from "./verbs.ts";

let known: ReadonlyMap<string, Senses> | undefined;

function readAll(): ReadonlyMap<string, Senses> {
  const all = new Map<string, Senses>();
  const add = (wordClass: Senses["wordClass"], lists: SenseLists): void => {
    const ranks = [
      [1, lists.six],
      [2, lists.nine],
      [3, lists.sixteen],
    ] as const;
    for (const [rank, list] of ranks)
      for (const word of list.trim().split(/\s+/u)) all.set(word, { rank, wordClass });
  };
  add("noun", nounsOfManySenses);
  add("verb", verbsOfManySenses);
  add("adjective", adjectivesOfManySenses);
  return all;
}

// What a form may be of, the form itself first: "updates", "studies", "sharing", "shared", "setting".
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, "y"],
  [/ied$/u, "y"],
  [/s$/u, ""],
  [/es$/u, ""],
  [/(.)\1(?:ing|ed)$/u, "$1"],
  [/(?:ing|ed)$/u, ""],
  [/(?:ing|ed)$/u, "e"],
];

/** Of a folded word; `undefined`: it has few, or is not known. Read at the first call. */
export function sensesOf(word: string): Senses | undefined {
  known ??= readAll();
  const own = known.get(word);
  if (own !== undefined) return own;
  for (const [ending, instead] of endings) {
    if (!ending.test(word)) continue;
    const found = known.get(word.replace(ending, instead));
    if (found !== undefined) return found;
  }
  return undefined;
}
