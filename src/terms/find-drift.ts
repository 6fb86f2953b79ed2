// Things said in several ways over a whole run: concepts whose terms are mixed, or have others beside them, and words and
// phrases in no glossary whose renderings compete.

import { isApproved, type Concept } from "../model/concept.ts";
import type { Range } from "../model/location.ts";
import { driftOfPhrases } from "./drift-of-phrases.ts";
import { byUses, mostFrequent, type Drift, type DriftPlace } from "./drift.ts";
import { isShortForm } from "./glossary/short-form.ts";
import type { AssessedDocument } from "./recognition/document-texts.ts";
import type { TermAssessment } from "./verdicts/term-assessment.ts";

const leastOfEach = 2;

/** Drift over all documents and their assessments: concepts first, then phrases, each by number of uses. */
export function findDrift(
  documents: readonly AssessedDocument[],
  assessments: readonly (readonly TermAssessment[])[],
): readonly Drift[] {
  return [
    ...inOrder(driftOfConcepts(assessments)),
    ...inOrder(driftOfPhrases(documents, assessments)),
  ];
}

function inOrder(drifts: readonly Drift[]): Drift[] {
  const uses = ({ renderings }: Drift): number =>
    renderings.reduce((sum, { places }) => sum + places.length, 0);
  return drifts.toSorted(
    (a, b) => uses(b) - uses(a) || (a.surface < b.surface ? -1 : Number(a.surface > b.surface)),
  );
}

interface ConceptUses {
  readonly surfaces: string[];
  readonly terms: Map<string, DriftPlace[]>;
}

function noUses(): ConceptUses {
  return { surfaces: [], terms: new Map() };
}

function driftOfConcepts(assessments: readonly (readonly TermAssessment[])[]): Drift[] {
  const concepts = new Map<Concept, ConceptUses>();
  for (const [document, all] of assessments.entries())
    for (const { outcome, occurrence, found, rendering, unit } of all) {
      if (occurrence.alternatives.length > 0) continue;
      const used = usedFor(outcome, found?.unit === unit ? found : undefined, rendering);
      if (used === undefined) continue;
      const known = concepts.get(occurrence.concept) ?? noUses();
      known.surfaces.push(occurrence.how.surface.toLowerCase());
      const places = known.terms.get(used.text) ?? [];
      places.push({ document, unit, range: used.range });
      known.terms.set(used.text, places);
      concepts.set(occurrence.concept, known);
    }
  return [...concepts].flatMap(([concept, { surfaces, terms }]): Drift[] => {
    const all = byUses([...terms].map(([text, places]) => ({ text, places })));
    const renderings = [true, false].flatMap((wanted) =>
      all.filter(({ text }) => approves(concept, text) === wanted),
    );
    const [usual] = renderings;
    const others = renderings.slice(1).filter((each) => usual && !isShortForm(each, usual));
    return usual === undefined || others.length === 0
      ? []
      : [{ surface: mostFrequent(surfaces), concept, renderings: [usual, ...others] }];
  });
}

/** The usual rendering is what the glossary wants, even where the run has more of another. */
function approves({ terms }: Concept, text: string): boolean {
  return terms.some((term) => term.text === text && isApproved(term));
}

/** The term, approved or deprecated, else what several units have instead of it. */
function usedFor(
  outcome: TermAssessment["outcome"],
  found: TermAssessment["found"],
  rendering: TermAssessment["rendering"],
): { readonly text: string; readonly range: Range } | undefined {
  if (found !== undefined && (outcome === "approved" || outcome === "deprecated"))
    return { text: found.term.text, range: found.range };
  if (rendering === undefined || rendering.units < leastOfEach) return undefined;
  // Its first spelling stands for all of them.
  return { text: rendering.surface.toLowerCase(), range: rendering.range };
}
