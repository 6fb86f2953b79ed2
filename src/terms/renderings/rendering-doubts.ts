// Why what stands for a term may be right although the glossary has another word: the source means something else
// by its word. Found by comparing all units of a run.

import type { Concept } from "../../model/concept.ts";
import type { CompiledGlossary } from "../patterns/compile-glossary.ts";
import { areCognates } from "./cognates.ts";
import { contradictedPairs, type TargetRows } from "./contradicted-pairs.ts";
import type { DiscoveredRendering } from "./discover-renderings.ts";
import type { Draft } from "../verdicts/draft.ts";
import { isExpressive, neighbourRoots } from "./neighbour-roots.ts";
import type { Subject } from "./rendering-gap.ts";
import type { TermUses, Uses } from "./term-uses.ts";

/**
 * `cognate`: the source's own word, in a good part of all units. `expression`: together with the word
 * beside it, the term is hardly ever rendered as approved. `other-sense`: the texts contradict the pair of terms.
 */
export type Doubt = "cognate" | "expression" | "other-sense";

export interface Doubts {
  readonly of: (draft: Draft, rendering: DiscoveredRendering | undefined) => Doubt | undefined;
}

export const noDoubts: Doubts = { of: () => undefined };

/** Fewer units may be alike by chance. */
const leastUnits = 3;
const leastOfCognate = 5;
/** Of a false friend written by mistake there are fewer. */
const leastShareOfCognate = 0.25;
const leastWithNeighbour = 2;
/** Share of the units with a rendering in which the same word stands beside the term. */
const sameNeighbour = 0.8;
/** Below this share the word beside the term tells nothing: it is seldom rendered as approved anyway. */
const leastApproved = 0.3;
const hardlyEver = 0.2;

/** Units with each word beside the term. */
function countNeighbours(drafts: readonly Draft[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { recognised, reading } of drafts)
    for (const root of neighbourRoots(recognised, reading.source))
      counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}

function isOfExpression(drafts: readonly Draft[]): boolean {
  if (drafts.length < leastUnits) return false;
  return [...countNeighbours(drafts).values()].some(
    (count) => count >= drafts.length * sameNeighbour,
  );
}

/** Words beside which the term is hardly ever rendered as approved, though it is elsewhere. */
function otherExpressions({ all, approved, beside }: Uses): Set<string> {
  const found = new Set<string>();
  if (approved < all * leastApproved) return found;
  for (const [root, there] of beside)
    if (there.all >= leastWithNeighbour && there.approved <= there.all * hardlyEver)
      found.add(root);
  return found;
}

function isCognate({ key, units }: DiscoveredRendering, draft: Draft, { approved }: Uses): boolean {
  const [word] = draft.recognised.pattern.words;
  return (
    word !== undefined &&
    !key.includes(" ") &&
    units >= leastOfCognate &&
    units >= (units + approved) * leastShareOfCognate &&
    areCognates(draft.reading.source.language.root(word.fold), key)
  );
}

function byConcept(drafts: readonly Draft[]): Map<Concept, Draft[]> {
  const concepts = new Map<Concept, Draft[]>();
  for (const draft of drafts) {
    const { pattern, occurrence } = draft.recognised;
    if (pattern.words.length !== 1) continue;
    const known = concepts.get(occurrence.concept);
    if (known === undefined) concepts.set(occurrence.concept, [draft]);
    else known.push(draft);
  }
  return concepts;
}

/** What speaks against the alarms on terms of one word. */
export function doubtsAbout(
  drafts: readonly Draft[],
  renderings: ReadonlyMap<Subject, readonly DiscoveredRendering[]>,
  uses: TermUses,
  targets: TargetRows,
  compiled: CompiledGlossary,
): Doubts {
  const ofRendering = new Map<DiscoveredRendering, Doubt>();
  const cognates = new Set<Concept>();
  const expressions = new Map<Concept, ReadonlySet<string>>();
  const concepts = byConcept(drafts);
  for (const [concept, own] of concepts) {
    const known = uses.of(concept);
    if (known === undefined) continue;
    expressions.set(concept, otherExpressions(known));
    for (const rendering of renderings.get(concept) ?? []) {
      const there = own.filter(({ reading }) => rendering.places.has(reading.target));
      const [first] = there;
      if (first !== undefined && isCognate(rendering, first, known)) {
        ofRendering.set(rendering, "cognate");
        if (rendering.units > known.approved) cognates.add(concept);
      } else if (isOfExpression(there)) ofRendering.set(rendering, "expression");
    }
  }
  const rendered = [...concepts.keys()].filter((concept) => renderings.has(concept));
  const contradicted = contradictedPairs(rendered, uses, targets, compiled);
  const isExpression = ({ recognised, reading }: Draft): boolean => {
    const words = expressions.get(recognised.occurrence.concept);
    return (
      words !== undefined &&
      isExpressive(recognised) &&
      neighbourRoots(recognised, reading.source).some((root) => words.has(root))
    );
  };
  return {
    of: (draft, rendering) => {
      const { pattern, occurrence } = draft.recognised;
      if (pattern.words.length !== 1) return undefined;
      if (contradicted.has(occurrence.concept)) return "other-sense";
      if (isExpression(draft)) return "expression";
      if (rendering !== undefined) return ofRendering.get(rendering);
      return cognates.has(occurrence.concept) ? "cognate" : undefined;
    },
  };
}
