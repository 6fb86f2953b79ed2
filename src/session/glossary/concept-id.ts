// Ids of new concepts.

import { fold } from "../../strings/fold.ts";

/** The term in lower case without accents, words joined by hyphens; a number is added while it is taken. */
export function conceptId(text: string, taken: ReadonlySet<string>): string {
  const stem =
    fold(text)
      .replaceAll("ñ", "n")
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/gu, "") || "concept";
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}
