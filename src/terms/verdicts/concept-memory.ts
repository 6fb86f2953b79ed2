// What a document has said about its concepts so far, for judging what follows.

import type { Concept } from "../../model/concept.ts";

/** What has been seen of a concept so far, in unit order. */
export interface ConceptMemory {
  readonly lastApproved: Map<Concept, number>;
  readonly approvedCount: Map<Concept, number>;
  readonly count: Map<Concept, number>;
}
