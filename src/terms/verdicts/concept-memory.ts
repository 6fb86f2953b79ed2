// What a document has said of its concepts, for what is judged after it.

import type { Concept } from "../../model/concept.ts";

/** What was seen of a concept so far, in unit order. */
export interface ConceptMemory {
  readonly lastApproved: Map<Concept, number>;
  readonly approvedCount: Map<Concept, number>;
  readonly count: Map<Concept, number>;
}
