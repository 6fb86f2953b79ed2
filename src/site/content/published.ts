// What of a glossary is published, and under which address.

import { canonicalGlossary, compareLanguages } from "../../formats/concepts/canonical-glossary.ts";
import { isApproved, type Concept, type Glossary, type Term } from "../../model/concept.ts";
import { languageServes, primaryLanguage, type LanguageTag } from "../../model/language.ts";
import { remembered } from "../../strings/remembered.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { addressBook } from "./address.ts";
import { inDictionaryOrder } from "./alphabet.ts";

/** Running text; `language` is `undefined` where nothing tells. */
export interface SaidText {
  readonly text: string;
  readonly language: LanguageTag | undefined;
}

export interface PublishedConcept {
  /** With the published terms, preferred ones first. */
  readonly concept: Concept;
  readonly address: string;
  readonly definitions: readonly SaidText[];
  /** Of its terms, in the order of the house. */
  readonly languages: readonly LanguageTag[];
  /** When a row of it last changed, as an ISO date and time in UTC. */
  readonly changed: string | undefined;
}

export interface PublishedSubject {
  /** Empty for concepts without one. */
  readonly name: string;
  readonly address: string;
  readonly concepts: readonly PublishedConcept[];
}

export interface SiteContent {
  /** By id. */
  readonly concepts: readonly PublishedConcept[];
  /** In a dictionary's order; the one without a name last. */
  readonly subjects: readonly PublishedSubject[];
  /** Primary subtags of all terms. */
  readonly languages: readonly LanguageTag[];
  readonly terms: number;
}

/**
 * A proposed term awaits a decision: a public page would give it out as the glossary's own, so it is left out unless
 * `withProposed`, and a concept of nothing else with it.
 */
export function publishedContent(
  glossary: Glossary,
  {
    withProposed,
    changed,
  }: { readonly withProposed: boolean; readonly changed: ReadonlyMap<string, string> },
): SiteContent {
  const address = addressBook();
  const published = canonicalGlossary(glossary).concepts.flatMap((concept): PublishedConcept[] => {
    const terms = concept.terms.filter(({ status }) => withProposed || status !== "proposed");
    if (terms.length === 0) return [];
    return [
      {
        concept: { ...concept, terms },
        address: address(concept.id),
        definitions: definitionsOf(concept),
        languages: [...new Set(terms.map(({ language }) => language))].sort(compareLanguages),
        changed: latest(concept, changed),
      },
    ];
  });
  const languages = published.flatMap((each) => each.languages.map(primaryLanguage));
  return {
    concepts: published,
    subjects: subjectsOf(published),
    languages: [...new Set(languages)].sort(compareLanguages),
    terms: published.reduce((sum, { concept }) => sum + concept.terms.length, 0),
  };
}

/** The key of a row in the dates of changes. */
export function rowKey({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${line} ${path}`;
}

function latest({ terms }: Concept, changed: ReadonlyMap<string, string>): string | undefined {
  return terms
    .flatMap(({ location }) => (location && changed.get(rowKey(location))) ?? [])
    .toSorted()
    .at(-1);
}

/** The concept's own, then those that belong to a language. */
function definitionsOf({ definition, props }: Concept): readonly SaidText[] {
  const others = props.filter(({ type, value }) => type === "definition" && value !== "");
  return [
    ...(definition === "" ? [] : [said(definition)]),
    ...others.map(({ value, language }) => (language ? { text: value, language } : said(value))),
  ];
}

/** With the language that its words show, so that a screen reader speaks it and a reader of the data is told. */
export function said(text: string): SaidText {
  return { text, language: languageShown(text) };
}

// The same note stands at several terms, and each is written in two pages and three documents.
const languageShown = remembered(detectLanguage);

function subjectsOf(concepts: readonly PublishedConcept[]): readonly PublishedSubject[] {
  const bySubject = new Map<string, PublishedConcept[]>();
  for (const each of concepts) {
    const { subjectField } = each.concept;
    const others = bySubject.get(subjectField);
    if (others === undefined) bySubject.set(subjectField, [each]);
    else others.push(each);
  }
  const address = addressBook();
  // The one without a name has an address that no other can have.
  const named = inDictionaryOrder([...bySubject.keys()].filter(Boolean), (name) => name);
  return [...named, ...(bySubject.has("") ? [""] : [])].map((name) => ({
    name,
    address: address(name),
    concepts: bySubject.get(name) ?? [],
  }));
}

/** The term to call the concept by in a language: preferred there, else approved, else what there is. */
export function nameIn({ concept }: PublishedConcept, language: LanguageTag): Term | undefined {
  const own = concept.terms.filter((term) => languageServes(term.language, language));
  return own.find(isApproved) ?? own[0];
}

/** The same, of another language where there is no term in this one. */
export function nameOf(published: PublishedConcept, language: LanguageTag): Term {
  const { terms } = published.concept;
  const name = nameIn(published, language) ?? terms.find(isApproved) ?? terms[0];
  if (name === undefined) throw new Error(`${published.concept.id} has no term`);
  return name;
}

/** What to write instead of a term to be avoided: the preferred ones of its language, else the admitted ones. */
export function replacementsOf(avoided: Term, concept: Concept): readonly Term[] {
  const approved = concept.terms.filter(
    (term) => isApproved(term) && languageServes(term.language, avoided.language),
  );
  const preferred = approved.filter(({ status }) => status === "preferred");
  return preferred.length > 0 ? preferred : approved;
}
