// Concepts that lead to each other and nowhere else: each deprecates what the other wants, a concept is broader than
// itself, or refers to itself.

import { isApproved, isAvoided, type Concept } from "../../model/concept.ts";
import type { GlossaryLint, LintFault } from "./glossary-lint.ts";
import { deprecatesTermOf, isAlsoApproved, isOneThing, type TermLookup } from "./term-lookup.ts";

export const circularReference: GlossaryLint = {
  id: "circular-reference",
  level: "error",
  *find(concepts, terms) {
    yield* mutual(concepts, terms);
    const byId = new Map(concepts.map((concept) => [concept.id, concept]));
    const told = new Set<Concept>();
    for (const concept of concepts) {
      const chain = circleFrom(concept, byId);
      const [term] = concept.terms;
      if (chain === undefined || term === undefined || told.has(concept)) continue;
      for (const each of chain) told.add(each);
      yield { concept, term, data: { ids: [...chain, concept].map(({ id }) => id).join(" → ") } };
    }
  },
};

/** Two concepts of the same source, each with the term that the other deprecates. */
function* mutual(concepts: readonly Concept[], terms: TermLookup): Generator<LintFault> {
  const told = new Set<Concept>();
  for (const concept of concepts)
    for (const term of concept.terms) {
      if (!isAvoided(term) || told.has(concept) || isAlsoApproved(concept, term)) continue;
      const rival = terms
        .same(term)
        .find(
          (other) =>
            other.concept !== concept &&
            isApproved(other.term) &&
            isOneThing(concept, other.concept, term.language) &&
            deprecatesTermOf(other.concept, concept, terms),
        );
      if (rival === undefined) continue;
      told.add(concept).add(rival.concept);
      const ids = [concept, rival.concept, concept].map(({ id }) => id).join(" → ");
      yield { concept, term, data: { ids } };
    }
}

const broader = /superordinateConcept|[Bb]roader/u;
const targeted = /\btarget="#?([^"]*)"/u;

/** The concepts from this one back to it, by its broader concepts; itself alone where it refers to itself. */
function circleFrom(
  start: Concept,
  byId: ReadonlyMap<string, Concept>,
): readonly Concept[] | undefined {
  if (targets(start, /./u).includes(start.id)) return [start];
  const chain: Concept[] = [];
  let next: Concept | undefined = start;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    const [target] = targets(next, broader);
    next = target === undefined ? undefined : byId.get(target);
  }
  return next === start && chain.length > 1 ? chain : undefined;
}

function targets({ props }: Concept, kind: RegExp): readonly string[] {
  return props
    .filter(({ type }) => kind.test(type))
    .flatMap(({ type, value, attributes }) => {
      const written = attributes?.["target"] ?? targeted.exec(value)?.[1];
      return written === undefined || type === "" ? [] : [written];
    });
}
