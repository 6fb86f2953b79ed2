// Units of a large memory that may use concepts, found through its index, since reading it whole would take
// seconds.

import type { Concept } from "../../model/concept.ts";
import { languageServes } from "../../model/language.ts";
import { makeUnit } from "../../model/make-unit.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { isPattern } from "../../model/written-pattern.ts";
import type { Holding } from "../held/holding.ts";

/** Not every unit with the words uses the concept, so more are read than shown. */
const unitsRead = 40;

/** Units whose source has all words of a term of the concepts, in any form; the most useful of each term first. */
export async function unitsWithTerms(
  concepts: readonly Concept[],
  holding: Holding,
): Promise<readonly TranslationUnit[]> {
  const memory = await holding.memory();
  const units: TranslationUnit[] = [];
  const terms = concepts.flatMap((concept) => concept.terms).filter((term) => !isPattern(term));
  for (const { text, language } of terms) {
    if (!languageServes(language, holding.consulted().source)) continue;
    const options = { mode: "all-words", side: "source", limit: unitsRead } as const;
    const { hits } = await memory.concordance(text, options);
    for (const { source, target, origin } of hits) {
      const unit = makeUnit({
        source: [source],
        target: [target],
        sourceLanguage: origin.sourceLanguage,
        targetLanguage: origin.targetLanguage,
      });
      units.push({ ...unit, location: origin.location });
    }
  }
  return units;
}
