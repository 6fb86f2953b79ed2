// Ids for concepts that have none: readable, the same on every reading.

import { languageOf, shippedLanguages } from "../../languages/index.ts";
import type { Term } from "../../model/concept.ts";
import { fold } from "../../strings/fold.ts";

/** `Peasant patrol (rural)` -> `peasant-patrol-rural`; letters of any script are kept. */
export function slug(text: string): string {
  return fold(text)
    .replaceAll("ñ", "n")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
}

/** The id of a new concept: the slug of its term, numbered from 2 while it is taken. */
export function conceptId(text: string, taken: ReadonlySet<string>): string {
  return freeId(slug(text) || "concept", taken);
}

/** The same for a concept that is read: made from the English term, else the first; it is added to `taken`. */
export function conceptIdFor(terms: readonly Term[], taken: Set<string>): string {
  const named = terms.find((term) => languageOf(term.language) === shippedLanguages[0]) ?? terms[0];
  return uniqueId(slug(named?.text ?? "") || "concept", taken);
}

/** `stem`, or `stem-2`, `stem-3` … where it is taken; it is added to `taken`. */
export function uniqueId(stem: string, taken: Set<string>): string {
  const id = freeId(stem, taken);
  taken.add(id);
  return id;
}

function freeId(stem: string, taken: ReadonlySet<string>): string {
  let id = stem;
  for (let ordinal = 2; taken.has(id); ordinal += 1) id = `${stem}-${ordinal}`;
  return id;
}
