// Notes and sources of a concept, each said once: a row of a glossary file gives the same one to terms of both languages.

import type { Term } from "../../src/model/concept.ts";

export interface Said {
  readonly text: string;
  /** Of whom it is said; empty where it is said of all. */
  readonly terms: readonly Pick<Term, "text" | "language">[];
}

export function groupSaid(
  terms: readonly Pick<Term, "text" | "language" | "note" | "source">[],
  field: "note" | "source",
): Said[] {
  const groups = new Map<string, Pick<Term, "text" | "language">[]>();
  for (const term of terms) {
    const text = term[field];
    if (text === "") continue;
    groups.set(text, [...(groups.get(text) ?? []), { text: term.text, language: term.language }]);
  }
  return [...groups].map(([text, of]) => ({
    text,
    // A word that both languages have is named once.
    terms:
      of.length === terms.length
        ? []
        : of.filter((term, at) => of.findIndex((each) => each.text === term.text) === at),
  }));
}
