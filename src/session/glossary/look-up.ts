// What was decided about a term, and where the memory uses it.

import type { Concept } from "../../model/concept.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { memoryUnits } from "../../project/memory/load-memory.ts";
import { memorySize } from "../../project/memory/memory-size.ts";
import { searchGlossary, type GlossaryMatch } from "../../terms/glossary/search-glossary.ts";
import type { Holding } from "../held/holding.ts";
import { conceptUses, type ConceptUse } from "./concept-uses.ts";

const usesShown = 3;
/** Bytes of memory that are read as fast as an index is asked; more would keep people waiting. */
const readThrough = 2_000_000;

export interface LookUpOptions {
  /** Most concepts; 5 unless told. */
  readonly limit?: number;
  /** Whether to look for units of the memory that use the concepts; `true` unless told. */
  readonly uses?: boolean;
}

export interface LookedUp {
  /** Each concept once, by its best match, best first. */
  readonly matches: readonly ConceptMatch[];
  /** Concepts found in all. */
  readonly total: number;
  /** Terms that are written nearly like the words. */
  readonly nearest: readonly string[];
  /** Concepts that the glossary has. */
  readonly concepts: number;
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
  const { source, target } = holding.config();
  const glossary = await holding.glossary();
  const found = searchGlossary(glossary, words, { languages: [source, target] });
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
  const { folder, source, target, memory: paths } = holding.config();
  if (memorySize({ folder, memory: paths }) <= readThrough)
    return memoryUnits({ folder, paths, source, target, warn: holding.options.warn });
  const { unitsWithTerms } = await import("./units-with-terms.ts");
  return unitsWithTerms(concepts, holding);
}
