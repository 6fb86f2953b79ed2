// A glossary of the team store and its concepts, as their routes tell them.

import type { LanguageTag } from "../language.ts";
import type { PageConcept } from "../page/concept.ts";

/** Of `POST /v1/glossaries`. */
export interface NewGlossary {
  /** Its name in addresses: lower-case letters, digits, `-` and `_`; 1 to 64 of them. */
  readonly id: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}

/** Of `GET /v1/glossaries/:id`. */
export interface StoredGlossary extends NewGlossary {
  readonly concepts: number;
  /** Grows by one with every change that becomes visible, an import being one; the ETag of the glossary. */
  readonly revision: number;
}

export interface StoredConcept extends PageConcept {
  /** The revision of the glossary in which it last changed. */
  readonly revision: number;
  /** For `If-Match`: changes whenever the concept does. */
  readonly etag: string;
}

/** Of `GET /v1/glossaries/:id/concepts`, in the order of ids. */
export interface ConceptsPage {
  readonly concepts: readonly StoredConcept[];
  /** For `after`; `null` after the last page. */
  readonly next: string | null;
  /** Of the glossary when the page was read. */
  readonly revision: number;
}

/** Of `GET /v1/glossaries`: those that whoever asks may see, by name. */
export interface GlossaryList {
  readonly glossaries: readonly StoredGlossary[];
}
