// What is said of several terms of a concept in the same words: said once, with the terms that it is about. A row of a glossary
// gives its note and its source to the terms of both languages.

import { isAvoided, type Term } from "../../model/concept.ts";
import { said } from "../content/published.ts";
import { saidMarkup, termMarkup } from "./term-markup.ts";

/** Whether the note stands at the term itself: why it is avoided, or what nobody says of another. */
export function hasOwnNote(term: Term, terms: readonly Term[]): boolean {
  return term.note !== "" && (isAvoided(term) || notedLike(term, terms).length < 2);
}

function notedLike({ note }: Term, terms: readonly Term[]): readonly Term[] {
  return terms.filter((each) => each.note === note && !isAvoided(each));
}

/** Notes of several terms, each as a paragraph that begins with `label`, a text of HTML. */
export function sharedNotes(terms: readonly Term[], label: string): readonly string[] {
  const shared = terms.filter(({ note }) => note !== "").filter((each) => !isAvoided(each));
  return grouped(shared, "note")
    .filter(([, of]) => of.length > 1)
    .map(([note, of]) => paragraph("note", label, note, of, terms));
}

/** Every source once. */
export function sourcesOnce(terms: readonly Term[], label: string): readonly string[] {
  const given = terms.filter(({ source }) => source !== "");
  return grouped(given, "source").map(([source, of]) =>
    paragraph("source", label, source, of, terms),
  );
}

function grouped(
  terms: readonly Term[],
  field: "note" | "source",
): readonly (readonly [string, readonly Term[]])[] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) groups.set(term[field], [...(groups.get(term[field]) ?? []), term]);
  return [...groups];
}

/** What is said of all terms needs no list of them; a word that both languages have is named once. */
function paragraph(
  className: string,
  label: string,
  text: string,
  of: readonly Term[],
  all: readonly Term[],
): string {
  const names = of.filter((term, at) => of.findIndex((each) => each.text === term.text) === at);
  const about =
    of.length === all.length
      ? ""
      : ` <span class="of">(${names.map(termMarkup).join(", ")})</span>`;
  return `<p class="${className}">${label} ${saidMarkup(said(text))}${about}</p>`;
}
