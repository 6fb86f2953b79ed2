// A concept while it is edited: changes that keep the rest, and what has to be mended before it can be saved.

import type { ConceptEdit, PageConcept, PageTerm } from "../../src/model/page/concept.ts";

export function emptyTerm(language: string): PageTerm {
  return { text: "", language, status: "preferred", match: "", note: "", reference: "" };
}

/** For a concept that is not there yet: a term of each language, the first with the words looked for in vain. */
export function emptyDraft(
  languages: { readonly source: string; readonly target: string },
  words: string,
): ConceptEdit {
  return {
    definition: "",
    terms: [{ ...emptyTerm(languages.source), text: words }, emptyTerm(languages.target)],
  };
}

export function draftOf({
  definition,
  terms,
}: Pick<PageConcept, "definition" | "terms">): ConceptEdit {
  return { definition, terms };
}

export function changeTerm(
  draft: ConceptEdit,
  at: number,
  changed: Partial<PageTerm>,
): ConceptEdit {
  return {
    ...draft,
    terms: draft.terms.map((term, index) => (index === at ? { ...term, ...changed } : term)),
  };
}

export function removeTerm(draft: ConceptEdit, at: number): ConceptEdit {
  return { ...draft, terms: draft.terms.filter((_, index) => index !== at) };
}

/** What is sent: without white space around, and without terms that nobody wrote anything into. */
export function tidied({ definition, terms }: ConceptEdit): ConceptEdit {
  return {
    definition: definition.trim(),
    terms: terms
      .map((term) => ({
        ...term,
        ...{ text: term.text.trim(), note: term.note.trim() },
        ...{ reference: term.reference.trim(), match: term.match.trim() },
      }))
      .filter(({ text, note, reference }) => text !== "" || note !== "" || reference !== ""),
  };
}

export function isChanged(draft: ConceptEdit, from: ConceptEdit): boolean {
  return JSON.stringify(tidied(draft)) !== JSON.stringify(tidied(from));
}

export type DraftFault = "noTerms" | "emptyTerm" | "twice";

export function faultOf(draft: ConceptEdit): DraftFault | undefined {
  const { terms } = tidied(draft);
  if (terms.length === 0) return "noTerms";
  if (terms.some(({ text }) => text === "")) return "emptyTerm";
  const keys = terms.map(({ language, text }) => `${language}\u0000${text}`);
  return new Set(keys).size < keys.length ? "twice" : undefined;
}
