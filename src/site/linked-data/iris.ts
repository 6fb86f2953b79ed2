// The names of things in linked data. A concept is named by a fragment of its own document, so that its name can be looked up on
// any server of plain files (docs/decisions/0030-site.md).

import type { Term } from "../../model/concept.ts";
import { fingerprint } from "../../strings/fingerprint.ts";
import type { PublishedConcept, PublishedSubject } from "../content/published.ts";

/** From the root of the site. */
export function conceptDocument({ address }: Pick<PublishedConcept, "address">): string {
  return `concepts/${address}.jsonld`;
}

/** The full IRIs under the base of the site, or relative ones as a document sees them. */
export interface Iris {
  readonly scheme: string;
  readonly concept: (concept: PublishedConcept) => string;
  readonly label: (concept: PublishedConcept, term: Term) => string;
  readonly subject: (subject: PublishedSubject) => string;
}

/** `root` is the base address of the site, or the way to its root from the document. */
export function irisFrom(root: string): Iris {
  return {
    scheme: `${root}#glossary`,
    concept: (concept) => `${root}${conceptDocument(concept)}#concept`,
    label: (concept, { language, text }) =>
      `${root}${conceptDocument(concept)}#label-${fingerprint(`${language.toLowerCase()} ${text}`, 0)}`,
    subject: ({ address }) => `${root}#subject-${address}`,
  };
}
