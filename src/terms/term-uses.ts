// How each concept is rendered over all documents of a run, counted while they come by.

import type { Concept } from "../model/concept.ts";
import type { Draft } from "./draft.ts";
import { isExpressive, neighbourRoots } from "./neighbour-roots.ts";

export interface Uses {
  /** Occurrences in the sources. */
  all: number;
  /** Those that are rendered as approved. */
  approved: number;
  /** Those with a derived word of the term's own classes instead. */
  derived: number;
  /** Of the approved ones, how often each word is joined to the term. */
  readonly neighbours: Map<string, number>;
}

export class TermUses {
  readonly #uses = new Map<Concept, Uses>();

  add(drafts: readonly Draft[]): void {
    for (const { recognised, reading, outcome, keepsClasses } of drafts) {
      const { concept } = recognised.occurrence;
      let uses = this.#uses.get(concept);
      if (uses === undefined) {
        uses = { all: 0, approved: 0, derived: 0, neighbours: new Map() };
        this.#uses.set(concept, uses);
      }
      uses.all++;
      if (keepsClasses === true) uses.derived++;
      if (outcome !== "approved") continue;
      uses.approved++;
      if (!isExpressive(recognised)) continue;
      for (const root of neighbourRoots(recognised, reading.source))
        uses.neighbours.set(root, (uses.neighbours.get(root) ?? 0) + 1);
    }
  }

  of(concept: Concept): Uses | undefined {
    return this.#uses.get(concept);
  }
}
