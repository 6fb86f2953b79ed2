// A glossary as SKOS. Its conditions decide what a term becomes (https://www.w3.org/TR/skos-reference/): one preferred label a
// language (S14), no label of two kinds (S13). What SKOS has no word for, the status of a label, is said with SKOS-XL.

import { isApproved, isAvoided, type Status, type Term } from "../../model/concept.ts";
import type { Warning } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import {
  replacementsOf,
  said,
  type PublishedConcept,
  type PublishedSubject,
  type SiteContent,
} from "../content/published.ts";
import type { Iris } from "./iris.ts";
import { iriValue, textValue, withValues, type RdfNode, type RdfValue } from "./rdf-node.ts";

export interface SchemeTitle {
  readonly text: string;
  readonly language: LanguageTag | undefined;
}

const labelKinds = ["prefLabel", "altLabel", "hiddenLabel"] as const;
type LabelKind = (typeof labelKinds)[number];

interface Label {
  readonly term: Term;
  readonly kind: LabelKind;
}

/** Picked from LexInfo, which has no word for a term that awaits a decision. */
const authorizations: Readonly<Partial<Record<Status, string>>> = {
  preferred: "preferredTerm",
  admitted: "admittedTerm",
  deprecated: "deprecatedTerm",
  superseded: "supersededTerm",
};

/** The scheme, and the collections of its subject fields. */
export function* schemeNodes(
  content: SiteContent,
  titles: readonly SchemeTitle[],
  iris: Iris,
): Generator<RdfNode> {
  yield {
    iri: iris.scheme,
    type: "skos:ConceptScheme",
    properties: withValues([
      ["dct:title", titles.map(({ text, language }) => textValue(text, language))],
      ["skos:hasTopConcept", content.concepts.map((each) => iriValue(iris.concept(each)))],
    ]),
  };
  for (const subject of content.subjects)
    if (subject.name !== "") yield subjectNode(subject, subject.concepts, iris);
}

/** The collection with those of its concepts that a document speaks of. */
export function subjectNode(
  subject: PublishedSubject,
  concepts: readonly PublishedConcept[],
  iris: Iris,
): RdfNode {
  return {
    iri: iris.subject(subject),
    type: "skos:Collection",
    properties: withValues([
      ["skos:prefLabel", [textValue(subject.name, undefined)]],
      ["skos:member", concepts.map((each) => iriValue(iris.concept(each)))],
    ]),
  };
}

/** A concept, and those of its labels whose status has to be said. */
export function* conceptNodes(published: PublishedConcept, iris: Iris): Generator<RdfNode> {
  const { concept, definitions, changed } = published;
  const labels = labelsOf(published, () => undefined);
  const iri = iris.concept(published);
  const reified = reifiedLabels(labels, published);
  const approved = concept.terms.filter(isApproved);
  const notes = approved.map(({ note }) => note).filter(Boolean);
  const sources = approved.map(({ source }) => source).filter(Boolean);
  yield {
    iri,
    type: "skos:Concept",
    properties: withValues([
      ["skos:inScheme", [iriValue(iris.scheme)]],
      ["skos:topConceptOf", [iriValue(iris.scheme)]],
      ["skos:notation", concept.id === "" ? [] : [textValue(concept.id, undefined)]],
      ...labelKinds.map((kind) => [`skos:${kind}`, literalsOf(labels, kind)] as const),
      ...labelKinds.map(
        (kind) =>
          [
            `skosxl:${kind}`,
            reified
              .filter((label) => label.kind === kind)
              .map(({ term }) => iriValue(iris.label(published, term))),
          ] as const,
      ),
      ["skos:definition", definitions.map(({ text, language }) => textValue(text, language))],
      ["skos:scopeNote", notes.map(saidValue)],
      ["dct:source", sources.map((source) => textValue(source, undefined))],
      ["dct:modified", changed === undefined ? [] : [{ kind: "time", text: changed }]],
      // Nothing of it may be written any more.
      ["owl:deprecated", concept.terms.every(isAvoided) ? [isTrue] : []],
    ]),
  };
  for (const { term } of reified) yield labelNode(term, published, iris);
}

const isTrue: RdfValue = { kind: "truth", text: "true" };

function literalsOf(labels: readonly Label[], kind: LabelKind): readonly RdfValue[] {
  return labels
    .filter((label) => label.kind === kind)
    .map(({ term }) => textValue(term.text, term.language));
}

function saidValue(text: string): RdfValue {
  return textValue(text, said(text).language);
}

function labelNode(term: Term, published: PublishedConcept, iris: Iris): RdfNode {
  const { text, language, status, note, source } = term;
  const authorization = authorizations[status];
  const replacements = isAvoided(term) ? replacementsOf(term, published.concept) : [];
  return {
    iri: iris.label(published, term),
    type: "skosxl:Label",
    properties: withValues([
      ["skosxl:literalForm", [textValue(text, language)]],
      [
        "lexinfo:normativeAuthorization",
        authorization === undefined ? [] : [iriValue(`lexinfo:${authorization}`)],
      ],
      ["owl:deprecated", isAvoided(term) ? [isTrue] : []],
      ["dct:isReplacedBy", replacements.map((each) => iriValue(iris.label(published, each)))],
      // Why it is to be avoided; of the others, the concept's scope notes say it.
      ["skos:note", isApproved(term) || note === "" ? [] : [saidValue(note)]],
      ["dct:source", isApproved(term) || source === "" ? [] : [textValue(source, undefined)]],
    ]),
  };
}

/** Those that SKOS only hides, and those that replace them. */
function reifiedLabels(labels: readonly Label[], { concept }: PublishedConcept): readonly Label[] {
  const hidden = labels.filter(({ kind }) => kind === "hiddenLabel");
  const replacing = new Set(
    hidden.flatMap(({ term }) =>
      isAvoided(term) ? replacementsOf(term, concept).map(labelKey) : [],
    ),
  );
  return labels.filter(({ term, kind }) => kind === "hiddenLabel" || replacing.has(labelKey(term)));
}

/** Tags are compared without regard to case (RDF 1.1, 3.3). */
function labelKey({ language, text }: Term): string {
  return `${language.toLowerCase()} ${text}`;
}

/** Each text of a language once, as the best that the glossary says of it; `warn` hears of what SKOS cannot say. */
export function labelsOf(
  { concept }: PublishedConcept,
  warn: (warning: Warning) => void,
): readonly Label[] {
  const labels = new Map<string, Label>();
  const preferred = new Set<string>();
  for (const term of concept.terms) {
    const { text, language, location } = term;
    const tell = (code: string): void =>
      warn({
        ...{ code, data: { id: concept.id, term: text, language } },
        ...{ path: location?.path, line: location?.line, column: location?.column },
      });
    const before = labels.get(labelKey(term));
    if (before !== undefined) {
      if (isAvoided(before.term) !== isAvoided(term)) tell("siteLabelOfTwoKinds");
      continue;
    }
    const tag = language.toLowerCase();
    const isFirst = term.status === "preferred" && !preferred.has(tag);
    if (isFirst) preferred.add(tag);
    else if (term.status === "preferred") tell("siteSecondPreferred");
    const kind = isFirst ? "prefLabel" : isApproved(term) ? "altLabel" : "hiddenLabel";
    labels.set(labelKey(term), { term, kind });
  }
  return [...labels.values()];
}
