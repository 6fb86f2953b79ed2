// How each concept is rendered over all documents of a run, counted as they go by.

import type { Concept } from "../../model/concept.ts";
import { unitVerdict, type Verdict } from "../verdicts/verdict.ts";
import { isExpressive, neighbourRoots } from "./neighbour-roots.ts";

export interface Uses {
  /** Occurrences in the sources. */
  all: number;
  /** Those rendered as approved. */
  approved: number;
  /** Those with a derived word of the term's own word class instead. */
  derived: number;
  /** The same, by word attached to the term. */
  readonly beside: Map<string, { all: number; approved: number }>;
}

export class TermUses {
  readonly #uses = new Map<Concept, Uses>();

  add(verdicts: readonly Verdict[]): void {
    for (const verdict of verdicts) {
      const { recognised, reading } = verdict;
      const { concept } = recognised.occurrence;
      let uses = this.#uses.get(concept);
      if (uses === undefined) {
        uses = { all: 0, approved: 0, derived: 0, beside: new Map() };
        this.#uses.set(concept, uses);
      }
      uses.all++;
      const written = unitVerdict(verdict);
      if (written.outcome === "derived" && written.keepsClasses) uses.derived++;
      const isApproved = verdict.outcome === "approved";
      if (isApproved) uses.approved++;
      if (!isExpressive(recognised)) continue;
      for (const root of neighbourRoots(recognised, reading.source)) {
        const beside = uses.beside.get(root) ?? { all: 0, approved: 0 };
        beside.all++;
        if (isApproved) beside.approved++;
        uses.beside.set(root, beside);
      }
    }
  }

  of(concept: Concept): Uses | undefined {
    return this.#uses.get(concept);
  }
}
