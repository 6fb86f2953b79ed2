// What was decided about a term, and where the memory uses it.

import type { Concept } from "../../model/concept.ts";
import type { LanguageTag } from "../../model/language.ts";
import { isAddress } from "../../model/store/store-address.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { memoryUnits } from "../../project/memory/load-memory.ts";
import { memorySize } from "../../project/memory/memory-size.ts";
import type { GlossaryMatch } from "../../terms/glossary/search-glossary.ts";
import type { Holding } from "../held/holding.ts";
import { conceptUses, type ConceptUse } from "./concept-uses.ts";

const usesShown = 3;
/** Up to this many bytes, reading a memory is as fast as using an index; beyond it, people would have to wait. */
const readThrough = 2_000_000;

export interface LookUpOptions {
  /** Maximum number of concepts; 5 by default. */
  readonly limit?: number;
  /** Whether to look for units of the memory that use the concepts; `true` by default. */
  readonly uses?: boolean;
}

export interface LookedUp {
  /** Each concept once, with its best match, best first. */
  readonly matches: readonly ConceptMatch[];
  /** Total number of concepts found. */
  readonly total: number;
  /** Terms with nearly the same spelling as the words. */
  readonly nearest: readonly string[];
  /** Number of concepts in the glossary. */
  readonly concepts: number;
  /** Those of the project, or the person's own where there is none. */
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
}

export interface ConceptMatch {
  readonly match: GlossaryMatch;
  /** At most three. */
  readonly uses: readonly ConceptUse[];
}

export async function lookUp(
  words: string,
  { limit = 5, uses: wantsUses = true }: LookUpOptions,
  holding: Holding,
): Promise<LookedUp> {
  const { source, target } = holding.consulted();
  const glossary = await holding.consultedGlossary();
  const search = await holding.glossarySearch();
  const found = search(words);
  const matches = bestPerConcept(found.matches);
  const shown = matches.slice(0, limit);
  const concepts = shown.map((match) => match.concept);
  const uses =
    wantsUses && shown.length > 0
      ? conceptUses(concepts, await unitsFor(concepts, holding), {
          ...{ source, target, limit: usesShown },
        })
      : new Map<Concept, ConceptUse[]>();
  return {
    matches: shown.map((match) => ({ match, uses: uses.get(match.concept) ?? [] })),
    total: matches.length,
    nearest: found.nearest,
    concepts: glossary.concepts.length,
    languages: { source, target },
  };
}

function bestPerConcept(matches: readonly GlossaryMatch[]): readonly GlossaryMatch[] {
  const best = new Map<Concept, GlossaryMatch>();
  for (const match of matches) if (!best.has(match.concept)) best.set(match.concept, match);
  return [...best.values()];
}

async function unitsFor(
  concepts: readonly Concept[],
  holding: Holding,
): Promise<Iterable<TranslationUnit>> {
  const { folder, source, target, memory: paths } = holding.consulted();
  if (!paths.some(isAddress) && memorySize({ folder, memory: paths }) <= readThrough)
    return memoryUnits({ folder, paths, source, target, warn: holding.options.warn });
  const { unitsWithTerms } = await import("./units-with-terms.ts");
  return unitsWithTerms(concepts, holding);
}
