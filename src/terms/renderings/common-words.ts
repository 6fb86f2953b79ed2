// Common words in a glossary too large for each of its terms to have been chosen for these texts: a thesaurus or
// term bank, in which "plan" is the drawing and "vote" the act of voting.

import type { Concept, Glossary } from "../../model/concept.ts";
import type { RecognisedTerm } from "../recognition/term-occurrence.ts";
import type { Verdict } from "../verdicts/verdict.ts";

// Glossaries made in-house have dozens to hundreds of concepts; term banks have thousands.
const large = 2000;

/** One lower-case word: neither a name nor an acronym. */
function isCommonWord({ pattern }: RecognisedTerm): boolean {
  const [word] = pattern.words;
  return pattern.words.length === 1 && pattern.termClass !== "name" && word?.hasCapital === false;
}

interface Uses {
  all: number;
  approved: number;
}

/** For each common word of a large glossary, how often it is rendered as approved, over all documents of a run. */
export class CommonWords {
  readonly #isLarge: boolean;
  readonly #uses = new Map<Concept, Uses>();

  constructor({ concepts }: Glossary) {
    this.#isLarge = concepts.length >= large;
  }

  add(verdicts: readonly Verdict[]): void {
    if (!this.#isLarge) return;
    for (const { recognised, outcome } of verdicts) {
      const { concept } = recognised.occurrence;
      const uses = this.#uses.get(concept) ?? { all: 0, approved: 0 };
      uses.all++;
      if (outcome === "approved" || outcome === "elliptic") uses.approved++;
      this.#uses.set(concept, uses);
    }
  }

  /** Whether the verdict depends on how other documents render the word. */
  concerns({ recognised, outcome }: Verdict): boolean {
    return this.#isLarge && outcome !== "approved" && isCommonWord(recognised);
  }

  /** 0..1; `undefined` except for common words of large glossaries. */
  approvedShare(term: RecognisedTerm): number | undefined {
    const uses = this.#uses.get(term.occurrence.concept);
    return uses === undefined || !isCommonWord(term) ? undefined : uses.approved / uses.all;
  }
}
