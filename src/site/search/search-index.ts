// The index of the search: each concept by the words of its terms, and by all their other forms in a field that counts less.

import MiniSearch from "minisearch";
import { statuses, type Concept } from "../../model/concept.ts";
import { termPatterns } from "../../terms/patterns/term-patterns.ts";
import type { PublishedConcept } from "../content/published.ts";
import { searchWords } from "./search-words.ts";

/** What a result shows of a term. */
export type ShownTerm = readonly [language: string, text: string, status: number];

/** A status by its place in the list, which a result carries for each term. */
export function statusNumber(status: (typeof statuses)[number]): number {
  return statuses.indexOf(status);
}

// What every form of a verb with enclitics would be; the index is for what people look up.
const mostForms = 200;

/** As MiniSearch.loadJSON reads it; the script of the page has the same fields. */
export function searchIndex(concepts: readonly PublishedConcept[]): string {
  const index = new MiniSearch({
    fields: ["terms", "forms"],
    storeFields: ["a", "t"],
    tokenize: (text) => [...searchWords(text)],
    processTerm: (word) => word,
  });
  for (const [id, { concept, address }] of concepts.entries()) {
    const terms = concept.terms.map(({ text }) => text).join("\n");
    const shown = concept.terms.map(({ language, text, status }): ShownTerm => [
      language,
      text,
      statusNumber(status),
    ]);
    index.add({ id, terms, forms: [...otherForms(concept)].join(" "), a: address, t: shown });
  }
  return JSON.stringify(index);
}

/** Folded; what the check recognises as the terms, and what people type without the key for ñ. */
export function otherForms(concept: Concept): ReadonlySet<string> {
  const written = new Set(concept.terms.flatMap(({ text }) => searchWords(text)));
  const forms = new Set<string>();
  for (const term of concept.terms) {
    const own = new Set<string>();
    for (const { words } of termPatterns(concept, term))
      for (const word of words) for (const form of word.forms.keys()) own.add(form);
    for (const form of [...own].slice(0, mostForms))
      for (const word of searchWords(form)) forms.add(word);
  }
  for (const word of [...written, ...forms])
    if (word.includes("ñ")) forms.add(word.replaceAll("ñ", "n"));
  for (const word of written) forms.delete(word);
  return forms;
}
