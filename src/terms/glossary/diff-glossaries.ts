// What changed between two glossaries: concepts and terms added, removed, changed.

import type { Concept, Glossary, Term } from "../../model/concept.ts";
import type { Property } from "../../model/unit.ts";

/** A field whose value differs; empty where there is none. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface TermChange {
  readonly kind: "added" | "removed" | "changed";
  readonly term: Term;
  readonly fields: readonly FieldChange[];
}

export interface ConceptChange {
  readonly kind: "added" | "removed" | "changed";
  readonly concept: Concept;
  /** Fields of the concept itself. */
  readonly fields: readonly FieldChange[];
  readonly terms: readonly TermChange[];
}

/** Matched by concept id and, within it, by the language and text of the term. Ordered by id. */
export function diffGlossaries(before: Glossary, after: Glossary): readonly ConceptChange[] {
  const old = new Map(before.concepts.map((concept) => [concept.id, concept]));
  const young = new Map(after.concepts.map((concept) => [concept.id, concept]));
  const ids = [...new Set([...old.keys(), ...young.keys()])].sort();
  return ids.flatMap((id): readonly ConceptChange[] => {
    const from = old.get(id);
    const to = young.get(id);
    if (from !== undefined && to !== undefined) return changesOf(from, to);
    const concept = from ?? to;
    if (concept === undefined) return [];
    const kind = from === undefined ? "added" : "removed";
    const terms = concept.terms.map((term): TermChange => ({ kind, term, fields: [] }));
    return [{ kind, concept, fields: [], terms }];
  });
}

function changesOf(before: Concept, after: Concept): readonly ConceptChange[] {
  const fields = fieldChanges(conceptFields(before), conceptFields(after));
  const old = new Map(before.terms.map((term) => [termKey(term), term]));
  const young = new Map(after.terms.map((term) => [termKey(term), term]));
  const removed = before.terms
    .filter((term) => !young.has(termKey(term)))
    .map((term): TermChange => ({ kind: "removed", term, fields: [] }));
  const others = after.terms.flatMap((term): readonly TermChange[] => {
    const was = old.get(termKey(term));
    if (was === undefined) return [{ kind: "added", term, fields: [] }];
    const changed = fieldChanges(termFields(was), termFields(term));
    return changed.length === 0 ? [] : [{ kind: "changed", term, fields: changed }];
  });
  const terms = [...removed, ...others];
  if (fields.length === 0 && terms.length === 0) return [];
  return [{ kind: "changed", concept: after, fields, terms }];
}

export function termKey({ language, text }: Term): string {
  return `${language}\u0000${text}`;
}

/** Fields go by their column names, which is how people know them. */
export function termFields(term: Term): Readonly<Record<string, string>> {
  return {
    status: term.status,
    part_of_speech: term.partOfSpeech ?? "",
    gender: term.grammaticalGender ?? "",
    match: term.flags.join(" "),
    note: term.note,
    source: term.source,
    ...propertyFields(term.props),
  };
}

export function conceptFields(concept: Concept): Readonly<Record<string, string>> {
  return {
    subject_field: concept.subjectField,
    definition: concept.definition,
    ...propertyFields(concept.props),
  };
}

function propertyFields(props: readonly Property[]): Record<string, string> {
  const fields = new Map<string, string>();
  for (const { type, value } of props) {
    const before = fields.get(type);
    fields.set(type, before === undefined ? value : `${before}; ${value}`);
  }
  return Object.fromEntries(fields);
}

function fieldChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly FieldChange[] {
  const [olds, news] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...olds.keys(), ...news.keys()])].flatMap((field) => {
    const from = olds.get(field) ?? "";
    const to = news.get(field) ?? "";
    return from === to ? [] : [{ field, before: from, after: to }];
  });
}
